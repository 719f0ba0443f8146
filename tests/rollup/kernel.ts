import type { DivisionTree } from '../../src/division/tree.ts';
import { addInSteps } from '../../src/rollup/ingest/steps.ts';
import { cellId, pageValue, type Said, type Store } from '../../src/rollup/kernel/store.ts';
import type { Observation, ObservationColumns, RollUpIndicator } from '../../src/rollup/observation.ts';
import { storeFor } from '../../src/rollup/roll-up-options.ts';

/** The greatest number of a page, in units: 2^52 ten-thousandths. */
export const most = 450_359_962_737.0496;
/** The next number that a page could hold by its places, and must not. */
export const more = 450_359_962_737.0497;

/** What stands where of some observations, before anything is computed. */
export function stored(
  divisions: DivisionTree,
  indicators: readonly RollUpIndicator[],
  input: Iterable<Observation> | ObservationColumns,
): Store {
  const store = storeFor({ divisions, indicators });
  for (const _ of addInSteps(store, input));
  return store;
}

/** What a page holds of a measure, and what was said beside it. */
export function cellOf(store: Store, division: string, indicator: number, slot: number, period = 0) {
  const key = { period, node: store.shape.indexOf.get(division) as number, indicator, slot };
  const said: readonly Said[] = store.said.get(cellId(store, key)) ?? [];
  return { page: pageValue(store, key), said: said.map(({ text }) => text) };
}
