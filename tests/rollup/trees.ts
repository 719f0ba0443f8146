import type { DivisionTree } from '../../src/division/tree.ts';
import type { RollUpIndicator } from '../../src/rollup/observation.ts';

/** A tree by the code of each node's parent: `[['省'], ['甲', '省'], ['乙', '省']]`. Parents first. */
export function treeOf(...rows: readonly (readonly [code: string, parent?: string])[]): DivisionTree {
  const codes = rows.map(([code]) => code);
  const nodes = rows.map(([code, above]) => ({
    code,
    name: `${code}名`,
    kind: 'division' as const,
    parent: above === undefined ? -1 : codes.indexOf(above),
  }));
  const depths: number[] = [];
  for (const { parent } of nodes) depths.push(parent === -1 ? 0 : (depths[parent] as number) + 1);
  return { nodes: nodes.map((node, index) => ({ ...node, depth: depths[index] as number })) };
}

/** A province of two cities: 甲 has three counties, 乙 none. */
export const province = treeOf(['省'], ['甲', '省'], ['甲一', '甲'], ['甲二', '甲'], ['甲三', '甲'], ['乙', '省']);

export const period = '2020-06-30';

export const homes: RollUpIndicator = { name: '改造', role: 'flow', unit: '个' };
export const money: RollUpIndicator = { name: '资金', role: 'flow', unit: '万元' };
export const insured: RollUpIndicator = { name: '参保率', role: 'level', unit: '万人' };
export const standard: RollUpIndicator = { name: '标准', role: 'standard', unit: '元' };
