import { type Page, trim } from './page.ts';

/** A line of a text that holds more than white space. */
export interface Line {
  /** Offsets without the white space at both ends. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the whole line, without its break. */
  readonly from: number;
  readonly to: number;
  /** Its folded characters from `start` to `end`. */
  readonly folded: string;
  /** No blank line stands between it and the line before. */
  readonly follows: boolean;
}

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The lines of a text that hold anything, in order. */
export function linesOf(page: Page): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let follows = false;
  const add = (to: number) => {
    const [start, end] = trim(page, from, to);
    if (start < end) lines.push({ start, end, from, to, folded: page.folded.slice(start, end), follows });
    follows = start < end;
  };
  for (const found of page.folded.matchAll(breaks)) {
    add(found.index);
    from = found.index + found[0].length;
  }
  add(page.folded.length);
  return lines;
}
