import { sumOfParts, wholesOf } from '../parts.ts';
import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A whole that is not the sum of its parts, which are said to be all there are (其中). Both are kept. */
export const partsSum: Rule = (view, tell, beyond) => {
  for (const whole of wholesOf(view, beyond)) {
    const found = sumOfParts(whole, beyond.options);
    if (found.kind !== 'sum' || found.agrees) continue;
    tell('gate/parts-sum', pathOf(whole.place), { expected: found.whole, received: found.sum });
  }
};
