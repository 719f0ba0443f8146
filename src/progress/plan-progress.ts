import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import type { IsoDate } from '../period/period.ts';
import type { Actual, Claim, Figure } from '../plan/figure.ts';
import { walkProjects } from '../plan/figures.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { type AnswerIndex, indexAnswers } from './answers.ts';
import type { FigureLookup } from './base.ts';
import { type FundRates, fundRatesOf } from './fund-rates.ts';
import { progressIssue } from './issues.ts';
import { otherDivision } from './latest-report.ts';
import { assertOptions } from './options.ts';
import type { ProgressReport } from './progress-report.ts';
import { judgeTargets, type PlanProgressOptions, type ProjectProgress } from './project-progress.ts';
import { assertPlanAndReport, reportOn } from './report-on.ts';
import { addTallies, emptyTally, type Tally } from './tally.ts';

/** How far a whole plan is by one report 方案完成情况. Plain JSON. */
export interface PlanProgress {
  /** Id of the plan. */
  readonly plan: Id;
  /** Id of the report. */
  readonly report: Id;
  readonly division: string;
  /** The day judged for. */
  readonly asOf: IsoDate;
  /** What a count of this kind weighs: each promise alike, whatever its size or money. There is no other completion of a whole plan. */
  readonly weighting: 'each-target-once';
  /** One a project and sub-project, in the plan's order. */
  readonly projects: readonly ProjectProgress[];
  /** k of N over the whole plan. */
  readonly tally: Tally;
  readonly funds: FundRates;
  /** Results that answer no target of the plan, by entry. */
  readonly unpaired: readonly UnpairedResult[];
  readonly issues: readonly Issue[];
}

/** A reported result that answers no target: kept and shown, never dropped. */
export interface UnpairedResult {
  readonly entry: Id;
  readonly project?: Id;
  readonly figure: Actual | Claim;
}

/**
 * How far every target of a plan is by one report 完成情况, with k of N 达标数 for each project and the whole.
 *
 * Each target is judged by the result that answers it; results that answer nothing stay, unpaired. One work in several
 * sizes counts once, 其中 parts apart, earlier stages apart, missing by reason. Rates are never averaged, so a plan has
 * no completion percentage: it has k of N.
 *
 * @param plan the work plan
 * @param report its report; cumulative figures as printed
 * @param options the day judged for and what only the caller can decide, for all targets or for one
 * @returns attainments by project, tallies, fund rates, unpaired results, and issues with the pairing
 * @throws `TypeError` where an option is unknown or malformed, and for what is no plan or no report
 * @source our convention; see the why-pages on averages, on missing figures and on 99.95 %
 * @example
 * ```ts
 * import { planProgress } from 'minsheng';
 * import { huaibei2020, huaibei2020June } from 'minsheng/samples';
 *
 * const progress = planProgress(huaibei2020, huaibei2020June);
 * console.log(progress.asOf, progress.projects.length); // => 2020-06-30 43
 * ```
 */
export function planProgress(plan: WorkPlan, report: ProgressReport, options: PlanProgressOptions = {}): PlanProgress {
  assertOptions(options, ['forTarget']);
  assertPlanAndReport(plan, report);
  const walked = walkProjects(plan.projects);
  const meant = reportOn(plan, report);
  const index = indexAnswers(meant);
  const asOf = options.asOf ?? report.period.to;
  const listed = walked.map(({ project }) => project);
  const lookup = lookupOf(listed, report);
  const settled = { dueBy: `${plan.year}-12-31`, ...options, asOf, figures: options.figures ?? lookup };
  const projects = walked.map(({ project, parent }) => judgeTargets(project, parent?.id, index, settled));
  const targets = new Set(listed.flatMap((project) => project.targets.map(({ id }) => id)));
  const unpaired = unpairedResults(meant, targets);
  // Results that all answer nothing say that the report was never tied to the plan.
  const isTied = targets.size === 0 || unpaired.length === 0 || index.answers.size + index.judgements.size > 0;
  return {
    plan: plan.id,
    report: report.id,
    division: plan.division.name,
    asOf,
    weighting: 'each-target-once',
    projects,
    tally: projects.reduce((sum, { tally }) => addTallies(sum, tally), emptyTally),
    funds: fundRatesOf(report),
    unpaired,
    issues: [
      ...aboutOtherThings(plan, report),
      ...unknownReferences(listed, meant, index),
      ...(isTied ? [] : [progressIssue('progress/not-linked', { path: ['entries'] })]),
    ],
  };
}

/** Every figure of plan and report by id; where an id stands in both, the plan's. */
export function lookupOf(projects: readonly Project[], report: ProgressReport): FigureLookup {
  const figures = new Map<Id, Figure>();
  const lists = [
    ...report.entries.flatMap((entry) => [entry.actuals, entry.claims, entry.parameters ?? [], entry.targets ?? []]),
    report.funds,
    ...projects.flatMap((project) => [project.parameters ?? [], project.targets]),
  ];
  for (const list of lists) for (const figure of list) figures.set(figure.id, figure);
  return (id: Id) => figures.get(id);
}

function unpairedResults(report: ProgressReport, targets: ReadonlySet<Id>): readonly UnpairedResult[] {
  const isPaired = (figure: Figure) =>
    figure.links?.some(
      ({ kind, to }) => (kind === 'answers' || kind === 'completion-of') && to !== null && targets.has(to),
    );
  return report.entries.flatMap(({ id, project, actuals, claims }) =>
    [...actuals, ...claims]
      .filter((figure) => !isPaired(figure))
      .map((figure) => ({ entry: id, ...(project !== undefined && { project }), figure })),
  );
}

/** In what a report is not about a plan: another plan, division or year. */
export function aboutOtherThings(plan: WorkPlan, report: ProgressReport): readonly Issue[] {
  const [one, other] = [plan.division, report.division];
  // Of what no text names nobody can say that it is another.
  const issues = one.name && other.name ? [...otherDivision(one, other)] : [];
  if (report.plan !== undefined && report.plan !== plan.id) {
    issues.push(progressIssue('progress/other-plan', { path: ['plan'], expected: plan.id, received: report.plan }));
  }
  if (report.period.to.slice(0, 4) !== `${plan.year}`) {
    const detail = { path: ['period', 'to'], expected: `${plan.year}`, received: report.period.to };
    issues.push(progressIssue('progress/other-year', detail));
  }
  return issues;
}

function unknownReferences(projects: readonly Project[], report: ProgressReport, index: AnswerIndex): readonly Issue[] {
  const known = new Set(projects.map(({ id }) => id));
  const restated = report.entries.flatMap(({ targets = [] }) => targets);
  const targets = new Set([...projects.flatMap((project) => project.targets), ...restated].map(({ id }) => id));
  const strangers = report.entries.flatMap(({ project }, at) =>
    project === undefined || known.has(project)
      ? []
      : [progressIssue('progress/unknown-project', { path: ['entries', at, 'project'], received: project })],
  );
  const dangling = [...index.answers.keys()]
    .filter((id) => !targets.has(id))
    .map((id) => progressIssue('progress/unknown-target', { path: ['entries'], received: id }));
  return [...strangers, ...dangling];
}
