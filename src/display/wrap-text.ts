import { type Cluster, clustersOf, textWidth } from './text-width.ts';

/** What may not begin a line: closing marks stay with the character before them. */
const closing = /^[、，。；：！？）》〉」』】〕”’…,.;:!?)\]}%％‰]/;
/** What may not end one: opening marks stay with the character behind them. */
const opening = /^[（《〈「『【〔“‘([{]/;
/** Said where a text was cut. */
const cutMark = '…';

interface Word {
  readonly clusters: Cluster[];
  width: number;
}

/**
 * Breaks a text into lines of at most `width` columns: at spaces, between Chinese characters, and inside a word only
 * where the word alone is wider than a line. What needs more than `lines` lines is cut, and says so with …
 *
 * @param text without tabs; `\n` ends a line
 * @param width 2 or more
 * @param lines 1 or more
 */
export function wrapText(text: string, width: number, lines: number): readonly string[] {
  const wrapped = text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width));
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  return kept.map((line, index) => (index === lines - 1 ? cutTo(line, width - 1) + cutMark : line));
}

function wrapParagraph(paragraph: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const endLine = () => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const { clusters, width: needed } of wordsOf(paragraph)) {
    if (used > 0 && used + needed > width) {
      endLine();
      if (clusters[0]?.text === ' ') continue;
    }
    for (const cluster of clusters) {
      if (used + cluster.width > width) endLine();
      line += cluster.text;
      used += cluster.width;
    }
  }
  endLine();
  return lines;
}

/** Runs of narrow characters; each wide character and each space alone; marks with what they open or close. */
function wordsOf(paragraph: string): readonly Word[] {
  const words: Word[] = [];
  let before: Cluster | undefined;
  for (const cluster of clustersOf(paragraph)) {
    const word = words.at(-1);
    if (word !== undefined && before !== undefined && staysWith(before, cluster)) {
      word.clusters.push(cluster);
      word.width += cluster.width;
    } else {
      words.push({ clusters: [cluster], width: cluster.width });
    }
    before = cluster;
  }
  return words;
}

function staysWith(before: Cluster, { text, width }: Cluster): boolean {
  if (before.text === ' ' || text === ' ') return false;
  return closing.test(text) || opening.test(before.text) || (before.width < 2 && width < 2);
}

function cutTo(line: string, width: number): string {
  let kept = '';
  let used = 0;
  for (const cluster of clustersOf(line)) {
    used += cluster.width;
    if (used > width) break;
    kept += cluster.text;
  }
  return kept;
}

/** Columns of the widest line of a text. */
export function widestLine(text: string): number {
  return text.split('\n').reduce((widest, line) => Math.max(widest, textWidth(line)), 0);
}
