import type { DivisionLevel } from './division.ts';

/** A row of a table of divisions, from which {@link DivisionTree} is made. */
export interface DivisionRow {
  /** GB/T 2260 code, or a code of the caller's own for a unit that is no division. Unique in its table. */
  readonly code: string;
  readonly name: string;
  /** Code of the division it belongs to 隶属; absent for the root. */
  readonly parent?: string;
  /** Code of the division in whose totals it is counted 统计归口, where that is not `parent`: a county the province counts itself. */
  readonly reportsTo?: string;
  /** Told by the digits of the code where absent. */
  readonly level?: DivisionLevel;
  /** `division` where absent: a row of the code table. `unit`: what reports like one without being any (市本级, a development zone). */
  readonly kind?: DivisionKind;
}

/** A division of the code table 行政区划, or a reporting unit that is none 报送单位. */
export type DivisionKind = 'division' | 'unit';

/** A place in a {@link DivisionTree}. Its index in `nodes` is its number. */
export interface DivisionNode {
  readonly code: string;
  readonly name: string;
  readonly level?: DivisionLevel;
  readonly kind: DivisionKind;
  /** Index of the node in whose totals it is counted, always before its own; −1 for a root. */
  readonly parent: number;
  /** Index of the division it belongs to, where that is not `parent`. */
  readonly belongsTo?: number;
  /** How many nodes are above it: 0 for a root. */
  readonly depth: number;
}

/**
 * Divisions by who counts whom 行政区划树. Plain JSON.
 *
 * Parents before children, every node followed by all that is below it (pre-order), siblings by code: the same table in any
 * order is the same tree.
 */
export interface DivisionTree {
  readonly nodes: readonly DivisionNode[];
}

/**
 * Where each code stands in a tree 代码索引.
 *
 * @param tree a tree
 * @returns the index of each code in `tree.nodes`
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, indexOfCode } from 'minsheng/rollup';
 *
 * const rows = [{ code: '341300', name: '宿州市' }, { code: '341324', name: '泗县', parent: '341300' }];
 * console.log(indexOfCode(expect(divisionTree(rows))).get('341324')); // => 1
 * ```
 */
export function indexOfCode(tree: DivisionTree): ReadonlyMap<string, number> {
  return new Map(tree.nodes.map(({ code }, index) => [code, index]));
}
