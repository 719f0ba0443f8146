import type { IndicatorTable } from './indicator-table.ts';
import type { TreeShape } from './tree-shape.ts';

/**
 * What was observed, as numbers: one page a division and period in which anything was, with two amounts an indicator (target
 * and actual, or whole and part), as whole numbers of 10^-4. Everything that is no such number stands in `said`.
 *
 * Pages lie 64 to a chunk: a page of its own costs more to make than to fill.
 */
export interface Store {
  readonly shape: TreeShape;
  readonly table: IndicatorTable;
  /** What each is called: by its last day, or by the month or year that ends on it. */
  readonly periods: string[];
  /** By every name that was met. */
  readonly periodIndex: Map<string, number>;
  readonly periodByDay: Map<string, number>;
  /** By period, then node: the number of the page, from 1; 0 for none. */
  readonly pageOf: Int32Array[];
  /** Two cells an indicator; {@link untold} where nothing was said, {@link elsewhere} and {@link decided} where `said` knows. */
  readonly chunks: Float64Array[];
  /** Printed places + 1, where a decimal string ends in zeros: they tell its precision. A chunk without any has none. */
  readonly places: (Uint8Array | undefined)[];
  readonly pages: { count: number };
  /** What the pages cannot hold, by cell: words, amounts of more digits, other units, several values for one key. */
  readonly said: Map<number, Said[]>;
  readonly order: Order;
  /** Rows that stand nowhere: an unknown division, what is no observation. */
  readonly unplaced: Unplaced[];
}

/** In what order indicators came, to guess the next: it makes nothing but haste. */
export interface Order {
  /** By indicator, and last for before the first: the one that came after it the last time; −1 where none did. */
  readonly followers: Int32Array;
  /** The names as the rows hold them: a text is soonest found equal to itself. */
  readonly met: string[];
  /** The indicator that came last; their number before the first. */
  last: number;
}

/** One value for one key, in words that can be read again. */
export interface Said {
  readonly text: string;
  readonly unit?: string;
  readonly bound?: 'at-least' | 'at-most';
}

/** A row that stands nowhere, as it was, and why. */
export interface Unplaced {
  readonly fault: UnplacedFault;
  /** The part of it that is at fault. */
  readonly received: string;
  /** The whole row, as JSON. */
  readonly row: string;
}

export type UnplacedFault =
  | 'rollup/unknown-division'
  | 'rollup/unknown-indicator'
  | 'rollup/not-a-period'
  | 'rollup/not-an-observation'
  | 'rollup/measure-not-of-role';

/** Nothing was said of this cell. */
export const untold = Number.NaN;
/** What was said stands in `said`, and is no amount that could be summed. */
export const elsewhere = Number.NEGATIVE_INFINITY;
/** What was said stands in `said`, and is one amount. */
export const decided = Number.POSITIVE_INFINITY;

/** A page holds whole numbers of 10^-4. */
export const pagePlaces = 4;
export const perUnit = 1e4;
/** No amount of a page, and no sum, is more than this: two of them still add exactly. */
export const mostInPage = 2 ** 52;
/** Added and taken away again, it leaves a whole number: from 2^52 on there are no others. Quicker than rounding. */
export const roundsToWhole = 1.5 * 2 ** 52;

/** The measures of an indicator beyond the two of its page. */
export const verdictSlot = 2;
export const rateSlot = 3;

const chunkBits = 6;
/** How many pages lie in one chunk. */
export const pagesOfChunk = 2 ** chunkBits;

/** How many cells a page has. */
export function widthOf({ table }: Pick<Store, 'table'>): number {
  return table.names.length * 2;
}

export function emptyStore(shape: TreeShape, table: IndicatorTable): Store {
  return {
    shape,
    table,
    periods: [],
    periodIndex: new Map(),
    periodByDay: new Map(),
    pageOf: [],
    chunks: [],
    places: [],
    pages: { count: 0 },
    said: new Map(),
    order: {
      followers: new Int32Array(table.names.length + 1).fill(-1),
      met: [...table.names],
      last: table.names.length,
    },
    unplaced: [],
  };
}

/** The number of the page of a division and period, from 1, made where there was none. */
export function touch(store: Store, period: number, node: number): number {
  const pages = store.pageOf[period] as Int32Array;
  const there = pages[node] as number;
  if (there !== 0) return there;
  const made = store.pages.count + 1;
  store.pages.count = made;
  if (chunkOf(made) === store.chunks.length) {
    store.chunks.push(new Float64Array(pagesOfChunk * widthOf(store)).fill(untold));
    store.places.push(undefined);
  }
  pages[node] = made;
  return made;
}

/** In which chunk a page lies. */
export function chunkOf(page: number): number {
  return (page - 1) >> chunkBits;
}

/** At which page of its chunk a page lies; times the width it is where its cells begin. */
export function placeInChunk(page: number): number {
  return (page - 1) & (pagesOfChunk - 1);
}

/** A key of observations: the slots of an indicator are target or whole, actual or part, verdict, rate. */
export interface Key {
  readonly period: number;
  readonly node: number;
  readonly indicator: number;
  readonly slot: number;
}

/** What a store calls a key. */
export function cellId({ shape, table }: Store, { period, node, indicator, slot }: Key): number {
  return ((period * shape.parents.length + node) * table.names.length + indicator) * 4 + slot;
}

/** The key that a store calls so. */
export function keyOf({ shape, table }: Store, id: number): Key {
  const slot = id % 4;
  const row = (id - slot) / 4;
  const indicator = row % table.names.length;
  const place = (row - indicator) / table.names.length;
  const node = place % shape.parents.length;
  return { period: (place - node) / shape.parents.length, node, indicator, slot };
}

/** What the page of a key holds of it; {@link untold} where there is no page. */
export function pageValue(store: Store, { period, node, indicator, slot }: Key): number {
  const page = store.pageOf[period]?.[node] ?? 0;
  return store.chunks[chunkOf(page)]?.[placeInChunk(page) * widthOf(store) + indicator * 2 + slot] ?? untold;
}

/** Whether a division printed one amount of its own. */
export function isDecided(store: Store, key: Key): boolean {
  return pageValue(store, key) > elsewhere;
}
