import { type Placed, pathOf } from '../place.ts';
import { visible } from '../received.ts';
import type { Rule } from '../rule.ts';

/** Two things with one id: no link to it can be followed. */
export const duplicateId: Rule = ({ ids }, tell) => {
  const first = new Map<string, Placed<string>>();
  for (const found of ids) {
    const other = first.get(found.value);
    if (other === undefined) first.set(found.value, found);
    else {
      const owner = pathOf(other).slice(0, -1).join('.');
      tell('gate/duplicate-id', pathOf(found), { received: visible(found.value), expected: owner });
    }
  }
};
