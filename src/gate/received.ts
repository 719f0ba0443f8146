import { isLoose } from './loose.ts';
import type { Path } from './place.ts';

/** Characters that cannot be seen, or turn what stands beside them. */
const unseen = /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Private_Use}\p{Surrogate}]/gu;

/** Whether a text has such a character. */
export function hasUnseen(text: string): boolean {
  return text.search(unseen) !== -1;
}

/** More than an issue quotes. */
const enough = 100;

/** A text as it can be read in an issue: what cannot be seen is spelled out. */
export function visible(text: string): string {
  return text
    .slice(0, enough)
    .replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}

/** What stands at a path of plain data, in a few words; undefined where nothing does. */
export function receivedAt(root: unknown, path: Path): string | undefined {
  let at = root;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as { readonly [key: string | number]: unknown })[key];
  }
  if (typeof at === 'string') return `"${visible(at)}"`;
  if (Array.isArray(at)) return 'array';
  return isLoose(at) ? 'object' : `${at}`;
}
