import type { DivisionTree } from '../division/tree.ts';
import { assertOptionNames } from '../options.ts';
import type { UnitTable } from '../quantity/unit.ts';
import { indicatorTable } from './kernel/indicator-table.ts';
import { emptyStore, type Store } from './kernel/store.ts';
import { shapeOf } from './kernel/tree-shape.ts';
import type { RollUpIndicator } from './observation.ts';

/** What is rolled up, and over which divisions. */
export interface RollUpOptions {
  /** Who is counted in whom: the tree in force at the period's end. */
  readonly divisions: DivisionTree;
  /** What may be reported, and what it measures. */
  readonly indicators: readonly RollUpIndicator[];
  /** The units known; the library's own where absent. */
  readonly units?: UnitTable;
  /** Told every 65536 rows or so, and at the end, how many rows are done. */
  readonly onProgress?: (rows: number) => void;
}

const known: readonly string[] = [
  'divisions',
  'indicators',
  'units',
  'onProgress',
] satisfies readonly (keyof RollUpOptions)[];

/** An empty store for observations. Throws `TypeError` where the options cannot be meant; `further` are known besides. */
export function storeFor(options: RollUpOptions, further: readonly string[] = []): Store {
  assertOptionNames(options, [...known, ...further]);
  const { divisions, indicators } = options;
  return emptyStore(shapeOf(divisions), indicatorTable(indicators));
}

const tellEvery = 65_536;

/** Counts rows, and tells now and then. */
export interface Progress {
  readonly add: (rows: number) => void;
  readonly end: () => void;
}

export function progressOf({ onProgress }: RollUpOptions): Progress {
  let done = 0;
  let told = 0;
  return {
    add: (rows) => {
      done += rows;
      if (done - told < tellEvery) return;
      told = done;
      onProgress?.(done);
    },
    end: () => onProgress?.(done),
  };
}
