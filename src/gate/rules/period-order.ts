import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A report's period that ends before it begins. */
export const periodOrder: Rule = ({ periods }, tell) => {
  for (const found of periods) {
    const { value } = found;
    const { from, to } = value;
    if (from > to) tell('gate/period-order', pathOf(found, 'from'), { received: from, expected: to });
  }
};
