import type { IsoDate } from '../period/period.ts';
import { figureIn } from './figure-in.ts';
import { type RollUp, rolledOf } from './handle.ts';
import type { RollUpFigure } from './result/figure.ts';

/** A division of a roll-up with its figures and what is below it. Both are made when they are asked for. */
export interface RollUpNode {
  readonly figure: RollUpFigure;
  /** In the order of the tree of divisions. */
  readonly children: readonly RollUpNode[];
}

/** Which indicator of a roll-up, in which period. */
export interface RollUpColumn {
  readonly indicator: string;
  /** Each division's latest where absent. */
  readonly period?: IsoDate | 'latest';
}

/**
 * One indicator of a roll-up as a tree to walk 逐级展开, from the highest divisions down.
 *
 * @param rollUp a roll-up
 * @param column the indicator by name, and the period
 * @returns the roots of the tree of divisions; figures and children are made when they are read
 * @throws `TypeError` where there is no such indicator, and for what is no period
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, rollUp, rollUpTree } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([
 *   { code: '341300', name: '宿州市' }, { code: '341324', name: '泗县', parent: '341300' },
 * ]));
 * const indicators = [{ name: '法律援助', role: 'flow' as const, unit: '件' }];
 * const total = rollUp([{ division: '341324', indicator: '法律援助', period: '2020-06', actual: 456 }], { divisions, indicators });
 * for (const city of rollUpTree(total, { indicator: '法律援助' })) {
 *   console.log(city.figure.name, city.figure.actual?.taken); // => 宿州市 below
 *   for (const county of city.children) console.log(county.figure.name, county.figure.actual?.taken); // => 泗县 own
 * }
 * ```
 */
export function rollUpTree(rollUp: RollUp, column: RollUpColumn): readonly RollUpNode[] {
  const { shape, table } = rolledOf(rollUp).store;
  const indicator = table.indexOf.get(column.indicator);
  if (indicator === undefined) throw new TypeError(`The list of indicators has no ${column.indicator}`);
  const nodeAt = (node: number): RollUpNode => ({
    get figure() {
      return figureIn(rollUp, node, indicator, column.period);
    },
    get children() {
      return siblings(shape.firstChild[node] as number);
    },
  });
  const siblings = (first: number): readonly RollUpNode[] => {
    const nodes: RollUpNode[] = [];
    for (let node = first; node !== -1; node = shape.nextSibling[node] as number) nodes.push(nodeAt(node));
    return nodes;
  };
  return rollUp.divisions.nodes.flatMap(({ parent }, node) => (parent === -1 ? [nodeAt(node)] : []));
}
