import { type RowsByCharacter, rowsByCharacter } from './rows-by-character.ts';

/** How often a word is taken off one end: longer runs of them say nothing. */
const longestRun = 40;

/** Words to be taken off one end of a text, by the code of the character they have there, the longest first. */
export type EdgeWords = RowsByCharacter<string>;

/** Words for {@link withoutOpening}. */
export function openingWords(words: readonly string[]): EdgeWords {
  return rowsByCharacter(longestFirst(words), (word) => word.charAt(0));
}

/** Words for {@link withoutEnding}. */
export function endingWords(words: readonly string[]): EdgeWords {
  return rowsByCharacter(longestFirst(words), (word) => word.slice(-1));
}

function longestFirst(words: readonly string[]): readonly string[] {
  return [...words].sort((a, b) => b.length - a.length);
}

/** A text without the words it ends with, one after the other, and the spaces between them. */
export function withoutEnding(text: string, words: EdgeWords): string {
  let rest = text.trimEnd();
  for (let run = 0; run < longestRun; run += 1) {
    const word = words.get(rest.charCodeAt(rest.length - 1))?.find((one) => rest.endsWith(one));
    if (word === undefined) return rest;
    rest = rest.slice(0, rest.length - word.length).trimEnd();
  }
  return rest;
}

/** A text without the words it opens with, one after the other, and the spaces between them; and what else `opening` finds there. */
export function withoutOpening(text: string, words: EdgeWords, opening?: RegExp): string {
  let rest = text.trimStart();
  for (let run = 0; run < longestRun; run += 1) {
    const word = words.get(rest.charCodeAt(0))?.find((one) => rest.startsWith(one)) ?? opening?.exec(rest)?.[0];
    if (word === undefined || word === '') return rest;
    rest = rest.slice(word.length).trimStart();
  }
  return rest;
}

/** What follows the last of some words in a text; absent where none stands there. */
export function afterLast(text: string, words: readonly string[]): string | undefined {
  let end = -1;
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at >= 0) end = Math.max(end, at + word.length);
  }
  return end < 0 ? undefined : text.slice(end);
}
