import { Decimal } from 'decimal.js';
import { coefficientAt, coefficientOf, decimalOf, decimalPlaces } from './coefficient.ts';
import type { DecimalString } from './quantity.ts';

/**
 * The kernel of the room: exact arithmetic on decimal strings. The only file that knows decimal.js, whose instances never
 * leave it; the only place that rounds. Sums, differences and products are in shortest form (`3.3`, never `3.30` or `-0`),
 * so that equal amounts are equal strings. What is rounded has as many places as was asked for.
 *
 * Everyday amounts are reckoned in whole numbers below 2^53, all others by decimal.js. Both lanes are exact.
 */

/**
 * Our own constructor, with every setting spelled out: the global one may be set by anybody. The kernel takes numbers of up to
 * 100 digits before the point and 99 after it, so that what it gives can be reckoned with again; 600 digits hold their products
 * (398) and so much of a quotient that rounding it at up to 20 places (518), or asking whether 38 digits say it (472), is doing
 * so with the true one.
 */
const Exact = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 600, rounding: Decimal.ROUND_HALF_UP });

const printed = /^(?!-0(?:\.0{1,8})?$)-?(?:0|[1-9]\d{0,14})(?:\.\d{1,8})?$/;
const computed = /^(?!-0(?:\.0{1,38})?$)-?(?:0|[1-9]\d{0,37})(?:\.\d{1,37})?$/;
const workable = /^(?!-0(?:\.0{1,99})?$)-?(?:0|[1-9]\d{0,99})(?:\.\d{1,99})?$/;

/** How many digits a computed decimal may have, before and after the point together. */
export const mostDigits = 38;

/**
 * Whether a text is a decimal number as documents print it: `-?(0|[1-9]\d{0,14})(\.\d{1,8})?` without −0. No exponent, no
 * separators, no full-width digits.
 */
export function isDecimalString(text: string): boolean {
  return typeof text === 'string' && printed.test(text);
}

/** Whether a text is a decimal as computing makes them: the same grammar with up to 38 digits in all. */
export function isComputedDecimal(text: string): boolean {
  // The pattern counts the digits of whole numbers; with a point, all that is not sign or point is a digit.
  return typeof text === 'string' && computed.test(text) && text.length - (text.startsWith('-') ? 2 : 1) <= mostDigits;
}

/** The exception for a text that is no decimal number where the caller has promised one. */
export function notADecimal(text: unknown): TypeError {
  return new TypeError(`Not a decimal number: ${JSON.stringify(`${text}`.slice(0, 80))}`);
}

/** Our grammar stands before decimal.js, which would take `0x1F` and dies of `1e600000000`. */
function exact(text: DecimalString): Decimal {
  if (typeof text !== 'string' || !workable.test(text)) throw notADecimal(text);
  return new Exact(text);
}

/** a + b. */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const places = Math.max(decimalPlaces(a), decimalPlaces(b));
  const x = coefficientAt(a, places);
  const y = coefficientAt(b, places);
  // One of them has all the places and is safe. The other, where it is not, is a multiple of 10, and so exact up to 2^54;
  // past that no safe sum is left.
  if (Number.isSafeInteger(x + y)) return decimalOf(x + y, places);
  return exact(a).plus(exact(b)).toFixed();
}

/** a − b. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return addDecimals(a, negate(b));
}

/** a × b. */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const product = coefficientOf(a) * coefficientOf(b);
  if (Number.isSafeInteger(product)) return decimalOf(product, decimalPlaces(a) + decimalPlaces(b));
  return exact(a).times(exact(b)).toFixed();
}

function signOf(difference: number): -1 | 0 | 1 {
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** −1 where a < b, 0 where they are equal by value, 1 where a > b. */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  const places = Math.max(decimalPlaces(a), decimalPlaces(b));
  // One of them has all the places and is safe: however rough the other is past 2^53, it is on the right side.
  const difference = coefficientAt(a, places) - coefficientAt(b, places);
  return Number.isNaN(difference) ? (exact(a).cmp(exact(b)) as -1 | 0 | 1) : signOf(difference);
}

