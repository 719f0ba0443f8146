import type { Quote } from '../../source.ts';
import { characterSet } from './character-set.ts';
import { fold } from './fold.ts';

/** A text beside itself with its full-width forms folded: what is found in `folded` is quoted from `text`. */
export interface Page {
  readonly text: string;
  readonly folded: string;
}

/** The two readings of a text. */
export function pageOf(text: string): Page {
  return { text, folded: fold(text) };
}

/** The characters between two offsets, as they stand in the text. */
export function quoteOf(page: Page, start: number, end: number): Quote {
  return { text: page.text.slice(start, end), span: [start, end] };
}

const spaces = /* @__PURE__ */ characterSet(
  ' \t\n\r\v\f\u0085\u2028\u2029\uFEFF\u200B\u200C\u200D\u2060\u3000\u00A0\u1680',
);

/** Whether a character is white space, a tab among them, or has no width. */
export function isSpaceAt(text: string, at: number): boolean {
  return spaces[text.charCodeAt(at)] === 1;
}

/** The first offset between two behind white space; `end` where nothing else stands there. */
export function behindSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpaceAt(text, at)) at += 1;
  return at;
}

/** The offsets without the white space at both ends; both are `end` where there is nothing else. */
export function trim(page: Page, start: number, end: number): readonly [start: number, end: number] {
  const from = behindSpace(page.folded, start, end);
  let to = end;
  while (to > from && isSpaceAt(page.folded, to - 1)) to -= 1;
  return [from, to];
}

/** {@link quoteOf} without white space at both ends. */
export function trimmedQuote(page: Page, start: number, end: number): Quote {
  const [from, to] = trim(page, start, end);
  return quoteOf(page, from, to);
}
