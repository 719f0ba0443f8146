import type { JsonValue } from '../entity.ts';
import { type Issue, ok, type Result } from '../issue.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { isSameJson, withFieldChange } from './field-changes.ts';
import { compareIssue } from './issues.ts';
import type { PlanDiff, ProjectStep } from './plan-diff.ts';

/** The part of this year's plan that a diff carries. */
export type AppliedPlan = Pick<WorkPlan, 'schemaVersion' | 'id' | 'division' | 'year' | 'projects'>;

/**
 * This year's projects, made from last year's list and the diff 由上年清单和变化还原本年清单.
 *
 * @param previous last year's list, the one the diff was made from
 * @param diff what {@link diffPlans} returned, or a copy of it from JSON
 * @returns the projects of this year's list, equal to those it was made from. Refused, with all that does not fit: the
 *   diff was made from another list (`compare/other-plan`, `compare/other-content`), or from names only
 *   (`compare/content-unknown`)
 * @source our convention
 * @example
 * ```ts
 * import { applyDiff, diffPlans, expect, type WorkPlan } from 'minsheng';
 *
 * const list = (year: number, names: readonly string[]): WorkPlan => ({
 *   schemaVersion: '1.0', id: `${year}`, source: { title: '', issuers: [] }, division: { name: '泗县' }, year,
 *   declaredCounts: [], changes: [], requirements: [],
 *   projects: names.map((name, index) => ({ id: `${index + 1}`, number: '', name, responsibilities: [], targets: [] })),
 * });
 * const [before, after] = [list(2020, ['农村危房改造', '智慧学校建设']), list(2021, ['智慧学校建设', '老年助餐服务'])];
 * const applied = expect(applyDiff(before, diffPlans(before, after)));
 * console.log(applied.year, applied.projects.map(({ name }) => name).join()); // => 2021 智慧学校建设,老年助餐服务
 * ```
 */
export function applyDiff(previous: WorkPlan, diff: PlanDiff): Result<AppliedPlan> {
  const ids = previous.projects.map(({ id }) => id);
  const isOther = previous.id !== diff.previous.id || !isSameJson(ids, diff.previous.projects);
  const issues: Issue[] = isOther
    ? [compareIssue('compare/other-plan', { expected: diff.previous.id, received: previous.id })]
    : [];
  const projects = diff.steps.map((step) => followed(step, previous.projects, issues));
  if (issues.length > 0) return { ok: false, issues };
  const { schemaVersion, current } = diff;
  return ok({ schemaVersion, id: current.id, division: current.division, year: current.year, projects });
}

/** One project of this year's list. What does not fit last year's is left as it was, and told. */
function followed(step: ProjectStep, projects: readonly Project[], issues: Issue[]): Project {
  if (step.kind === 'new') return step.project;
  const path = ['projects', step.position.before];
  if (step.fields === 'unknown') issues.push(compareIssue('compare/content-unknown', { path }));
  let project = projects[step.position.before] as unknown as JsonValue;
  for (const change of step.fields === 'unknown' ? [] : step.fields) {
    const changed = withFieldChange(project, change);
    if (changed === undefined) issues.push(compareIssue('compare/other-content', { path: [...path, ...change.path] }));
    else project = changed;
  }
  return project as unknown as Project;
}
