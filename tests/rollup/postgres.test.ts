import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DivisionTree } from '../../src/division/tree.ts';
import type { Observation, RollUpIndicator } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';

/** Always the same numbers, evenly spread. */
let state = 20200630;
function below(limit: number): number {
  state = (state * 48271) % 2147483647;
  return state % limit;
}

const nodes = Array.from({ length: 60 }, (_, index) => ({
  code: `区${index}`,
  name: '',
  kind: 'division' as const,
  parent: index === 0 ? -1 : below(index),
  depth: 0,
}));
const tree: DivisionTree = { nodes };
const indicators: readonly RollUpIndicator[] = ['改造', '资金', '参保'].map((name) => ({
  name,
  role: 'flow',
  unit: '个',
}));
const periods = ['2020-05-31', '2020-06-30'];

/** One amount in three is long; one in eight is below 0; each key at most once; about half of the keys. */
const observations: readonly Observation[] = nodes.flatMap(({ code }) =>
  indicators.flatMap(({ name }) =>
    periods.flatMap((period) => {
      if (below(2) === 0) return [];
      const whole = below(3) === 0 ? `${1 + below(9)}${'0123456789012345'.slice(0, below(15))}` : `${below(10_000)}`;
      const places = below(9);
      const fraction = places === 0 ? '' : `.${`${below(99_999_999)}`.padStart(8, '0').slice(0, places)}`;
      const sign = below(8) === 0 && /[1-9]/.test(whole + fraction) ? '-' : '';
      return [{ division: code, indicator: name, period, actual: sign + whole + fraction }];
    }),
  ),
);

/** An amount counts in every division above its own, up to and with the first that has an amount itself. */
const query = `
  WITH RECURSIVE counting AS (
    SELECT o.indicator, o.period, o.actual, d.parent AS at FROM observations o JOIN divisions d ON d.code = o.division
    UNION ALL
    SELECT c.indicator, c.period, c.actual, d.parent FROM counting c JOIN divisions d ON d.code = c.at
    WHERE NOT EXISTS (
      SELECT 1 FROM observations o WHERE o.division = c.at AND o.indicator = c.indicator AND o.period = c.period
    )
  )
  SELECT at AS division, indicator, period, trim_scale(sum(actual))::text AS below FROM counting
  WHERE at IS NOT NULL GROUP BY at, indicator, period ORDER BY at, indicator, period`;

interface Sum {
  readonly division: string;
  readonly indicator: string;
  readonly period: string;
  readonly below: string;
}

describe('PostgreSQL, NUMERIC and a recursive query', () => {
  const database = new PGlite();
  let sums: readonly Sum[] = [];

  beforeAll(async () => {
    await database.exec(`
      CREATE TABLE divisions (code text PRIMARY KEY, parent text);
      CREATE TABLE observations (division text, indicator text, period text, actual numeric, PRIMARY KEY (division, indicator, period));`);
    const rows = nodes.map(({ code, parent }) => ({ code, parent: nodes[parent]?.code ?? null }));
    await database.query('INSERT INTO divisions SELECT * FROM json_to_recordset($1) AS r(code text, parent text)', [
      JSON.stringify(rows),
    ]);
    await database.query(
      `INSERT INTO observations
      SELECT division, indicator, period, actual::numeric
      FROM json_to_recordset($1) AS r(division text, indicator text, period text, actual text)`,
      [JSON.stringify(observations)],
    );
    sums = (await database.query<Sum>(query)).rows;
  }, 120_000);
  afterAll(() => database.close());

  it('finds the same sum below every division', () => {
    const total = rollUp(observations, { divisions: tree, indicators });
    const ours = nodes.flatMap(({ code }) =>
      indicators.flatMap(({ name }) =>
        periods.flatMap((period) => {
          const { actual } = rollUpFigure(total, { division: code, indicator: name, period });
          return actual?.below === undefined
            ? []
            : [{ division: code, indicator: name, period, below: actual.below.value }];
        }),
      ),
    );
    const byKey = (rows: readonly Sum[]) =>
      new Map(rows.map(({ division, indicator, period, below }) => [`${division} ${indicator} ${period}`, below]));
    expect(sums.length).toBeGreaterThan(60);
    expect(byKey(ours)).toEqual(byKey(sums));
  });
});
