import { type DiffPlansOptions, matchRules } from '../compare/diff-options.ts';
import {
  type DoubtReason,
  type Match,
  type Matchable,
  type MatchRules,
  matchSubjects,
} from '../compare/match-subjects.ts';
import { projectTraits } from '../compare/traits.ts';
import { isSameDivision } from '../division/same-division.ts';
import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import { nameKey } from '../name.ts';
import { walkProjects } from '../plan/figures.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressEntry, ProgressReport } from '../progress/progress-report.ts';
import { assertPlanAndReport } from '../progress/report-on.ts';
import type { Evidence } from '../source.ts';
import { linkIssue } from './issues.ts';
import { ownEvidence } from './own-evidence.ts';
import { ownReport } from './own-report.ts';
import { type Promised, type TiedEntry, tieEntry } from './tie-entry.ts';
import { quotedIn } from './told-of.ts';

/** How {@link linkReport} matches. */
export interface LinkReportOptions extends Pick<DiffPlansOptions, 'threshold' | 'margin' | 'weights'> {
  /** The plan that was read from the report itself, where its entries point into one: `value.plan` of `readDocument`. */
  readonly printed?: WorkPlan;
  /** Where the report, and the plan printed in it, came from in their text: `evidence` of the reading. By it results are known by all their words. */
  readonly evidence?: readonly Evidence[];
  /** What the caller knows: pairs of ids, of an entry and of the project or item it reports on. */
  readonly identity?: readonly (readonly [entry: Id, project: Id])[];
}

/** What one entry was taken to report on. */
export interface EntryLink {
  readonly entry: Id;
  readonly name: string;
  /** The project or item of the plan; absent where none was chosen. */
  readonly project?: { readonly id: Id; readonly name: string };
  /** `identity`: the caller or the report says so. `name`: the same name, of no other. `likeness`: alike enough, and no other is. */
  readonly by?: 'identity' | 'name' | 'likeness';
}

/** An entry and a project that may belong together and were not chosen. */
export interface EntryCandidate {
  readonly entry: Id;
  readonly project: Id;
  /** 0 to 1000. */
  readonly score: number;
  readonly why: DoubtReason;
}

/** A report tied to a plan 通报挂接方案. Plain JSON. */
export interface LinkedReport {
  /** The report with the ids of the plan in its entries and answers; what could not be tied points at nothing of it. */
  readonly report: ProgressReport;
  /** One an entry, in order. */
  readonly links: readonly EntryLink[];
  /** The most alike first. */
  readonly candidates: readonly EntryCandidate[];
  readonly issues: readonly Issue[];
  /**
   * Where the report came from in its text, by paths in the report given back; only where `evidence` was given. Nothing of it is
   * about the plan, which has a text of its own.
   */
  readonly evidence?: readonly Evidence[];
}

/** A project, or an entry as one. */
interface Subject extends Matchable {
  readonly project: Project;
  readonly entry?: ProgressEntry;
}

/**
 * Ties a report to the plan it reports on 通报挂接方案: a bulletin that was read by itself to the list of the notice.
 *
 * Entries find their projects as `diffPlans` matches lists: by the caller's `identity`, by names that are equal and
 * of no other, by the one assignment that is worth most; a choice that is not sure is not made. Within a project the targets
 * that the report prints again find the plan's by indicator, unit and scope, and what answers them answers these. Results that
 * answer none of these find the targets themselves, as `inferred`: by indicators that are the same or alike; the one left of its
 * unit on both sides if they share a word; a bare one (完工9个) if the project has but one target of its unit; 其中 parts by their
 * names among those of what answers the whole. What a reader of one text refuses is refused here: another direction, all there
 * is for what was added, several years, means, upkeep. A result that is not tied while a target of its unit is open is told as
 * `link/result-not-tied`. The numbers that count are the plan's: where the report prints another amount, an issue says so, and
 * its own stay in the entry.
 *
 * @param report the report, as it was read or written
 * @param plan the plan it reports on
 * @param options `printed`: the plan read from the report itself; `evidence` of that reading, by which results are known by their whole clause; `identity`: pairs of ids of entries and projects; `threshold`,
 *   `margin`: 0 to 1000; `weights`
 * @returns the report tied, what became of each entry, candidates, and issues; the input is not changed. A report that names
 *   this very plan comes back as it is
 * @throws `TypeError` for an unknown option, a number that cannot be meant, an id that is not one of one entry or project, and for
 *   what is no plan or no report
 * @source our convention
 * @example
 * ```ts
 * import { planProgress } from 'minsheng';
 * import { linkReport, readDocument, readWorkPlan } from 'minsheng/read';
 *
 * const plan = readWorkPlan('某县2024年民生实事\n1.养老服务。新增养老床位200张。\n2.老旧小区改造。改造小区20个。\n').value;
 * const { value } = readDocument(
 *   '某县2024年1-6月民生实事进展情况\n序号\t项目名称\t目标任务\t进展情况\n1\t老旧小区改造\t改造小区20个\t已改造小区15个\n',
 * );
 * if (plan && value?.kind === 'report' && value.report) {
 *   const { report, links } = linkReport(value.report, plan, { ...(value.plan && { printed: value.plan }) });
 *   console.log(links[0]?.name, links[0]?.project?.id, links[0]?.by); // => 老旧小区改造 2 name
 *   console.log(planProgress(plan, report).projects[1]?.attainments[0]?.ratio); // => { part: '15', whole: '20' }
 * }
 * ```
 */
