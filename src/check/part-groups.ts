import type { Id } from '../entity.ts';
import { nameKey } from '../name.ts';
import type { Measure } from '../plan/figure.ts';
import { spoken } from '../progress/judgement.ts';
import { addDecimals, compareDecimals, subtractDecimals } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import type { CheckInput } from './finding.ts';
import { amountOf, isMeasured, type PlacedMeasure, placedFigures } from './placed-figures.ts';
import { lastPlace } from './rate-range.ts';

/** A rate of a whole with the rates of divisions in it, as one entry prints them. */
export interface RateGroup {
  readonly total: PlacedMeasure;
  readonly parts: readonly PlacedMeasure[];
}

/** What a printed rate may be, however it was rounded; no upper end for 以上, no lower one for 以下. */
export interface RateSpan {
  readonly low?: DecimalString;
  readonly high?: DecimalString;
}

/** Of targets that are among all the parts of another, the other: 甲县's of those that a table lists with their total. */
export function wholesOfTargets(input: CheckInput): ReadonlyMap<Id | null, Id | null> {
  return new Map(
    placedFigures(input).flatMap(({ figure: { as, id, links = [] } }) => {
      const link = links.find(
        ({ kind, complete, by }) => kind === 'part-of' && complete === true && by !== 'candidate',
      );
      return as === 'target' && link !== undefined ? [[id, link.to] as const] : [];
    }),
  );
}

/**
 * The rates in percent that an entry prints of one indicator for the whole and for divisions in it: of one target, or each of its own
 * where `wholes` says what these are parts of.
 */
export function rateGroups(
  input: CheckInput,
  wholes: ReadonlyMap<Id | null, Id | null> = new Map(),
): readonly RateGroup[] {
  const groups = new Map<string, PlacedMeasure[]>();
  for (const found of placedFigures(input)) {
    if (!isMeasured(found) || !isResultRate(found)) continue;
    const key = keyOf(found, wholes);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(found);
  }
  return [...groups.values()].flatMap((group) => {
    const [total, ...others] = group.filter(({ figure }) => figure.scope?.divisions === undefined);
    const parts = group.filter(({ figure }) => figure.scope?.divisions !== undefined);
    return total === undefined || others.length > 0 || parts.length === 0 ? [] : [{ total, parts }];
  });
}

/** What makes rates of one entry the same rate: name, without the divisions in it, target, population and dimensions. */
function keyOf(
  { figure: { indicator, scope, links = [] }, path }: PlacedMeasure,
  wholes: ReadonlyMap<Id | null, Id | null>,
): string {
  const { divisions = [], population = '', dimension = [] } = scope ?? {};
  const name = divisions.reduce((left, division) => left.replace(nameKey(division), ''), nameKey(indicator));
  const targets = links
    .filter(({ kind }) => kind === 'completion-of' || kind === 'answers')
    .map(({ to }) => wholes.get(to) ?? to);
  return JSON.stringify([path[1], name, targets, population, dimension]);
}

function isResultRate({ figure, path, document }: PlacedMeasure): boolean {
  const isResult = document === 'report' && path[0] === 'entries' && (figure.as === 'actual' || figure.as === 'claim');
  return isResult && nameKey(amountOf(figure.measure).unit) === '%' && figure.measure.bound !== 'about';
}

/** What a printed rate may be. */
export function rateSpan({ value, upper, bound, approximate }: Measure): RateSpan {
  if (bound === 'at-least') return { low: value };
  if (bound === 'at-most') return { high: value };
  if (approximate) return {};
  const step = lastPlace(value);
  return { low: subtractDecimals(value, step), high: addDecimals(upper ?? value, step) };
}

/** Whether one end lies below another; an end that is open does not. */
export function isBelow(one: DecimalString | undefined, other: DecimalString | undefined): boolean {
  return one !== undefined && other !== undefined && compareDecimals(one, other) < 0;
}

/** A rate with the divisions it is of: 濉溪县74%. */
export function divisionWords({ figure: { scope, measure } }: PlacedMeasure): string {
  return `${(scope?.divisions ?? []).join('、')}${spoken(measure)}`;
}
