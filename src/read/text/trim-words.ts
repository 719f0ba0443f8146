/** How often a word is taken off one end: longer runs of them say nothing. */
const longestRun = 40;

/** A text without the words it ends with, one after the other, and the spaces between them. */
export function withoutEnding(text: string, words: readonly string[]): string {
  let rest = text.trimEnd();
  for (let run = 0; run < longestRun; run += 1) {
    const word = longest(words.filter((one) => rest.endsWith(one)));
    if (word === undefined) return rest;
    rest = rest.slice(0, rest.length - word.length).trimEnd();
  }
  return rest;
}

/** A text without the words it opens with, one after the other, and the spaces between them; and what else `opening` finds there. */
export function withoutOpening(text: string, words: readonly string[], opening?: RegExp): string {
  let rest = text.trimStart();
  for (let run = 0; run < longestRun; run += 1) {
    const word = longest(words.filter((one) => rest.startsWith(one))) ?? opening?.exec(rest)?.[0];
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

function longest(words: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const word of words) if (word.length > (best?.length ?? 0)) best = word;
  return best;
}
