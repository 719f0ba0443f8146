import { decimalPlaces } from './coefficient.ts';
import {
  addDecimals,
  isDecimalString,
  multiplyDecimals,
  notADecimal,
  scaleDecimal,
  subtractDecimals,
} from './decimal.ts';
import type { DecimalString, Quantity } from './quantity.ts';
import { readUnit, type UnitOptions, withoutScale } from './unit.ts';

/** What a printed number may stand for 精度区间: from `low` to `high`, half a unit of its last printed place to either side. */
export interface PrintedInterval {
  readonly low: DecimalString;
  readonly high: DecimalString;
  /** The unit of both, without 万 or 亿; `''` for a bare number. */
  readonly unit: string;
}

/**
 * What a printed number may stand for 精度区间: half a unit of its last printed place to either side. 万 and 亿 carry the
 * precision with them: 1.1万公里 is 11000公里, give or take 500. A count is exact: whether one is, the caller knows.
 *
 * @param printed an amount, or a bare decimal number, as printed
 * @param options `units`: the units known
 * @returns the ends, exact, in the unit without 万 or 亿
 * @throws `TypeError` where the value is no decimal number as printed
 * @source our convention
 * @example
 * ```ts
 * import { printedInterval } from 'minsheng';
 *
 * console.log(printedInterval({ value: '1.1', unit: '万公里' })); // => { low: '10500', high: '11500', unit: '公里' }
 * console.log(printedInterval('62.3').high); // => 62.35
 * ```
 */
export function printedInterval(printed: Quantity | DecimalString, options: UnitOptions = {}): PrintedInterval {
  const { value, unit } = typeof printed === 'string' ? { value: printed, unit: '' } : printed;
  if (!isDecimalString(value)) throw notADecimal(value);
  const reading = readUnit(unit, options.units);
  const half = scaleDecimal(multiplyDecimals(reading.scale.worth, '0.5'), -decimalPlaces(value));
  const middle = multiplyDecimals(value, reading.scale.worth);
  return { low: subtractDecimals(middle, half), high: addDecimals(middle, half), unit: withoutScale(unit, reading) };
}
