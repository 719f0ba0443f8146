import { nameKey } from '../name.ts';
import { assertOptionNames } from '../options.ts';
import { shortNames } from './short-names.ts';
import type { DivisionNode, DivisionTree } from './tree.ts';

/** What is known besides the names in the tree. */
export interface FindDivisionsOptions {
  /** Names of divisions above, each in any of its forms: of two 朝阳区, the one within 北京. */
  readonly within?: readonly string[];
  /** Other names of codes: the names of earlier years, 市本级 for what the table calls otherwise. */
  readonly aliases?: readonly (readonly [alias: string, code: string])[];
}

/** A division that may be meant by a name. */
export interface FoundDivision {
  /** Its index in the tree. */
  readonly index: number;
  readonly node: DivisionNode;
  /** The name in the tree; another name given by the caller; the name without 省, 市, 县, 区. */
  readonly by: 'name' | 'alias' | 'short';
}

const known: readonly string[] = ['within', 'aliases'] satisfies readonly (keyof FindDivisionsOptions)[];

/**
 * The divisions that a name may mean 按名称查区划: by full name, by another name, by short name. All of them, never a choice:
 * 黄山 is a city and one of its districts.
 *
 * @param tree the tree of the year the name was printed in
 * @param name a name as printed
 * @param options `within`: names of divisions above; `aliases`: other names, by code
 * @returns every division that bears the name, in the tree's order; empty where none does
 * @throws `TypeError` for options that are unknown
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, findDivisions } from 'minsheng/rollup';
 *
 * const tree = expect(
 *   divisionTree([
 *     { code: '340000', name: '安徽省' },
 *     { code: '341000', name: '黄山市', parent: '340000' },
 *     { code: '341003', name: '黄山区', parent: '341000' },
 *   ]),
 * );
 * const said = (name: string) => findDivisions(tree, name).map(({ node, by }) => `${node.name} by ${by}`).join(', ');
 * console.log(said('安徽')); // => 安徽省 by short
 * console.log(said('黄山')); // => 黄山市 by short, 黄山区 by short
 * console.log(said('黄山市')); // => 黄山市 by name
 * ```
 */
export function findDivisions(
  tree: DivisionTree,
  name: string,
  options: FindDivisionsOptions = {},
): readonly FoundDivision[] {
  assertOptionNames(options, known);
  const { within = [], aliases = [] } = options;
  const otherNames = new Set(aliases.map(([alias, code]) => `${nameKey(alias)} ${code}`));
  const bears = (node: DivisionNode, key: string): FoundDivision['by'] | undefined => {
    const own = nameKey(node.name);
    if (own === key) return 'name';
    if (otherNames.has(`${key} ${node.code}`)) return 'alias';
    return shortNames(own).includes(key) ? 'short' : undefined;
  };
  const above = within.map(nameKey);
  const wanted = nameKey(name);
  return tree.nodes.flatMap((node, index) => {
    const by = bears(node, wanted);
    if (by === undefined || !above.every((key) => ancestorsOf(tree, node).some((one) => bears(one, key)))) return [];
    return { index, node, by };
  });
}

function ancestorsOf({ nodes }: DivisionTree, node: DivisionNode): readonly DivisionNode[] {
  const found: DivisionNode[] = [];
  for (let at = nodes[node.parent]; at !== undefined; at = nodes[at.parent]) found.push(at);
  return found;
}
