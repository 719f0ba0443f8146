import { ok, type Result } from '../issue.ts';
import type { IsoDate } from '../period/period.ts';
import { type CodeRecord, codeTable } from './code-table.ts';
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
  const pairs = codeTable()
    .records.toSorted((a, b) => a.since - b.since)
    .flatMap((record) => heirsOf(record, year.value).map(({ code, name }) => ({ former: record.name, code, name })))
    .filter(({ former, name }) => former !== name);
  const once = new Map(pairs.map(({ former, code }) => [`${code} ${former}`, [former, code] as const]));
  return ok(
    [...once.values()].sort(([, a], [, b]) => (a === b ? 0 : a < b ? -1 : 1)),
    year.issues,
  );
}

/** The division that a record's became, and at most that one: what it was merged with, or divided into, bears no name of it. */
function heirsOf(record: CodeRecord, year: number): readonly CodeRecord[] {
  const { until } = record;
  if (until === undefined || until > year) return [];
  const traces = [...lineageOf(record, until - 1, year)];
  return traces.flatMap(([heir, { line, merged }]) => (line === 'main' && !merged ? [heir] : []));
}
