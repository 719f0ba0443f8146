import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A word instead of a number, and the number beside it. */
export const missingWithMeasure: Rule = ({ figures }, tell) => {
  for (const found of figures) {
    const { value: figure } = found;
    if (figure.missing === undefined || figure.measure === undefined) continue;
    const { value, unit } = figure.measure;
    const detail = { expected: figure.missing, received: `${value}${unit}` };
    tell('gate/missing-with-measure', pathOf(found, 'missing'), detail);
  }
};
