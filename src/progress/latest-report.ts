import type { Division } from '../division/division.ts';
import { isSameDivision } from '../division/same-division.ts';
import { type Issue, ok, type Result, refuse } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import type { IsoDate } from '../period/period.ts';
import { progressIssue } from './issues.ts';
import type { ProgressReport } from './progress-report.ts';

/**
 * The latest report of a division up to a day 最新通报. Reports are cumulative: the latest one stands for the year so
 * far, and they are never added together.
 *
 * @param reports reports of one division, in any order
 * @param options `asOf`: the day up to which a report counts, `YYYY-MM-DD`; without it all do
 * @returns the report whose period ends last; refused where there is none, where two end on that day (both are named,
 *   none is chosen), or where they are of different divisions
 * @throws `TypeError` for an unknown option
 * @source our convention
 * @example
 * ```ts
 * import { expect, latestReport } from 'minsheng';
 * import { huaibei2020June } from 'minsheng/samples';
 *
 * const may = { ...huaibei2020June, id: 'may', period: { ...huaibei2020June.period, to: '2020-05-31' } };
 * console.log(expect(latestReport([huaibei2020June, may])).period.to); // => 2020-06-30
 * console.log(expect(latestReport([huaibei2020June, may], { asOf: '2020-06-15' })).id); // => may
 * ```
 */
export function latestReport(
  reports: readonly ProgressReport[],
  options: { readonly asOf?: IsoDate } = {},
): Result<ProgressReport> {
  assertOptionNames(options, ['asOf']);
  const { asOf } = options;
  const [first, ...others] = reports;
  const strangers = others.flatMap(({ division }) => otherDivision((first as ProgressReport).division, division));
  if (strangers[0] !== undefined) return refuse(strangers[0]);
  const counting = reports.filter(({ period }) => asOf === undefined || period.to <= asOf);
  const last = counting
    .map(({ period }) => period.to)
    .sort()
    .at(-1);
  const [report, ...rivals] = counting.filter(({ period }) => period.to === last);
  if (report === undefined) return refuse(progressIssue('progress/no-report', { expected: asOf ?? '…' }));
  if (rivals.length === 0) return ok(report);
  const received = [report, ...rivals].map(({ id }) => id).join('、');
  return refuse(progressIssue('progress/several-latest', { expected: report.period.to, received }));
}

/** What is to be told of two divisions that are not one. */
export function otherDivision(one: Division, other: Division): readonly Issue[] {
  const detail = { expected: one.name, received: other.name };
  return isSameDivision(one, other) ? [] : [progressIssue('progress/other-division', detail)];
}
