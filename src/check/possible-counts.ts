import { ok, type Result, refuse } from '../issue.ts';
import { compareDecimals, isDecimalString } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import { faultsOf } from './audit-rate.ts';
import { checkIssue } from './issues.ts';
import { partsInRange, type RateReading, rateRange, type WholeNumbers } from './rate-range.ts';

/** A count and the parts of it that are printed as a rate: `first` to `last` of `whole`. */
export interface PossibleCount extends WholeNumbers {
  /** The count of all. */
  readonly whole: DecimalString;
  /** How the rate must have been made. */
  readonly reading: RateReading;
}

/** A printed rate of a count. */
export interface RateOfCount {
  /** The rate in percent as printed. */
  readonly printed: DecimalString;
  /** The one count to ask for, a whole number of 1 or more; where absent, all from 1 to `upTo`. */
  readonly whole?: DecimalString;
  /** The largest count to look at, 1 to 10000; 200 where absent. */
  readonly upTo?: number;
}

const readings: readonly RateReading[] = ['half-up', 'cut', 'ceiled'];
const farthest = 10_000;

/**
 * Which counts can give a printed rate 可能的计数: no whole number of 101 projects is 70.87 %, but 73 of 103 are, and 90 of 127.
 *
 * @param rate the rate in percent as printed; the count in question, or how far to look
 * @param options `reading`: only counts whose rate was made that way; the first of the three that can where absent
 * @returns one entry a count that can give the rate, in order, with the parts that do and how they were rounded; where half-up
 *   can, it alone is told of a count, and else cut off before rounded up: ask for these by `reading`. Empty: none can. Refused: what is no number, or no count
 * @throws `TypeError` where `upTo` is no whole number from 1 to 10000
 * @source arithmetic
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { possibleCounts } from 'minsheng/check';
 *
 * console.log(expect(possibleCounts({ printed: '70.87', whole: '101' }))); // => []
 * for (const { first, whole } of expect(possibleCounts({ printed: '70.87', upTo: 130 }))) console.log(first, whole);
 * // => 73 103
 * // => 90 127
 * ```
 */
export function possibleCounts(
  rate: RateOfCount,
  options: { readonly reading?: RateReading } = {},
): Result<readonly PossibleCount[]> {
  const { printed, whole, upTo = 200 } = rate;
  if (!Number.isInteger(upTo) || upTo < 1 || upTo > farthest) {
    throw new TypeError(`upTo must be a whole number from 1 to ${farthest}: ${upTo}`);
  }
  const faults = [...faultsOf('printed', printed, isDecimalString), ...(whole === undefined ? [] : countFaults(whole))];
  if (faults.length > 0) return refuse(faults);
  const wholes = whole === undefined ? Array.from({ length: upTo }, (_, index) => `${index + 1}`) : [whole];
  const asked = options.reading === undefined ? readings : [options.reading];
  const ranges = asked.map((reading) => ({ reading, range: rateRange(printed, reading) }));
  return ok(
    wholes.flatMap((count) => {
      const found = ranges
        .map(({ reading, range }) => ({ whole: count, ...partsInRange(count, range), reading }))
        .find(({ first, last }) => compareDecimals(first, last) <= 0);
      return found ?? [];
    }),
  );
}

function countFaults(whole: DecimalString) {
  const faults = faultsOf('whole', whole, isDecimalString);
  const isCounted = /^[1-9]\d*$/.test(whole);
  return faults.length > 0 || isCounted
    ? faults
    : [checkIssue('check/not-a-count', { path: ['whole'], received: whole })];
}
