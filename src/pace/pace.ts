import { assertOptionNames } from '../options.ts';
import { lastDay } from '../period/date.ts';
import type { IsoDate } from '../period/period.ts';
import type { Bound, MissingReason, Role, Target } from '../plan/figure.ts';
import type { Doubt, StageRate, Verdict } from '../progress/verdict.ts';
import { compareRatios, compareRatioTo, type Ratio } from '../quantity/ratio.ts';
import { expectedShare } from './expected-share.ts';
import { ratioDifference } from './ratio-difference.ts';
import type { PaceSchedule } from './schedule.ts';

/**
 * How work stands to the time that is gone 序时情况.
 *
 * - `done-early` 提前完成: fulfilled before the day it is due, else the year's end
 * - `ahead` 超序时: more is done than is due
 * - `on-pace` 达序时: just as much
 * - `behind` 慢序时: less
 */
export type PaceState = 'done-early' | 'ahead' | 'on-pace' | 'behind';

/**
 * Why there is no pace 无序时原因; else the reason for which the result is missing or was not judged.
 *
 * - `not-a-flow`: a caseload, a rate, a standard, an event, a promise in words
 * - `expected-demand`: cases that were expected (预计): demand that did not come is no delay
 * - `earlier-stage`: what is reported is of an earlier stage than was promised
 * - `stated`: reported in words, without a number
 * - `no-ratio`: the target is 0, or no number
 * - `ceiling`: not to be exceeded, so that less is no delay
 * - `too-many-digits`: more than 38 of them
 */
export type NoPaceReason =
  | 'not-a-flow'
  | 'expected-demand'
  | 'earlier-stage'
  | 'stated'
  | 'no-ratio'
  | 'ceiling'
  | 'too-many-digits'
  | MissingReason
  | Exclude<Doubt, 'about'>;

/** The pace of one target 序时进度, or why it has none. Plain JSON. */
export type Pace = KnownPace | NoPace;

/** How far a work is, beside how far it should be. */
export interface KnownPace {
  readonly kind: 'pace';
  readonly state: PaceState;
  /** Done ÷ target, uncapped. */
  readonly ratio: Ratio;
  /** What should be done by the day. */
  readonly expected: Ratio;
  /** `ratio` − `expected`, exactly; below 0 behind schedule. `toPoints` shows it in 个百分点. */
  readonly difference: Ratio;
}

/** A target of which pace cannot be asked. */
export interface NoPace {
  readonly kind: 'no-pace';
  readonly reason: NoPaceReason;
}

/** What pace needs to know of an attainment: any `Attainment` has it. */
export type PaceSubject = Verdict & {
  readonly role: Role;
  readonly ratio?: Ratio;
  readonly modality?: NonNullable<Target['modality']>;
  readonly stage?: StageRate;
};

/** What an attainment has to be for pace to be asked: impossible where its role is known not to be `flow`. */
export type WorkOnly<R extends Role> = 'flow' extends R ? unknown : { readonly role: 'flow' };

/** The day, and what only the caller knows of the project. */
export interface PaceOptions {
  /** `YYYY-MM-DD`, in the year of the target: usually the report's last day. */
  readonly asOf: IsoDate;
  /** The project's own schedule; completed months ÷ 12 where absent. */
  readonly schedule?: PaceSchedule;
  /** The day, month or year by whose last day all of it is due: over the months up to then it is spread where no schedule is given. */
  readonly due?: IsoDate;
  /** The bound of the target, which tells a ceiling from the rest; where absent, it is told from verdict and ratio. */
  readonly bound?: Bound;
}

const known: readonly string[] = ['asOf', 'schedule', 'due', 'bound'] satisfies readonly (keyof PaceOptions)[];

/**
 * How a work stands to the time that is gone 序时进度: above what should be done by the day 超序时, equal 达序时, below
 * 慢序时, fulfilled before the due day or the year's end 提前完成. Only work (`flow`) has a pace; an attainment whose role is known to be
 * another does not compile.
 *
 * @param attained the attainment of one target, its ratio being done ÷ target (not target ÷ done)
 * @param options `asOf`, the day; `schedule`, the project's own; `due` and `bound`, the target's
 * @returns `pace` with state and exact difference, or `no-pace` with the reason
 * @throws `TypeError` where `asOf` or `due` is no day, and for options that are unknown
 * @source our convention, after the bulletins' own words
 * @example
 * ```ts
 * import { pace, toPoints } from 'minsheng/rollup';
 *
 * const renovated = { role: 'flow', verdict: 'unmet', ratio: { part: '5', whole: '7' } } as const;
 * const found = pace(renovated, { asOf: '2020-09-30' });
 * if (found.kind === 'pace') console.log(found.state, toPoints(found.difference)); // => behind -3.6个百分点
 *
 * const caseload = { role: 'flow', verdict: 'unmet', ratio: { part: '330', whole: '769' }, modality: 'expected' } as const;
 * console.log(pace(caseload, { asOf: '2020-09-30' })); // => { kind: 'no-pace', reason: 'expected-demand' }
 * ```
 */
export function pace<const S extends PaceSubject>(attained: S & WorkOnly<S['role']>, options: PaceOptions): Pace {
  assertOptionNames(options, known);
  const subject: PaceSubject = attained;
  const { asOf, schedule, due = asOf.slice(0, 4), bound } = options;
  const expected = expectedShare(asOf, schedule ?? options.due);
  const { ratio } = subject;
  const none = reasonAgainst(subject);
  if (none !== undefined) return { kind: 'no-pace', reason: none };
  if (ratio === undefined) return { kind: 'no-pace', reason: 'no-ratio' };
  if (isCeiling(bound, subject.verdict, ratio)) return { kind: 'no-pace', reason: 'ceiling' };
  const difference = ratioDifference(ratio, expected);
  if (difference === undefined) return { kind: 'no-pace', reason: 'too-many-digits' };
  const isEarly = subject.verdict === 'met' && asOf < lastDay(due);
  const state = isEarly ? 'done-early' : states[compareRatios(ratio, expected)];
  return { kind: 'pace', state, ratio, expected, difference };
}

const states = { '-1': 'behind', 0: 'on-pace', 1: 'ahead' } as const;

/** Why the result cannot be asked for its pace. 左右 always gives the pair, and so a pace, whether or not it was judged. */
function reasonAgainst(subject: PaceSubject): NoPaceReason | undefined {
  if (subject.role === 'unknown') return 'unknown-role';
  if (subject.role !== 'flow') return 'not-a-flow';
  if (subject.modality === 'expected') return 'expected-demand';
  if (subject.stage !== undefined) return 'earlier-stage';
  if (subject.verdict === 'stated') return 'stated';
  if (subject.verdict === 'missing') return subject.reason;
  return subject.verdict === 'indeterminate' && subject.reason !== 'about' ? subject.reason : undefined;
}

/** 不超过 is fulfilled by less and broken by more: where nobody tells the bound, that is how to know it. */
function isCeiling(bound: Bound | undefined, verdict: Verdict['verdict'], ratio: Ratio): boolean {
  if (bound !== undefined) return bound === 'at-most';
  const order = compareRatioTo(ratio, '100');
  return (verdict === 'met' && order < 0) || (verdict === 'unmet' && order > 0);
}
