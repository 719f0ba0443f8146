import { ok, type Result, refuse } from '../issue.ts';
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
  const { asOf } = options;
  const [first, ...others] = reports;
  const stranger = others.find((report) => divisionKey(report) !== (first && divisionKey(first)));
  if (first !== undefined && stranger !== undefined) {
    const detail = { expected: first.division.name, received: stranger.division.name };
    return refuse(progressIssue('progress/other-division', detail));
  }
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

/** A division is known by its code, or by its name where it has none. */
export function divisionKey({ division }: Pick<ProgressReport, 'division'>): string {
  return division.code ?? division.name;
}
