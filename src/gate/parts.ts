import type { Id } from '../entity.ts';
import type { Measure } from '../plan/figure.ts';
import { sumQuantities } from '../quantity/arithmetic.ts';
import { decimalPlaces } from '../quantity/coefficient.ts';
import { compareDecimals } from '../quantity/decimal.ts';
import { printedInterval } from '../quantity/precision.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { readUnit, type UnitOptions } from '../quantity/unit.ts';
import type { Place } from './place.ts';
import { type Beyond, knownAs } from './rule.ts';
import type { AnyFigure, View } from './view.ts';

/** A whole with parts that are said to be all there are. */
export interface Whole {
  readonly whole: AnyFigure;
  readonly parts: readonly AnyFigure[];
  /** Where to tell what is wrong: the whole, or the link to it where it stands in another document. */
  readonly place: Place | undefined;
}

/** Every whole of a document with complete parts; one with a figure that is not well formed is left out. */
export function wholesOf(view: View, beyond: Beyond): readonly Whole[] {
  const partsOf = new Map<Id, { readonly ids: Id[]; readonly place: Place | undefined }>();
  for (const { value, place, from } of view.links) {
    if (value.kind !== 'part-of' || value.complete !== true || value.to === null || from === undefined) continue;
    const found = partsOf.get(value.to);
    if (found === undefined) partsOf.set(value.to, { ids: [from], place });
    else found.ids.push(from);
  }
  return [...partsOf].flatMap(([id, { ids, place }]) => {
    const known = knownAs(id, view, beyond);
    const parts = ids.flatMap((part) => view.known.get(part)?.figure ?? []);
    if (known?.figure === undefined || parts.length < ids.length) return [];
    return [{ whole: known.figure, parts, place: view.known.has(id) ? known.place : place }];
  });
}

/** Whether a whole agrees with its parts; or what of them cannot be summed, in a few words. */
export type PartsSum =
  | { readonly kind: 'sum'; readonly agrees: boolean; readonly whole: string; readonly sum: string }
  | { readonly kind: 'not-summed'; readonly why: string };

/**
 * Holds a whole against its parts. Counts are exact; of what is rounded, each number may be off by half a unit of its last
 * place, and numbers in one unit share the finest place of them all.
 */
export function sumOfParts({ whole, parts }: Whole, options: UnitOptions): PartsSum {
  const figures = [whole, ...parts];
  const odd = figures.filter(({ measure }) => !isSummable(measure, whole.measure));
  if (whole.measure === undefined || odd.length > 0) return { kind: 'not-summed', why: odd.map(described).join(', ') };
  const total = amountOf(whole.measure);
  const amounts = parts.flatMap(({ measure }) => (measure === undefined ? [] : [amountOf(measure)]));
  const finest = finestPlaces([total, ...amounts]);
  const range = rangeOf(total, finest, options);
  const ranges = amounts.map((amount) => rangeOf(amount, finest, options));
  const sum = sumIn(total.unit, amounts, options);
  const low = sumIn(
    range.low.unit,
    ranges.map((one) => one.low),
    options,
  );
  const high = sumIn(
    range.high.unit,
    ranges.map((one) => one.high),
    options,
  );
  if (!sum.ok || !low.ok || !high.ok) return { kind: 'not-summed', why: figures.map(described).join(', ') };
  const isLess = compareDecimals(high.value.value, range.low.value) < 0;
  const isMore = compareDecimals(low.value.value, range.high.value) > 0;
  const said = { whole: `${total.value}${total.unit}`, sum: `${sum.value.value}${total.unit}` };
  return { kind: 'sum', agrees: !isLess && !isMore, ...said };
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

function sumIn(unit: string, amounts: readonly Quantity[], options: UnitOptions) {
  return sumQuantities([{ value: '0', unit }, ...amounts], options);
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
