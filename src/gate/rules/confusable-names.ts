import { nameKey } from '../../name.ts';
import { visitNames } from '../names.ts';
import { pathOf } from '../place.ts';
import { visible } from '../received.ts';
import type { Rule } from '../rule.ts';

/** Names that are their own key: most of them, and no need to normalize. */
const itself = /^[\u4E00-\u9FFF0-9A-Za-z]*$/;

/** Two names that differ in what cannot be seen, or in width: meant to be one. Told at the first place of the second. */
export const confusableNames: Rule = (view, tell) => {
  const seen = new Set<string>();
  const first = new Map<string, string>();
  visitNames(view, (name, place, slot, index) => {
    if (seen.has(name)) return;
    const key = itself.test(name) ? name : nameKey(name);
    seen.add(name);
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    else {
      const path = index === undefined ? pathOf(place, slot) : pathOf(place, slot, index);
      tell('gate/confusable-names', path, { received: visible(name), expected: visible(other) });
    }
  });
};
