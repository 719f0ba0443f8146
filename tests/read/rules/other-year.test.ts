import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../../src/read/lexicon/lexicon.ts';
import { wordsOf } from '../../../src/read/lexicon/words.ts';
import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import { defaultRules } from '../../../src/read/rules/rules.ts';
import { settleNumbers } from '../../../src/read/rules/settle.ts';
import { fold } from '../../../src/read/text/fold.ts';
import table from './other-year.json' with { type: 'json' };

/** A phrase of a document of 2024: each number, what it is read as, and a mark where that is doubted. */
function readIn2024(text: string, side: Side): readonly string[] {
  const passage = { start: 0, end: text.length, side, year: '2024' };
  const read = settleNumbers(fold(text), [passage], [], { rules: defaultRules, words: wordsOf(defaultLexicon) });
  return read.map(({ number: { numeral }, as, flag }) => `${numeral.amount} ${as}${flag ? '!' : ''}`);
}

describe('a figure of another year', () => {
  it.each(table.rows)('$text', ({ text, side = 'promise', numbers }) => {
    expect(readIn2024(text, side as Side)).toEqual(numbers);
  });
});
