import { characterSet, placeOf } from './character-set.ts';
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

const breaks = /* @__PURE__ */ characterSet('\n\r\v\f\u0085\u2028\u2029');

/** The lines of a text that hold anything, in order. */
export function linesOf(page: Page): readonly Line[] {
  const { folded } = page;
  const lines: Line[] = [];
  let follows = false;
  for (let from = 0; from <= folded.length; ) {
    const to = placeOf(breaks, folded, from, folded.length);
    const [start, end] = trim(page, from, to);
    if (start < end) lines.push({ start, end, from, to, folded: folded.slice(start, end), follows });
    follows = start < end;
    from = to + (folded.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}
