import {
  addDecimals,
  compareProducts,
  decimalPlaces,
  divideDecimals,
  isZero,
  multiplyDecimals,
  roundDecimal,
  scaleDecimal,
  subtractDecimals,
} from '../quantity/decimal.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';
import { readUnit, type UnitOptions } from '../quantity/unit.ts';

/** How a printed rate was made from the exact one: rounded to the nearest, cut off, rounded up 取舍方式. */
export type RateReading = 'half-up' | 'cut' | 'ceiled';

/** The exact rates, in percent, that a printed one may stand for; one end belongs to it, the other does not. */
export interface RateRange {
  readonly low: DecimalString;
  readonly high: DecimalString;
  readonly closed: 'low' | 'high';
}

/** One unit of the last place printed: 0.1 of 62.3. */
export function lastPlace(printed: DecimalString): DecimalString {
  return scaleDecimal('1', -decimalPlaces(printed));
}

/** The exact rates that give the printed one in a reading. */
export function rateRange(printed: DecimalString, reading: RateReading): RateRange {
  const step = lastPlace(printed);
  const half = multiplyDecimals(step, '0.5');
  if (reading === 'half-up') {
    return { low: subtractDecimals(printed, half), high: addDecimals(printed, half), closed: 'low' };
  }
  if (reading === 'cut') return { low: printed, high: addDecimals(printed, step), closed: 'low' };
  return { low: subtractDecimals(printed, step), high: printed, closed: 'high' };
}

/** Whether 100 × part ÷ whole lies in a range, exactly: both sides are multiplied, nothing is divided. */
export function isInRange({ part, whole }: Ratio, { low, high, closed }: RateRange): boolean {
  const aboveLow = compareProducts(part, '100', low, whole);
  const aboveHigh = compareProducts(part, '100', high, whole);
  return closed === 'low' ? aboveLow >= 0 && aboveHigh < 0 : aboveLow > 0 && aboveHigh <= 0;
}

/** a ÷ b cut off after so many places, all of them written. Neither is negative, b is not 0. */
export function cutQuotient(a: DecimalString, b: DecimalString, places: number): DecimalString {
  const nearest = divideDecimals(a, b, places);
  if (compareProducts(nearest, b, a, '1') <= 0) return nearest;
  return roundDecimal(subtractDecimals(nearest, scaleDecimal('1', -places)), places, 'down');
}

/** Whole numbers from first to last; none where the first is above the last. */
export interface WholeNumbers {
  /** The least of them. */
  readonly first: DecimalString;
  /** The greatest of them. */
  readonly last: DecimalString;
}

/** The whole numbers that are a part of a whole at a rate in the range. */
export function partsInRange(whole: DecimalString, { low, high, closed }: RateRange): WholeNumbers {
  const least = multiplyDecimals(multiplyDecimals(low, whole), '0.01');
  const most = multiplyDecimals(multiplyDecimals(high, whole), '0.01');
  const below = (edge: DecimalString) => subtractDecimals(roundDecimal(edge, 0, 'up'), '1');
  const upTo = (edge: DecimalString) => roundDecimal(edge, 0, 'down');
  const [before, last] = closed === 'low' ? [below(least), below(most)] : [upTo(least), upTo(most)];
  return { first: least.startsWith('-') ? '0' : addDecimals(before, '1'), last };
}

/** Units that measure though they have no exact multiple in the table. */
const measuring: ReadonlySet<string> = new Set(['mu', 'year', 'age', 'mark']);

/** Whether an amount counts things one by one: a whole number of what is not measured, without 万. */
export function isCount({ value, unit }: Quantity, options: UnitOptions = {}): boolean {
  const reading = readUnit(unit, options.units);
  const isCounted =
    reading.unit !== undefined && reading.unit.factor === undefined && !measuring.has(reading.unit.kind);
  return isCounted && reading.scale.word === '' && isZero(subtractDecimals(value, roundDecimal(value, 0, 'down')));
}
