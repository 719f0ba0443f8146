import { firstDay, lastDay, requireDay } from './date.ts';
import type { IsoDate, When } from './period.ts';

/**
 * Whether a time covers a day 是否施行: from the first day of `from` to the last of `to`; an end that is not said is open.
 *
 * @param when a time as a document says it
 * @param day `YYYY-MM-DD`
 * @returns true on both end days
 * @throws `TypeError` where a date is none
 * @source our convention: ends are inclusive
 * @example
 * ```ts
 * import { isInForce } from 'minsheng';
 *
 * const raised = { printed: '从2020年7月起', from: '2020-07' };
 * console.log(isInForce(raised, '2020-06-30'), isInForce(raised, '2020-07-01')); // => false true
 * ```
 */
export function isInForce(when: When, day: IsoDate): boolean {
  requireDay(day);
  const { from, to } = when;
  return (from === undefined || firstDay(from) <= day) && (to === undefined || day <= lastDay(to));
}

/**
 * The day by which something is due 截止日: the last of `to`.
 *
 * @param when a time as a document says it
 * @returns `YYYY-MM-DD`, or undefined where no end is said
 * @throws `TypeError` where the date is none
 * @source our convention: 年底前 is up to 31 December, inclusive
 * @example
 * ```ts
 * import { dueDay } from 'minsheng';
 *
 * console.log(dueDay({ printed: '2020年底前', to: '2020' })); // => 2020-12-31
 * ```
 */
export function dueDay(when: When): IsoDate | undefined {
  return when.to === undefined ? undefined : lastDay(when.to);
}

/**
 * Whether something is due on a day 是否到期: on its due day or after.
 *
 * @param when a time as a document says it
 * @param day `YYYY-MM-DD`
 * @returns false before the due day, and where no end is said
 * @throws `TypeError` where a date is none
 * @source our convention
 * @example
 * ```ts
 * import { isDue } from 'minsheng';
 *
 * console.log(isDue({ printed: '6月底前', to: '2020-06' }, '2020-06-30')); // => true
 * ```
 */
export function isDue(when: When, day: IsoDate): boolean {
  requireDay(day);
  const due = dueDay(when);
  return due !== undefined && due <= day;
}
