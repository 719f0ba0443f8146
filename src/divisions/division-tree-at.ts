import { divisionTree } from '../division/division-tree.ts';
import type { DivisionTree } from '../division/tree.ts';
import { expect, ok, type Result } from '../issue.ts';
import type { IsoDate } from '../period/period.ts';
import { type DivisionsAtOptions, divisionsAt } from './divisions-at.ts';

/**
 * The tree of divisions in force on a day: {@link divisionsAt} as a tree.
 *
 * @param date a day, month or year; of a month or year its last day counts
 * @param options `root`: the tree of one province or city; that of the whole country has a root a province
 * @returns the tree, or a refusal, with the issues of {@link divisionsAt}
 * @throws `TypeError` where the date is none, and for options that are unknown
 * @source areacodes (CC0 1.0), from the tables of the Ministry of Civil Affairs 民政部
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTreeAt } from 'minsheng/divisions';
 *
 * const { nodes } = expect(divisionTreeAt('2020', { root: '340600' }));
 * console.log(nodes.map(({ name, depth }) => `${depth} ${name}`).join(', '));
 * // => 0 淮北市, 1 杜集区, 1 相山区, 1 烈山区, 1 濉溪县
 * ```
 */
export function divisionTreeAt(date: IsoDate, options: DivisionsAtOptions = {}): Result<DivisionTree> {
  const rows = divisionsAt(date, options);
  if (!rows.ok) return rows;
  // The tables have no fault: the tests make a tree of every one.
  return ok(expect(divisionTree(rows.value, { forest: options.root === undefined })), rows.issues);
}
