import { type Cluster, clustersOf, textWidth } from './text-width.ts';

/** What may not begin a line: closing marks stay with the character before them. */
const closing = /^[、，。；：！？）》〉」』】〕”’…,.;:!?)\]}%％‰]/;
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
  for (const word of wordsOf(paragraph)) {
    const text = textOf(word);
    if (used > 0 && used + word.width > width) {
      endLine();
      if (text === ' ') continue;
    }
    if (word.width <= width) {
      line += text;
      used += word.width;
      continue;
    }
    for (const cluster of word.clusters) {
      if (used + cluster.width > width) endLine();
      line += cluster.text;
      used += cluster.width;
    }
  }
  endLine();
  return lines;
}

/** Runs of narrow characters; each wide character and each space alone; closing marks with what they close. */
function wordsOf(paragraph: string): readonly Word[] {
  const words: Word[] = [];
  let open = false;
  for (const cluster of clustersOf(paragraph)) {
    const last = words.at(-1);
    const isSpace = cluster.text === ' ';
    const isNarrow = cluster.width < 2 && !isSpace;
    const stays = closing.test(cluster.text) && last !== undefined && textOf(last) !== ' ';
    if (last !== undefined && (stays || (open && isNarrow))) {
      last.clusters.push(cluster);
      last.width += cluster.width;
    } else {
      words.push({ clusters: [cluster], width: cluster.width });
    }
    open = isNarrow;
  }
  return words;
}

function textOf({ clusters }: Word): string {
  return clusters.map(({ text }) => text).join('');
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
