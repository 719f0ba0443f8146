import { mostInPage, perUnit, roundsToWhole } from '../kernel/store.ts';

/**
 * Takes the rows of one division and period whose amounts are numbers that fit and whose cells are free. Returns the first row
 * that is none of these. Calls nothing: that is what makes it fast.
 */
export function addRun(
  values: Float64Array,
  base: number,
  divisions: Int32Array,
  periods: Int32Array,
  indicators: Int32Array,
  first: Float64Array,
  second: Float64Array,
  allowed: Uint8Array,
  from: number,
  to: number,
): number {
  const division = divisions[from];
  const period = periods[from];
  // Numbers of the function's own: those of another file may be looked up again in every round.
  const unit = perUnit;
  const most = mostInPage;
  const toWhole = roundsToWhole;
  for (let row = from; row < to; row += 1) {
    const indicator = indicators[row] as number;
    if (divisions[row] !== division || periods[row] !== period || allowed[indicator] !== 1) return row;
    const at = base + indicator * 2;
    const one = first[row] as number;
    const other = second[row] as number;
    const scaledOne = one * unit + toWhole - toWhole;
    const scaledOther = other * unit + toWhole - toWhole;
    const fits =
      ((Math.abs(scaledOne) <= most && scaledOne / unit === one) || Number.isNaN(one)) &&
      ((Math.abs(scaledOther) <= most && scaledOther / unit === other) || Number.isNaN(other));
    if (!(fits && Number.isNaN(values[at]) && Number.isNaN(values[at + 1]))) return row;
    // What was not told is NaN, as is a free cell.
    values[at] = scaledOne;
    values[at + 1] = scaledOther;
  }
  return to;
}
