import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A report read against another plan than the one it names. */
export const otherPlan: Rule = ({ planIds }, tell, { planId }) => {
  for (const found of planIds) {
    const { value } = found;
    if (planId === undefined || planId === value) continue;
    tell('gate/other-plan', pathOf(found), { received: value, expected: planId });
  }
};
