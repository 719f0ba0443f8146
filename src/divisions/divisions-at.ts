import { divisionIssue } from '../division/issues.ts';
import type { DivisionRow } from '../division/tree.ts';
import { type Issue, ok, type Result } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import { lastDay } from '../period/date.ts';
import type { IsoDate } from '../period/period.ts';
import { type CodeRecord, codeTable, isInTable, parentOf } from './code-table.ts';
import { recordAt, tableAt } from './table-at.ts';

/** A row of the code table of a year 行政区划代码表. */
export interface CodeTableRow extends DivisionRow {
  /** Year of the first table that has this code under this name. */
  readonly since: number;
  /** Year of the first table that no longer has it; absent where the last table has. */
  readonly until?: number;
}

/** Which part of the table is wanted. */
export interface DivisionsAtOptions {
  /** Code of a province or city: only it and what is below it. The whole country where absent. */
  readonly root?: string;
}

const known: readonly string[] = ['root'] satisfies readonly (keyof DivisionsAtOptions)[];

/**
 * The code table in force on a day 行政区划代码表: provinces, cities and counties of China, by code.
 *
 * A year's table holds on its 31 December and until the next: 寿县 is 六安's up to the table of 2014, 淮南's from that of 2015.
 * A day within a year has the table of the year before, and a note that names what the next one changes.
 *
 * @param date a day, month or year; of a month or year its last day counts
 * @param options `root`: only one province or city
 * @returns the rows, parents as of that table. Refused: `division/before-first-table` (1981), `division/not-in-table`. With a
 * warning `division/after-last-table`, or a note `division/changes-within-year`
 * @throws `TypeError` where the date is none, and for options that are unknown
 * @source areacodes (CC0 1.0), from the tables of the Ministry of Civil Affairs 民政部
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionsAt } from 'minsheng/divisions';
 *
 * const huainan = (date: string) => expect(divisionsAt(date, { root: '340400' })).map(({ name }) => name);
 * console.log(huainan('2014').includes('寿县'), huainan('2015').includes('寿县')); // => false true
 * console.log(expect(divisionsAt('2020')).length); // => 3211
 * ```
 */
export function divisionsAt(date: IsoDate, options: DivisionsAtOptions = {}): Result<readonly CodeTableRow[]> {
  assertOptionNames(options, known);
  const { root } = options;
  const year = tableAt(date);
  if (!year.ok) return year;
  const found = root === undefined ? undefined : recordAt(root, year.value);
  if (found?.ok === false) return { ok: false, issues: [...year.issues, ...found.issues] };
  const prefix = (root ?? '').replace(/(?:00){1,2}$/, '');
  const records = codeTable().records.filter(({ code }) => code.startsWith(prefix));
  const rows = records
    .filter((record) => isInTable(record, year.value))
    .map((record) => rowOf(record, year.value, root));
  return ok(rows, [...year.issues, ...changesWithin(date, year.value, records)]);
}

function rowOf(record: CodeRecord, year: number, root: string | undefined): CodeTableRow {
  const { code, name, level, since, until } = record;
  const parent = code === root ? undefined : parentOf(record, year)?.code;
  return { code, name, level, since, ...(parent !== undefined && { parent }), ...(until !== undefined && { until }) };
}

/** What the next table changes, where the day is not one on which a table was made. */
function changesWithin(date: IsoDate, year: number, records: readonly CodeRecord[]): readonly Issue[] {
  if (lastDay(date).endsWith('-12-31')) return [];
  const next = year + 1;
  const changed = records.filter(
    ({ since, successors }) => since === next || successors.some((to) => to.year === next),
  );
  const codes = [...new Set(changed.map(({ code, name }) => `${code} ${name}`))];
  if (codes.length === 0) return [];
  return [divisionIssue('division/changes-within-year', { expected: `${next}`, received: codes.join(', ') })];
}
