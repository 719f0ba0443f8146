import { decided, elsewhere, mostInPage } from './store.ts';

/*
 * The loops of the roll-up. Each sees one kind of array only and calls nothing: one loop for several kinds of array, or one with
 * a call in it, takes two to four times as long. Each goes on to the first cell that it cannot add, and returns its place, or
 * the width where there is none.
 */

/**
 * Adds a page in which every cell is an amount, an indicator at a time; stops at the first indicator of which a cell is none, or
 * would not fit.
 */
export function addFullPage(own: Float64Array, from: number, sums: Float64Array, to: number, width: number): number {
  const most = mostInPage;
  const end = from + width;
  for (let cell = from, sum = to; cell < end; cell += 2, sum += 2) {
    const one = (sums[sum] as number) + (own[cell] as number);
    const other = (sums[sum + 1] as number) + (own[cell + 1] as number);
    // False for what was not told, too, which is no number.
    if (!(Math.abs(one) <= most && Math.abs(other) <= most)) return cell - from;
    sums[sum] = one;
    sums[sum + 1] = other;
  }
  return width;
}

/**
 * Adds the cells of a page that are amounts, an indicator at a time; takes back the count of those that are none. What stands
 * elsewhere is only counted. Stops before the first indicator of which an amount would not fit.
 */
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
  const end = from + width;
  for (let cell = from + start, sum = to + start; cell < end; cell += 2, sum += 2) {
    const one = own[cell] as number;
    const other = own[cell + 1] as number;
    const sumOfOne = (sums[sum] as number) + one;
    const sumOfOther = (sums[sum + 1] as number) + other;
    const fitsOne = Math.abs(sumOfOne) <= most;
    const fitsOther = Math.abs(sumOfOther) <= most;
    if (!(fitsOne || !Number.isFinite(one)) || !(fitsOther || !Number.isFinite(other))) return cell - from;
    if (fitsOne) sums[sum] = sumOfOne;
    else if (one !== decided) counts[cell - from] = (counts[cell - from] as number) - leaves;
    if (fitsOther) sums[sum + 1] = sumOfOther;
    else if (other !== decided) counts[cell - from + 1] = (counts[cell - from + 1] as number) - leaves;
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
    if (!(Math.abs(sum) <= most)) return at;
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
    if (!(Math.abs(sum) <= most)) return at;
    sums[to + at] = sum;
  }
  return width;
}
