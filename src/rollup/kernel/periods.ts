import { isIsoDate, lastDay } from '../../period/date.ts';
import type { Store } from './store.ts';

/**
 * The number of a period, new where it was not met before; −1 for what is no day, month or year. Figures count up to its last
 * day, so that 2020-06 and 2020-06-30 are one, called by the day where anybody says the day.
 */
export function periodNumber(store: Store, label: string): number {
  const known = store.periodIndex.get(label);
  if (known !== undefined) return known;
  if (!isIsoDate(label)) return -1;
  const day = lastDay(label);
  const period = store.periodByDay.get(day) ?? store.periods.length;
  if (period === store.periods.length) store.pageOf.push(new Int32Array(store.shape.parents.length));
  if (label.length > (store.periods[period] ?? '').length) store.periods[period] = label;
  store.periodIndex.set(label, period);
  store.periodByDay.set(day, period);
  return period;
}
