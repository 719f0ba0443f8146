import {
  addDecimals,
  compareDecimals,
  compareProducts,
  decimalPlaces,
  divideDecimals,
  multiplyDecimals,
  scaleDecimal,
  subtractDecimals,
} from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';

/** From `low` to `high`, both included. */
export interface Interval {
  readonly low: DecimalString;
  readonly high: DecimalString;
}

/** A printed number and half a unit of its last place: it may be off by so much. */
export interface Printed {
  readonly value: DecimalString;
  readonly half: DecimalString;
}

/** Digits kept of a quotient that does not end. Its lower end is rounded down and its upper one up: the truth stays inside. */
const quotientPlaces = 12;
const step = scaleDecimal('1', -quotientPlaces);

export function around({ value, half }: Printed): Interval {
  return { low: subtractDecimals(value, half), high: addDecimals(value, half) };
}

export function addIntervals(one: Interval, other: Interval): Interval {
  return { low: addDecimals(one.low, other.low), high: addDecimals(one.high, other.high) };
}

/**
 * The whole that a part and its printed rate force (159.84万 of 96.4% is of 165.718 to 165.900万): undefined where the rate
 * may be 0 and the whole anything.
 */
export function impliedWhole(part: Interval, rate: DecimalString, times: DecimalString): Interval | undefined {
  const { low, high } = around(printedRate(rate));
  if (compareDecimals(low, '0') <= 0 || compareDecimals(part.low, '0') < 0) return undefined;
  return {
    low: roundedDown(multiplyDecimals(part.low, times), high),
    high: roundedUp(multiplyDecimals(part.high, times), low),
  };
}

/** The part that a whole and its printed rate force: undefined where an amount is below 0. */
export function impliedPart(whole: Interval, rate: DecimalString, times: DecimalString): Interval | undefined {
  const { low, high } = around(printedRate(rate));
  if (compareDecimals(whole.low, '0') < 0 || compareDecimals(rate, '0') < 0) return undefined;
  const least = compareDecimals(low, '0') < 0 ? '0' : low;
  return {
    low: roundedDown(multiplyDecimals(whole.low, least), times),
    high: roundedUp(multiplyDecimals(whole.high, high), times),
  };
}

export function printedRate(value: DecimalString): Printed {
  return { value, half: scaleDecimal('0.5', -decimalPlaces(value)) };
}

/** a ÷ b, neither below 0, to so many places: the next below it where it does not end. */
function roundedDown(a: DecimalString, b: DecimalString): DecimalString {
  const nearest = divideDecimals(a, b, quotientPlaces);
  return subtractDecimals(nearest, compareProducts(nearest, b, a, '1') > 0 ? step : '0');
}

/** The next above it. */
function roundedUp(a: DecimalString, b: DecimalString): DecimalString {
  const nearest = divideDecimals(a, b, quotientPlaces);
  return addDecimals(nearest, compareProducts(nearest, b, a, '1') < 0 ? step : '0');
}
