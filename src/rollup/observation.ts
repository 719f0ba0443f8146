import type { IsoDate } from '../period/period.ts';
import type { MissingReason, Role } from '../plan/figure.ts';
import type { Doubt } from '../progress/verdict.ts';
import type { DecimalString } from '../quantity/quantity.ts';

/**
 * A reported amount: a decimal string as printed, or a number, which stands for its shortest decimal text, or the word for why
 * there is none; null says nothing, as if it were absent. Missing is never 0.
 */
export type ReportedAmount = DecimalString | number | MissingReason | null;

/** A printed rate, in the indicator's own terms (`96.4` of %); with `bound` where only one side was printed 均达50%以上. */
export interface ReportedRate {
  readonly value: DecimalString | number;
  readonly bound?: 'at-least' | 'at-most';
}

/** A judgement on one division, to be counted as k of N; where a result was not judged, or there is none, the word for why. */
export type ReportedVerdict = 'met' | 'unmet' | 'stated' | Doubt | MissingReason;

/**
 * What one division reported of one indicator for one period 填报数据. Each measure in it is one observation, keyed by division,
 * indicator, measure and period; two values for one key are an issue, and both are kept.
 */
export interface Observation {
  /** Code of the division, as in the tree. */
  readonly division: string;
  /** Name of the indicator, as in the list of indicators. */
  readonly indicator: string;
  /**
   * The day, month or year up to which it counts 截至: `2020-06-30`. Those that end on one day are one period. Figures count from
   * 1 January, and are never summed over periods.
   */
  readonly period: IsoDate;
  /** Of a flow or stock: the amount promised 目标. */
  readonly target?: ReportedAmount;
  /** Of a flow or stock: the amount reached 实绩. */
  readonly actual?: ReportedAmount;
  /** Of a level: what is counted 分子. */
  readonly part?: ReportedAmount;
  /** Of a level: what it is a part of 分母. */
  readonly whole?: ReportedAmount;
  /** The level, or the completion of a flow or stock, as printed. */
  readonly rate?: ReportedAmount | ReportedRate;
  /** Whether the division met its target. */
  readonly verdict?: ReportedVerdict;
  /** Unit of the amounts, where it is not the indicator's own: converted exactly, or told. */
  readonly unit?: string;
}

/** What may be given of one division, indicator and period. */
export type ObservedMeasure = 'target' | 'actual' | 'part' | 'whole' | 'rate' | 'verdict';

/** An indicator that divisions report 指标. What it measures decides how it rolls up; there is no default. */
export interface RollUpIndicator {
  /** The name observations call it by; unique in its list. */
  readonly name: string;
  readonly role: Role;
  /** Unit of target and actual, or of part and whole; `''` for none. Sums are in it. */
  readonly unit: string;
  /** Of a level. `share`, where absent: a part of its whole, at most all of it. `growth` is never rolled up. */
  readonly level?: 'share' | 'density' | 'growth';
  /** Of a level: part ÷ whole × times is the printed rate. `100` where absent, for %; `1000` for 每千人口. */
  readonly times?: DecimalString;
  /** Amounts may be below 0 (净增): then no sum with divisions missing is a lower bound. */
  readonly signed?: true;
}

/**
 * Why a number is not in a sum: a missing-word; several different values for one key; of a rate, that its part and whole are
 * not both reported, so that a Σ part ÷ Σ whole does not have it in it.
 */
export type UncountedReason = MissingReason | 'several-values' | 'rate-only';

/**
 * Amounts as columns 列式数据: the same place of each column is one row. The fastest input, and the
 * smallest: 28 bytes a row. A `NaN` amount was not reported.
 */
export interface ObservationColumns {
  /** Index of each row's division in the tree's nodes, or in `divisionCodes` where that is given. */
  readonly divisions: IdColumn;
  /** Index of each row's indicator in the list of indicators. */
  readonly indicators: IdColumn;
  /** Index of each row's period in `periodNames`. */
  readonly periods: IdColumn;
  readonly periodNames: readonly IsoDate[];
  readonly divisionCodes?: readonly string[];
  /** Of flows and stocks. */
  readonly target?: Float64Array;
  readonly actual?: Float64Array;
  /** Of levels. */
  readonly part?: Float64Array;
  readonly whole?: Float64Array;
}

/** A column of indexes. */
export type IdColumn = Int32Array | Uint32Array | Uint16Array | Uint8Array | readonly number[];
