import { type Place, pathOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** Two things with one id: no link to it can be followed. */
export const duplicateId: Rule = ({ ids }, tell) => {
  const first = new Map<string, Place | undefined>();
  for (const { value: id, place } of ids) {
    if (!first.has(id)) first.set(id, place);
    else tell('gate/duplicate-id', pathOf(place, 'id'), { received: id, expected: pathOf(first.get(id)).join('.') });
  }
};
