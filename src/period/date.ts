import { millisecondsInDay } from 'date-fns/constants';
import { differenceInMilliseconds } from 'date-fns/differenceInMilliseconds';
import { isLeapYear } from 'date-fns/isLeapYear';
import type { IsoDate } from './period.ts';

const shape = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const dayLength = 'YYYY-MM-DD'.length;
const monthLength = 'YYYY-MM'.length;

/** The last day of each month; February's of a year that is no leap year. */
const lastDays: ReadonlyMap<string, string> = new Map(
  ['31', '28', '31', '30', '31', '30', '31', '31', '30', '31', '30', '31'].map((day, index) => [
    `${index + 1}`.padStart(2, '0'),
    day,
  ]),
);

/** The last day of a month, `YYYY-MM`. Mid-June at noon is in the same year everywhere. */
function lastDayOf(month: string): string {
  const isLeap = month.endsWith('-02') && isLeapYear(new Date(`${month.slice(0, 4)}-06-15T12:00:00Z`));
  return isLeap ? '29' : (lastDays.get(month.slice(-2)) ?? '');
}

/** Noon of a day at Greenwich: the one day that a time zone can move is not read from it. */
const noon = (day: IsoDate) => new Date(`${day}T12:00:00Z`);

/**
 * Whether a text is a day, month or year of the calendar 日期: `2020-06-30`, `2020-06` or `2020`.
 *
 * @param text any text
 * @returns false for 30 February, for one-digit months, for a time of day
 * @source ISO 8601 (GB/T 7408), four-digit years from 0001
 * @example
 * ```ts
 * import { isIsoDate } from 'minsheng';
 *
 * console.log(isIsoDate('2020-02-29'), isIsoDate('2020-02-30'), isIsoDate('2020-6')); // => true false false
 * ```
 */
export function isIsoDate(text: string): boolean {
  if (typeof text !== 'string' || !shape.test(text)) return false;
  if (text.length < dayLength) return true;
  const day = text.slice(-2);
  return day >= '01' && day <= lastDayOf(text.slice(0, monthLength));
}

/**
 * The first day of a day, month or year.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @returns `YYYY-MM-DD`
 * @throws `TypeError` where the text is no such date
 * @source arithmetic
 * @example
 * ```ts
 * import { firstDay } from 'minsheng';
 *
 * console.log(firstDay('2020-07')); // => 2020-07-01
 * ```
 */
export function firstDay(date: IsoDate): IsoDate {
  requireDate(date);
  return date + '-01-01'.slice(date.length - 'YYYY'.length);
}

/**
 * The last day of a day, month or year: by when something is due that is due in it (年底前, 6月底前).
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @returns `YYYY-MM-DD`
 * @throws `TypeError` where the text is no such date
 * @source arithmetic
 * @example
 * ```ts
 * import { lastDay } from 'minsheng';
 *
 * console.log(lastDay('2020-02'), lastDay('2020')); // => 2020-02-29 2020-12-31
 * ```
 */
export function lastDay(date: IsoDate): IsoDate {
  requireDate(date);
  if (date.length === dayLength) return date;
  const month = date.length === monthLength ? date : `${date}-12`;
  return `${month}-${lastDayOf(month)}`;
}

/**
 * How many days lie between two days: from 1 to 3 January two.
 *
 * @param a a day, `YYYY-MM-DD`
 * @param b another
 * @returns days from a to b; negative where b is before a
 * @throws `TypeError` where either is no day
 * @source arithmetic
 * @example
 * ```ts
 * import { daysBetween } from 'minsheng';
 *
 * console.log(daysBetween('2020-02-28', '2020-03-01')); // => 2
 * ```
 */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  requireDay(a);
  requireDay(b);
  return differenceInMilliseconds(noon(b), noon(a)) / millisecondsInDay;
}

function requireDate(date: IsoDate): void {
  if (!isIsoDate(date)) throw new TypeError(`Not a day, month or year: ${JSON.stringify(`${date}`.slice(0, 80))}`);
}

/** Refuses what is not a whole date. Not public. */
export function requireDay(day: IsoDate): void {
  requireDate(day);
  if (day.length !== dayLength) throw new TypeError(`Not a day: ${JSON.stringify(day)}`);
}
