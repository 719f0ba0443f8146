import { ok, type Result, refuse } from '../issue.ts';
import {
  compareDecimals,
  compareProducts,
  isComputedDecimal,
  isZero,
  mostDigits,
  multiplyDecimals,
} from './decimal.ts';
import { quantityIssue } from './issues.ts';
import type { MeetsUnit } from './literal-units.ts';
import type { DecimalString, Quantity } from './quantity.ts';
import { likeness, readUnit, type UnitOptions } from './unit.ts';

/** Part and whole, never divided: exact, rounded only when shown. The whole is never 0. */
export interface Ratio {
  readonly part: DecimalString;
  readonly whole: DecimalString;
}

/**
 * The ratio of two amounts, as a pair 比率.
 *
 * @param part what is done, there or spent
 * @param whole what it is a part of, in a like unit; another literal unit does not compile
 * @param options `units`: the units known
 * @returns the two values, as printed where the units are of one size, else both in the kind's base unit; with a note where
 * they are in two classifiers (26场 of 277次). Refused, with all that is wrong: a whole of 0 (`quantity/whole-is-zero`), unlike
 * units (`quantity/unlike-units`), a value that is no number (`quantity/not-a-number`), more than 38 digits
 * (`quantity/too-many-digits`)
 * @source arithmetic; a pair instead of a number: our convention
 * @example
 * ```ts
 * import { expect, quantity, ratioOf, toPercent } from 'minsheng';
 *
 * const ratio = expect(ratioOf(quantity('25088', '人'), quantity('25100', '人')));
 * console.log(ratio); // => { part: '25088', whole: '25100' }
 * console.log(toPercent(ratio)); // => 99.9%
 * ```
 */
export function ratioOf<const A extends string, const B extends string>(
  part: Quantity<A>,
  whole: Quantity<B> & MeetsUnit<A, B>,
  options: UnitOptions = {},
): Result<Ratio> {
  const over: Quantity = whole;
  const partUnit = readUnit(part.unit, options.units);
  const wholeUnit = readUnit(over.unit, options.units);
  const grade = likeness(wholeUnit, partUnit);
  const differing = { path: ['part', 'unit'], expected: over.unit, received: part.unit };
  const notes = grade === 'classifier' ? [quantityIssue('quantity/classifier-differs', differing)] : [];
  const faults = [
    ...notANumber('part', part.value),
    ...notANumber('whole', over.value),
    ...(grade === 'unlike' ? [quantityIssue('quantity/unlike-units', differing)] : []),
    ...(isComputedDecimal(over.value) && isZero(over.value)
      ? [quantityIssue('quantity/whole-is-zero', { path: ['whole', 'value'] })]
      : []),
  ];
  if (faults.length > 0) return { ok: false, issues: faults };
  if (partUnit.worth === wholeUnit.worth) return ok({ part: part.value, whole: over.value }, notes);
  const pair = {
    part: multiplyDecimals(part.value, partUnit.worth),
    whole: multiplyDecimals(over.value, wholeUnit.worth),
  };
  if (isComputedDecimal(pair.part) && isComputedDecimal(pair.whole)) return ok(pair, notes);
  return refuse(quantityIssue('quantity/too-many-digits', { expected: `${mostDigits}` }));
}

function notANumber(field: 'part' | 'whole', value: DecimalString) {
  return isComputedDecimal(value)
    ? []
    : [quantityIssue('quantity/not-a-number', { path: [field, 'value'], received: `${value}` })];
}

/**
 * Which of two ratios is more, exactly 比率比较. 100/101 and 101/102 are told apart, however alike they look.
 *
 * @param a a ratio
 * @param b another
 * @returns −1 where a is less, 0 where they are equal, 1 where a is more
 * @throws `TypeError` for a ratio that is none: a whole of 0, a text that is no number
 * @source arithmetic
 * @example
 * ```ts
 * import { compareRatios } from 'minsheng';
 *
 * console.log(compareRatios({ part: '1', whole: '3' }, { part: '2', whole: '6' })); // => 0
 * ```
 */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  return signOfWhole(a) === signOfWhole(b)
    ? compareProducts(a.part, b.whole, b.part, a.whole)
    : compareProducts(b.part, a.whole, a.part, b.whole);
}

/**
 * Whether a ratio is less than, equal to or more than so many percent, exactly 与百分比比较.
 *
 * @param ratio a ratio
 * @param percent a decimal number of percent: `95` for 95%
 * @returns −1 where the ratio is less, 0 where it is just that, 1 where it is more
 * @throws `TypeError` for a ratio that is none and for a text that is no number
 * @source arithmetic
 * @example
 * ```ts
 * import { compareRatioTo } from 'minsheng';
 *
 * console.log(compareRatioTo({ part: '25088', whole: '25100' }, '100')); // => -1
 * ```
 */
export function compareRatioTo(ratio: Ratio, percent: DecimalString): -1 | 0 | 1 {
  return compareRatios(ratio, { part: percent, whole: '100' });
}

function signOfWhole({ whole }: Ratio): -1 | 1 {
  const sign = compareDecimals(whole, '0');
  if (sign === 0) throw new TypeError('The whole of a ratio is 0');
  return sign;
}
