import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A second end on what is no range. */
export const upperWithoutBetween: Rule = ({ measures }, tell) => {
  for (const found of measures) {
    const { value: measure } = found;
    if (measure.upper === undefined || measure.bound === 'between') continue;
    const detail = { received: measure.upper, expected: measure.bound };
    tell('gate/upper-without-between', pathOf(found, 'upper'), detail);
  }
};
