import { coefficientAt, decimalPlaces } from './coefficient.ts';
import { isComputedDecimal, notADecimal } from './decimal.ts';
import { requireDigits } from './digits.ts';
import type { DecimalString } from './quantity.ts';
import type { Ratio } from './ratio.ts';

/** How to show a ratio as a percentage. */
export interface PercentOptions {
  /** Digits after the point, 0 to 8; 1 where absent. */
  readonly digits?: number;
}

/** How many steps the whole has, by digits after the point: 100 of 1%, 1000 of 0.1% … */
const stepsOfWhole = [1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

/**
 * A ratio as a percentage, for showing 百分比: part ÷ whole × 100, rounded half-up, except that what is below the whole never
 * shows 100% and what is above 0 never shows 0%. The same holds below 0. Nothing is capped: 132.0% is shown as that.
 *
 * @param ratio a ratio
 * @param options `digits`: digits after the point, 0 to 8, all of them written; 1 where absent
 * @returns the percentage with its sign: `99.9%`; `<0.1%` for what would round to 0, `>-0.1%` below 0
 * @throws `TypeError` for another number of digits, and for a ratio that is none: a whole of 0, a text that is no number
 * @source our convention
 * @example
 * ```ts
 * import { toPercent } from 'minsheng';
 *
 * const helped = { part: '25088', whole: '25100' };
 * console.log(toPercent(helped)); // => 99.9%
 * console.log(toPercent(helped, { digits: 0 })); // => 99%
 * console.log(toPercent(helped, { digits: 2 })); // => 99.95%
 * console.log(toPercent({ part: '1', whole: '25100' })); // => <0.1%
 * ```
 */
export function toPercent(ratio: Ratio, options: PercentOptions = {}): string {
  const { digits = 1 } = options;
  requireDigits(digits);
  const full = stepsOfWhole[digits] as number;
  const { part, whole } = ratio;
  const places = Math.max(decimalPlaces(part), decimalPlaces(whole));
  const scaled = Math.abs(coefficientAt(part, places)) * full;
  const over = Math.abs(coefficientAt(whole, places));
  // What is no number compares false, as what is too long does: the other lane takes it, or says what is wrong. A whole past
  // 2^53 has had zeros added, and so is exact up to 2^54; past that nothing small is half a step of it.
  const small = scaled <= Number.MAX_SAFE_INTEGER && over > 0;
  const steps = small ? roundedSteps(scaled, over, full) : longSteps(part, whole, places, full);
  const negative = part.startsWith('-') !== whole.startsWith('-');
  if (steps !== 0 && steps !== 0n) return (negative ? '-' : '') + percentage(`${steps}`, digits);
  if (/[1-9]/.test(part)) return (negative ? '>-' : '<') + percentage('1', digits);
  return percentage('0', digits);
}

/** Half-up, except that what is below the whole stays below it. Exact: every number is a whole one below 2^53. */
function roundedSteps(scaled: number, over: number, full: number): number {
  const steps = Math.floor(scaled / over);
  const left = scaled - steps * over;
  return left * 2 >= over && steps + 1 !== full ? steps + 1 : steps;
}

/** The same for amounts of any length. */
function longSteps(part: DecimalString, whole: DecimalString, places: number, full: number): bigint {
  const scaled = magnitudeAt(part, places) * BigInt(full);
  const over = magnitudeAt(whole, places);
  if (over === 0n) throw new TypeError('The whole of a ratio is 0');
  const steps = scaled / over;
  const left = scaled - steps * over;
  return left * 2n >= over && steps + 1n !== BigInt(full) ? steps + 1n : steps;
}

function magnitudeAt(text: DecimalString, places: number): bigint {
  if (!isComputedDecimal(text)) throw notADecimal(text);
  return BigInt(text.replace('-', '').replace('.', '') + '0'.repeat(places - decimalPlaces(text)));
}

/** A number of steps with its point and sign: 999 steps of one digit are `99.9%`. */
function percentage(steps: string, digits: number): string {
  if (digits === 0) return `${steps}%`;
  const padded = steps.padStart(digits + 1, '0');
  return `${padded.slice(0, -digits)}.${padded.slice(-digits)}%`;
}
