import { sumOfParts, wholesOf } from '../parts.ts';
import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Complete parts in unlike units, with unlike bounds, or without a number: whether they sum cannot be said. */
export const partsNotSummed: Rule = (view, tell, beyond) => {
  for (const whole of wholesOf(view, beyond)) {
    const found = sumOfParts(whole, beyond.options);
    if (found.kind !== 'not-summed') continue;
    tell('gate/parts-not-summed', pathOf(whole.place), { expected: whole.whole.id, received: found.why });
  }
};
