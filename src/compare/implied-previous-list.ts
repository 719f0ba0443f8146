import type { Id } from '../entity.ts';
import { ok, type Result, refuse } from '../issue.ts';
import { nameKey } from '../name.ts';
import type { ChangeKind } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { compareIssue } from './issues.ts';
import type { PlanOutline, ProjectOutline } from './plan-outline.ts';

/** What came of last year's list under another name, in other words than a name of its own. */
const origins: ReadonlySet<ChangeKind> = new Set(['renamed', 'merged', 'split', 'spun-off']);
/** What takes a name from the list. */
const departures: ReadonlySet<ChangeKind> = new Set(['renamed', 'merged', 'split', 'absorbed', 'retired']);

/**
 * Last year's list as this year's plan implies it 推算的上年清单: what continues and what is refined, under their names,
 * and what left the list. Their targets are unknown, not empty.
 *
 * @param plan this year's plan, with the section of every project and the declared changes
 * @returns the outline of the list of the year before, with a warning for every declared count that is not what the plan
 *   lists. Refused: the plan declares no changes (`compare/no-declared-changes`), or does not say of a project whether it
 *   was there (`compare/undeclared-project`)
 * @source 泗政发〔2020〕14号: 新增3 + 完善4 + 继续26 = 33, 调整和退出3; the list of 2019 is 26 + 4 + 3 = 33
 * @example
 * ```ts
 * import { expect, impliedPreviousList } from 'minsheng';
 * import { sixian2020 } from 'minsheng/samples';
 *
 * const list = expect(impliedPreviousList(sixian2020));
 * console.log(list.year, list.projects.length, list.projects[0]?.targets); // => 2019 33 unknown
 * ```
 */
export function impliedPreviousList(plan: WorkPlan): Result<PlanOutline> {
  const { schemaVersion, id, division, year, projects, changes, declaredCounts } = plan;
  if (changes.length === 0 && projects.every(({ declared }) => declared === undefined)) {
    return refuse(compareIssue('compare/no-declared-changes'));
  }
  const arrivedBy = (kinds: ReadonlySet<ChangeKind>) =>
    new Set(changes.filter(({ kind }) => kinds.has(kind)).map(({ subject, into = subject }) => nameKey(into)));
  const arrived = arrivedBy(origins);
  const unknown = projects.flatMap(({ name, declared }, index) =>
    declared === undefined && !arrived.has(nameKey(name))
      ? [compareIssue('compare/undeclared-project', { path: ['projects', index], received: name })]
      : [],
  );
  if (unknown.length > 0) return { ok: false, issues: unknown };

  const renamed = arrivedBy(new Set(['renamed']));
  const kept = projects.filter(
    ({ name, declared }) => (declared === 'continued' || declared === 'refined') && !renamed.has(nameKey(name)),
  );
  const keptKeys = new Set(kept.map(({ name }) => nameKey(name)));
  const gone = new Map<string, string>();
  for (const { kind, level, subject, from = subject } of changes) {
    const key = nameKey(from);
    if (level === 'project' && departures.has(kind) && !keptKeys.has(key) && !gone.has(key)) gone.set(key, from);
  }
  const listed = (kind: ChangeKind | 'total'): number => {
    if (kind === 'total') return projects.length;
    return kind === 'retired' ? gone.size : projects.filter(({ declared }) => declared === kind).length;
  };
  const issues = declaredCounts.flatMap(({ kind, count }, index) =>
    count === listed(kind)
      ? []
      : [
          compareIssue('compare/count-disagrees', {
            path: ['declaredCounts', index],
            expected: `${count}`,
            received: `${listed(kind)}`,
          }),
        ],
  );
  const outline = (projectId: Id, name: string): ProjectOutline => ({ id: projectId, name, targets: 'unknown' });
  const names = [
    ...kept.map((project) => outline(project.id, project.name)),
    ...[...gone.values()].map((name, index) => outline(`${id}/gone/${index + 1}`, name)),
  ];
  return ok({ schemaVersion, id: `${id}/previous`, division, year: year - 1, projects: names }, issues);
}
