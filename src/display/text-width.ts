/** One character as a reader sees it, with the marks and joined signs that belong to it. */
export interface Cluster {
  readonly text: string;
  /** Terminal columns it takes: 0, 1 or 2. */
  readonly width: number;
}

// Each is asked of one character at a time.
const printableAscii = /[ -~]/;
const mark = /[\p{Mn}\p{Me}]/u;
/** East Asian wide and full-width characters, by block. Ambiguous ones (“”, …, ·) take one column, as terminals do. */
const wide =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1D300}-\u{1D376}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
/** Nothing to see: joiners, variation selectors, Hangul vowels and finals that stand within the syllable before them. */
const unseen = /[\u1160-\u11FF\uD7B0-\uD7FF\p{Default_Ignorable_Code_Point}]/u;
/** Digits too: a selector and a key make 1️⃣ of 1. */
const emoji = /\p{Emoji}/u;
const emojiModifier = /\p{Emoji_Modifier}/u;
const pictograph = /\p{Extended_Pictographic}/u;
const flagLetter = /\p{Regional_Indicator}/u;
const softHyphen = '\u00AD';
const joiner = '\u200D';
const emojiSelector = '\uFE0F';

/** Columns of a character by itself. */
function characterWidth(character: string): number {
  if (printableAscii.test(character)) return 1;
  if (mark.test(character)) return 0;
  if (character === softHyphen) return 1;
  if (wide.test(character)) return 2;
  return unseen.test(character) ? 0 : 1;
}

/** A cluster while it grows: where it starts, and what is needed to know whether the next character belongs to it. */
interface Growing {
  readonly start: number;
  readonly first: string;
  last: string;
  /** More than one character. */
  isJoined: boolean;
  width: number;
}

/** Whether a character belongs to the cluster before it. */
function joins({ first, last, isJoined }: Growing, character: string, width: number): boolean {
  return (
    width === 0 ||
    (emojiModifier.test(character) && pictograph.test(last)) ||
    (last === joiner && pictograph.test(character)) ||
    (!isJoined && flagLetter.test(first) && flagLetter.test(character))
  );
}

/** Takes a text apart into what a reader sees as characters, with the terminal columns each takes. */
export function clustersOf(text: string): readonly Cluster[] {
  const clusters: Growing[] = [];
  let start = 0;
  for (const character of text) {
    const width = characterWidth(character);
    const cluster = clusters.at(-1);
    if (cluster !== undefined && joins(cluster, character, width)) {
      cluster.isJoined = true;
      cluster.last = character;
      if (character === emojiSelector && emoji.test(cluster.first)) cluster.width = 2;
    } else {
      clusters.push({ start, first: character, last: character, isJoined: false, width });
    }
    start += character.length;
  }
  return clusters.map((cluster, index) => ({
    text: text.slice(cluster.start, clusters[index + 1]?.start),
    width: cluster.width,
  }));
}

/** Terminal columns of a text without line ends. */
export function textWidth(text: string): number {
  return clustersOf(text).reduce((sum, { width }) => sum + width, 0);
}
