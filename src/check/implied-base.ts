import { ok, type Result, refuse } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  isComputedDecimal,
  isDecimalString,
  multiplyDecimals,
} from '../quantity/decimal.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';
import type { UnitOptions } from '../quantity/unit.ts';
import { faultsOf } from './audit-rate.ts';
import { cutQuotient, isCount, type RateRange, rateRange } from './rate-range.ts';

/** What a whole must be, for a part to be printed as such a rate of it. */
export interface BaseInterval {
  /** The whole is above it; rounded to as many places as the part has, two at the least. */
  readonly low: DecimalString;
  /** The whole is at most this; absent where the rate rounds to 0 and any larger whole would do. */
  readonly high?: DecimalString;
  /** The whole numbers there, exactly, where the part is a count; `undefined` where there is none. No last one without `high`. */
  readonly counts?: { readonly first: DecimalString; readonly last?: DecimalString };
}

/** The base that a printed rate and its part imply, in the unit of the part. */
export interface ImpliedBase {
  /** The unit of the part, and so of the base. */
  readonly unit: string;
  /** Where the rate was rounded half-up. */
  readonly halfUp: BaseInterval;
  /** Where it was cut off. */
  readonly cut: BaseInterval;
}

/** How to read the part. */
export interface ImpliedBaseOptions extends UnitOptions {
  /** Whether the part counts things one by one; where absent, a whole number of a unit that is not measured does (78批, not 78万元). */
  readonly isCount?: boolean;
}

const known: readonly string[] = ['isCount', 'units'] satisfies readonly (keyof ImpliedBaseOptions)[];

/**
 * What a printed rate is a rate of, where only its part is printed 推算基数: 78批 at 57.8 % can only be of 135批. The part is taken as
 * printed.
 *
 * @param rate the part, and the rate in percent as printed
 * @param options whether the part is a count; `units`: the units known
 * @returns the interval of the base for a rate that was rounded and for one that was cut, with the whole numbers in it where the
 *   part is a count. Refused: a negative number, what is no number
 * @throws `TypeError` for options that are unknown
 * @source arithmetic: 基数 = 完成数 ÷ 完成率
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { impliedBase } from 'minsheng/check';
 *
 * console.log(expect(impliedBase({ part: { value: '78', unit: '批' }, printed: '57.8' })).halfUp.counts);
 * // => { first: '135', last: '135' }
 * const { low, high } = expect(impliedBase({ part: { value: '2816.3', unit: '万元' }, printed: '71' })).halfUp;
 * console.log(low, high); // => 3938.88 3994.75
 * ```
 */
export function impliedBase(
  rate: { readonly part: Quantity; readonly printed: DecimalString },
  options: ImpliedBaseOptions = {},
): Result<ImpliedBase> {
  assertOptionNames(options, known);
  const { part, printed } = rate;
  const faults = [...faultsOf('part', part.value, isComputedDecimal), ...faultsOf('printed', printed, isDecimalString)];
  if (faults.length > 0) return refuse(faults);
  const counting = options.isCount ?? isCount(part, options);
  const halfUp = baseInterval(part.value, rateRange(printed, 'half-up'), counting);
  const cut = baseInterval(part.value, rateRange(printed, 'cut'), counting);
  return ok({ unit: part.unit, halfUp, cut });
}

/** The rate is low or above it, so the whole is at most part ÷ low; it is below high, so the whole is above part ÷ high. */
function baseInterval(part: DecimalString, { low, high }: RateRange, counting: boolean): BaseInterval {
  const hundredfold = multiplyDecimals(part, '100');
  const places = Math.max(2, decimalPlaces(part));
  const isOpen = compareDecimals(low, '0') <= 0;
  const ends = {
    low: divideDecimals(hundredfold, high, places),
    ...(!isOpen && { high: divideDecimals(hundredfold, low, places) }),
  };
  if (!counting) return ends;
  const first = addDecimals(cutQuotient(hundredfold, high, 0), '1');
  if (isOpen) return { ...ends, counts: { first } };
  const last = cutQuotient(hundredfold, low, 0);
  return compareDecimals(first, last) <= 0 ? { ...ends, counts: { first, last } } : ends;
}
