import type { Span } from '../../issue.ts';

/** One number of a text, whole: digits, and a decimal point where digits follow it 数字. */
export interface Numeral {
  /** Offsets into the document. */
  readonly span: Span;
  /** As a plain decimal: full-width digits folded. */
  readonly amount: string;
}

const numeral = /[0-9]+(?:\.[0-9]+)?/g;

/**
 * Every number of a folded text, in order. Where the arrangement has spoken for digits (the `12` of `12.15分钟`), they are
 * left to it, and what is left of the run is read by itself.
 *
 * @param folded the text, folded
 * @param taken spans of digits that are spoken for, in order
 */
export function findNumerals(folded: string, taken: readonly Span[]): readonly Numeral[] {
  const found: Numeral[] = [];
  let from = 0;
  for (const [start, end] of [...taken, [folded.length, folded.length] as const]) {
    collect(folded, from, start, found);
    from = Math.max(from, end);
  }
  return found;
}

function collect(folded: string, from: number, to: number, found: Numeral[]): void {
  numeral.lastIndex = from;
  for (let match = numeral.exec(folded); match !== null && match.index < to; match = numeral.exec(folded)) {
    const amount = match[0].slice(0, to - match.index).replace(/\.$/, '');
    found.push({ span: [match.index, match.index + amount.length], amount });
  }
}
