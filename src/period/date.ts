import { differenceInHours } from 'date-fns/differenceInHours';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from './period.ts';

const shape = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;
const dayLength = 'YYYY-MM-DD'.length;
const monthLength = 'YYYY-MM'.length;

/**
 * Noon in Greenwich: a moment, not a local time, so that no zone's missing hours or days (Samoa had no 30 December 2011) come
 * in. Nothing here asks a moment for its day.
 */
const noon = (day: IsoDate) => parseISO(`${day}T12:00:00Z`);

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
  return text.length < dayLength || isValid(noon(text));
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
  return ['31', '30', '29'].map((day) => `${month}-${day}`).find(isIsoDate) ?? `${month}-28`;
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
  return differenceInHours(noon(b), noon(a)) / 24;
}

function requireDate(date: IsoDate): void {
  if (!isIsoDate(date)) throw new TypeError(`Not a day, month or year: ${JSON.stringify(`${date}`.slice(0, 80))}`);
}

/** Refuses what is not a whole date. Not public. */
export function requireDay(day: IsoDate): void {
  requireDate(day);
  if (day.length !== dayLength) throw new TypeError(`Not a day: ${JSON.stringify(day)}`);
}
