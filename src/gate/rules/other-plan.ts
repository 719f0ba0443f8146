import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A report read against another plan than the one it names. */
export const otherPlan: Rule = ({ planIds }, tell, { planId }) => {
  for (const { value, place } of planIds) {
    if (planId === undefined || planId === value) continue;
    tell('gate/other-plan', pathOf(place), { received: value, expected: planId });
  }
};
