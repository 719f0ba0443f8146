import { firstDay, lastDay } from './date.ts';
import type { Period } from './period.ts';

/**
 * The period of a cumulative report 累计报告期: from 1 January to the end of a month, or the whole year.
 *
 * @param year the year, 1 to 9999
 * @param month the last month, 1 to 12; December where absent
 * @returns a period that is cumulative
 * @throws `TypeError` where there is no such month
 * @source our convention
 * @example
 * ```ts
 * import { periodOf } from 'minsheng';
 *
 * console.log(periodOf(2020, 6)); // => { from: '2020-01-01', to: '2020-06-30', cumulative: true }
 * ```
 */
export function periodOf(year: number, month = 12): Period {
  const printedYear = `${year}`.padStart(4, '0');
  return {
    from: firstDay(printedYear),
    to: lastDay(`${printedYear}-${`${month}`.padStart(2, '0')}`),
    cumulative: true,
  };
}

/**
 * The order of two periods, for columns of a table: by their last day, then by their first.
 *
 * @param a a period
 * @param b another
 * @returns −1 where a comes first, 1 where b does, 0 where both have the same days
 * @source our convention
 * @example
 * ```ts
 * import { comparePeriods, periodOf } from 'minsheng';
 *
 * const columns = [periodOf(2020, 9), periodOf(2019), periodOf(2020, 6)].toSorted(comparePeriods);
 * console.log(columns.map(({ to }) => to).join(' ')); // => 2019-12-31 2020-06-30 2020-09-30
 * ```
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  const [ours, theirs] = a.to === b.to ? [a.from, b.from] : [a.to, b.to];
  return ours < theirs ? -1 : ours > theirs ? 1 : 0;
}
