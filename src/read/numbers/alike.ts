import { unitLikeness } from '../../quantity/unit.ts';
import { unitOfList } from './bound.ts';
import type { NumberInContext } from './number-in-context.ts';
import { isRangeStart } from './range.ts';

/** The unit a number is meant in: printed at it, at the last of its list, or at the head of its column. */
export function meantUnit(number: NumberInContext): string {
  return unitOfList(number) ?? (number.unit.unit || (number.cell?.unit ?? ''));
}

/** 万, 亿, and the 千 of 千个, which is not that of 千米. */
export const scaleOfUnit = /^(?:[万亿]+|千(?![瓦米克伏]))/;

/** Asked for again and again where numbers are compared; kept as long as the number is. */
const plainUnits = new WeakMap<NumberInContext, string>();

/** The unit without 万 and 亿; of the first of 2-3个 that of the second. */
export function plainUnit(number: NumberInContext): string {
  const known = plainUnits.get(number);
  if (known !== undefined) return known;
  const ofRange = isRangeStart(number) ? (number.next?.unit.unit ?? '') : '';
  const unit = (meantUnit(number) || ofRange).replace(scaleOfUnit, '');
  plainUnits.set(number, unit);
  return unit;
}

/** Both count the same kind of thing. */
export function countsAlike(a: NumberInContext, b: NumberInContext): boolean {
  const [x, y] = [plainUnit(a), plainUnit(b)];
  return x === y || unitLikeness(x, y) !== 'unlike';
}
