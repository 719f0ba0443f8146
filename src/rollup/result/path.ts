import { lastDay } from '../../period/date.ts';
import type { Rolled } from '../kernel/roll.ts';
import type { Key, Store } from '../kernel/store.ts';
import type { ObservedMeasure } from '../observation.ts';

const ofAmounts: readonly ObservedMeasure[] = ['target', 'actual', 'verdict', 'rate'];
const ofShares: readonly ObservedMeasure[] = ['whole', 'part', 'verdict', 'rate'];

/** What the measure of a key is called. */
export function measureOf({ table }: Store, { indicator, slot }: Key): ObservedMeasure {
  return (table.kinds[indicator] === 'shares' ? ofShares : ofAmounts)[slot] as ObservedMeasure;
}

/** Where an observation stands, as the path of an issue: division, indicator, measure, period. */
export function pathOf({ store }: Rolled, key: Key): readonly string[] {
  return [
    store.shape.codes[key.node] as string,
    store.table.names[key.indicator] as string,
    measureOf(store, key),
    store.periods[key.period] ?? '',
  ];
}

/** An order of keys that does not depend on what was met first: by division, indicator, last day, measure. */
export function compareKeys({ periods }: Store, one: Key, other: Key): number {
  const days = comparePeriodLabels(periods[one.period] as string, periods[other.period] as string);
  return one.node - other.node || one.indicator - other.indicator || days || one.slot - other.slot;
}

/** By the last day: no two periods end on one. */
export function comparePeriodLabels(one: string, other: string): number {
  const [a, b] = [lastDay(one), lastDay(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
