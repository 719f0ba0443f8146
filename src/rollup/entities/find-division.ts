import type { Division } from '../../division/division.ts';
import type { DivisionTree } from '../../division/tree.ts';
import { nameKey } from '../../name.ts';

/** Finds the code of a division at or below the plan's own by its printed name; undefined where there is none, or more than one. */
export type FindDivision = (name: string) => string | undefined;

/** The code of the plan's own division: as it says, or by its name; the name itself where nothing is known of it. */
export function ownCode({ code, name }: Division, divisions: DivisionTree | undefined): string {
  const named = divisions?.nodes.filter((node) => nameKey(node.name) === nameKey(name)) ?? [];
  return code ?? (named.length === 1 ? named[0]?.code : undefined) ?? name;
}

/** Looks among the divisions at and below one. */
export function divisionsBelow(own: string, divisions: DivisionTree | undefined): FindDivision {
  const codes = new Map<string, string | undefined>();
  const below = new Set<number>();
  for (const [index, { code, name, parent }] of divisions?.nodes.entries() ?? []) {
    if (code !== own && !below.has(parent)) continue;
    below.add(index);
    const key = nameKey(name);
    codes.set(key, codes.has(key) ? undefined : code);
  }
  return (name) => codes.get(nameKey(name));
}
