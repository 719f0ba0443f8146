import { type Issue, ok, type Result, refuse } from '../issue.ts';
import {
  compareProducts,
  isComputedDecimal,
  isDecimalString,
  mostDigits,
  negate,
  notADecimal,
  sumInUnits,
} from './decimal.ts';
import { quantityIssue } from './issues.ts';
import type { MeetsUnit, OneUnit } from './literal-units.ts';
import type { DecimalString, Quantity } from './quantity.ts';
import { likeness, readUnit, type UnitOptions } from './unit.ts';

/**
 * Makes an amount 数量.
 *
 * @param value a decimal number as printed: no exponent, no separators, at most 15 digits and 8 places
 * @param unit its unit, with 万 or 亿 where wanted; `''` for none
 * @returns the amount, its unit known to the compiler
 * @throws `TypeError` where the value is no decimal number
 * @source our convention
 * @example
 * ```ts
 * import { addQuantities, expect, quantity } from 'minsheng';
 *
 * const renovated = quantity('7', '个');
 * console.log(expect(addQuantities(renovated, quantity('2', '个'))).value); // => 9
 * ```
 */
export function quantity<const U extends string>(value: DecimalString, unit: U): Quantity<U> {
  if (!isDecimalString(value)) throw notADecimal(value);
  return { value, unit };
}

/**
 * a + b, in the unit of a, exactly 相加.
 *
 * @param a an amount
 * @param b an amount in a like unit; another literal unit does not compile
 * @param options `units`: the units known
 * @returns the sum in the unit of a; with a note where b is in another classifier. Refused: unlike units
 * (`quantity/unlike-units`), a value that is no number (`quantity/not-a-number`), a result of more than 38 digits
 * (`quantity/too-many-digits`)
 * @source arithmetic
 * @example
 * ```ts
 * import { addQuantities, expect } from 'minsheng';
 *
 * const sum = addQuantities({ value: '1.1', unit: '万人' as string }, { value: '345', unit: '人' as string });
 * console.log(expect(sum)); // => { value: '1.1345', unit: '万人' }
 * ```
 */
export function addQuantities<const A extends string, const B extends string>(
  a: Quantity<A>,
  b: Quantity<B> & MeetsUnit<A, B>,
  options: UnitOptions = {},
): Result<Quantity<A>> {
  return total(a.unit, [a, b], options);
}

/**
 * a − b, in the unit of a, exactly 相减.
 *
 * @param a an amount
 * @param b an amount in a like unit; another literal unit does not compile
 * @param options `units`: the units known
 * @returns the difference in the unit of a, or a refusal, as {@link addQuantities}
 * @source arithmetic
 * @example
 * ```ts
 * import { expect, subtractQuantities } from 'minsheng';
 *
 * const gap = subtractQuantities({ value: '94', unit: '%' }, { value: '95', unit: '%' });
 * console.log(expect(gap).value); // => -1
 * ```
 */
export function subtractQuantities<const A extends string, const B extends string>(
  a: Quantity<A>,
  b: Quantity<B> & MeetsUnit<A, B>,
  options: UnitOptions = {},
): Result<Quantity<A>> {
  const { value, unit } = b;
  return total(a.unit, [a, { value: isComputedDecimal(value) ? negate(value) : value, unit }], options);
}

/**
 * Σ of a list of amounts, in the unit of the first, exactly and whatever their order 合计.
 *
 * @param list amounts in like units, at least one; several literal units do not compile
 * @param options `units`: the units known
 * @returns the sum in the unit of the first; with a note for every other classifier. Refused, with all that is wrong: as
 * {@link addQuantities}, and for an empty list, whose unit nobody knows (`quantity/nothing-to-sum`)
 * @source arithmetic
 * @example
 * ```ts
 * import { expect, sumQuantities } from 'minsheng';
 *
 * const counties = [{ value: '0.1', unit: '万人' }, { value: '0.2', unit: '万人' }, { value: '77', unit: '人' }];
 * console.log(expect(sumQuantities(counties))); // => { value: '0.3077', unit: '万人' }
 * ```
 */
export function sumQuantities<const U extends string>(
  list: readonly Quantity<U>[] & OneUnit<U>,
  options: UnitOptions = {},
): Result<Quantity<U>> {
  const amounts: readonly Quantity<U>[] = list;
  const [first] = amounts;
  if (first === undefined) return refuse(quantityIssue('quantity/nothing-to-sum'));
  return total(first.unit, amounts, options);
}

/**
 * Which of two amounts is more 比较.
 *
 * @param a an amount
 * @param b an amount in a like unit; another literal unit does not compile
 * @param options `units`: the units known
 * @returns −1 where a is less, 0 where they are equal, 1 where a is more; with a note where b is in another classifier.
 * Refused: unlike units (`quantity/unlike-units`), a value that is no number (`quantity/not-a-number`)
 * @source arithmetic
 * @example
 * ```ts
 * import { compareQuantities, expect } from 'minsheng';
 *
 * const order = compareQuantities({ value: '1.10', unit: '万公里' as string }, { value: '11000', unit: '千米' as string });
 * console.log(expect(order)); // => 0
 * ```
 */
export function compareQuantities<const A extends string, const B extends string>(
  a: Quantity<A>,
  b: Quantity<B> & MeetsUnit<A, B>,
  options: UnitOptions = {},
): Result<-1 | 0 | 1> {
  const found = alike(a.unit, [a, b], options);
  if (!found.ok) return found;
  const { worth } = readUnit(a.unit, options.units);
  return ok(compareProducts(a.value, worth, b.value, readUnit(b.unit, options.units).worth), found.issues);
}

/** Amounts of one printed unit. */
interface Group {
  readonly worth: DecimalString;
  readonly values: DecimalString[];
}

/** Sorts amounts by printed unit: units are compared once each, not once an amount. Refuses unlike units and what is no number. */
function alike(unit: string, list: readonly Quantity[], options: UnitOptions): Result<readonly Group[]> {
  const wanted = readUnit(unit, options.units);
  const groups = new Map<string, Group>();
  const issues: Issue[] = [];
  for (const [index, amount] of list.entries()) {
    let group = groups.get(amount.unit);
    if (group === undefined) {
      const reading = readUnit(amount.unit, options.units);
      group = { worth: reading.worth, values: [] };
      groups.set(amount.unit, group);
      const grade = likeness(wanted, reading);
      const detail = { path: [index, 'unit'], expected: unit, received: amount.unit };
      if (grade === 'unlike') issues.push(quantityIssue('quantity/unlike-units', detail));
      if (grade === 'classifier') issues.push(quantityIssue('quantity/classifier-differs', detail));
    }
    if (isComputedDecimal(amount.value)) group.values.push(amount.value);
    else issues.push(quantityIssue('quantity/not-a-number', { path: [index, 'value'], received: `${amount.value}` }));
  }
  if (issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  return ok([...groups.values()], issues);
}

function total<U extends string>(unit: U, list: readonly Quantity[], options: UnitOptions): Result<Quantity<U>> {
  const found = alike(unit, list, options);
  if (!found.ok) return found;
  const value = sumInUnits(found.value, readUnit(unit, options.units).worth);
  if (value !== undefined) return ok({ value, unit }, found.issues);
  const tooLong = quantityIssue('quantity/too-many-digits', { expected: `${mostDigits}` });
  return { ok: false, issues: [...found.issues, tooLong] };
}
