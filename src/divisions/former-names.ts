import { type Issue, ok, type Result } from '../issue.ts';
import type { IsoDate } from '../period/period.ts';
import { codeTable } from './code-table.ts';
import { lineageOf } from './lineage.ts';
import { tableAt } from './table-at.ts';

/**
 * Names that divisions bore before 曾用名, for finding in a later table what is still called by an older name: 芜湖县 for 湾沚区. Not
 * those of divisions that were merged or divided.
 *
 * @param date a day, month or year in whose table the names are to be found
 * @returns pairs of an older name and the code it stands for, as the aliases of `findDivisions`; by code, the older first. Refused
 * and warned of as `divisionsAt`
 * @throws `TypeError` where the date is none
 * @source areacodes (CC0 1.0), from the tables of the Ministry of Civil Affairs 民政部
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { findDivisions } from 'minsheng/rollup';
 * import { divisionTreeAt, formerNames } from 'minsheng/divisions';
 *
 * const tree = expect(divisionTreeAt('2020', { root: '340000' }));
 * const aliases = expect(formerNames('2020'));
 * console.log(findDivisions(tree, '芜湖县').length); // => 0
 * console.log(findDivisions(tree, '芜湖县', { aliases }).map(({ node }) => node.name)); // => [ '湾沚区' ]
 * ```
 */
export function formerNames(date: IsoDate): Result<readonly (readonly [name: string, code: string])[]> {
  const year = tableAt(date);
  if (!year.ok) return year;
  const found = new Map<string, { readonly name: string; readonly code: string; readonly since: number }>();
  for (const { name, since, heir } of heirsOfEnded(year.value)) {
    if (heir.name !== name) found.set(`${heir.code} ${name}`, { name, code: heir.code, since });
  }
  const ordered = [...found.values()].sort((a, b) =>
    a.code === b.code ? a.since - b.since : a.code < b.code ? -1 : 1,
  );
  return ok(
    ordered.map(({ name, code }) => [name, code] as const),
    year.issues,
  );
}
