import { nameKey } from '../../name.ts';
import { placesOf } from '../names.ts';
import { visible } from '../received.ts';
import type { Rule } from '../rule.ts';

/** A name that differs from an earlier one in what cannot be seen, or in width: meant to be one. Told at each place. */
export const confusableNames: Rule = (view, tell) => {
  const keys = new Map(view.names.uncommon.map((name) => [name, nameKey(name)]));
  const shared = new Set(keys.values());
  const first = new Map<string, string>();
  const confusable = new Map<string, string>();
  for (const name of view.names.all) {
    const key = keys.get(name) ?? name;
    if (!shared.has(key)) continue;
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    else confusable.set(name, other);
  }
  if (confusable.size === 0) return;
  for (const { name, path, about } of placesOf(confusable, view)) {
    tell('gate/confusable-names', path, { received: visible(name), expected: visible(about) });
  }
};
