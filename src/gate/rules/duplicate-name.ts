import { type Place, pathOf } from '../place.ts';
import { visible } from '../received.ts';
import type { Rule } from '../rule.ts';

/** Two projects of one list with one name: printed twice, or two rows of one project. Parts of different ones may share it. */
export const duplicateName: Rule = ({ projects }, tell) => {
  const lists = new Map<Place | undefined, Set<string>>();
  for (const found of projects) {
    const { name } = found.value;
    const names = lists.get(found.within) ?? new Set();
    lists.set(found.within, names);
    if (names.has(name)) tell('gate/duplicate-name', pathOf(found, 'name'), { received: visible(name) });
    names.add(name);
  }
};
