import { isIsoDate } from '../../period/date.ts';
import type { Store } from './store.ts';

/** The number of a period, new where it was not met before; −1 for what is no day, month or year. */
export function periodNumber(store: Store, label: string): number {
  const known = store.periodIndex.get(label);
  if (known !== undefined) return known;
  if (!isIsoDate(label)) return -1;
  const period = store.periods.length;
  store.periods.push(label);
  store.periodIndex.set(label, period);
  store.pageOf.push(new Int32Array(store.shape.parents.length));
  return period;
}
