import type { RollUp } from '../src/rollup/handle.ts';
import type { Observation, ObservationColumns } from '../src/rollup/observation.ts';
import { rollUp } from '../src/rollup/roll-up.ts';
import type { BenchCase, PreparedCase } from './bench-case.ts';
import { assertSame, bigintTotals, totalsOf } from './roll-up-check.ts';
import { columnsOf, indicators, objectsOf, type Province, province } from './roll-up-data.ts';
import { type Duck, duckdb, threads } from './roll-up-duckdb.ts';

const peer = `DuckDB, preloaded, ${threads} threads, its best query`;
const peerOfUnique = `${peer} where it is told that no key comes twice, which ours looks after`;

/** Township reports of a province, or village reports where there are more rows than townships have in a year. */
const reportersOf = (size: number): Province => province(size > 2_880_000 ? 4 : 3);

/** Ours of any input, against what DuckDB does. */
async function againstDuckdb(
  size: number,
  inputOf: (reporters: Province) => readonly Observation[] | ObservationColumns,
  theirsOf: (duck: Duck, input: readonly Observation[] | ObservationColumns) => Promise<unknown>,
  isShuffled = false,
): Promise<PreparedCase> {
  const reporters = reportersOf(size);
  const input = inputOf(reporters);
  const options = { divisions: reporters.divisions, indicators: indicators() };
  const duck = await duckdb(reporters, size, isShuffled);
  const expected = bigintTotals(size, reporters);
  let total: RollUp | undefined;
  return {
    ours: () => {
      total = rollUp(input, options);
    },
    theirs: () => theirsOf(duck, input),
    verify: async () => {
      if (total === undefined) throw new Error('nothing was rolled up');
      const ours = totalsOf(total);
      assertSame('BigInt', ours, expected);
      assertSame('DuckDB', ours, await duck.totals());
    },
    close: duck.close,
  };
}

/** Rolling up, against a database that does nothing else. */
/** Bytes that one observation takes in columns: told, and held to its limit. */
export function bytesPerObservation(): { readonly case: string; readonly bytes: number; readonly limit: number } {
  const size = 1000;
  const held = Object.values(columnsOf(size, province(3))).filter((column) => ArrayBuffer.isView(column));
  const bytes = held.reduce((sum, { byteLength }) => sum + byteLength, 0) / size;
  return { case: 'bytes of an observation held in columns', bytes, limit: 32 };
}

export const rollUpCases: readonly BenchCase[] = [
  {
    case: 'roll-up of 1 M rows from columns',
    limit: 0.2,
    against: peer,
    small: 20_000,
    full: 1_000_000,
    rounds: 9,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => columnsOf(size, reporters),
        (duck) => duck.query(),
      ),
  },
  {
    case: 'roll-up of 1 M rows from columns',
    limit: null,
    against: peerOfUnique,
    small: 20_000,
    full: 1_000_000,
    rounds: 9,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => columnsOf(size, reporters),
        (duck) => duck.queryOfUnique(),
      ),
  },
  {
    case: 'roll-up of 10 M rows from columns',
    limit: 0.2,
    against: peer,
    small: 20_000,
    full: 10_000_000,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => columnsOf(size, reporters),
        (duck) => duck.query(),
      ),
  },
  {
    case: 'roll-up of 10 M rows from columns',
    limit: null,
    against: peerOfUnique,
    small: 20_000,
    full: 10_000_000,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => columnsOf(size, reporters),
        (duck) => duck.queryOfUnique(),
      ),
  },
  {
    case: 'roll-up of 1 M objects with numbers',
    limit: 0.5,
    against: peer,
    small: 20_000,
    full: 1_000_000,
    rounds: 9,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => objectsOf(size, reporters),
        (duck) => duck.query(),
      ),
  },
  {
    case: 'roll-up of 1 M objects in random order',
    limit: 1,
    against: `${peer}, in that order, too`,
    small: 20_000,
    full: 1_000_000,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => objectsOf(size, reporters, 'numbers', true),
        (duck) => duck.query(),
        true,
      ),
  },
  {
    case: 'roll-up of 1 M objects with decimal strings',
    limit: 1.3,
    against: peer,
    small: 20_000,
    full: 1_000_000,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => objectsOf(size, reporters, 'strings'),
        (duck) => duck.query(),
      ),
  },
  {
    case: 'roll-up of 1 M objects, where the peer loads them, too',
    limit: 0.1,
    against: `DuckDB, through its public chunk API, ${threads} threads`,
    small: 20_000,
    full: 1_000_000,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => objectsOf(size, reporters),
        (duck, rows) => duck.loadAndQuery(rows as Observation[]),
      ),
  },
];
