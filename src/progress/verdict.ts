import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import type { IsoDate } from '../period/period.ts';
import type { FundStage, Measure, MissingReason, Role, Target, WorkStage } from '../plan/figure.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { UnitTable } from '../quantity/unit.ts';
import type { FigureLookup } from './base.ts';
import type { AboutOptions } from './bound.ts';

/**
 * Why a result that exists is not judged 未判断原因.
 *
 * - `unknown-role`: what the figure measures is not known
 * - `about`: 左右, and no tolerance and better side were given
 * - `bound-too-weak`: the result is itself only a bound or an estimate, and either verdict may be true
 * - `scope-differs`: it is about other people or places than the target
 * - `candidate`: it is only one of several the result may belong to
 * - `several-answers`: several results answer the target and disagree
 */
export type Doubt = 'unknown-role' | 'about' | 'bound-too-weak' | 'scope-differs' | 'candidate' | 'several-answers';

/** The verdict on one target; only `met` and `unmet` are judged. */
export type Verdict =
  | { readonly verdict: 'met' | 'unmet' | 'stated' }
  | { readonly verdict: 'indeterminate'; readonly reason: Doubt }
  | { readonly verdict: 'missing'; readonly reason: MissingReason };

/** A difference in the target's own unit: −1.0 个百分点, 2 个/千人口. */
export interface Gap extends Quantity {
  readonly per?: string;
}

/** What is known of one target's completion beside the verdict. */
export interface AttainmentFacts {
  /** Id of the target. */
  readonly target: Id;
  readonly indicator: string;
  readonly role: Role;
  /** Id of the result it was judged by. */
  readonly actual?: Id;
  /** Done ÷ target in one unit, for flows and stocks; never for a rate. Uncapped. */
  readonly ratio?: Ratio;
  /** Part ÷ whole of a level, or amount ÷ base of a standard, where both are known. */
  readonly share?: Ratio;
  /** Actual − target, in the target's own unit; of percentages in 个百分点. */
  readonly gap?: Gap;
  /** The result is of an earlier stage than the target asks: shown as its own rate, not as completion. */
  readonly stage?: StageRate;
  /** The target's own modality: demand that did not come (`expected`) is no delay. */
  readonly modality?: NonNullable<Target['modality']>;
  /** The answer or the role was concluded, not printed. */
  readonly inferred?: true;
  /** What the reader took target or result to be is in doubt: a person should look before it is counted on. */
  readonly doubtful?: true;
  readonly issues: readonly Issue[];
}

/** How far a work has come at an earlier stage: 8所全部开工 of 8所. */
export interface StageRate {
  readonly stage: WorkStage | FundStage;
  readonly ratio?: Ratio;
}

/** The completion of one target 完成情况. */
export type Attainment = AttainmentFacts & Verdict;

/** What a caller may say about how to judge. */
export interface AttainmentOptions extends AboutOptions {
  /** The day judged for, `YYYY-MM-DD`: which standard is in force, what is due. Usually the period's last day. */
  readonly asOf?: IsoDate;
  /** The day a milestone without a due date of its own is due, `YYYY-MM-DD`. */
  readonly dueBy?: IsoDate;
  /** Finds the figures that print a base's amount. Without it every base is unknown. */
  readonly figures?: FigureLookup;
  /** The table of units; the library's own unless given. */
  readonly units?: UnitTable;
  /** The value before the programme, in the target's unit: completion is then (baseline − actual) ÷ (baseline − target). */
  readonly baseline?: DecimalString;
  /** `target-over-actual` only where the caller's own rules ask for it, as some lower-is-better tables do. */
  readonly ratio?: 'actual-over-target' | 'target-over-actual';
  /** Compares a standard per year with one per month by taking it twelve times; refused without. */
  readonly annualise?: 'twelve-months';
}

/** The measure of a figure that has one. */
export type Measured<F> = F & { readonly measure: Measure };
