import { op, from as tableOf } from 'arquero';
import { rollup as groupBy, sum } from 'd3-array';
import { Decimal } from 'decimal.js';
import type { RollUp } from '../src/rollup/handle.ts';
import type { Observation } from '../src/rollup/observation.ts';
import { rollUp } from '../src/rollup/roll-up.ts';
import type { BenchCase, PreparedCase } from './bench-case.ts';
import { assertSame, bigintTotals, totalsOf } from './roll-up-check.ts';
import { columnsOf, indicatorCount, indicators, objectsOf, province } from './roll-up-data.ts';

const million = 1_000_000;

/** Ours of objects with numbers, against anything that is done with the same objects. */
function ofObjects(size: number, theirsOf: (rows: readonly Observation[]) => () => unknown): PreparedCase {
  const reporters = province(3);
  const rows = objectsOf(size, reporters);
  const options = { divisions: reporters.divisions, indicators: indicators() };
  const expected = bigintTotals(size, reporters);
  let total: RollUp | undefined;
  return {
    ours: () => {
      total = rollUp(rows, options);
    },
    theirs: theirsOf(rows),
    verify: () => {
      if (total !== undefined) assertSame('BigInt', totalsOf(total), expected);
    },
  };
}

/** Every row to its division, then division by division upwards, all in decimal.js. */
function byDecimal(rows: readonly Observation[]): ReadonlyMap<string, Decimal> {
  const { divisions } = province(3);
  const parentOf = new Map(divisions.nodes.map(({ code, parent }) => [code, divisions.nodes[parent]?.code]));
  const all = new Map<string, Decimal>();
  let level = new Map<string, Decimal>();
  for (const { division, indicator, period, target, actual } of rows) {
    level.set(`${division} ${indicator} ${period} target`, new Decimal(target as number));
    if (actual !== null) level.set(`${division} ${indicator} ${period} actual`, new Decimal(actual as number));
  }
  while (level.size > 0) {
    const next = new Map<string, Decimal>();
    for (const [key, amount] of level) {
      all.set(key, amount);
      const end = key.indexOf(' ');
      const parent = parentOf.get(key.slice(0, end));
      if (parent === undefined) continue;
      const above = parent + key.slice(end);
      next.set(above, (next.get(above) ?? new Decimal(0)).plus(amount));
    }
    level = next;
  }
  return all;
}

/** The smallest divisions only, in numbers that are not exact. */
function byD3(rows: readonly Observation[]): unknown {
  return groupBy(
    rows as Observation[],
    (group) => [
      sum(group, ({ target }) => target as number),
      sum(group, ({ actual }) => actual as number),
      group.length,
    ],
    ({ period }) => period,
    ({ division }) => division,
    ({ indicator }) => indicator,
  );
}

/** The same by arquero, which makes columns of the objects first. */
function byArquero(rows: readonly Observation[]): unknown {
  return tableOf(rows as object[])
    .groupby('period', 'division', 'indicator')
    .rollup({
      target: op.sum('target'),
      actual: op.sum('actual'),
      targets: op.valid('target'),
      actuals: op.valid('actual'),
    });
}

/** Reading the two amounts of every object, and nothing else. */
function walk(rows: readonly Observation[]): number {
  let all = 0;
  for (const { target, actual } of rows) all += (target as number) + ((actual as number | null) ?? 0);
  return all;
}

/** Adding every row of columns to one cell a division, indicator and period, and nothing else: no total, no check, not exact. */
function gatherAdd(size: number, isLarge: boolean): PreparedCase {
  const reporters = province(isLarge ? 4 : 3);
  const columns = columnsOf(size, reporters);
  const {
    divisions,
    indicators: figures,
    periods,
    target,
    actual,
  } = columns as typeof columns & Record<'divisions' | 'indicators' | 'periods', Int32Array>;
  const options = { divisions: reporters.divisions, indicators: indicators() };
  const nodes = reporters.divisions.nodes.length;
  return {
    ours: () => rollUp(columns, options),
    theirs: () => {
      const cells = new Float64Array(12 * nodes * indicatorCount * 2);
      for (let row = 0; row < size; row += 1) {
        const cell =
          (((periods[row] as number) * nodes + (divisions[row] as number)) * indicatorCount +
            (figures[row] as number)) *
          2;
        cells[cell] = (cells[cell] as number) + (target?.[row] as number);
        cells[cell + 1] = (cells[cell + 1] as number) + (actual?.[row] as number);
      }
      return cells;
    },
  };
}

export const rollUpPeerCases: readonly BenchCase[] = [
  {
    case: 'roll-up of 1 M objects with numbers',
    limit: 0.15,
    against: 'JSON.parse of the same rows',
    small: 20_000,
    full: million,
    prepare: (size) =>
      ofObjects(size, (rows) => {
        const text = JSON.stringify(rows);
        return () => JSON.parse(text);
      }),
  },
  {
    case: 'roll-up of 1 M objects with numbers',
    limit: 0.03,
    against: 'decimal.js in Maps, level by level',
    small: 20_000,
    full: million,
    prepare: (size) => ofObjects(size, (rows) => () => byDecimal(rows)),
  },
  {
    case: 'roll-up of 1 M objects with numbers, all levels, exact',
    limit: 0.2,
    against: 'd3.rollup, lowest level only, not exact',
    small: 20_000,
    full: million,
    prepare: (size) => ofObjects(size, (rows) => () => byD3(rows)),
  },
  {
    case: 'roll-up of 1 M objects with numbers, all levels, exact',
    limit: 0.2,
    against: 'arquero, lowest level only, not exact',
    small: 20_000,
    full: million,
    prepare: (size) => ofObjects(size, (rows) => () => byArquero(rows)),
  },
  {
    case: 'roll-up of 1 M objects with numbers',
    limit: null,
    against: 'a floor: walking the objects',
    small: 20_000,
    full: million,
    prepare: (size) => ofObjects(size, (rows) => () => walk(rows)),
  },
  {
    case: 'roll-up of 1 M rows from columns',
    limit: null,
    against: 'a floor: adding each row to its cell',
    small: 20_000,
    full: million,
    prepare: (size) => gatherAdd(size, false),
  },
  {
    case: 'roll-up of 1000 objects on a tree of 18621 divisions',
    limit: 0.02,
    against: '1 M objects on it',
    small: 20_000,
    full: million,
    prepare: (size) => {
      const reporters = province(4);
      const rows = objectsOf(size, reporters);
      const few = rows.slice(0, 1000);
      const options = { divisions: reporters.divisions, indicators: indicators() };
      return { ours: () => rollUp(few, options), theirs: () => rollUp(rows, options) };
    },
  },
  {
    case: 'roll-up of 10 M rows from columns, on a tree of 18621 divisions',
    limit: 2,
    against: 'ten times 1 M rows',
    small: 20_000,
    full: 10 * million,
    prepare: (size) => {
      const reporters = province(4);
      const [all, tenth] = [columnsOf(size, reporters), columnsOf(size / 10, reporters)];
      const options = { divisions: reporters.divisions, indicators: indicators() };
      return {
        ours: () => rollUp(all, options),
        theirs: () => {
          for (let time = 0; time < 10; time += 1) rollUp(tenth, options);
        },
      };
    },
  },
];
