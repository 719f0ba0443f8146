import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../../src/read/lexicon/lexicon.ts';
import { wordsOf } from '../../../src/read/lexicon/words.ts';
import { settleNumbers, type TraceStep } from '../../../src/read/numbers/settle.ts';
import { defaultRules } from '../../../src/read/rules/rules.ts';
import { fold } from '../../../src/read/text/fold.ts';
import rows from './doubt-signs.json' with { type: 'json' };

/** `50 target required`: the number, what it is, and the sign that doubts it; `-` without any, a rule that doubts by itself in brackets. */
function signsIn(text: string, side: 'promise' | 'result'): readonly string[] {
  const trace: TraceStep[] = [];
  const read = settleNumbers(fold(text), [{ start: 0, end: text.length, side }], [], {
    rules: defaultRules,
    words: wordsOf(defaultLexicon),
    trace,
  });
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
