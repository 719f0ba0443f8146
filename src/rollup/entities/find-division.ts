import type { Division } from '../../division/division.ts';
import { type FoundDivision, findDivisions } from '../../division/find-divisions.ts';
import type { DivisionTree } from '../../division/tree.ts';

/** Finds the code of a division at or below the plan's own by its printed name; undefined where there is none, or more than one. */
export type FindDivision = (name: string) => string | undefined;

const nowhere: DivisionTree = { nodes: [] };

/** The code of the plan's own division: as it says, or by its name; the name itself where nothing is known of it. */
export function ownCode({ code, name, within = [] }: Division, divisions: DivisionTree = nowhere): string {
  if (code !== undefined) return code;
  // Divisions above need not be in the tree: asked for only where one name is borne by several.
  const among = (above: readonly string[]) => onlyCode(findDivisions(divisions, name, { within: above }));
  return among([]) ?? among(within) ?? name;
}

/** Looks among the divisions at and below one. A name is read once, however many figures print it. */
export function divisionsBelow(own: string, divisions: DivisionTree = nowhere): FindDivision {
  const known = new Map<string, string | undefined>();
  return (name) => {
    if (!known.has(name)) {
      const found = findDivisions(divisions, name);
      known.set(name, onlyCode(found.filter(({ index }) => isWithin(divisions, index, own))));
    }
    return known.get(name);
  };
}

/** The one division that is meant: who bears a name whole goes before those it is short for. */
function onlyCode(found: readonly FoundDivision[]): string | undefined {
  const whole = found.filter(({ by }) => by === 'name');
  const [only, ...others] = whole.length > 0 ? whole : found;
  return others.length === 0 ? only?.node.code : undefined;
}

function isWithin({ nodes }: DivisionTree, index: number, own: string): boolean {
  for (let node = nodes[index]; node !== undefined; node = nodes[node.parent]) if (node.code === own) return true;
  return false;
}
