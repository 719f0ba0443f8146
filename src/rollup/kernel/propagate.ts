import { addFullPage, addOwnCells, addOwnCellsBelow, addSums } from './add-pages.ts';
import { chunkOf, decided, pagesOfChunk, placeInChunk, type Store, widthOf } from './store.ts';

/**
 * What each division has below it, as numbers: Σ over its children of their own amount where printed, else of what they have
 * below them; and for how many of the smallest divisions those amounts stand.
 */
export interface Sums {
  /** By period, then node: the number of the page, from 1; 0 where nothing is below. */
  readonly pageOf: readonly Int32Array[];
  /** Whole numbers of 10^-4, as in the pages of the store. What would not fit was taken out, and stands in `spilled`. */
  readonly chunks: Float64Array[];
  /** By page: smallest divisions that count for every cell of it. */
  readonly even: number[];
  /** By page: those that count for some cells only, beside `even`. */
  readonly uneven: (Int32Array | undefined)[];
  readonly spilled: Spill[];
}

/** A sum that would not fit its page, to be added up elsewhere. */
export interface Spill {
  readonly period: number;
  readonly node: number;
  /** Place in the page. */
  readonly at: number;
  /** A whole number of 10^-4, at most 2^53. */
  readonly sum: number;
}

/** A page of sums that is being added to. */
interface Target {
  readonly period: number;
  readonly node: number;
  readonly page: number;
  readonly values: Float64Array;
  readonly at: number;
}

/**
 * The smallest divisions first, in their order: their pages lie in memory as they came. Then the others from the last to the
 * first: children stand behind their parents.
 */
export function propagate(store: Store): Sums {
  const sums: Sums = { pageOf: [], chunks: [], even: [0], uneven: [], spilled: [] };
  const { firstChild } = store.shape;
  for (const [period, ownPages] of store.pageOf.entries()) {
    const belowPages = new Int32Array(ownPages.length);
    (sums.pageOf as Int32Array[]).push(belowPages);
    for (let node = 1; node < ownPages.length; node += 1) {
      if (firstChild[node] === -1) addToParent(store, sums, ownPages, belowPages, period, node);
    }
    for (let node = ownPages.length - 1; node > 0; node -= 1) {
      if (firstChild[node] !== -1) addToParent(store, sums, ownPages, belowPages, period, node);
    }
  }
  return sums;
}

/** Adds what a division has, printed or below it, to what its parent has below. */
function addToParent(
  store: Store,
  sums: Sums,
  ownPages: Int32Array,
  belowPages: Int32Array,
  period: number,
  node: number,
): void {
  const own = ownPages[node] as number;
  const below = belowPages[node] as number;
  const parent = store.shape.parents[node] as number;
  if (own + below === 0 || parent < 0) return;
  const width = widthOf(store);
  if (belowPages[parent] === 0) belowPages[parent] = newPage(sums, width);
  const page = belowPages[parent] as number;
  const target = { period, node: parent, page, values: chunkFor(sums, page), at: placeInChunk(page) * width };
  // No page lies in no chunk.
  const values = store.chunks[chunkOf(own)];
  if (values === undefined) addBelow(sums, below, target, width);
  else addOwn(sums, values, placeInChunk(own) * width, below, target, width, store.shape.leaves[node] as number);
}

function chunkFor(sums: Sums, page: number): Float64Array {
  return sums.chunks[chunkOf(page)] as Float64Array;
}

function newPage(sums: Sums, width: number): number {
  const page = sums.even.length;
  sums.even.push(0);
  if (chunkOf(page) === sums.chunks.length) sums.chunks.push(new Float64Array(pagesOfChunk * width));
  return page;
}

/** Counts for single cells, made where there were none. */
function unevenOf(sums: Sums, page: number, width: number): Int32Array {
  const there = sums.uneven[page];
  if (there !== undefined) return there;
  const made = new Int32Array(width);
  sums.uneven[page] = made;
  return made;
}

/** Adds what a division printed, and where it printed nothing, what is below it. */
function addOwn(
  sums: Sums,
  own: Float64Array,
  from: number,
  below: number,
  target: Target,
  width: number,
  leaves: number,
): void {
  sums.even[target.page] = (sums.even[target.page] as number) + leaves;
  const first = addFullPage(own, from, target.values, target.at, width);
  if (first === width) return;
  const counts = unevenOf(sums, target.page, width);
  for (let at = first; at < width; at += 2) {
    at = addOwnCells(own, from, target.values, target.at, counts, at, width, leaves);
    for (let cell = at; cell < Math.min(at + 2, width); cell += 1) {
      const amount = own[from + cell] as number;
      if (Number.isFinite(amount)) spill(sums, target, cell, amount);
      else if (amount !== decided) counts[cell] = (counts[cell] as number) - leaves;
    }
  }
  if (below === 0) return;
  const values = chunkFor(sums, below);
  const place = placeInChunk(below) * width;
  const even = sums.even[below] as number;
  for (let at = 0; at < width; at += 1) {
    at = addOwnCellsBelow(own, from, values, place, target.values, target.at, at, width);
    if (at < width) spill(sums, target, at, values[place + at] as number);
  }
  const countsBelow = sums.uneven[below];
  for (let at = 0; at < width; at += 1) {
    if ((own[from + at] as number) > Number.NEGATIVE_INFINITY) continue;
    counts[at] = (counts[at] as number) + even + (countsBelow?.[at] ?? 0);
  }
}

/** Adds what is below a division of which no page is printed. */
function addBelow(sums: Sums, below: number, target: Target, width: number): void {
  const values = chunkFor(sums, below);
  const place = placeInChunk(below) * width;
  for (let at = 0; at < width; at += 1) {
    at = addSums(values, place, target.values, target.at, at, width);
    if (at < width) spill(sums, target, at, values[place + at] as number);
  }
  sums.even[target.page] = (sums.even[target.page] as number) + (sums.even[below] as number);
  const countsBelow = sums.uneven[below];
  if (countsBelow === undefined) return;
  const counts = unevenOf(sums, target.page, width);
  for (let at = 0; at < width; at += 1) counts[at] = (counts[at] as number) + (countsBelow[at] as number);
}

/** Takes a sum out that would not fit. Both of its terms are at most 2^52, so that it is exact. */
function spill(sums: Sums, { period, node, values, at: base }: Target, at: number, amount: number): void {
  sums.spilled.push({ period, node, at, sum: (values[base + at] as number) + amount });
  values[base + at] = 0;
}
