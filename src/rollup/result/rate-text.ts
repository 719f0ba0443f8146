import { divideDecimals, multiplyDecimals, type Rounding, roundDecimal } from '../../quantity/decimal.ts';
import { toPercent } from '../../quantity/percent.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import type { Ratio } from '../../quantity/ratio.ts';
import type { BelowRate, RolledRate } from './figure.ts';

/** Digits of a quotient before it is rounded to those shown. */
const manyDigits = 30;

/** A rate as a division printed it, else the one its own amounts make; none where there is neither. */
export function ownRateText({ own, printed }: RolledRate, times: DecimalString, digits: number): string | undefined {
  if (printed === undefined) return own && exactText(own, times, digits);
  const sign = { 'at-least': '≥', 'at-most': '≤' } as const;
  return (printed.bound ? sign[printed.bound] : '') + printed.value + percentSign(times);
}

/** What is provable of a rate, in a few characters. Its bounds are rounded away from what they bound. */
export function belowRateText(rate: BelowRate, times: DecimalString, digits: number): string | undefined {
  if (rate.says === 'none') return undefined;
  if ('ratio' in rate) {
    if (rate.says === 'at-least') return `≥${boundText(rate.ratio, times, digits, 'down')}`;
    return exactText(rate.ratio, times, digits);
  }
  const low = boundText(rate.low, times, digits, 'down');
  return rate.high === undefined ? `≥${low}` : `${low}–${boundText(rate.high, times, digits, 'up')}`;
}

function exactText(ratio: Ratio, times: DecimalString, digits: number): string {
  return times === '100' ? toPercent(ratio, { digits }) : boundText(ratio, times, digits, 'half-up');
}

function boundText({ part, whole }: Ratio, times: DecimalString, digits: number, rounding: Rounding): string {
  const quotient = divideDecimals(multiplyDecimals(part, times), whole, manyDigits);
  return roundDecimal(quotient, digits, rounding) + percentSign(times);
}

function percentSign(times: DecimalString): string {
  return times === '100' ? '%' : '';
}