/** Σ of a list, exactly, whatever its order and however long the result; 0 of an empty one. */
export function sumDecimals(list: readonly DecimalString[]): DecimalString {
  // One running integer for each number of places; what would not fit goes to decimal.js.
  const lanes: number[] = [];
  let rest: Decimal | undefined;
  for (const text of list) {
    const places = decimalPlaces(text);
    const next = (lanes[places] ?? 0) + coefficientOf(text);
    if (Number.isSafeInteger(next)) lanes[places] = next;
    else rest = exact(text).plus(rest ?? 0);
  }
  const small = lanes.reduce((sum, lane, places) => addDecimals(sum, decimalOf(lane, places)), '0');
  return rest === undefined ? small : rest.plus(small).toFixed();
}

/**
 * Σ over groups of amounts, each group in a unit worth so much, in a unit worth `over`: undefined where a decimal of 38 digits
 * does not say it exactly.
 */
export function sumInUnits(
  groups: readonly { readonly worth: DecimalString; readonly values: readonly DecimalString[] }[],
  over: DecimalString,
): DecimalString | undefined {
  let total = new Exact(0);
  for (const { worth, values } of groups) total = total.plus(new Exact(sumDecimals(values)).times(worth));
  return computedOrNothing(total.div(over));
}

/** Whether it is 0, however many zeros are printed. */
export function isZero(a: DecimalString): boolean {
  return compareDecimals(a, '0') === 0;
}

/** −a, with the places as printed. */
export function negate(a: DecimalString): DecimalString {
  if (isZero(a)) return a;
  return a.startsWith('-') ? a.slice(1) : `-${a}`;
}

/** How to round: to the nearest and halves away from zero; towards zero; away from zero. */
export type Rounding = 'half-up' | 'down' | 'up';

const decimalJsRounding: { readonly [mode in Rounding]: Decimal.Rounding } = {
  'half-up': Decimal.ROUND_HALF_UP,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
};

/** Rounds to a number of places, all of them written: `1.05` to 1 place is `1.1`, `2` to 1 place is `2.0`. */
export function roundDecimal(a: DecimalString, digits: number, mode: Rounding): DecimalString {
  return exact(a).toDecimalPlaces(digits, decimalJsRounding[mode]).toFixed(digits);
}

/** a ÷ b, rounded half-up to up to 20 places: for showing, never for computing on. Nothing is divided by 0. */
export function divideDecimals(a: DecimalString, b: DecimalString, digits: number): DecimalString {
  if (isZero(b)) throw new TypeError('Division by 0');
  return exact(a).div(exact(b)).toDecimalPlaces(digits).toFixed(digits);
}

/** a × 10^power, exactly. */
export function scaleDecimal(a: DecimalString, powerOfTen: number): DecimalString {
  const places = Math.max(decimalPlaces(a) - powerOfTen, 0);
  const coefficient = coefficientAt(a, places + powerOfTen);
  if (Number.isSafeInteger(coefficient)) return decimalOf(coefficient, places);
  return exact(a).times(new Exact(10).pow(powerOfTen)).toFixed();
}

/** a × times ÷ over, undefined where a decimal of 38 digits does not say it exactly. */
export function proportionOf(a: DecimalString, times: DecimalString, over: DecimalString): DecimalString | undefined {
  return computedOrNothing(exact(a).times(times).div(over));
}

/** A quotient that does not end has 600 digits here, and so is longer than a computed decimal may be. */
function computedOrNothing(value: Decimal): DecimalString | undefined {
  const text = value.toFixed();
  return isComputedDecimal(text) ? text : undefined;
}

/** Compares a × x with b × y, which may have more digits than a decimal. */
export function compareProducts(a: DecimalString, x: DecimalString, b: DecimalString, y: DecimalString): -1 | 0 | 1 {
  const left = coefficientOf(a) * coefficientOf(x);
  const right = coefficientOf(b) * coefficientOf(y);
  const alike = decimalPlaces(a) + decimalPlaces(x) === decimalPlaces(b) + decimalPlaces(y);
  if (alike && Number.isSafeInteger(left) && Number.isSafeInteger(right)) return signOf(left - right);
  return exact(a)
    .times(exact(x))
    .cmp(exact(b).times(exact(y))) as -1 | 0 | 1;
}

export { decimalPlaces };
