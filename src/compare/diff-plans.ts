import { isSameDivision } from '../division/same-division.ts';
import type { JsonValue } from '../entity.ts';
import type { Issue } from '../issue.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { computedEdges } from './computed-edges.ts';
import { type Declaration, declarationsOf } from './declarations.ts';
import { withDeclarations } from './declared-edges.ts';
import { type DiffPlansOptions, identityPairs, matchRules } from './diff-options.ts';
import { fieldChanges } from './field-changes.ts';
import { compareIssue } from './issues.ts';
import { type Link, lineageOf, type SubjectPair } from './lineage.ts';
import type { ComparedList, PlanDiff, ProjectStep } from './plan-diff.ts';
import type { PlanOutline } from './plan-outline.ts';
import { type Subject, subjectsOf } from './subjects.ts';

/**
 * What changed from one year's list to the next 年度变化: an edge for every subject, candidates for what may belong
 * together and was not chosen, and the steps that make this year's list from last year's.
 *
 * Subjects are matched by the caller's `identity`, then by names that are equal and unique, then by the one assignment
 * that is worth most on names, indicators, units and lead organizations together, then by unions of two or three. A choice
 * below the threshold, or not better than every other by more than the margin, is not made: it is a candidate. Names that
 * share no two neighbouring characters are never compared. What the plan declares counts where it is about this very list,
 * that of the same division one year before.
 *
 * @param previous last year's list, or its outline (see {@link impliedPreviousList})
 * @param current this year's list
 * @param options `identity`: pairs of ids known to be the same; `threshold`, `margin`: 0 to 1000; `weights`
 * @returns the diff, plain JSON. Where plan and comparison disagree, both are told and an issue says so,
 *   as where the lists are of two divisions, or the first is of no earlier year
 * @throws `TypeError` for an unknown option, a number that cannot be meant, an id that is not one of one subject
 * @source our convention; the kinds of change are those of 泗政发〔2020〕14号
 * @example
 * ```ts
 * import { diffPlans, type WorkPlan } from 'minsheng';
 *
 * const list = (year: number, names: readonly string[]): WorkPlan => ({
 *   schemaVersion: '1.0', id: `${year}`, source: { title: '', issuers: [] }, division: { name: '泗县' }, year,
 *   declaredCounts: [], changes: [], requirements: [],
 *   projects: names.map((name, index) => ({ id: `${index + 1}`, number: '', name, responsibilities: [], targets: [] })),
 * });
 * const diff = diffPlans(list(2020, ['农村危房改造', '智慧学校建设']), list(2021, ['推进智慧学校建设', '老年助餐服务']));
 * for (const { kind, from, to } of diff.edges) console.log(kind, from?.name, to?.name);
 * // => renamed 智慧学校建设 推进智慧学校建设
 * // => added undefined 老年助餐服务
 * // => retired 农村危房改造 undefined
 * ```
 */
export function diffPlans(
  previous: WorkPlan | PlanOutline,
  current: WorkPlan,
  options: DiffPlansOptions = {},
): PlanDiff {
  const rules = matchRules(options);
  const before = subjectsOf(previous);
  const after = subjectsOf(current);
  const projects = after.filter(({ level }) => level === 'project');
  const isDeclaring = current.changes.length > 0 || current.projects.some(({ declared }) => declared !== undefined);
  const isMeant = isDeclaring && isYearBefore(previous, current);
  const declarations = isMeant ? declarationsOf(current.changes, before, after) : [];
  const known = { identity: identityPairs(options.identity, before, after), declared: declarations.flatMap(keptPair) };
  const { links, candidates } = lineageOf(before, after, known, rules);
  const computed = computedEdges(before, after, links, rules);
  const { edges, issues } = isMeant
    ? withDeclarations(computed, declarations, projects)
    : { edges: computed, issues: notMeant(previous, current, isDeclaring) };
  return {
    schemaVersion: current.schemaVersion,
    previous: comparedList(previous),
    current: comparedList(current),
    edges,
    candidates,
    steps: stepsOf(before, projects, links),
    issues,
  };
}

function isYearBefore(previous: WorkPlan | PlanOutline, current: WorkPlan): boolean {
  return isSameDivision(previous.division, current.division) && previous.year + 1 === current.year;
}

/** What is declared is about another list than this; what is not may still be no earlier list. */
function notMeant(previous: WorkPlan | PlanOutline, current: WorkPlan, isDeclaring: boolean): readonly Issue[] {
  const isEarlier = isSameDivision(previous.division, current.division) && previous.year < current.year;
  const expected = `${current.division.name} ${current.year - 1}`;
  const received = `${previous.division.name} ${previous.year}`;
  const code = isDeclaring ? 'compare/declarations-not-used' : 'compare/no-earlier-list';
  return isDeclaring || !isEarlier ? [compareIssue(code, { expected, received })] : [];
}

/** What a declaration says to be one project on both lists. */
function keptPair({ kind, from, to }: Declaration): readonly SubjectPair[] {
  const isKept = kind === 'renamed' || kind === 'continued' || kind === 'refined';
  return isKept && from?.project && to?.project ? [[from.project, to.project]] : [];
}

function comparedList({ id, division, year, projects }: WorkPlan | PlanOutline): ComparedList {
  return { id, division, year, projects: projects.map((project) => project.id) };
}

function stepsOf(
  before: readonly Subject[],
  projects: readonly Subject[],
  links: readonly Link[],
): readonly ProjectStep[] {
  const places = new Map(before.filter(({ level }) => level === 'project').map((subject, index) => [subject, index]));
  const keptFrom = new Map(links.flatMap(({ kind, from, to }) => (kind === 'kept' ? [[to, from] as const] : [])));
  return projects.map((subject, index): ProjectStep => {
    const project = subject.project as Project;
    const from = keptFrom.get(subject);
    if (from === undefined) return { kind: 'new', position: { after: index }, project };
    const position = { before: places.get(from) as number, after: index };
    const fields = from.project === undefined ? 'unknown' : fieldChanges(jsonOf(from.project), jsonOf(project));
    return { kind: 'kept', position, fields };
  });
}

/** An interface is not a record to the compiler, though every project is JSON. */
function jsonOf(project: Project): JsonValue {
  return project as unknown as JsonValue;
}
