import type { Quote } from '../../source.ts';
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

/** Whether a character is white space, a tab among them, or has no width. */
export function isSpace(character: string | undefined): boolean {
  return character !== undefined && isSpaceAt(character, 0);
}

const spaces: ReadonlySet<string> = new Set([
  ...[' ', '\t', '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'],
  ...['\uFEFF', '\u200B', '\u200C', '\u200D', '\u2060', '\u3000', '\u00A0', '\u1680'],
]);

function isSpaceAt(text: string, at: number): boolean {
  return spaceCodes[text.charCodeAt(at)] === 1;
}

/** By code of a character: 1 where it is one of them. */
const spaceCodes: Uint8Array = /* @__PURE__ */ (() => {
  const codes = new Uint8Array(0x10000);
  for (const space of spaces) codes[space.charCodeAt(0)] = 1;
  return codes;
})();

/** The offsets without the white space at both ends; both are `end` where there is nothing else. */
export function trim(page: Page, start: number, end: number): readonly [start: number, end: number] {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(page.folded, from)) from += 1;
  while (to > from && isSpaceAt(page.folded, to - 1)) to -= 1;
  return [from, to];
}

/** {@link quoteOf} without white space at both ends. */
export function trimmedQuote(page: Page, start: number, end: number): Quote {
  const [from, to] = trim(page, start, end);
  return quoteOf(page, from, to);
}
