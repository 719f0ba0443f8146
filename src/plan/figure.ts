import type { Extensible, Id } from '../entity.ts';
import type { IsoDate, When } from '../period/period.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';

/**
 * What a figure measures, and so what may be computed from it 指标性质. Direction is `bound`, the due date is `when`:
 * neither is a role. There is no default: what is not known is `unknown`, and nothing is computed from it.
 *
 * - `flow` 工作量: work done since 1 January (改造老旧小区7个): ratio, pace, sum
 * - `stock` 存量: a state on a day (低保32812人): ratio, no pace, sum
 * - `level` 水平: part ÷ whole × scale, density, growth (参保率95%以上): gap in its own unit, Σ part ÷ Σ whole
 * - `standard` 标准: a rule per head or case (每人每月1050元): met by the value in force on the day, k of N
 * - `milestone` 节点: one event, no amount: happened or not, k of N
 * - `qualitative` 定性: all of a whole, in words (应保尽保): stated, k of N
 * - `unknown`: nothing is computed
 */
export type Role = 'flow' | 'stock' | 'level' | 'standard' | 'milestone' | 'qualitative' | 'unknown';

/** Which side of the number fulfils it 约束方向: 不低于 · 不超过 · 左右 · 为 · 至 · no word. */
export type Bound = 'at-least' | 'at-most' | 'about' | 'exactly' | 'between' | 'unstated';

/** A number with everything that stands beside it. */
export interface Measure extends Quantity, Extensible {
  /** The upper end of `between`. */
  readonly upper?: DecimalString;
  /** The unit meant, where it is printed later (0.3、0.5、1万元) or lost (1900万 → 万人). */
  readonly unitMeant?: string;
  /** Per what, as printed: 每人每月, 年人, 千人口. */
  readonly per?: string;
  readonly bound: Bound;
  /** 超过, 高于: the number itself does not fulfil it. */
  readonly strict?: true;
  /** 约 beside 以上; 多, 余. */
  readonly approximate?: true;
}

/** What the number is a share, a multiple or an excess of 基数. */
export interface Base extends Extensible {
  /** `share-of` …的60%; `times` …的1.3倍; `above` 高于…0.5个百分点. */
  readonly relation: 'share-of' | 'times' | 'above';
  readonly name: string;
  readonly asOf?: IsoDate;
  /** Figures that print its amount; where several, the one in force counts. Absent: the base is not known. */
  readonly figures?: readonly Id[];
}

/** Whom and where the number is about 范围. */
export interface Scope extends Extensible {
  readonly population?: string;
  /** Names of divisions. */
  readonly divisions?: readonly string[];
  /** 均: holds in each division or member, not on average. */
  readonly each?: true;
  /** Further dimensions, as [name, value] pairs: [医院层级, 县域内]. */
  readonly dimension?: readonly (readonly [name: string, value: string])[];
}

/** How one figure stands to another 关系. */
export interface Link extends Extensible {
  /**
   * - `answers`: actual or claim → target
   * - `completion-of`: a printed 完成率 → target
   * - `numerator`, `denominator`: of a printed rate; `to: null` where one was used but not printed
   * - `part-of`: 其中
   * - `same-work`: another size (㎡, 户) or a later stage of one piece of work, not an item of its own
   * - `pays-for`: money → the persons it was paid for
   * - `parameter-of`: 28种, 超1000万元的企业 → what they qualify
   */
  readonly kind:
    | 'answers'
    | 'completion-of'
    | 'numerator'
    | 'denominator'
    | 'part-of'
    | 'same-work'
    | 'pays-for'
    | 'parameter-of';
  /** The figure meant; null where it is not printed. */
  readonly to: Id | null;
  /** Absent: the words say so. `candidate`: one of several it may be. */
  readonly by?: 'inferred' | 'candidate';
  /** `part-of`: the parts printed are all there are, and so must sum to the whole. */
  readonly complete?: boolean;
  /** In what the two are not alike. */
  readonly differs?: readonly ('indicator' | 'unit' | 'per' | 'scope' | 'base' | 'stage' | 'period')[];
}

/** How far work has come 工程进度: preparing < started < basically-completed < completed. */
export type WorkStage = 'preparing' | 'started' | 'basically-completed' | 'completed';

/** How far money has come 资金进度: allocated < received < disbursed < paid. */
export type FundStage = 'allocated' | 'received' | 'disbursed' | 'paid';

/** Why there is no number 缺失原因. Missing is a word, never 0; an actual 0 (未开展) is a number, never missing. */
export type MissingReason =
  | 'not-reported'
  | 'no-task'
  | 'target-not-issued'
  | 'not-due'
  | 'base-unknown'
  | 'not-comparable'
  | 'out-of-period'
  | 'illegible'
  | 'superseded';

/** One number, or one promise or result without a number. What targets, actuals, claims and parameters share. */
export interface Figure extends Extensible {
  readonly id: Id;
  /** What is measured, in a few words: 改造城镇老旧小区 指标. */
  readonly indicator: string;
  /** Absent: in words only. */
  readonly measure?: Measure;
  /** 应保尽保, 未开展, 超额完成任务. */
  readonly words?: string;
  /** Named instead of counted: the hospitals chosen. */
  readonly names?: readonly string[];
  readonly stage?: WorkStage | FundStage;
  /** 计划, 预计 (also an expected caseload), 力争, 原则上; `forecast` of a result still to come. */
  readonly modality?: 'planned' | 'expected' | 'striving' | 'in-principle' | 'forecast';
  /** 稳步提高, 降低, 保持, 只增不减. */
  readonly change?: 'up' | 'down' | 'maintain' | 'not-down';
  readonly base?: Base;
  readonly scope?: Scope;
  /** When it is due, or in force. */
  readonly when?: When;
  /** Said beside the number where the report's own default does not hold: 累计 true, 新增 false. */
  readonly cumulative?: boolean;
  /** Said instead of a number. */
  readonly missing?: MissingReason;
  readonly links?: readonly Link[];
  /** Paths of fields that were concluded, not printed: `role`, `measure.unitMeant`; `as` where the reading of the number is in doubt. */
  readonly inferred?: readonly string[];
}

/** One promise 目标. */
export interface Target extends Figure {
  readonly as: 'target';
  readonly role: Role;
}

/** A number that qualifies a target and is none itself 参数: 28种, 每人1次, 超1000万元的企业. */
export interface Parameter extends Figure {
  readonly as: 'parameter';
}

/** One reported result 实绩. */
export interface Actual extends Figure {
  readonly as: 'actual';
  readonly role: Role;
}

/** A printed rate or judgement 自报完成率: kept and checked, never used as a result. */
export interface Claim extends Figure {
  readonly as: 'claim';
  readonly role: Role;
}
