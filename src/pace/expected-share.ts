import { isIsoDate, lastDay, requireDay } from '../period/date.ts';
import type { IsoDate, Period } from '../period/period.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { PaceSchedule } from './schedule.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/**
 * How much of the year's work should be done by a day 序时进度: completed months ÷ 12, or what the project's own schedule
 * has due by then. Only a month whose last day has come is completed: on 15 July, six are. Work that is due on a day of its own
 * (9月底前) is spread over the months up to that: completed months ÷ 9, and all of it from that day on. A schedule is taken at
 * its word: what is due by a day is due by that day, and nothing is drawn between two of its steps.
 *
 * @param asOf a day `YYYY-MM-DD`, counted in its own year; or a cumulative period, for its last day
 * @param by the project's own schedule; or the day, month or year by whose last day all of the work is due
 * @returns the share as a pair: `{ part: '11', whole: '12' }`, of a schedule `{ part: '40', whole: '100' }`; nothing is due
 *   before the first step
 * @throws `TypeError` where a day is none, and for a period that is not cumulative: its figures do not count from 1 January
 * @source our convention, after 时序进度 91.67 % for eleven months as printed in practice
 * @example
 * ```ts
 * import { periodOf, toPercent } from 'minsheng';
 * import { expectedShare } from 'minsheng/rollup';
 *
 * console.log(expectedShare(periodOf(2020, 6))); // => { part: '6', whole: '12' }
 * console.log(expectedShare('2020-07-15')); // => { part: '6', whole: '12' }
 * console.log(toPercent(expectedShare('2020-11-30'), { digits: 2 })); // => 91.67%
 * console.log(expectedShare('2020-06-30', '2020-09')); // => { part: '6', whole: '9' }
 * ```
 */
export function expectedShare(asOf: IsoDate | Period, by?: PaceSchedule | IsoDate): Ratio {
  const day = typeof asOf === 'string' ? asOf : endOf(asOf);
  requireDay(day);
  if (typeof by === 'object') {
    const due = by.steps.findLast((step) => step.by <= day);
    return { part: due?.share ?? '0', whole: '100' };
  }
  const year = day.slice(0, 4);
  const completed = months.filter((month) => lastDay(`${year}-${month}`) <= day);
  return by === undefined ? { part: `${completed.length}`, whole: '12' } : shareUntil(by, day, completed.length);
}

/** The months of the year that are completed, of those up to the due one; all of them from the due day on. */
function shareUntil(by: IsoDate, day: IsoDate, completed: number): Ratio {
  if (!isIsoDate(by)) throw new TypeError(`Not a day, month or year: ${by}`);
  const due = lastDay(by);
  const years = BigInt(due.slice(0, 4)) - BigInt(day.slice(0, 4));
  const whole = `${years < 0n ? 12 : years * 12n + BigInt(due.slice(5, 7))}`;
  return { part: due <= day ? whole : `${completed}`, whole };
}

function endOf({ from, to, cumulative }: Period): IsoDate {
  if (!cumulative) throw new TypeError(`Not a cumulative period: ${from} to ${to}`);
  return to;
}
