import { decided, elsewhere, mostInPage } from './store.ts';

/*
 * The loops of the roll-up. Each sees one kind of array only and calls nothing: one loop for several kinds of array, or one with
 * a call in it, takes two to four times as long. Each goes on to the first cell that it cannot add, and returns its place, or
 * the width where there is none.
 */

/** Adds a page in which every cell is an amount; stops at the first that is none, or would not fit. */
export function addFullPage(own: Float64Array, from: number, sums: Float64Array, to: number, width: number): number {
  const most = mostInPage;
  for (let at = 0; at < width; at += 1) {
    const sum = (sums[to + at] as number) + (own[from + at] as number);
    // False for what was not told, too, which is no number.
    if (!(sum <= most && sum >= -most)) return at;
    sums[to + at] = sum;
  }
  return width;
}

/** Adds the cells of a page that are amounts, and counts them; those that stand elsewhere are counted only. */
export function addOwnCells(
  own: Float64Array,
  from: number,
  sums: Float64Array,
  to: number,
  counts: Int32Array,
  start: number,
  width: number,
  leaves: number,
): number {
  const most = mostInPage;
  for (let at = start; at < width; at += 1) {
    const amount = own[from + at] as number;
    if (!(amount > elsewhere)) continue;
    counts[at] = (counts[at] as number) + leaves;
    if (amount === decided) continue;
    const sum = (sums[to + at] as number) + amount;
    if (sum > most || sum < -most) return at;
    sums[to + at] = sum;
  }
  return width;
}

/** Adds sums from below where the division printed nothing. */
export function addOwnCellsBelow(
  own: Float64Array,
  ownFrom: number,
  below: Float64Array,
  from: number,
  sums: Float64Array,
  to: number,
  start: number,
  width: number,
): number {
  const most = mostInPage;
  for (let at = start; at < width; at += 1) {
    if ((own[ownFrom + at] as number) > elsewhere) continue;
    const sum = (sums[to + at] as number) + (below[from + at] as number);
    if (sum > most || sum < -most) return at;
    sums[to + at] = sum;
  }
  return width;
}

/** Adds all sums of a page. */
export function addSums(
  below: Float64Array,
  from: number,
  sums: Float64Array,
  to: number,
  start: number,
  width: number,
): number {
  const most = mostInPage;
  for (let at = start; at < width; at += 1) {
    const sum = (sums[to + at] as number) + (below[from + at] as number);
    if (sum > most || sum < -most) return at;
    sums[to + at] = sum;
  }
  return width;
}
