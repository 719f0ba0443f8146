import { assertOptionNames } from '../options.ts';
import { daysBetween, isIsoDate, lastDay, requireDay } from '../period/date.ts';
import type { IsoDate } from '../period/period.ts';
import { compareCodePoints } from './code-point-order.ts';
import type { Target } from './figure.ts';
import { type PlannedTarget, targetsOf } from './figures.ts';
import type { Project } from './project.ts';
import type { WorkPlan } from './work-plan.ts';

/** When a target is due, seen from a day 到期情况. It does not know what has been done. */
export type DueTarget = DueFacts & (Dated | Undated);

interface DueFacts {
  readonly project: Project;
  readonly target: Target;
  /** The document says no end for it; the plan's own year was taken. */
  readonly inferred: boolean;
}

interface Dated {
  readonly status: 'overdue' | 'due-today' | 'due-later';
  /** The last day it may be done on, `YYYY-MM-DD`. */
  readonly due: IsoDate;
  /** Days left; below 0 the days it is late. */
  readonly days: number;
}

interface Undated {
  /** What stands as its end is no date. */
  readonly status: 'unknown';
}

/** The day to look from. */
export interface DueOptions {
  /** `YYYY-MM-DD`: there is no clock here. */
  readonly asOf: IsoDate;
}

/**
 * Which targets are due when, seen from a day 到期清单: by the end the document says for a target, a month or a year ending
 * on its last day; else by 31 December of the plan's year, marked as inferred.
 *
 * @param plan the work plan
 * @param options `asOf`, the day to look from
 * @returns every target, the earliest due first, of one day in document order; what has no date stands last
 * @throws `TypeError` where `asOf` is no day, and for options that are unknown
 * @source our convention
 * @example
 * ```ts
 * import { dueTargets, type WorkPlan } from 'minsheng';
 *
 * const plan: WorkPlan = {
 *   schemaVersion: '1.0', id: 'plan', source: { title: '', issuers: [] }, division: { name: '泗县' }, year: 2020,
 *   declaredCounts: [], changes: [], requirements: [],
 *   projects: [{
 *     id: '1', number: '1', name: '“四好农村路”建设', responsibilities: [],
 *     targets: [
 *       { id: '1.T0', as: 'target', role: 'flow', indicator: '县乡公路大中修' },
 *       { id: '1.T1', as: 'target', role: 'milestone', indicator: '招标', when: { printed: '6月底前', to: '2020-06' } },
 *     ],
 *   }],
 * };
 * for (const item of dueTargets(plan, { asOf: '2020-07-03' })) {
 *   if (item.status !== 'unknown') console.log(item.target.indicator, item.status, item.due, item.days, item.inferred);
 * }
 * // => 招标 overdue 2020-06-30 -3 false
 * // => 县乡公路大中修 due-later 2020-12-31 181 true
 * ```
 */
export function dueTargets(plan: Pick<WorkPlan, 'projects' | 'year'>, options: DueOptions): readonly DueTarget[] {
  assertOptionNames(options, ['asOf']);
  const { asOf } = options;
  requireDay(asOf);
  return targetsOf(plan)
    .map((planned) => dueTarget(planned, plan.year, asOf))
    .sort((a, b) => compareCodePoints(sortKey(a), sortKey(b)));
}

function dueTarget({ project, target }: PlannedTarget, year: number, asOf: IsoDate): DueTarget {
  const said = target.when?.to;
  const facts = { project, target, inferred: said === undefined };
  const end = said ?? `${year}`.padStart(4, '0');
  if (!isIsoDate(end)) return { ...facts, status: 'unknown' };
  const due = lastDay(end);
  const days = daysBetween(asOf, due);
  const status = days < 0 ? 'overdue' : days === 0 ? 'due-today' : 'due-later';
  return { ...facts, status, due, days };
}

/** Days in ISO form stand in the order of time; no day comes last. */
function sortKey(item: DueTarget): string {
  return item.status === 'unknown' ? '~' : item.due;
}
