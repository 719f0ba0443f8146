import { ok, type Result, refuse } from '../issue.ts';
import { decimalPlaces, isComputedDecimal, proportionOf } from './decimal.ts';
import { quantityIssue } from './issues.ts';
import type { Quantity } from './quantity.ts';
import { likeness, readUnit, type UnitOptions } from './unit.ts';

/** As many places as a printed decimal may have. */
const mostPlaces = 8;

/**
 * The same amount in another unit 单位换算, exactly or not at all.
 *
 * @param quantity an amount as printed or computed
 * @param unit the unit wanted, with 万 or 亿 where wanted
 * @param options `units`: the units known
 * @returns the amount in that unit; with a note where it is another classifier (人 for 名). Refused: unlike units
 * (`quantity/unlike-units`), what 8 places or 38 digits cannot say exactly (`quantity/not-exact`), a value that is no number
 * (`quantity/not-a-number`). The printed precision of a scale is lost (1.1万公里 is 11000公里): `printedInterval` keeps it
 * @source arithmetic; which units are alike: our convention
 * @example
 * ```ts
 * import { convertQuantity, expect } from 'minsheng';
 *
 * console.log(expect(convertQuantity({ value: '1.1', unit: '万公里' }, '米')).value); // => 11000000
 * console.log(convertQuantity({ value: '542', unit: '人' }, '人次').ok); // => false
 * ```
 */
export function convertQuantity<const V extends string>(
  quantity: Quantity,
  unit: V,
  options: UnitOptions = {},
): Result<Quantity<V>> {
  const { value } = quantity;
  const from = readUnit(quantity.unit, options.units);
  const to = readUnit(unit, options.units);
  const grade = likeness(from, to);
  if (!isComputedDecimal(value)) {
    return refuse(quantityIssue('quantity/not-a-number', { path: ['value'], received: `${value}` }));
  }
  const differing = { path: ['unit'], expected: unit, received: quantity.unit };
  if (grade === 'unlike') return refuse(quantityIssue('quantity/unlike-units', differing));
  const notes = grade === 'classifier' ? [quantityIssue('quantity/classifier-differs', differing)] : [];
  if (from.worth === to.worth) return ok({ value, unit }, notes);
  const converted = proportionOf(value, from.worth, to.worth);
  if (converted === undefined || decimalPlaces(converted) > mostPlaces) {
    return refuse(quantityIssue('quantity/not-exact', { expected: unit, received: value + quantity.unit }));
  }
  return ok({ value: converted, unit }, notes);
}
