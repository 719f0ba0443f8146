import type { Id } from '../entity.ts';
import { assertOptionNames } from '../options.ts';
import { isIsoDate, lastDay } from '../period/date.ts';
import type { IsoDate } from '../period/period.ts';
import type { Target } from '../plan/figure.ts';
import { targetsOf } from '../plan/figures.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { PlanProgress } from '../progress/plan-progress.ts';
import type { ProjectProgress } from '../progress/project-progress.ts';
import type { Attainment } from '../progress/verdict.ts';
import type { Ratio } from '../quantity/ratio.ts';
import { expectedShare } from './expected-share.ts';
import { type Pace, type PaceState, pace } from './pace.ts';
import { type PaceCounts, paceCounts } from './pace-counts.ts';
import type { PaceSchedule } from './schedule.ts';

/** How a whole plan stands to the time that is gone 方案序时情况. Plain JSON. */
export interface PlanPace {
  /** Id of the plan. */
  readonly plan: Id;
  readonly asOf: IsoDate;
  /** Completed months ÷ 12; what a schedule or a due day of its own asks of a target stands with its pace. */
  readonly expected: Ratio;
  /** One a project and sub-project, in the plan's order. */
  readonly projects: readonly ProjectPace[];
  /** Each work once, whatever its sizes, by the size that is farthest behind; 其中 parts are not counted beside their whole. */
  readonly counts: PaceCounts;
}

/** The paces of one project's targets. */
export interface ProjectPace {
  /** Id of the project. */
  readonly project: Id;
  readonly name: string;
  /** One a target, in the project's order. */
  readonly targets: readonly TargetPace[];
}

/** The pace of one target. */
export interface TargetPace {
  /** Id of the target. */
  readonly target: Id;
  readonly indicator: string;
  /** The last day it may be done on, where the document says one: `9月底前`. */
  readonly due?: IsoDate;
  readonly pace: Pace;
}

/** Options of {@link planPace}. */
export interface PlanPaceOptions {
  /** Another day than the progress was judged for, `YYYY-MM-DD`, in the plan's year. */
  readonly asOf?: IsoDate;
  /** A schedule of its own for some targets; where it gives none, what is due by `when` is spread over the months up to then. */
  readonly scheduleOf?: (target: Target) => PaceSchedule | undefined;
}

const known: readonly string[] = ['asOf', 'scheduleOf'] satisfies readonly (keyof PlanPaceOptions)[];

/**
 * How every target of a plan stands to the time that is gone 方案序时情况, with counts of 提前完成、超序时、达序时、慢序时 and of
 * what has no pace, by reason. What is due within the year (6月底前) is asked for by then: half of it by the end of March, all by
 * the end of June.
 *
 * @param plan the work plan
 * @param progress its progress, as `planProgress` makes it
 * @param options another day; schedules of their own for some targets
 * @returns a pace or a reason for each target, and counts in which one work in several sizes counts once
 * @throws `TypeError` where `asOf` is no day, and for options that are unknown
 * @source our convention
 * @example
 * ```ts
 * import { planProgress } from 'minsheng';
 * import { planPace } from 'minsheng/rollup';
 * import { huaibei2020, huaibei2020June } from 'minsheng/samples';
 *
 * const paces = planPace(huaibei2020, planProgress(huaibei2020, huaibei2020June));
 * console.log(paces.asOf, paces.expected); // => 2020-06-30 { part: '6', whole: '12' }
 * ```
 */
export function planPace(
  plan: Pick<WorkPlan, 'id' | 'projects'>,
  progress: Pick<PlanProgress, 'asOf'> & {
    readonly projects: readonly Pick<ProjectProgress, 'project' | 'name' | 'attainments'>[];
  },
  options: PlanPaceOptions = {},
): PlanPace {
  assertOptionNames(options, known);
  const { asOf = progress.asOf, scheduleOf } = options;
  const targets = new Map(targetsOf(plan).map(({ target }) => [target.id, target]));
  const projects = progress.projects.map(({ project, name, attainments }) => ({
    project,
    name,
    targets: attainments.map((attained) => targetPace(attained, targets.get(attained.target), asOf, scheduleOf)),
  }));
  const paces = new Map(projects.flatMap((project) => project.targets.map((found) => [found.target, found.pace])));
  const works = worksOf([...targets.values()]).map((sizes) => sizes.flatMap(({ id }) => paces.get(id) ?? []));
  return {
    plan: plan.id,
    asOf,
    expected: expectedShare(asOf),
    projects,
    counts: paceCounts(works.flatMap((sizes) => paceOfWork(sizes) ?? [])),
  };
}

function targetPace(
  attained: Attainment,
  target: Target | undefined,
  asOf: IsoDate,
  scheduleOf: PlanPaceOptions['scheduleOf'],
): TargetPace {
  const schedule = target && scheduleOf?.(target);
  const bound = target?.measure?.bound;
  const due = target && dueOf(target);
  const found = pace(attained, { asOf, ...(schedule && { schedule }), ...(due && { due }), ...(bound && { bound }) });
  return { target: attained.target, indicator: attained.indicator, ...(due && { due }), pace: found };
}

/** Its end as the document says it; what is no date is none. */
function dueOf({ when }: Target): IsoDate | undefined {
  return when?.to !== undefined && isIsoDate(when.to) ? lastDay(when.to) : undefined;
}

/** The targets by work: those that are sizes of one together, in the plan's order; 其中 parts left out. */
function worksOf(targets: readonly Target[]): readonly (readonly Target[])[] {
  const works = new Map<Id, Target[]>();
  for (const target of targets) {
    if (target.links?.some(({ kind }) => kind === 'part-of')) continue;
    works.set(target.id, [target]);
  }
  for (const [id, work] of works) {
    const main = (work[0] as Target).links?.find(({ kind }) => kind === 'same-work')?.to ?? id;
    const joined = works.get(main);
    if (joined === undefined || joined === work) continue;
    for (const size of work) {
      joined.push(size);
      works.set(size.id, joined);
    }
  }
  return [...new Set(works.values())];
}

const slowestFirst: readonly PaceState[] = ['behind', 'on-pace', 'ahead', 'done-early'];

/** A work is as far as the size that is farthest behind; what its first size says where none has a pace. */
function paceOfWork(sizes: readonly Pace[]): Pace | undefined {
  const slowest = slowestFirst.map((state) => sizes.find((one) => one.kind === 'pace' && one.state === state));
  return slowest.find((one) => one !== undefined) ?? sizes[0];
}
