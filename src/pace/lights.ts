import { type Issue, ok, type Result, refuse } from '../issue.ts';
import { compareCodePoints } from '../plan/code-point-order.ts';
import { compareDecimals, isDecimalString, negate } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import { compareRatioTo, type Ratio } from '../quantity/ratio.ts';
import { paceIssue } from './issues.ts';

/** One end of a range of differences. */
export interface LightEnd {
  /** 个百分点 behind schedule; below 0 ahead of it. */
  readonly points: DecimalString;
  /** Whether the number itself belongs to the range. There is no default. */
  readonly inclusive: boolean;
}

/** One row of a table of lights: which light a difference gets 亮灯标准. */
export interface LightRow {
  /** Of the light, as the rules print it: 绿灯. Several rows may have one. */
  readonly name: string;
  /** The end nearer to the schedule; absent: however far ahead. */
  readonly from?: LightEnd;
  /** The end farther behind; absent: however far behind. */
  readonly to?: LightEnd;
}

/** A table of lights without gaps and overlaps, as {@link lightTable} has checked it. Plain JSON. */
export interface LightTable {
  /** From ahead of schedule to behind it. */
  readonly rows: readonly LightRow[];
}

/**
 * A cut between two differences: just below a number of points, or just above it. Every range lies between two of them.
 * No number: before, or behind, all numbers.
 */
interface Cut {
  readonly points: DecimalString | undefined;
  readonly side: -1 | 1;
}

interface Range {
  readonly name: string;
  readonly from: Cut;
  readonly to: Cut;
}

/**
 * Checks a table of lights 亮灯标准: every difference must get one light and no other. There is no common rule for lights, so
 * the library has no table of its own.
 *
 * @param rows ranges of 个百分点 behind schedule, in any order
 * @returns the table from ahead to behind. Refused, with all that is wrong: no row (`pace/no-lights`), an end that is no number
 *   (`pace/not-a-threshold`), a range of nothing (`pace/light-of-nothing`), and where nothing is said (`pace/lights-gap`) or
 *   two things are (`pace/lights-overlap`), as `(0, 10)`: a round bracket leaves its number out
 * @source our convention; thresholds differ from place to place
 * @example
 * ```ts
 * import { lightTable, type LightRow } from 'minsheng/rollup';
 *
 * // As printed for 银川 in 2025: green on schedule, yellow 10 to 30 points behind, red more than 30.
 * const printed: LightRow[] = [
 *   { name: '绿灯', to: { points: '0', inclusive: true } },
 *   { name: '黄灯', from: { points: '10', inclusive: true }, to: { points: '30', inclusive: true } },
 *   { name: '红灯', from: { points: '30', inclusive: false } },
 * ];
 * console.log(lightTable(printed).issues.map(({ message }) => message).join());
 * // => No light is given to (0, 10) percentage points behind schedule
 * ```
 */
export function lightTable(rows: readonly LightRow[]): Result<LightTable> {
  if (rows.length === 0) return refuse(paceIssue('pace/no-lights'));
  const malformed = rows.flatMap(rowFaults);
  if (malformed.length > 0) return refuse(malformed);
  const ordered = rows.map((row) => ({ row, range: rangeOf(row) })).sort((a, b) => compareRanges(a.range, b.range));
  const faults = seamFaults(ordered.map(({ range }) => range));
  return faults.length > 0 ? refuse(faults) : ok({ rows: ordered.map(({ row }) => row) });
}

/**
 * The light that a difference gets 亮灯.
 *
 * @param table a table that `lightTable` has checked
 * @param difference the difference of a pace, below 0 behind schedule
 * @returns the name of the light
 * @throws `TypeError` for a table with a gap there, which no checked one has, and for a ratio that is none
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { lightOf, lightTable } from 'minsheng/rollup';
 *
 * const table = expect(lightTable([
 *   { name: '绿灯', to: { points: '0', inclusive: true } },
 *   { name: '黄灯', from: { points: '0', inclusive: false }, to: { points: '30', inclusive: true } },
 *   { name: '红灯', from: { points: '30', inclusive: false } },
 * ]));
 * console.log(lightOf(table, { part: '-30', whole: '100' })); // => 黄灯
 * ```
 */
export function lightOf(table: LightTable, difference: Ratio): string {
  const behind = { part: negate(difference.part), whole: difference.whole };
  const row = table.rows.find(({ from, to }) => isBeyond(behind, from, 1) && isBeyond(behind, to, -1));
  if (row === undefined) throw new TypeError('The table has no light for this difference: lightTable checks for gaps');
  return row.name;
}

/** Whether a ratio lies on the inner side of an end: above it for `side` 1, below it for −1. */
function isBeyond(behind: Ratio, end: LightEnd | undefined, side: -1 | 1): boolean {
  if (end === undefined) return true;
  const order = compareRatioTo(behind, end.points);
  return order === side || (order === 0 && end.inclusive);
}

function rowFaults({ from, to }: LightRow, at: number): readonly Issue[] {
  const ends = [
    ['from', from],
    ['to', to],
  ] as const;
  return ends.flatMap(([field, end]) =>
    end === undefined || isDecimalString(end.points)
      ? []
      : [paceIssue('pace/not-a-threshold', { path: [at, field, 'points'], received: `${end.points}` })],
  );
}

function rangeOf({ name, from, to }: LightRow): Range {
  return {
    name,
    from: { points: from?.points, side: from?.inclusive === false ? 1 : -1 },
    to: { points: to?.points, side: to?.inclusive === false ? -1 : 1 },
  };
}

/** A cut without a number is before all others, or behind them, as its side says. */
function compareCuts(a: Cut, b: Cut): number {
  if (a.points === undefined || b.points === undefined) return place(a) - place(b);
  return compareDecimals(a.points, b.points) || a.side - b.side;
}

function place({ points, side }: Cut): number {
  return points === undefined ? side : 0;
}

function compareRanges(a: Range, b: Range): number {
  return compareCuts(a.from, b.from) || compareCuts(a.to, b.to) || compareCodePoints(a.name, b.name);
}

/** Ranges of nothing, gaps and overlaps, walking from ahead to behind. */
function seamFaults(ranges: readonly Range[]): readonly Issue[] {
  const faults: Issue[] = [];
  let reached: { readonly name: string; readonly to: Cut } = { name: '', to: { points: undefined, side: -1 } };
  for (const range of ranges) {
    if (compareCuts(range.from, range.to) >= 0) {
      faults.push(
        paceIssue('pace/light-of-nothing', { expected: range.name, received: written(range.from, range.to) }),
      );
      continue;
    }
    const seam = compareCuts(reached.to, range.from);
    if (seam < 0) faults.push(paceIssue('pace/lights-gap', { received: written(reached.to, range.from) }));
    const end = compareCuts(range.to, reached.to) > 0 ? range : reached;
    if (seam > 0) {
      const shared = written(range.from, end === range ? reached.to : range.to);
      const expected = [reached.name, range.name].join('、');
      faults.push(paceIssue('pace/lights-overlap', { expected, received: shared }));
    }
    reached = end;
  }
  const last: Cut = { points: undefined, side: 1 };
  if (compareCuts(reached.to, last) === 0) return faults;
  return [...faults, paceIssue('pace/lights-gap', { received: written(reached.to, last) })];
}

/** `(0, 10]`. */
function written(from: Cut, to: Cut): string {
  const start = from.points === undefined ? '(-∞' : `${from.side === 1 ? '(' : '['}${from.points}`;
  const end = to.points === undefined ? '∞)' : `${to.points}${to.side === 1 ? ']' : ')'}`;
  return `${start}, ${end}`;
}
