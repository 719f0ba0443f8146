import type { EdgeWords } from '../text/trim-words.ts';

const clauseMarks = /[,、。0-9]/;

/**
 * The word that stands nearest before the end of a text, the longest where several end at one place; nothing that parts
 * clauses may stand between. What a pattern with a bounded gap would say, in as many steps as the gap is long.
 *
 * @param words what to look for, as `endingWords` has them
 * @param most how many characters may stand between
 * @param least how many must
 * @param stops what may not stand between
 */
export function wordNear(
  text: string,
  words: EdgeWords,
  most: number,
  least = 0,
  stops: RegExp = clauseMarks,
): string | undefined {
  for (let gap = 0; gap <= most; gap += 1) {
    const end = text.length - gap;
    if (stops.test(text.charAt(end))) return undefined;
    if (gap < least) continue;
    const found = words.get(text.charCodeAt(end - 1))?.find((word) => text.endsWith(word, end));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text without the 的 it ends with; absent where it ends otherwise. */
export function beforeOf(text: string): string | undefined {
  const trimmed = text.endsWith(' ') ? text.slice(0, -1) : text;
  return trimmed.endsWith('的') ? trimmed.slice(0, -1) : undefined;
}
