import { firstDay, lastDay } from '../../period/date.ts';
import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A time that ends before it begins. */
export const whenOrder: Rule = ({ times }, tell) => {
  for (const found of times) {
    const { value } = found;
    const { from, to } = value;
    if (from === undefined || to === undefined || firstDay(from) <= lastDay(to)) continue;
    tell('gate/when-order', pathOf(found, 'from'), { received: from, expected: to });
  }
};
