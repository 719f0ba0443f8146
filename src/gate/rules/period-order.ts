import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A report's period that ends before it begins. */
export const periodOrder: Rule = ({ periods }, tell) => {
  for (const { value, place } of periods) {
    const { from, to } = value;
    if (from > to) tell('gate/period-order', pathOf(place, 'from'), { received: from, expected: to });
  }
};
