import { expect } from '../issue.ts';
import type { Measure, Target } from '../plan/figure.ts';
import { meantUnit } from '../progress/judgement.ts';
import { compareDecimals, subtractDecimals, sumDecimals } from '../quantity/decimal.ts';
import type { UnitOptions } from '../quantity/unit.ts';
import { amountOf, rangeOf, totalIn } from './amount-range.ts';
import type { CascadeLower, CascadeOutcome } from './cascade-row.ts';
import type { LowerUse } from './lower-use.ts';
import { isAdditive } from './refusal.ts';

/** A lower figure with what it may stand for. */
export interface RangedLower {
  readonly lower: CascadeLower;
  readonly range: LowerUse['range'];
}

/** What comes of an upper target and the lower figures for it. */
export function outcomeOf(
  upper: Target,
  lowers: readonly RangedLower[],
  isFull: boolean,
  options: UnitOptions,
): CascadeOutcome {
  const reasons = lowers.flatMap(({ lower: { use } }) => (use.kind === 'refused' ? [use.reason] : []));
  const { measure } = upper;
  if (measure === undefined || reasons.length === lowers.length) {
    return { kind: 'not-compared', reasons: [...new Set(reasons)].sort() };
  }
  return isAdditive(upper.role) ? sumOutcome(measure, lowers, isFull, options) : { kind: 'by-division' };
}

function sumOutcome(
  upper: Measure,
  lowers: readonly RangedLower[],
  isFull: boolean,
  options: UnitOptions,
): CascadeOutcome {
  const unit = meantUnit(upper);
  const amounts = lowers.flatMap(({ lower: { use } }) => ('amount' in use ? [use.amount] : []));
  const sum = { value: sumDecimals(amounts.map(({ value }) => value)), unit };
  const remainder = { value: subtractDecimals(upper.value, sum.value), unit };
  const isOpen = [upper, ...measuresOf(lowers)].some(isNear);
  const order = orderOf(upper, lowers, options);
  if (!isFull) {
    const isCapped = upper.bound === 'at-most' || upper.bound === 'exactly';
    return order > 0 && isCapped && !isOpen ? { kind: 'over', sum, remainder } : { kind: 'no-contradiction', sum };
  }
  if (isOpen) return { kind: 'indeterminate', sum, remainder };
  const allocated = compareDecimals(upper.value, '0') > 0 && { part: sum.value, whole: upper.value };
  const kind = order > 0 ? 'over' : order < 0 ? 'under' : 'equal';
  return { kind, sum, remainder, ...(allocated && { allocated }) };
}

/** Σ against the upper figure: 0 where what the printed places allow of either meets. */
function orderOf(upper: Measure, lowers: readonly RangedLower[], options: UnitOptions): -1 | 0 | 1 {
  const [low, high] = rangeOf(amountOf(upper), options).map(
    (end) => expect(totalIn(meantUnit(upper), [end], options)).value,
  ) as [string, string];
  if (compareDecimals(sumDecimals(lowers.map(({ range }) => range[0])), high) > 0) return 1;
  return compareDecimals(sumDecimals(lowers.map(({ range }) => range[1])), low) < 0 ? -1 : 0;
}

function measuresOf(lowers: readonly RangedLower[]): readonly Measure[] {
  return lowers.flatMap(({ lower: { use, targets } }) =>
    use.kind === 'compared' ? targets.flatMap(({ measure }) => measure ?? []) : [],
  );
}

/** 左右, 约, 至: near a number, and so neither over nor under another. */
function isNear({ bound, approximate }: Measure): boolean {
  return bound === 'about' || bound === 'between' || approximate === true;
}
