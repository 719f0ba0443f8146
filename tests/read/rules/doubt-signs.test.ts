import { describe, expect, it } from 'vitest';
import type { TraceStep } from '../../../src/read/numbers/settle.ts';
import { settled } from '../settled.ts';
import rows from './doubt-signs.json' with { type: 'json' };

/** `50 target required`: the number, what it is, and the sign that doubts it; `-` without any, a rule that doubts by itself in brackets. */
function signsIn(text: string, side: 'promise' | 'result', headings?: readonly string[]): readonly string[] {
  const trace: TraceStep[] = [];
  const read = settled(text, side, trace, headings);
  return read.map(({ number: { numeral }, as, flag, rule }) => {
    const sign = trace.find(({ at, isDoubt }) => isDoubt === true && at === numeral.span[0])?.rule;
    return `${numeral.amount} ${as} ${sign ?? (flag ? `(${rule})` : '-')}`;
  });
}

describe.each(['promise', 'result'] as const)('signs of doubt in a %s', (side) => {
  it.each(rows[side])('$text', ({ text, signs }) => {
    expect(signsIn(text, side)).toEqual(signs);
  });
});

describe('signs of doubt under a heading', () => {
  it.each(rows.headed)('$headings $text', ({ text, headings, signs }) => {
    expect(signsIn(text, 'promise', headings)).toEqual(signs);
  });
});
