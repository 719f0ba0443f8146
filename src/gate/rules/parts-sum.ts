import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A whole that is not the sum of its parts, which are said to be all there are (其中). Both are kept. */
export const partsSum: Rule = ({ wholes }, tell) => {
  for (const whole of wholes) {
    if (whole.kind !== 'sum' || whole.agrees) continue;
    tell('gate/parts-sum', pathOf(whole.place), { expected: whole.said, received: whole.sum });
  }
};
