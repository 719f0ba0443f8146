/** How often a word is taken off one end: longer runs of them say nothing. */
const longestRun = 40;

/** A text without the words it ends with, one after the other, and the spaces between them. */
export function withoutEnding(text: string, words: readonly string[]): string {
  const ending = indexed(words).byLast;
  let rest = text.trimEnd();
  for (let run = 0; run < longestRun; run += 1) {
    const word = ending.get(rest.charAt(rest.length - 1))?.find((one) => rest.endsWith(one));
    if (word === undefined) return rest;
    rest = rest.slice(0, rest.length - word.length).trimEnd();
  }
  return rest;
}

/** A text without the words it opens with, one after the other, and the spaces between them; and what else `opening` finds there. */
export function withoutOpening(text: string, words: readonly string[], opening?: RegExp): string {
  const starting = indexed(words).byFirst;
  let rest = text.trimStart();
  for (let run = 0; run < longestRun; run += 1) {
    const word = starting.get(rest.charAt(0))?.find((one) => rest.startsWith(one)) ?? opening?.exec(rest)?.[0];
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

/** Words by the character at one end, the longest first. */
interface WordIndex {
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly byLast: ReadonlyMap<string, readonly string[]>;
}

/** Made once a list: the lists are constants. */
const indexes = new WeakMap<readonly string[], WordIndex>();

function indexed(words: readonly string[]): WordIndex {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const index = { byFirst: byCharacter(sorted, 0), byLast: byCharacter(sorted, -1) };
  indexes.set(words, index);
  return index;
}

function byCharacter(words: readonly string[], at: 0 | -1): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const key = word.at(at) ?? '';
    const there = map.get(key);
    if (there === undefined) map.set(key, [word]);
    else there.push(word);
  }
  return map;
}
