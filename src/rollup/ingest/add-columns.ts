import { chunkOf, placeInChunk, type Store, touch, widthOf } from '../kernel/store.ts';
import type { Observation } from '../observation.ts';
import { addRows } from './add-rows.ts';
import { addRun } from './add-run.ts';
import type { CheckedColumns, ColumnPair } from './check-columns.ts';
import { takeAmount } from './take-amount.ts';

/**
 * Adds the amounts of two columns. Rows that follow one another are mostly of one division and one period: one run, read in one
 * go. Throws `TypeError` for an index of nothing.
 */
export function addColumns(store: Store, columns: CheckedColumns, pair: ColumnPair, from: number, to: number): void {
  const { divisions, indicators, periods, nodes, periodNumbers } = columns;
  const { first, second, allowed } = pair;
  const width = widthOf(store);
  for (let row = from; row < to; ) {
    const division = divisions[row] as number;
    const node = nodes[division];
    const period = periodNumbers[periods[row] as number];
    if (node === undefined || period === undefined) throw noSuchIndex(row);
    if (node < 0 || period < 0) {
      addAsRow(store, columns, pair, row);
      row += 1;
      continue;
    }
    const page = touch(store, period, node);
    const chunk = chunkOf(page);
    const values = store.chunks[chunk] as Float64Array;
    const base = placeInChunk(page) * width;
    const end = addRun(values, base, divisions, periods, indicators, first, second, allowed, row, to);
    if (end === to || divisions[end] !== division || periods[end] !== periods[row]) {
      row = end;
      continue;
    }
    const indicator = indicators[end] as number;
    if (allowed[indicator] === undefined) throw noSuchIndex(end);
    if (allowed[indicator] === 0) addAsRow(store, columns, pair, end);
    else {
      const at = base + indicator * 2;
      const id = (period * store.shape.parents.length + node) * width * 2 + indicator * 4;
      const [one, other] = [first[end] as number, second[end] as number];
      if (!Number.isNaN(one)) takeAmount(store, { chunk, at, id }, one);
      if (!Number.isNaN(other)) takeAmount(store, { chunk, at: at + 1, id: id + 1 }, other);
    }
    row = end + 1;
  }
}

/** A row that needs more care than a column gives it. */
function addAsRow(store: Store, columns: CheckedColumns, { names, first, second }: ColumnPair, row: number): void {
  const name = store.table.names[columns.indicators[row] as number];
  if (name === undefined) throw noSuchIndex(row);
  const amounts = [first[row] as number, second[row] as number].map((amount, index) => [names[index], amount] as const);
  const told = amounts.filter(([, amount]) => !Number.isNaN(amount));
  if (told.length === 0) return;
  const observation: Observation = {
    division: columns.codes[columns.divisions[row] as number] as string,
    indicator: name,
    period: columns.periodNames[columns.periods[row] as number] as string,
    ...Object.fromEntries(told),
  };
  addRows(store, [observation], 0, 1);
}

function noSuchIndex(row: number): TypeError {
  return new TypeError(`Row ${row} of the columns has an index of no division, indicator or period`);
}
