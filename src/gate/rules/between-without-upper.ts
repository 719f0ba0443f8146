import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A range with one end. */
export const betweenWithoutUpper: Rule = ({ measures }, tell) => {
  for (const { value: measure, place } of measures) {
    if (measure.bound !== 'between' || measure.upper !== undefined) continue;
    tell('gate/between-without-upper', pathOf(place, 'upper'), { received: measure.value });
  }
};
