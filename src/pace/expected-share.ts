import { lastDay, requireDay } from '../period/date.ts';
import type { IsoDate, Period } from '../period/period.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { PaceSchedule } from './schedule.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/**
 * How much of the year's work should be done by a day 序时进度: completed months ÷ 12, or what the project's own schedule
 * has due by then. Only a month whose last day has come is completed: on 15 July, six are. A schedule is taken at its word:
 * what is due by a day is due by that day, and nothing is drawn between two of its steps.
 *
 * @param asOf a day `YYYY-MM-DD`, counted in its own year; or a cumulative period, for its last day
 * @param schedule the project's own schedule
 * @returns the share as a pair: `{ part: '11', whole: '12' }`, of a schedule `{ part: '40', whole: '100' }`; nothing is due
 *   before the first step
 * @throws `TypeError` where `asOf` is no day, and for a period that is not cumulative: its figures do not count from 1 January
 * @source our convention, after 时序进度 91.67 % for eleven months as printed in practice
 * @example
 * ```ts
 * import { periodOf, toPercent } from 'minsheng';
 * import { expectedShare } from 'minsheng/rollup';
 *
 * console.log(expectedShare(periodOf(2020, 6))); // => { part: '6', whole: '12' }
 * console.log(expectedShare('2020-07-15')); // => { part: '6', whole: '12' }
 * console.log(toPercent(expectedShare('2020-11-30'), { digits: 2 })); // => 91.67%
 * ```
 */
export function expectedShare(asOf: IsoDate | Period, schedule?: PaceSchedule): Ratio {
  const day = typeof asOf === 'string' ? asOf : endOf(asOf);
  requireDay(day);
  if (schedule !== undefined) {
    const due = schedule.steps.findLast(({ by }) => by <= day);
    return { part: due?.share ?? '0', whole: '100' };
  }
  const year = day.slice(0, 4);
  const completed = months.filter((month) => lastDay(`${year}-${month}`) <= day);
  return { part: `${completed.length}`, whole: '12' };
}

function endOf({ from, to, cumulative }: Period): IsoDate {
  if (!cumulative) throw new TypeError(`Not a cumulative period: ${from} to ${to}`);
  return to;
}
