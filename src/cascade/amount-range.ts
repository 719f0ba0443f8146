import type { Result } from '../issue.ts';
import type { Measure } from '../plan/figure.ts';
import { meantUnit } from '../progress/judgement.ts';
import { sumQuantities } from '../quantity/arithmetic.ts';
import { decimalPlaces } from '../quantity/decimal.ts';
import { printedInterval } from '../quantity/precision.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readUnit, type UnitOptions } from '../quantity/unit.ts';

/** The amount of a measure, in the unit meant. */
export function amountOf(measure: Measure): Quantity {
  return { value: measure.value, unit: meantUnit(measure) };
}

/** What a printed amount may stand for. A count is exact; 1.1万公里 and 200.982公里 are as exact as their last place. */
export function rangeOf(amount: Quantity, options: UnitOptions): readonly [low: Quantity, high: Quantity] {
  const isCount = decimalPlaces(amount.value) === 0 && readUnit(amount.unit, options.units).scale.word === '';
  if (isCount) return [amount, amount];
  const { low, high, unit } = printedInterval(amount, options);
  return [
    { value: low, unit },
    { value: high, unit },
  ];
}

/** Σ of amounts in a unit that is like theirs; 0 of none. */
export function totalIn(unit: string, amounts: readonly Quantity[], options: UnitOptions): Result<Quantity> {
  return sumQuantities([{ value: '0', unit }, ...amounts], options);
}
