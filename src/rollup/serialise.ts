import type { DivisionTree } from '../division/tree.ts';
import type { JsonValue, SchemaVersion } from '../entity.ts';
import type { Rolled } from './kernel/roll.ts';
import { textAt } from './kernel/say.ts';
import { compareSaid } from './kernel/settle.ts';
import { cellId, chunkOf, type Key, placeInChunk, rateSlot, type Store, verdictSlot, widthOf } from './kernel/store.ts';
import type { Observation, RollUpIndicator } from './observation.ts';
import { comparePeriodLabels, measureOf } from './result/path.ts';

/** A roll-up written out: its observations, and what they are to be read by. Plain JSON. */
export interface SerialisedRollUp {
  readonly schemaVersion: SchemaVersion;
  readonly divisions: DivisionTree;
  readonly indicators: readonly RollUpIndicator[];
  /** By period, division and indicator; a key with several values has a row for each. */
  readonly observations: readonly Observation[];
  /** Rows that stand nowhere, as they were. */
  readonly unplaced: readonly JsonValue[];
}

/** Writes out all that was observed, in an order that does not depend on how it came. */
export function serialise(rolled: Rolled, divisions: DivisionTree): SerialisedRollUp {
  const { store } = rolled;
  const periods = [...store.periods.entries()].sort(([, one], [, other]) => comparePeriodLabels(one, other));
  const observations: Observation[] = [];
  for (const [period] of periods) {
    for (let node = 0; node < divisions.nodes.length; node += 1) {
      if ((store.pageOf[period] as Int32Array)[node] === 0) continue;
      for (let indicator = 0; indicator < store.table.names.length; indicator += 1) {
        for (const row of rowsOf(rolled, { period, node, indicator })) observations.push(row);
      }
    }
  }
  const unplaced = store.unplaced.map(({ row }) => row).sort();
  return {
    schemaVersion: '1.0',
    divisions,
    indicators: store.table.rows,
    observations,
    unplaced: unplaced.map((row) => JSON.parse(row) as JsonValue),
  };
}

/** One row for what its page holds, and one for each value that stands elsewhere. */
function rowsOf({ store }: Rolled, row: Omit<Key, 'slot'>): readonly Observation[] {
  const place = {
    division: store.shape.codes[row.node] as string,
    indicator: store.table.names[row.indicator] as string,
    period: store.periods[row.period] as string,
  };
  const keys = [0, 1, verdictSlot, rateSlot].map((slot): Key => ({ ...row, slot }));
  const plain = keys.slice(0, 2).flatMap((key) => {
    const text = pageText(store, key);
    return text === undefined ? [] : [[measureOf(store, key), text] as const];
  });
  const others = keys.flatMap((key) =>
    [...(store.said.get(cellId(store, key)) ?? [])].sort(compareSaid).map(({ text, unit, bound }) => ({
      ...place,
      [measureOf(store, key)]: bound === undefined ? text : { value: text, bound },
      ...(unit !== undefined && { unit }),
    })),
  );
  return [...(plain.length > 0 ? [{ ...place, ...Object.fromEntries(plain) }] : []), ...others];
}

function pageText(store: Store, { period, node, indicator, slot }: Key): string | undefined {
  const page = store.pageOf[period]?.[node] as number;
  const [chunk, at] = [chunkOf(page), placeInChunk(page) * widthOf(store) + indicator * 2 + slot];
  return Number.isFinite((store.chunks[chunk] as Float64Array)[at]) ? textAt(store, chunk, at) : undefined;
}
