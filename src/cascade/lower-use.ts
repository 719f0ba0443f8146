import { expect, type Issue } from '../issue.ts';
import type { Measure, Target } from '../plan/figure.ts';
import { meantUnit, spoken } from '../progress/judgement.ts';
import { compareQuantities } from '../quantity/arithmetic.ts';
import { quantityIssue } from '../quantity/issues.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';
import { type UnitOptions, unitLikeness } from '../quantity/unit.ts';
import { amountOf, rangeOf, totalIn } from './amount-range.ts';
import { type BoundChange, boundChange } from './bound-change.ts';
import type { CascadeUse } from './cascade-row.ts';
import { isAdditive, type Refusal, refusalIssue, refusalOf } from './refusal.ts';

/** What the figures of one lower plan are good for, with what their sum may stand for in the upper unit. */
export interface LowerUse {
  readonly use: CascadeUse;
  /** Both 0 where there is nothing to add. */
  readonly range: readonly [low: DecimalString, high: DecimalString];
  readonly issues: readonly Issue[];
}

/** Sets the figures of one lower plan, several of them added together, against an upper target. */
export function useOf(upper: Target, targets: readonly Target[], plan: string, options: UnitOptions): LowerUse {
  const counted = targets.filter(({ missing }) => missing !== 'no-task');
  if (counted.length === 0) return withoutAmount({ kind: 'no-task' });
  for (const target of counted) {
    const refusal = doubleCount(target, counted) ?? refusalOf(upper, target, options);
    if (refusal !== undefined) return refused(refusal, [plan, target.id]);
  }
  const above = upper.measure as Measure;
  const measures = counted.map(({ measure }) => measure as Measure);
  const found = isAdditive(upper.role)
    ? summed(above, measures, plan, options)
    : judged(above, measures, plan, options);
  return { ...found, issues: [...found.issues, ...classifierNotes(above, counted, plan, options)] };
}

/** 人 for 名 counts the same in another word, and is told. */
function classifierNotes(above: Measure, counted: readonly Target[], plan: string, { units }: UnitOptions) {
  const expected = meantUnit(above);
  return counted.flatMap(({ id, measure }) => {
    const received = meantUnit(measure as Measure);
    const isOther = unitLikeness(received, expected, units) === 'classifier';
    return isOther ? [quantityIssue('quantity/classifier-differs', { path: [plan, id], expected, received })] : [];
  });
}

/** One lower figure is no use against the upper one; `by` tells why. */
export function refused(refusal: Refusal, path: readonly string[]): LowerUse {
  return { ...withoutAmount({ kind: 'refused', reason: refusal.reason }), issues: [refusalIssue(refusal, path)] };
}

function withoutAmount(use: CascadeUse): LowerUse {
  return { use, range: ['0', '0'], issues: [] };
}

/** A part beside its whole, or a second size of one work, would count the same work twice. */
function doubleCount(target: Target, counted: readonly Target[]): Refusal | undefined {
  const wholes = (target.links ?? []).flatMap(({ kind, to }) =>
    kind === 'part-of' || kind === 'same-work' ? counted.filter(({ id }) => id === to) : [],
  );
  const [whole] = wholes;
  return whole && { reason: 'part-with-whole', expected: whole.indicator, received: target.indicator };
}

/** Rates and standards: by their bounds, one against one. */
function judged(above: Measure, measures: readonly Measure[], plan: string, options: UnitOptions): LowerUse {
  const [only, ...others] = measures as [Measure, ...Measure[]];
  if (others.length > 0) {
    const received = measures.map(spoken).join('、');
    return refused({ reason: 'not-additive', expected: spoken(above), received }, [plan]);
  }
  const order = expect(compareQuantities(amountOf(only), amountOf(above), options));
  return withoutAmount({ kind: 'compared', bound: boundChange(above, only, order) });
}

/** Work and caseloads: by their sum in the upper unit. */
function summed(above: Measure, measures: readonly Measure[], plan: string, options: UnitOptions): LowerUse {
  const unit = meantUnit(above);
  const amounts = measures.map(amountOf);
  const ranges = amounts.map((amount) => rangeOf(amount, options));
  const ends = [amounts, ranges.map(([low]) => low), ranges.map(([, high]) => high)];
  const totals = ends.map((list) => totalIn(unit, list, options));
  if (totals.some(({ ok }) => !ok)) {
    return refused({ reason: 'not-exact', expected: unit, received: measures.map(spoken).join('、') }, [plan]);
  }
  const [sum, low, high] = totals.map(expect) as [Quantity, Quantity, Quantity];
  const bound = commonChange(measures.map((measure) => boundChange(above, measure, 0)));
  return { use: { kind: 'compared', bound, amount: sum }, range: [low.value, high.value], issues: [] };
}

function commonChange(changes: readonly BoundChange[]): BoundChange {
  const [first, ...others] = new Set(changes);
  return others.length > 0 ? 'indeterminate' : (first as BoundChange);
}
