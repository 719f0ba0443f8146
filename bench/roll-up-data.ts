import { readFileSync } from 'node:fs';
import type { DivisionNode, DivisionTree } from '../src/division/tree.ts';
import type { Observation, ObservationColumns, RollUpIndicator } from '../src/rollup/observation.ts';

/** Names of real projects. From the root of the project, where npm runs its scripts. */
const plan = 'examples/data/huaibei-2020-plan.json';

/** A province as Anhui: 1 → 16 → 104 → 1500 townships, or also 17000 villages below these. */
export interface Province {
  readonly divisions: DivisionTree;
  /** Indexes of the smallest divisions, in the order of the tree. */
  readonly leaves: Int32Array;
}

const countsByLevel = [16, 104, 1500, 17_000];

/** Divisions as evenly spread as they go, each before what is below it. */
export function province(levels: 3 | 4): Province {
  const nodes: DivisionNode[] = [{ code: '340000000000', name: '省', kind: 'division', parent: -1, depth: 0 }];
  const leaves: number[] = [];
  const add = (level: number, place: number, parent: number) => {
    if (level === levels) leaves.push(parent);
    for (const own of level === levels ? [] : placesBelow(level, place)) {
      nodes.push({
        code: `34${level + 1}${`${own}`.padStart(9, '0')}`,
        name: '区',
        kind: 'division',
        parent,
        depth: level + 1,
      });
      add(level + 1, own, nodes.length - 1);
    }
  };
  add(0, 0, 0);
  return { divisions: { nodes }, leaves: Int32Array.from(leaves) };
}

/** Which of the divisions of a level belong to one of the level above. */
function placesBelow(level: number, place: number): readonly number[] {
  const above = countsByLevel[level - 1] ?? 1;
  const size = countsByLevel[level] as number;
  const [from, to] = [Math.ceil((place * size) / above), Math.ceil(((place + 1) * size) / above)];
  return Array.from({ length: to - from }, (_, index) => from + index);
}

export const indicatorCount = 160;

/** 40 projects of four figures each. */
export function indicators(): readonly RollUpIndicator[] {
  const { projects } = JSON.parse(readFileSync(plan, 'utf8')) as { projects: readonly { name: string }[] };
  return Array.from({ length: indicatorCount }, (_, index) => ({
    name: `${projects[index >> 2]?.name}·${['完成数', '受益人数', '资金', '面积'][index & 3]}`,
    role: 'flow',
    unit: '',
  }));
}

export const periodNames = Array.from({ length: 12 }, (_, month) => `2020-${`${month + 1}`.padStart(2, '0')}`);

/** Every prime here has no part in any size, so that each row comes once. */
const shuffling = 7_368_787;
const powers = [1, 10, 100, 1000, 10_000];

/** A row of the data: the same numbers in JavaScript and, by {@link sqlOfRows}, in SQL. No key comes twice. */
export interface Row {
  readonly leaf: number;
  readonly indicator: number;
  readonly period: number;
  readonly target: number;
  /** One in 97 was not reported. */
  readonly actual: number | null;
}

/** Row by place, in the order of a report, or in none. */
export function rowAt(place: number, size: number, leaves: number, isShuffled: boolean): Row {
  const row = isShuffled ? (place * shuffling) % size : place;
  const division = Math.floor(row / indicatorCount);
  const power = powers[row % 5] as number;
  return {
    leaf: division % leaves,
    indicator: row % indicatorCount,
    period: Math.floor(division / leaves),
    target: ((row * 7919 + 17) % 1_000_003) / power,
    actual: row % 97 === 13 ? null : ((row * 104_729 + 5) % 1_000_003) / power,
  };
}

/** The rows as DuckDB makes them: a query of leaf, indicator, period, target, actual. */
export function sqlOfRows(size: number, leaves: number, isShuffled: boolean): string {
  const amount = (formula: string) =>
    `((${formula}) * (10000 // (10 ** (r % 5))::BIGINT) * 0.0001::DECIMAL(5,4))::DECIMAL(18,4)`;
  return `SELECT (r // ${indicatorCount} % ${leaves})::INTEGER AS leaf, (r % ${indicatorCount})::INTEGER AS indicator,
    (r // ${indicatorCount} // ${leaves})::INTEGER AS period, ${amount('(r * 7919 + 17) % 1000003')} AS target,
    CASE WHEN r % 97 <> 13 THEN ${amount('(r * 104729 + 5) % 1000003')} END AS actual
    FROM (SELECT ${isShuffled ? `(range * ${shuffling}) % ${size}` : 'range'} AS r FROM range(${size}))`;
}

/** The rows as columns: 28 bytes each. */
export function columnsOf(size: number, { leaves }: Province): ObservationColumns {
  const columns = {
    divisions: new Int32Array(size),
    indicators: new Int32Array(size),
    periods: new Int32Array(size),
    periodNames,
    target: new Float64Array(size),
    actual: new Float64Array(size),
  };
  for (let place = 0; place < size; place += 1) {
    const { leaf, indicator, period, target, actual } = rowAt(place, size, leaves.length, false);
    columns.divisions[place] = leaves[leaf] as number;
    columns.indicators[place] = indicator;
    columns.periods[place] = period;
    columns.target[place] = target;
    columns.actual[place] = actual ?? Number.NaN;
  }
  return columns;
}

/** The rows as objects, with amounts as numbers or as decimal strings. */
export function objectsOf(
  size: number,
  { divisions, leaves }: Province,
  form: 'numbers' | 'strings' = 'numbers',
  isShuffled = false,
): Observation[] {
  const names = indicators().map(({ name }) => name);
  const printed = (amount: number | null) => (amount === null || form === 'numbers' ? amount : `${amount}`);
  return Array.from({ length: size }, (_, place) => {
    const { leaf, indicator, period, target, actual } = rowAt(place, size, leaves.length, isShuffled);
    return {
      division: divisions.nodes[leaves[leaf] as number]?.code as string,
      indicator: names[indicator] as string,
      period: periodNames[period] as string,
      target: printed(target),
      actual: printed(actual),
    };
  });
}
