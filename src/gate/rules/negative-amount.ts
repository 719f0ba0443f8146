import { pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Work done, or a caseload, below zero: a correction, or a slip. */
export const negativeAmount: Rule = ({ figures }, tell) => {
  for (const found of figures) {
    const { value: figure } = found;
    if (figure.as === 'parameter' || (figure.role !== 'flow' && figure.role !== 'stock')) continue;
    // The grammar of decimals has no -0.
    if (!figure.measure?.value.startsWith('-')) continue;
    const detail = { received: figure.measure.value, expected: figure.role };
    tell('gate/negative-amount', pathOf(found, 'measure', 'value'), detail);
  }
};
