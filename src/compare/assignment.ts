/** A row and a column that may stand for each other, and what that is worth: a whole number above 0. */
export interface ScoredPair {
  readonly row: number;
  readonly column: number;
  readonly score: number;
}

/** A pair of the best assignment. */
export interface AssignedPair<P> {
  readonly pair: P;
  /** Whether the best assignment without it is worth less by more than the margin. */
  readonly isSure: boolean;
}

interface Row {
  readonly edges: Edge[];
  potential: number;
  assigned?: Edge;
}

interface Column {
  potential: number;
  owner?: Row;
  /** How far the running search found it to be, and along which edge. */
  distance: number;
  reached?: Edge;
  /** What it costs to take it from its row. */
  release: number;
}

interface Edge {
  readonly row: Row;
  readonly column: Column;
  /** What is to be as low as possible: the score, negative. */
  readonly cost: number;
  /** The pair it stands for; absent where the row stays without a column. */
  readonly pair?: number;
}

const unreached = Number.POSITIVE_INFINITY;

/**
 * The assignment of rows to columns that is worth most 最优指派: every row and column at most once, what is in no pair
 * stays alone. Shortest augmenting paths (Jonker and Volgenant) over the given pairs only, in whole numbers: a search
 * never leaves the connected component it began in, and ties are exact.
 *
 * Where several assignments are worth the same, the order of the pairs decides which one is returned; a pair that is sure
 * is in all of them, and in all that are worth less by no more than `margin`, a whole number from 0.
 */
export function assign<P extends ScoredPair>(pairs: readonly P[], margin: number): readonly AssignedPair<P>[] {
  const rivalsOfRow = countBy(pairs, ({ row }) => row);
  const rivalsOfColumn = countBy(pairs, ({ column }) => column);
  const isUncontested = ({ row, column }: P) => rivalsOfRow.get(row) === 1 && rivalsOfColumn.get(column) === 1;
  return [
    ...pairs.filter(isUncontested).map((pair) => ({ pair, isSure: pair.score > margin })),
    ...assignContested(
      pairs.filter((pair) => !isUncontested(pair)),
      margin,
    ),
  ];
}

function countBy<P>(pairs: readonly P[], keyOf: (pair: P) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  return counts;
}

function assignContested<P extends ScoredPair>(pairs: readonly P[], margin: number): readonly AssignedPair<P>[] {
  const rowsByIndex = new Map<number, Row>();
  const columns = new Map<number, Column>();
  for (const [index, pair] of pairs.entries()) {
    const row = valueAt(rowsByIndex, pair.row, newRow);
    const column = valueAt(columns, pair.column, newColumn);
    row.edges.push({ row, column, pair: index, cost: -pair.score });
  }
  const rows = [...rowsByIndex.values()];
  for (const row of rows) augment(row);
  findReleases(rows);
  return rows.flatMap((row) => {
    const edge = row.assigned as Edge;
    return edge.pair === undefined ? [] : [{ pair: pairs[edge.pair] as P, isSure: isSure(edge, margin) }];
  });
}

function valueAt<T>(values: Map<number, T>, key: number, make: () => T): T {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

function newColumn(): Column {
  return { potential: 0, distance: unreached, release: 0 };
}

/** A row, with a column of its own that stands for having none. */
function newRow(): Row {
  const row: Row = { potential: 0, edges: [] };
  row.edges.push({ row, column: newColumn(), cost: 0 });
  return row;
}

/** Gives a row a column; those who held what it needs move on. */
function augment(start: Row): void {
  let end: Column | undefined;
  let cost = 0;
  const passed = explore([start], [], (column) => {
    end = column;
    cost = column.distance;
    return column.owner !== undefined;
  });
  start.potential += cost;
  for (const { column, owner, distance } of passed) {
    owner.potential += cost - distance;
    column.potential += distance - cost;
  }
  for (let column = end; column !== undefined; ) {
    const edge: Edge = column.reached as Edge;
    column.owner = edge.row;
    column = edge.row.assigned?.column;
    edge.row.assigned = edge;
  }
}

/** What it costs to take each column from the row that has it: nobody has it then, or a row that gives up its own, or had none. */
function findReleases(rows: readonly Row[]): void {
  const columns = new Set(rows.flatMap(({ edges }) => edges.map(({ column }) => column)));
  for (const column of columns) column.distance = -column.potential;
  explore([], [...columns], (column) => {
    column.release = column.distance;
    return true;
  });
}

/**
 * Whether forbidding an assigned edge costs more than the margin: its row goes elsewhere, and its column to nobody, or to
 * a row that gives up its own. Looks no farther than the margin.
 */
function isSure(edge: Edge, margin: number): boolean {
  const { row, column: own } = edge;
  let isCheap = false;
  delete own.owner;
  explore(
    [row],
    [],
    (column) => {
      const cost = column.distance + (column === own ? 0 : own.release);
      isCheap = column.owner === undefined && cost <= margin;
      return !isCheap && column.distance <= margin;
    },
    edge,
  );
  own.owner = row;
  return !isCheap;
}

interface Passed {
  readonly column: Column;
  readonly owner: Row;
  readonly distance: number;
}

/** Visits columns along alternating edges, the nearest first, until told to stop; returns those it went through. */
function explore(
  starts: readonly Row[],
  open: Column[],
  visit: (column: Column) => boolean,
  without?: Edge,
): readonly Passed[] {
  const touched = [...open];
  const passed: Passed[] = [];
  const reach = (row: Row, travelled: number): void => {
    for (const edge of row.edges) {
      const { column } = edge;
      const distance = travelled + edge.cost - row.potential - column.potential;
      if (edge === without || distance >= column.distance) continue;
      if (column.distance === unreached) {
        touched.push(column);
        open.push(column);
      }
      column.distance = distance;
      column.reached = edge;
    }
  };
  for (const row of starts) reach(row, 0);
  for (let column = takeNearest(open); column !== undefined && visit(column); column = takeNearest(open)) {
    const { owner, distance } = column;
    if (owner === undefined) continue;
    passed.push({ column, owner, distance });
    reach(owner, distance);
  }
  for (const column of touched) column.distance = unreached;
  return passed;
}

/** Takes the nearest column out of the open ones: among equals one that is free, which is where a search ends. */
function takeNearest(open: Column[]): Column | undefined {
  let place = 0;
  let nearest = open[0];
  if (nearest === undefined) return undefined;
  for (let index = 1; index < open.length; index += 1) {
    const column = open[index] as Column;
    if (!isNearer(column, nearest)) continue;
    nearest = column;
    place = index;
  }
  open[place] = open[open.length - 1] as Column;
  open.pop();
  return nearest;
}

function isNearer(column: Column, nearest: Column): boolean {
  if (column.distance !== nearest.distance) return column.distance < nearest.distance;
  return nearest.owner !== undefined && column.owner === undefined;
}
