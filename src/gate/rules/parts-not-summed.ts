import { pathOf } from '../place.ts';
import { visible } from '../received.ts';
import type { Rule } from '../rule.ts';

/** Complete parts in unlike units, with unlike bounds, or without a number: whether they sum cannot be said. */
export const partsNotSummed: Rule = ({ wholes }, tell) => {
  for (const whole of wholes) {
    if (whole.kind !== 'not-summed') continue;
    tell('gate/parts-not-summed', pathOf(whole.place), { expected: visible(whole.id), received: visible(whole.why) });
  }
};
