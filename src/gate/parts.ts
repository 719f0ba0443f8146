import type { Id } from '../entity.ts';
import type { Measure } from '../plan/figure.ts';
import { sumQuantities } from '../quantity/arithmetic.ts';
import { decimalPlaces } from '../quantity/coefficient.ts';
import { compareDecimals, sumDecimals } from '../quantity/decimal.ts';
import { printedInterval } from '../quantity/precision.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';
import { readUnit, type UnitOptions } from '../quantity/unit.ts';
import type { Place } from './place.ts';
import { type Beyond, knownAs } from './rule.ts';
import type { AnyFigure, PartsSum, View, Whole } from './view.ts';

/** A figure with a number. */
type Measured = AnyFigure & { readonly measure: Measure };

/** Every whole of a document with complete parts, held against them; one with a figure that is not well formed is left out. */
export function wholesOf(view: View, beyond: Beyond): readonly Whole[] {
  const partsOf = new Map<Id, { readonly ids: Set<Id>; readonly place: Place }>();
  for (const found of view.links) {
    const { value, from } = found;
    if (value.kind !== 'part-of' || value.complete !== true || value.to === null || from === undefined) continue;
    const known = partsOf.get(value.to);
    if (known === undefined) partsOf.set(value.to, { ids: new Set([from]), place: found });
    else known.ids.add(from);
  }
  return [...partsOf].flatMap(([id, { ids, place }]) => {
    const whole = knownAs(id, view, beyond)?.figure;
    const parts = [...ids].flatMap((part) => view.known.get(part)?.figure ?? []);
    if (whole === undefined || parts.length < ids.size) return [];
    return [{ id, place: view.known.get(id)?.place ?? place, ...holdAgainst(whole, parts, beyond.options) }];
  });
}

/**
 * Holds a whole against its parts. Counts are exact; of what is rounded, each number may be off by half a unit of its last
 * place, and numbers in one unit share the finest place of them all.
 */
function holdAgainst(whole: AnyFigure, parts: readonly AnyFigure[], options: UnitOptions): PartsSum {
  const figures = [whole, ...parts];
  const isAlike = (figure: AnyFigure): figure is Measured => isSummable(figure.measure, whole.measure);
  const [total, ...amounts] = figures.filter(isAlike).map(({ measure }) => amountOf(measure));
  if (total === undefined || amounts.length < parts.length) {
    const odd = figures.filter((figure) => !isAlike(figure));
    return { kind: 'not-summed', why: odd.map(described).join(', ') };
  }
  const sum = sumIn(total.unit, amounts, options);
  if (sum === undefined) return { kind: 'not-summed', why: figures.map(described).join(', ') };
  const agrees = compareDecimals(sum, total.value) === 0 || mayAgree(total, amounts, options);
  return { kind: 'sum', agrees, said: `${total.value}${total.unit}`, sum: `${sum}${total.unit}` };
}

/** Whether what the numbers may stand for has a sum in common. The units are alike. */
function mayAgree(total: Quantity, amounts: readonly Quantity[], options: UnitOptions): boolean {
  const finest = finestPlaces([total, ...amounts]);
  const whole = rangeOf(total, finest, options);
  const parts = amounts.map((amount) => rangeOf(amount, finest, options));
  const { unit } = whole.low;
  const low = sumIn(
    unit,
    parts.map((range) => range.low),
    options,
  );
  const high = sumIn(
    unit,
    parts.map((range) => range.high),
    options,
  );
  if (low === undefined || high === undefined) return false;
  return compareDecimals(low, whole.high.value) <= 0 && compareDecimals(high, whole.low.value) >= 0;
}

/** A number that sums: said, in the same `per` and with the same kind of bound as the whole. */
function isSummable(measure: Measure | undefined, whole: Measure | undefined): boolean {
  if (measure === undefined || measure.approximate || measure.strict || measure.per !== whole?.per) return false;
  const { bound } = measure;
  if (bound === 'exactly' || bound === 'unstated') return whole?.bound === 'exactly' || whole?.bound === 'unstated';
  return bound === whole?.bound && (bound === 'at-least' || bound === 'at-most');
}

function amountOf({ value, unit, unitMeant }: Measure): Quantity {
  return { value, unit: unitMeant ?? unit };
}

/** A figure as it stands in the way of a sum: `3.T2 about 7人`. */
function described({ id, measure }: AnyFigure): string {
  if (measure === undefined) return id;
  const { value, unit } = amountOf(measure);
  return `${id} ${measure.bound} ${value}${unit}`;
}

/** Σ in a unit, exactly; undefined where the units are unlike. */
function sumIn(unit: string, amounts: readonly Quantity[], options: UnitOptions): DecimalString | undefined {
  if (amounts.every((amount) => amount.unit === unit)) return sumDecimals(amounts.map(({ value }) => value));
  const sum = sumQuantities([{ value: '0', unit }, ...amounts], options);
  return sum.ok ? sum.value.value : undefined;
}

/** The most decimal places printed in each unit. */
function finestPlaces(amounts: readonly Quantity[]): ReadonlyMap<string, number> {
  const finest = new Map<string, number>();
  for (const { value, unit } of amounts) finest.set(unit, Math.max(finest.get(unit) ?? 0, decimalPlaces(value)));
  return finest;
}

/** What a number may stand for: itself, where it counts things. */
function rangeOf(
  amount: Quantity,
  finest: ReadonlyMap<string, number>,
  options: UnitOptions,
): { readonly low: Quantity; readonly high: Quantity } {
  const { value, unit } = amount;
  const places = finest.get(unit) ?? 0;
  const { scale, unit: row } = readUnit(unit, options.units);
  if (places === 0 && scale.word === '' && row?.factor === undefined) return { low: amount, high: amount };
  const added = '0'.repeat(places - decimalPlaces(value));
  const padded = added === '' || value.includes('.') ? `${value}${added}` : `${value}.${added}`;
  const { low, high, unit: bare } = printedInterval({ value: padded, unit }, options);
  return { low: { value: low, unit: bare }, high: { value: high, unit: bare } };
}