export function linkReport(report: ProgressReport, plan: WorkPlan, options: LinkReportOptions = {}): LinkedReport {
  const { printed, identity = [], evidence, ...matching } = options;
  const rules = matchRules(matching);
  assertPlanAndReport(plan, report);
  const own = evidence && { evidence: ownEvidence(evidence, report, printed) };
  if (report.plan === plan.id && printed === undefined) return { ...asTied(report, plan), ...own };
  const projects = walkProjects(plan.projects).map(({ project }) => project);
  const figures = projects.flatMap(({ targets, parameters = [] }) => [...targets, ...parameters]);
  const { report: alone, lost } = ownReport(report, printed, new Set(figures.map(({ id }) => id)));
  const { found, candidates } = projectsOfEntries(alone.entries, projects, identity, rules);
  const reported = new Set([...found.values()].map(({ project }) => project));
  const quoted = quotedIn(report, evidence);
  const tied = alone.entries.map((entry, place): TiedEntry => {
    const project = found.get(entry)?.project;
    if (project !== undefined) return tieEntry(entry, promisedIn(project, reported), rules, place, quoted);
    const detail = { path: ['entries', place, 'name'], received: entry.name };
    return { entry, issues: [linkIssue('link/project-not-found', detail)] };
  });
  return {
    report: { ...alone, plan: plan.id, entries: tied.map(({ entry }) => entry) },
    links: alone.entries.map((entry) => {
      const link = found.get(entry);
      return linkOf(entry, link?.project, link?.by);
    }),
    candidates,
    issues: [
      ...otherDivision(plan, report),
      ...(lost.length === 0 ? [] : [linkIssue('link/points-elsewhere', { received: lost.slice(0, 3).join(', ') })]),
      ...tied.flatMap(({ issues }) => issues),
    ],
    ...own,
  };
}

/** A report that says by its ids what it is about needs no matching. */
function asTied(report: ProgressReport, plan: WorkPlan): LinkedReport {
  const projects = new Map(walkProjects(plan.projects).map(({ project }) => [project.id, project]));
  const links = report.entries.map((entry) => linkOf(entry, projects.get(entry.project ?? ''), 'identity'));
  return { report, links, candidates: [], issues: otherDivision(plan, report) };
}

/** A report of another division than the plan; where one of them is not named nobody can say so. */
function otherDivision({ division: one }: WorkPlan, { division: other }: ProgressReport): readonly Issue[] {
  if (one.name === '' || other.name === '' || isSameDivision(one, other)) return [];
  return [linkIssue('link/other-division', { expected: one.name, received: other.name })];
}

function linkOf({ id, name }: ProgressEntry, project: Project | undefined, by: EntryLink['by']): EntryLink {
  return { entry: id, name, ...(project && by && { project: { id: project.id, name: project.name }, by }) };
}

interface FoundProject {
  readonly project: Project;
  readonly by: 'identity' | 'name' | 'likeness';
}

/** The project of each entry: as the caller knows, then as lists are matched. Several entries may be of one project. */
function projectsOfEntries(
  entries: readonly ProgressEntry[],
  projects: readonly Project[],
  identity: NonNullable<LinkReportOptions['identity']>,
  rules: MatchRules,
): { readonly found: ReadonlyMap<ProgressEntry, FoundProject>; readonly candidates: readonly EntryCandidate[] } {
  const found = new Map<ProgressEntry, FoundProject>();
  for (const [entry, project] of identity)
    found.set(onlyOne(entries, entry), { project: onlyOne(projects, project), by: 'identity' });
  const known = new Set([...found.values()].map(({ project }) => project));
  const { exact, matches, doubts } = matchSubjects<Subject>(
    projects.filter((project) => !known.has(project)).map(subjectOf),
    entries.filter((entry) => !found.has(entry)).map((entry) => ({ ...subjectOf(asProject(entry)), entry })),
    rules,
  );
  const add = (from: Subject, to: Subject, by: FoundProject['by']): void => {
    if (to.entry !== undefined) found.set(to.entry, { project: from.project, by });
  };
  for (const [from, to] of exact) add(from, to, 'name');
  const open: (Match<Subject> & { readonly why: DoubtReason })[] = [...doubts];
  for (const match of matches) {
    const [from, another] = match.from;
    // One entry for two projects answers the targets of neither by itself.
    if (from === undefined || another !== undefined) open.unshift({ ...match, why: 'within-margin' });
    else for (const to of match.to) add(from, to, 'likeness');
  }
  return {
    found,
    candidates: open.flatMap(({ from, to, score, why }) =>
      from.flatMap(({ project }) =>
        to.map(({ entry }) => ({ entry: entry?.id ?? '', project: project.id, score, why })),
      ),
    ),
  };
}

function subjectOf(project: Project): Subject {
  const key = nameKey(project.nameMeant ?? project.name);
  return { project, key, whole: () => JSON.stringify(project), traits: () => projectTraits(project, key) };
}

/** What an entry says of its project: the targets it prints again, or else what came of them. */
function asProject({ id, number, name, responsibilities, targets = [], actuals }: ProgressEntry): Project {
  const said = targets.length > 0 ? targets : actuals.map((actual) => ({ ...actual, as: 'target' as const }));
  return { id, number, name, responsibilities, targets: said };
}

/** A project's targets with those of its parts that nothing else reports on. */
function promisedIn(project: Project, reported: ReadonlySet<Project>): Promised {
  const parts = walkProjects([project]).map((walked) => walked.project);
  return {
    project: project.id,
    name: project.name,
    targets: parts.filter((part) => part === project || !reported.has(part)).flatMap(({ targets }) => targets),
  };
}

function onlyOne<S extends { readonly id: Id }>(list: readonly S[], id: Id): S {
  const [found, another] = list.filter((one) => one.id === id);
  if (found === undefined || another !== undefined) throw new TypeError(`Not the id of one entry or project: ${id}`);
  return found;
}
