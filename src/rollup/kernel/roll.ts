import type { UnitTable } from '../../quantity/unit.ts';
import type { UncountedReason } from '../observation.ts';
import { propagate, type Sums } from './propagate.ts';
import { cellOf } from './say.ts';
import { type Settled, settle } from './settle.ts';
import { type SettledRate, settleRate } from './settle-rate.ts';
import { type SettledVerdict, settleVerdict } from './settle-verdict.ts';
import { perPageUnit, slowAmount } from './slow-lane.ts';
import {
  cellId,
  decided,
  elsewhere,
  isDecided,
  type Key,
  keyOf,
  pageValue,
  rateSlot,
  type Said,
  type Store,
  verdictSlot,
} from './store.ts';

/** A store with everything that was computed of it. */
export interface Rolled {
  readonly store: Store;
  readonly units: UnitTable | undefined;
  readonly sums: Sums;
  /** By cell: what was made of amounts that the pages cannot hold. */
  readonly settled: ReadonlyMap<number, Settled>;
  /** By cell: what is below a division beside what its page holds, in whole numbers of 10^-8. */
  readonly slow: ReadonlyMap<number, bigint>;
  /** By cell: how many of the smallest divisions below are missing, by reason, where one was given. */
  readonly missing: ReadonlyMap<number, ReasonCounts>;
  /** By cell: rates as printed. */
  readonly rates: ReadonlyMap<number, SettledRate>;
  /** Periods and indicators with a printed rate, as period × indicators + indicator. */
  readonly columnsWithRates: ReadonlySet<number>;
  /** By cell: verdicts. */
  readonly verdicts: ReadonlyMap<number, SettledVerdict>;
}

/** How many of the smallest divisions are missing, by reason. */
export type ReasonCounts = ReadonlyMap<UncountedReason, number>;

/** Computes all that reading will need, from the store alone: the same observations give the same, whatever way they came. */
export function roll(store: Store, units: UnitTable | undefined): Rolled {
  const settled = settleAmounts(store, units);
  const sums = propagate(store);
  const rates = settleSlot(store, rateSlot, settleRate);
  return {
    store,
    units,
    sums,
    settled,
    slow: slowSums(store, sums, settled),
    missing: missingBelow(store, sums, settled),
    rates,
    columnsWithRates: new Set([...rates.keys()].map((id) => columnOf(store, id))),
    verdicts: settleSlot(store, verdictSlot, settleVerdict),
  };
}

function settleAmounts(store: Store, units: UnitTable | undefined): Map<number, Settled> {
  const settled = new Map<number, Settled>();
  for (const [id, said] of store.said) {
    const { indicator, slot } = keyOf(store, id);
    if (slot > 1) continue;
    const result = settle(said, store.table.rows[indicator]?.unit as string, units);
    settled.set(id, result);
    const { chunk, at } = cellOf(store, id);
    (store.chunks[chunk] as Float64Array)[at] = result.amount === undefined ? elsewhere : decided;
  }
  // Who has no task has neither target nor result, whichever of the two says so.
  for (const [id, { reason }] of [...settled]) {
    const other = id % 2 === 0 ? id + 1 : id - 1;
    if (reason === 'no-task' && Number.isNaN(pageValue(store, keyOf(store, other))))
      settled.set(other, { reason, faults: [] });
  }
  return settled;
}

function settleSlot<T>(store: Store, slot: number, settleOne: (said: readonly Said[]) => T): Map<number, T> {
  const settled = new Map<number, T>();
  for (const [id, said] of store.said) if (id % 4 === slot) settled.set(id, settleOne(said));
  return settled;
}

/** A period and an indicator, as one number. */
export function columnOf(store: Store, id: number): number {
  const { period, indicator } = keyOf(store, id);
  return period * store.table.names.length + indicator;
}

/**
 * The cells that something below a division counts in: the division's own, and those above up to the first that printed an amount
 * itself, which then stands for all below it.
 */
export function cellsAbove(store: Store, key: Key, stops?: (key: Key) => boolean): readonly number[] {
  const cells: number[] = [];
  for (let node = key.node; node !== -1; node = store.shape.parents[node] as number) {
    const here = { ...key, node };
    cells.push(cellId(store, here));
    if (stops?.(here) === true) break;
  }
  return cells;
}

function slowSums(store: Store, sums: Sums, settled: ReadonlyMap<number, Settled>): Map<number, bigint> {
  const slow = new Map<number, bigint>();
  const add = (key: Key, amount: bigint) => {
    for (const id of cellsAbove(store, key, (at) => isDecided(store, at))) slow.set(id, (slow.get(id) ?? 0n) + amount);
  };
  for (const { period, node, at, sum } of sums.spilled) {
    const slot = at % 2;
    add({ period, node, indicator: (at - slot) / 2, slot }, BigInt(sum) * perPageUnit);
  }
  for (const [id, { amount }] of settled) {
    const key = keyOf(store, id);
    if (amount !== undefined) add({ ...key, node: store.shape.parents[key.node] as number }, slowAmount(amount));
  }
  return slow;
}

/** For how many of the smallest divisions the sum below a division stands. */
export function countBelow({ pageOf, even, uneven }: Sums, { period, node, indicator, slot }: Key): number {
  const page = pageOf[period]?.[node] ?? 0;
  return (even[page] as number) + (uneven[page]?.[indicator * 2 + slot] ?? 0);
}

/** A word for a division holds for all below it that reported nothing and have no word of their own. */
function missingBelow(store: Store, sums: Sums, settled: ReadonlyMap<number, Settled>): Map<number, ReasonCounts> {
  const missing = new Map<number, Map<UncountedReason, number>>();
  const words = [...settled].flatMap(([id, { reason }]) =>
    reason === undefined ? [] : [{ key: keyOf(store, id), reason }],
  );
  // The lowest first, so that it is known what is left for a word of a higher one.
  words.sort((one, other) => other.key.node - one.key.node);
  for (const { key, reason } of words) {
    const told = [...(missing.get(cellId(store, key))?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    const left = (store.shape.leaves[key.node] as number) - countBelow(sums, key) - told;
    if (left === 0) continue;
    for (const id of cellsAbove(store, key, (at) => isDecided(store, at))) {
      const counts = missing.get(id) ?? new Map<UncountedReason, number>();
      counts.set(reason, (counts.get(reason) ?? 0) + left);
      missing.set(id, counts);
    }
  }
  return missing;
}
