import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A range with one end. */
export const betweenWithoutUpper: Rule = ({ measures }, tell) => {
  for (const found of measures) {
    const { value: measure } = found;
    if (measure.bound !== 'between' || measure.upper !== undefined) continue;
    tell('gate/between-without-upper', pathOf(found, 'upper'), { received: measure.value });
  }
};
