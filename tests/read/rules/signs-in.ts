import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import type { TraceStep } from '../../../src/read/rules/settle.ts';
import { settled } from '../settled.ts';

/** A phrase with its numbers as `signsIn` tells them; of a promise where no side is given. */
export interface SignRow {
  readonly text: string;
  readonly side?: string;
  readonly headings?: readonly string[];
  readonly signs: readonly string[];
}

/** `50 target required`: the number, what it is, and the sign that doubts it; `-` without any, a rule that doubts by itself in brackets. */
export function signsIn(text: string, side: Side, headings?: readonly string[]): readonly string[] {
  const trace: TraceStep[] = [];
  const read = settled(text, side, trace, headings);
  return read.map(({ number: { numeral }, as, flag, rule }) => {
    const sign = trace.find(({ at, isDoubt }) => isDoubt === true && at === numeral.span[0])?.rule;
    return `${numeral.amount} ${as} ${sign ?? (flag ? `(${rule})` : '-')}`;
  });
}
