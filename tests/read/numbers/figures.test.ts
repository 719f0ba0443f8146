import { describe, expect, it } from 'vitest';
import type { ReadNumber } from '../../../src/read/rules/settle.ts';
import { settled } from '../settled.ts';
import rows from './figures.json' with { type: 'json' };

/** `51 part part of 168`: the number, what it is, `?` where that is doubted, the rule, and what else the rule says. */
function saidOf({ number, as, flag, rule, whole, unitMeant }: ReadNumber): string {
  const ofWhole = whole === undefined ? '' : ` of ${whole.number.numeral.amount}`;
  const inUnit = unitMeant ? ` in ${unitMeant}` : '';
  return `${number.numeral.amount} ${as}${flag ? '?' : ''} ${rule}${ofWhole}${inUnit}`;
}

/** Each form beside its limits: the same words where the rule no longer holds. */
describe.each(['promise', 'result', 'funds'] as const)('figures of a %s', (side) => {
  it.each(rows[side])('$text', ({ text, numbers }) => {
    const read = settled(text, side);
    expect(read.map(saidOf)).toEqual(numbers);
  });
});
