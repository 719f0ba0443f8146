import type { Target } from './figure.ts';
import type { Project } from './project.ts';
import type { WorkPlan } from './work-plan.ts';

/** A project or sub-project with where it stands in the tree. */
export interface WalkedProject {
  readonly project: Project;
  /** The project it is a part of; absent at the top. */
  readonly parent?: Project;
  /** 0 at the top, 1 for a sub-project. */
  readonly depth: number;
  /** Its place among its siblings, from 0. */
  readonly index: number;
  /** The parent as it was walked: the way up to the top. */
  readonly within?: WalkedProject;
}

/** A target with the project it is promised in. */
export interface PlannedTarget extends WalkedProject {
  readonly target: Target;
  /** Its place among the project's own targets, from 0. */
  readonly targetIndex: number;
}

/**
 * Every project of a list with its sub-projects 项目及子项目, in the order of the document: a project before its parts.
 * Walks with a list of its own, so no depth of nesting is too deep.
 *
 * @param projects the projects of a plan, or the rows of a report
 * @returns one entry a project and sub-project, in document order; the input is not changed
 * @source our convention
 * @example
 * ```ts
 * import { type Project, walkProjects } from 'minsheng';
 *
 * const part: Project = { id: '17.1', number: '1', name: '农村居民最低生活保障', responsibilities: [], targets: [] };
 * const whole: Project = { id: '17', number: '（十七）', name: '困难人员救助', responsibilities: [], targets: [], subProjects: [part] };
 * for (const { project, depth } of walkProjects([whole])) console.log(depth, project.name);
 * // => 0 困难人员救助
 * // => 1 农村居民最低生活保障
 * ```
 */
export function walkProjects(projects: readonly Project[]): readonly WalkedProject[] {
  const walked: WalkedProject[] = [];
  const waiting = walkedSiblings(projects);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    walked.push(next);
    for (const child of walkedSiblings(next.project.subProjects ?? [], next)) waiting.push(child);
  }
  return walked;
}

/** The siblings last first, as a stack wants them. */
function walkedSiblings(projects: readonly Project[], within?: WalkedProject): WalkedProject[] {
  return projects
    .map((project, index) =>
      within === undefined
        ? { project, depth: 0, index }
        : { project, parent: within.project, depth: within.depth + 1, index, within },
    )
    .reverse();
}

/**
 * Where a walked project stands in its list, as the path of an issue.
 *
 * @param walked an entry of {@link walkProjects}
 * @returns keys and indexes from the root: `['projects', 16, 'subProjects', 0]`
 * @source our convention
 */
export function projectPath(walked: WalkedProject): readonly (string | number)[] {
  const upwards: (string | number)[] = [];
  for (let at: WalkedProject | undefined = walked; at !== undefined; at = at.within) {
    upwards.push(at.index, at.within === undefined ? 'projects' : 'subProjects');
  }
  return upwards.reverse();
}

/**
 * Every target of a plan with its project 目标任务, sub-projects included, in document order.
 *
 * @param plan the work plan
 * @returns one entry a target; parameters are not targets and are left out
 * @source our convention
 * @example
 * ```ts
 * import { targetsOf, type WorkPlan } from 'minsheng';
 *
 * const plan: WorkPlan = {
 *   schemaVersion: '1.0', id: 'plan', source: { title: '', issuers: [] }, division: { name: '泗县' }, year: 2020,
 *   declaredCounts: [], changes: [], requirements: [],
 *   projects: [{
 *     id: '4', number: '（一）', name: '城镇老旧小区改造', responsibilities: [],
 *     targets: [{ id: '4.T0', as: 'target', role: 'flow', indicator: '改造小区', measure: { value: '7', unit: '个', bound: 'unstated' } }],
 *   }],
 * };
 * for (const { project, target } of targetsOf(plan)) console.log(project.name, target.indicator);
 * // => 城镇老旧小区改造 改造小区
 * ```
 */
export function targetsOf(plan: Pick<WorkPlan, 'projects'>): readonly PlannedTarget[] {
  return walkProjects(plan.projects).flatMap((walked) =>
    walked.project.targets.map((target, targetIndex) => ({ ...walked, target, targetIndex })),
  );
}
