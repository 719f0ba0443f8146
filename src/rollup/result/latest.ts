import { cellsAbove, countBelow, type Rolled } from '../kernel/roll.ts';
import { cellId, isDecided, keyOf } from '../kernel/store.ts';
import type { Row } from './own-evidence.ts';

/** Keys at or below which something stands that no page holds. Looked for once, when first asked. */
const toldBeside = new WeakMap<Rolled, ReadonlySet<number>>();

/** The last of some periods, the latest last, in which a division or any below it reported anything of an indicator. */
export function latestOf(rolled: Rolled, place: Omit<Row, 'period'>, periods: readonly number[]): number | undefined {
  return periods.findLast((period) => isTold(rolled, { ...place, period }));
}

/** Whether a division or any below it reported anything of an indicator in a period. */
export function isTold(rolled: Rolled, row: Row): boolean {
  const keys = [0, 1].map((slot) => ({ ...row, slot }));
  return (
    keys.some((key) => isDecided(rolled.store, key) || countBelow(rolled.sums, key) > 0) ||
    besideOf(rolled).has(cellId(rolled.store, { ...row, slot: 0 }))
  );
}

function besideOf(rolled: Rolled): ReadonlySet<number> {
  const there = toldBeside.get(rolled);
  if (there !== undefined) return there;
  const { store } = rolled;
  const beside = new Set<number>();
  for (const id of store.said.keys()) {
    for (const cell of cellsAbove(store, { ...keyOf(store, id), slot: 0 })) beside.add(cell);
  }
  toldBeside.set(rolled, beside);
  return beside;
}
