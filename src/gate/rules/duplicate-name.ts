import type { Place } from '../place.ts';
import { pathOf } from '../place.ts';
import { visible } from '../received.ts';
import type { Rule } from '../rule.ts';

/** Two projects of one list with one name: printed twice, or two rows of one project. */
export const duplicateName: Rule = ({ projects }, tell) => {
  // Parts of different projects may well have one name.
  const lists = new Map<Place | undefined, Set<string>>();
  for (const { value, place } of projects) {
    const names = lists.get(place?.within) ?? new Set();
    lists.set(place?.within, names);
    if (names.has(value.name)) tell('gate/duplicate-name', pathOf(place, 'name'), { received: visible(value.name) });
    names.add(value.name);
  }
};
