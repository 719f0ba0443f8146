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

/** Bytes that one observation takes in columns: told, and held to its limit. */
export function bytesPerObservation(): { readonly case: string; readonly bytes: number; readonly limit: number } {
  const size = 1000;
  const held = Object.values(columnsOf(size, province(3))).filter((column) => ArrayBuffer.isView(column));
  const bytes = held.reduce((sum, { byteLength }) => sum + byteLength, 0) / size;
  return { case: 'bytes of an observation held in columns', bytes, limit: 32 };
}

const million = 1_000_000;
/** Rows of a quick look. */
const small = 20_000;

/** From columns, against DuckDB with its own preloaded: asked for as much as ours does, or told that no key comes twice. */
const fromColumns = (millions: number, limit: number | null): BenchCase => ({
  case: `roll-up of ${millions} M rows from columns`,
  limit,
  against: limit === null ? peerOfUnique : peer,
  small,
  full: millions * million,
  ...(millions === 1 && { rounds: 9 }),
  prepare: (size) =>
    againstDuckdb(
      size,
      (reporters) => columnsOf(size, reporters),
      (duck) => (limit === null ? duck.queryOfUnique() : duck.query()),
    ),
});

/** A million objects, against the same preloaded query. */
const fromObjects = (
  what: string,
  limit: number,
  form: 'numbers' | 'strings',
  more: { readonly isShuffled?: true; readonly rounds?: number } = {},
): BenchCase => ({
  case: `roll-up of 1 M objects ${what}`,
  limit,
  against: more.isShuffled ? `${peer}, in that order, too` : peer,
  small,
  full: million,
  ...(more.rounds !== undefined && { rounds: more.rounds }),
  prepare: (size) =>
    againstDuckdb(
      size,
      (reporters) => objectsOf(size, reporters, form, more.isShuffled),
      (duck) => duck.query(),
      more.isShuffled,
    ),
});

/** Rolling up, against a database that does nothing else. */
export const rollUpCases: readonly BenchCase[] = [
  fromColumns(1, 0.2),
  fromColumns(1, null),
  fromColumns(10, 0.2),
  fromColumns(10, null),
  fromObjects('with numbers', 0.5, 'numbers', { rounds: 9 }),
  fromObjects('in random order', 1, 'numbers', { isShuffled: true }),
  fromObjects('with decimal strings', 1.3, 'strings'),
  {
    case: 'roll-up of 1 M objects, where the peer loads them, too',
    limit: 0.1,
    against: `DuckDB, through its public chunk API, ${threads} threads`,
    small,
    full: million,
    prepare: (size) =>
      againstDuckdb(
        size,
        (reporters) => objectsOf(size, reporters),
        (duck, rows) => duck.loadAndQuery(rows as Observation[]),
      ),
  },
];
