import { compareDecimals } from '../../quantity/decimal.ts';
import type { Rolled } from '../kernel/roll.ts';
import { elsewhere, type Key, keyOf, pagesOfChunk, widthOf } from '../kernel/store.ts';
import type { RollUpIndicator } from '../observation.ts';

/** By place in a page: whether an amount of that indicator and measure is below 0 anywhere. Looked for once, when first asked. */
const known = new WeakMap<Rolled, Uint8Array>();

/** Whether an amount may be below 0, so that what is missing may lessen a sum: the indicator says so, or one is. */
export function mayBeNegative(rolled: Rolled, { indicator, slot }: Pick<Key, 'indicator' | 'slot'>): boolean {
  return (
    (rolled.store.table.rows[indicator] as RollUpIndicator).signed === true ||
    negativePlaces(rolled)[indicator * 2 + slot] === 1
  );
}

/** By place in a page: 1 where an amount of that indicator and measure is below 0 anywhere. */
export function negativePlaces(rolled: Rolled): Uint8Array {
  const there = known.get(rolled);
  if (there !== undefined) return there;
  const width = widthOf(rolled.store);
  const negative = new Uint8Array(width);
  for (const chunk of rolled.store.chunks) {
    for (let page = 0; page < pagesOfChunk; page += 1) markNegative(chunk, page * width, width, negative);
  }
  for (const [id, { amount }] of rolled.settled) {
    const { indicator, slot } = keyOf(rolled.store, id);
    if (amount !== undefined && compareDecimals(amount, '0') < 0) negative[indicator * 2 + slot] = 1;
  }
  known.set(rolled, negative);
  return negative;
}

function markNegative(values: Float64Array, from: number, width: number, negative: Uint8Array): void {
  for (let at = 0; at < width; at += 1) {
    const amount = values[from + at] as number;
    if (amount < 0 && amount > elsewhere) negative[at] = 1;
  }
}
