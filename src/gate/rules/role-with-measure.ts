import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A promise in words, or an event, with an amount: it is measured after all. */
export const roleWithMeasure: Rule = ({ figures }, tell) => {
  for (const found of figures) {
    const { value: figure } = found;
    if (figure.as === 'parameter' || figure.measure === undefined) continue;
    if (figure.role !== 'qualitative' && figure.role !== 'milestone') continue;
    const { value, unit } = figure.measure;
    tell('gate/role-with-measure', pathOf(found, 'role'), { expected: figure.role, received: `${value}${unit}` });
  }
};
