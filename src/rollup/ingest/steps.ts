import type { Store } from '../kernel/store.ts';
import type { Observation, ObservationColumns } from '../observation.ts';
import { addColumns } from './add-columns.ts';
import { addRows } from './add-rows.ts';
import { checkColumns } from './check-columns.ts';

/** Rows that are added before anybody is told of it. */
export const rowsAtOnce = 65_536;

/** Adds observations in any of their forms, step by step: each step says how many rows it was. */
export function* addInSteps(
  store: Store,
  input: Iterable<Observation> | ObservationColumns,
): Generator<number, void, void> {
  if (Array.isArray(input)) yield* arrayInSteps(store, input);
  else if (Symbol.iterator in input) yield* iterableInSteps(store, input);
  else yield* columnsInSteps(store, input);
}

function* arrayInSteps(store: Store, rows: readonly Observation[]): Generator<number, void, void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, rows.length);
    addRows(store, rows, from, to);
    yield to - from;
  }
}

function* iterableInSteps(store: Store, rows: Iterable<Observation>): Generator<number, void, void> {
  let waiting: Observation[] = [];
  for (const row of rows) {
    waiting.push(row);
    if (waiting.length < rowsAtOnce) continue;
    addRows(store, waiting, 0, waiting.length);
    yield waiting.length;
    waiting = [];
  }
  addRows(store, waiting, 0, waiting.length);
  yield waiting.length;
}

function* columnsInSteps(store: Store, input: ObservationColumns): Generator<number, void, void> {
  const columns = checkColumns(store, input);
  for (let from = 0; from < columns.length; from += rowsAtOnce) {
    const to = Math.min(from + rowsAtOnce, columns.length);
    for (const pair of columns.pairs) addColumns(store, columns, pair, from, to);
    yield to - from;
  }
}
