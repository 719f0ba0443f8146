import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER } from '@duckdb/node-api';
import type { Observation } from '../src/rollup/observation.ts';
import { indicators, type Province, periodNames, sqlOfRows } from './roll-up-data.ts';

/** What DuckDB does of the roll-up. */
export interface Duck {
  /**
   * Its best query that is right whatever rows come, a key told twice among them: every division × indicator × period with Σ and
   * the number that reported, left in its own memory.
   */
  readonly query: () => Promise<unknown>;
  /** Its best query where it need not look whether a key comes twice: the rows themselves are the smallest divisions' sums. */
  readonly queryOfUnique: () => Promise<unknown>;
  /** Empties its table and fills it from objects through its public chunks, then the query. */
  readonly loadAndQuery: (rows: readonly Observation[]) => Promise<unknown>;
  /** Σ target, Σ actual and their counts of the province, by indicator and period. */
  readonly totals: () => Promise<ReadonlyMap<string, readonly string[]>>;
  readonly close: () => void;
}

/** Both cores of a common machine; more would serve it only with more cores. */
export const threads = 2;

const levelNames = ['city', 'county', 'township'] as const;

/** DuckDB with the rows in a table of integers and DECIMAL(18,4), the divisions above each row already beside it. */
export async function duckdb({ divisions, leaves }: Province, size: number, isShuffled = false): Promise<Duck> {
  const instance = await DuckDBInstance.create(':memory:', { threads: `${threads}` });
  const connection = await instance.connect();
  const above = (node: number): readonly number[] => {
    const parent = divisions.nodes[node]?.parent as number;
    return parent === 0 ? [node] : [...above(parent), node];
  };
  const paths = [...leaves].map((leaf, index) => [index, ...above(leaf)]);
  const levels = levelNames.slice(0, (paths[0]?.length ?? 0) - 2);
  await connection.run(`CREATE TABLE division (leaf INTEGER, ${levels.map((level) => `${level} INTEGER`).join(', ')})`);
  await connection.run(
    `INSERT INTO division VALUES ${paths.map((path) => `(${path.slice(0, levels.length + 1).join()})`).join()}`,
  );
  await connection.run(
    `CREATE TABLE observation AS SELECT o.*, ${levels.join()} FROM (${sqlOfRows(size, leaves.length, isShuffled)}) o JOIN division USING (leaf)`,
  );
  const found = new Map([...leaves].map((leaf, index) => [divisions.nodes[leaf]?.code as string, index]));
  return {
    query: () => connection.run(queryOf(levels, 'observation')),
    queryOfUnique: () => connection.run(stepsOf(levels, 'observation')),
    loadAndQuery: async (rows) => {
      await connection.run(
        'CREATE OR REPLACE TABLE loaded (leaf INTEGER, indicator INTEGER, period INTEGER, target DOUBLE, actual DOUBLE)',
      );
      const appender = await connection.createAppender('loaded');
      for (let from = 0; from < rows.length; from += rowsOfChunk) appender.appendDataChunk(chunkOf(rows, from, found));
      appender.closeSync();
      return connection.run(
        queryOf(
          levels,
          `(SELECT * REPLACE (target::DECIMAL(18,4) AS target, actual::DECIMAL(18,4) AS actual) FROM loaded JOIN division USING (leaf))`,
        ),
      );
    },
    totals: async () => {
      const result = await connection.runAndReadAll(
        `SELECT indicator, period, sum(target)::VARCHAR, sum(actual)::VARCHAR, count(target)::VARCHAR, count(actual)::VARCHAR
        FROM observation GROUP BY ALL`,
      );
      return new Map(
        result.getRowsJS().map(([indicator, period, ...all]) => [`${indicator} ${period}`, all.map(String)]),
      );
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/**
 * The quickest of those tried that fits in memory. Over townships its own ROLLUP (1 M rows: 129 ms; each level from the one below
 * it 159). Over villages ROLLUP takes more memory than there is, and each level from the one below it is left.
 */
function queryOf(levels: readonly string[], source: string): string {
  if (levels.length > 2) return stepsOf([...levels, 'leaf'], source);
  return `SELECT indicator, period, ${levels.join()}, leaf, ${sums} FROM ${source} GROUP BY indicator, period, ROLLUP(${levels.join()}, leaf)`;
}

const sums = 'sum(target) AS target, sum(actual) AS actual, count(target) AS targets, count(actual) AS actuals';
const sumsOfSums = 'sum(target) AS target, sum(actual) AS actual, sum(targets) AS targets, sum(actuals) AS actuals';

/** Each level from the one below it. Where leaves are no level of it, the rows stand as they are. */
function stepsOf(levels: readonly string[], source: string): string {
  const steps = levels.map((_, index) => levels.slice(0, levels.length - index));
  const made = steps.map((kept, index) => {
    const select = `SELECT indicator, period, ${kept.join()}, ${index === 0 ? sums : sumsOfSums}`;
    return `step${index} AS MATERIALIZED (${select} FROM ${index === 0 ? source : `step${index - 1}`} GROUP BY ALL)`;
  });
  const rows = `SELECT indicator, period, leaf, target, actual, (target IS NOT NULL)::HUGEINT, (actual IS NOT NULL)::HUGEINT FROM ${source}`;
  const parts = [
    ...(levels.includes('leaf') ? [] : [rows]),
    ...steps.map(
      (kept, index) =>
        `SELECT indicator, period, ${kept.at(-1)}, target, actual, targets::HUGEINT, actuals::HUGEINT FROM step${index}`,
    ),
    `SELECT indicator, period, 0, ${sumsOfSums} FROM step${steps.length - 1} GROUP BY indicator, period`,
  ];
  return `WITH ${made.join(', ')} ${parts.join(' UNION ALL ')}`;
}

/** Rows that a chunk of DuckDB holds. */
const rowsOfChunk = 2048;

/** Rows as a chunk. Strings would be dearer: the indexes are looked up as they are by us. */
function chunkOf(rows: readonly Observation[], from: number, leafOf: ReadonlyMap<string, number>): DuckDBDataChunk {
  const part = rows.slice(from, from + rowsOfChunk);
  const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, INTEGER, DOUBLE, DOUBLE], part.length);
  chunk.setColumnValues(
    0,
    part.map(({ division }) => leafOf.get(division) as number),
  );
  chunk.setColumnValues(
    1,
    part.map(({ indicator }) => indicatorOf.get(indicator) as number),
  );
  chunk.setColumnValues(
    2,
    part.map(({ period }) => periodOf.get(period) as number),
  );
  chunk.setColumnValues(
    3,
    part.map(({ target }) => target as number),
  );
  chunk.setColumnValues(
    4,
    part.map(({ actual }) => actual as number | null),
  );
  return chunk;
}

const indicatorOf = new Map(indicators().map(({ name }, index) => [name, index]));
const periodOf = new Map(periodNames.map((name, index) => [name, index]));
