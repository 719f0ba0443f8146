import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import type { Target } from '../plan/figure.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { BoundChange } from './bound-change.ts';

/** One upper target with what the lower plans make of it 逐级分解. */
export interface CascadeRow {
  /** Id of the upper project. */
  readonly project: Id;
  readonly upper: Target;
  /** One a lower plan that has a figure for it, by division. */
  readonly lowers: readonly CascadeLower[];
  readonly coverage: CascadeCoverage;
  readonly outcome: CascadeOutcome;
  /** What was refused or doubtful; paths are the ids of plan and target. */
  readonly issues: readonly Issue[];
}

/** What one lower plan makes of an upper target. */
export interface CascadeLower {
  /** Id of the lower plan. */
  readonly plan: Id;
  readonly division: string;
  /** Its figures, as printed; several are added together. */
  readonly targets: readonly Target[];
  readonly grounds: AlignmentGrounds;
  readonly use: CascadeUse;
}

/**
 * On what grounds a lower figure is set against an upper one 对应依据: the caller's table; the same indicator in a project of
 * the same core name; or the same through names the caller has said to be one.
 */
export type AlignmentGrounds = 'table' | 'name' | 'alias';

/** What a lower figure is good for. */
export type CascadeUse =
  /** Of one kind and unit with the upper figure. `amount`: in the upper unit, of work and caseloads only. */
  | { readonly kind: 'compared'; readonly bound: BoundChange; readonly amount?: Quantity }
  /** 无任务: known, and nothing to add. */
  | { readonly kind: 'no-task' }
  /** Not used, and why. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** Why a lower figure is not set against an upper one 不予对照原因; each has an issue of its name. */
export type RefusalReason =
  | 'unlike-units'
  | 'roles-differ'
  | 'unknown-role'
  | 'stage-differs'
  | 'scope-differs'
  | 'per-differs'
  | 'base-differs'
  | 'bounds-opposed'
  | 'not-a-number'
  | 'not-exact'
  | 'no-amount'
  | 'not-additive'
  | 'part-with-whole'
  | 'nested';

/** For how many of the divisions below an upper target is known 覆盖. */
export interface CascadeCoverage {
  /** How many divisions share the upper figure; absent where the caller does not say. */
  readonly expected?: number;
  /** Of how many the figure is known. */
  readonly known: number;
  /** Names of divisions that are only a part of an expected one: 泗县 of 宿州市. */
  readonly partly: readonly string[];
  /** Names of those expected and not known; absent where the caller gives no names. */
  readonly missing?: readonly string[];
  /** All that are expected are known. */
  readonly full: boolean;
}

/** What comes of setting lower figures against an upper one 对照结果. */
export type CascadeOutcome =
  /**
   * Σ of the lower figures is over, under or equal to the upper one. Equal within what the printed places allow: 1.1万公里 may
   * stand for 10500 to 11500公里. `over` is the only one that can be said before all divisions are known: of a ceiling or a
   * fixed number that some of them exceed already.
   */
  | {
      readonly kind: 'over' | 'under' | 'equal';
      /** Σ of the lower figures known, in the upper unit. */
      readonly sum: Quantity;
      /** Upper figure − Σ 差额, below 0 where Σ is over. */
      readonly remainder: Quantity;
      /** Σ ÷ upper figure 分解率; only where all divisions are known and the upper figure is above 0. */
      readonly allocated?: Ratio;
    }
  /** Some divisions are known, and what is known contradicts nothing. Nothing more can be said: no remainder, no share. */
  | { readonly kind: 'no-contradiction'; readonly sum: Quantity }
  /** All are known, but 左右, 约 or a range leaves open which is more. */
  | { readonly kind: 'indeterminate'; readonly sum: Quantity; readonly remainder: Quantity }
  /** Rates and standards are not added: see each lower figure's `bound`. */
  | { readonly kind: 'by-division' }
  /** Nothing could be set against it. */
  | { readonly kind: 'not-compared'; readonly reasons: readonly RefusalReason[] };
