import { divisionIssue } from '../division/issues.ts';
import { ok, type Result, refuse } from '../issue.ts';
import { lastDay } from '../period/date.ts';
import type { IsoDate } from '../period/period.ts';
import { type CodeRecord, codeTable } from './code-table.ts';
import { tableYears } from './packed-table.ts';

/**
 * The year of the table in force on a day: a year's table holds on its 31 December, and until the next. Of a month or year,
 * on its last day.
 */
export function tableAt(date: IsoDate): Result<number> {
  const day = lastDay(date);
  const years = Array.from({ length: tableYears.last - tableYears.first + 2 }, (_, at) => tableYears.first + at);
  const year = years.findLast((one) => `${one}-12-31` <= day);
  if (year === undefined) {
    return refuse(divisionIssue('division/before-first-table', { received: date, expected: `${tableYears.first}` }));
  }
  if (year <= tableYears.last) return ok(year);
  const issue = divisionIssue('division/after-last-table', { received: date, expected: `${tableYears.last}` });
  return ok(tableYears.last, [issue]);
}

/** A code in the table of a year. */
export function recordAt(code: string, year: number, path: readonly string[] = []): Result<CodeRecord> {
  const record = codeTable().recordOf(code, year);
  if (record !== undefined) return ok(record);
  return refuse(divisionIssue('division/not-in-table', { path, received: code, expected: `${year}` }));
}
