import { compareDecimals } from '../../quantity/decimal.ts';
import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A range whose upper end is below its lower. */
export const upperBelowValue: Rule = ({ measures }, tell) => {
  for (const found of measures) {
    const { value: measure } = found;
    if (measure.upper === undefined || compareDecimals(measure.upper, measure.value) >= 0) continue;
    const detail = { received: measure.upper, expected: measure.value };
    tell('gate/upper-below-value', pathOf(found, 'upper'), detail);
  }
};
