import type { DivisionLevel } from '../../division/division.ts';
import type { Issue } from '../../issue.ts';
import type { IsoDate } from '../../period/period.ts';
import type { Role } from '../../plan/figure.ts';
import type { Tally } from '../../progress/tally.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import type { Ratio } from '../../quantity/ratio.ts';
import type { PrintedRate } from '../kernel/settle-rate.ts';
import type { ReportedVerdict, UncountedReason } from '../observation.ts';

/**
 * One division's figures of one indicator and period, as it printed them itself (`own`) and as they roll up from below it
 * (`below`) 汇总结果. The two are never added together. Plain JSON.
 */
export interface RollUpFigure {
  /** Code of the division. */
  readonly division: string;
  readonly name: string;
  readonly level?: DivisionLevel;
  readonly indicator: string;
  readonly role: Role;
  /** Unit of the amounts. */
  readonly unit: string;
  readonly period: IsoDate;
  /** Of a flow or stock. */
  readonly target?: RolledAmount;
  readonly actual?: RolledAmount;
  /** Of a level. */
  readonly part?: RolledAmount;
  readonly whole?: RolledAmount;
  /** The completion 完成率 of a flow or stock, the level itself of a level. */
  readonly rate?: RolledRate;
  readonly verdict: RolledVerdict;
  /** What is wrong or refused here. */
  readonly issues: readonly Issue[];
}

/** One amount of one division. */
export interface RolledAmount {
  /** As printed, in the indicator's unit. */
  readonly own?: DecimalString;
  /** Said in its place. */
  readonly ownMissing?: UncountedReason;
  /** Σ over its children of their own where printed, else of what is below them. Absent where nothing below is known. */
  readonly below?: BelowAmount;
  /** Of the smallest divisions it stands for, how many have a number in `below` (in `own`, where nothing is below it). */
  readonly coverage: Coverage;
  /** own − below, at full coverage. */
  readonly gap?: TotalGap;
  /** Which of the two its parent's sum takes; absent where there is neither. */
  readonly taken?: 'own' | 'below';
}

/** A sum of amounts below a division. */
export interface BelowAmount {
  readonly value: DecimalString;
  /**
   * `exact`: every division reported. `at-least`: some did not, and as no amount is below 0 it is a lower bound 下限.
   * `partial`: some did not, and amounts may be below 0: it bounds nothing.
   */
  readonly says: 'exact' | 'at-least' | 'partial';
}

/** Who is in a sum 覆盖情况, counted in the smallest divisions of the tree: a county's own figure stands for all its townships. */
export interface Coverage {
  /** All but those without the task 无任务. */
  readonly expected: number;
  readonly reported: number;
  /** expected − reported, and those without the task, by reason. */
  readonly missing: Readonly<Partial<Record<UncountedReason, number>>>;
}

/** A printed total against the sum of its parts. */
export interface TotalGap {
  /** own − below. */
  readonly value: DecimalString;
  /** Σ of half units of the last printed place over total and parts; 0 for counts. */
  readonly tolerance: DecimalString;
  /** The gap is within the tolerance. */
  readonly agrees: boolean;
}

/** A rate of one division. */
export interface RolledRate {
  /** The pair the division printed itself. */
  readonly own?: Ratio;
  /** The rate it printed itself, as printed. */
  readonly printed?: PrintedRate;
  readonly below: BelowRate;
  /**
   * Of the smallest divisions, for how many a rate or both of its amounts are known; where `below` is `partial`, only those whose
   * amounts are in its ratio: who has but a rate is missing as `rate-only`.
   */
  readonly coverage: Coverage;
}

/**
 * What is provable of the rate of all that is below a division. Never a mean.
 *
 * - `exact`: Σ part ÷ Σ whole, every division in both
 * - `between`: printed rates force the wholes or parts that are not printed into intervals, and so their sums
 * - `at-least`: all wholes are known, some parts, not all, too: Σ of the known parts ÷ Σ of all wholes, a lower bound
 * - `partial`: Σ part ÷ Σ whole over those divisions that have both; says nothing of the others
 * - `hull`: only rates are known: it is somewhere between the lowest and the highest; without `high` where nothing bounds it
 * - `none`: nothing is provable
 */
export type BelowRate =
  | { readonly says: 'exact' | 'at-least' | 'partial'; readonly ratio: Ratio }
  | { readonly says: 'between'; readonly low: Ratio; readonly high: Ratio }
  | { readonly says: 'hull'; readonly low: Ratio; readonly high?: Ratio }
  | { readonly says: 'none' };

/** Verdicts on one division and below it. */
export interface RolledVerdict {
  readonly own?: ReportedVerdict;
  /** k of N over its children's own verdicts where given, else over those below them. Absent where none is known. */
  readonly below?: Tally;
}
