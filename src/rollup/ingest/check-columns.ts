import type { IndicatorKind } from '../kernel/indicator-table.ts';
import { periodNumber } from '../kernel/periods.ts';
import type { Store } from '../kernel/store.ts';
import type { IdColumn, ObservationColumns } from '../observation.ts';

/** Columns that can be read, and what their indexes stand for. */
export interface CheckedColumns {
  readonly length: number;
  readonly divisions: Int32Array;
  readonly indicators: Int32Array;
  readonly periods: Int32Array;
  /** By index of a division: its code, and its node; −1 where the tree has none. */
  readonly codes: readonly string[];
  readonly nodes: Int32Array;
  /** By index of a period: its name, and its number in the store; −1 for what is no period. */
  readonly periodNames: readonly string[];
  readonly periodNumbers: Int32Array;
  readonly pairs: readonly ColumnPair[];
}

/** Two columns of amounts, and the indicators that have such. */
export interface ColumnPair {
  readonly names: readonly [first: string, second: string];
  readonly first: Float64Array;
  readonly second: Float64Array;
  /** By indicator: 1 where it has these two measures. */
  readonly allowed: Uint8Array;
}

/** Looks at columns before they are read. Throws `TypeError` where they cannot be meant. */
export function checkColumns(store: Store, columns: ObservationColumns): CheckedColumns {
  const { divisionCodes, periodNames, target, actual, part, whole } = columns;
  const { length } = columns.divisions;
  const given = [columns.indicators, columns.periods, target, actual, part, whole];
  if (given.some((column) => column !== undefined && column.length !== length)) {
    throw new TypeError('The columns of observations must be of one length');
  }
  const codes = divisionCodes ?? store.shape.codes;
  const pair = (kind: IndicatorKind, names: ColumnPair['names'], first?: Float64Array, second?: Float64Array) => {
    if (first === undefined && second === undefined) return [];
    const none = () => new Float64Array(length).fill(Number.NaN);
    const allowed = Uint8Array.from(store.table.kinds, (one) => (one === kind ? 1 : 0));
    return [{ names, first: first ?? none(), second: second ?? none(), allowed }];
  };
  return {
    length,
    divisions: intsOf(columns.divisions),
    indicators: intsOf(columns.indicators),
    periods: intsOf(columns.periods),
    codes,
    nodes: Int32Array.from(codes, (code) => store.shape.indexOf.get(code) ?? -1),
    periodNames,
    periodNumbers: Int32Array.from(periodNames, (label) => periodNumber(store, label)),
    pairs: [
      ...pair('amounts', ['target', 'actual'], target, actual),
      ...pair('shares', ['whole', 'part'], whole, part),
    ],
  };
}

/** One kind of column, so that there need be only one loop. What is no index becomes one that nothing has. */
function intsOf(column: IdColumn): Int32Array {
  if (column.constructor === Int32Array) return column;
  return Int32Array.from(column, (index) => (Number.isInteger(index) ? index : -1));
}
