import type { DivisionTree } from '../division/tree.ts';
import type { Issue } from '../issue.ts';
import type { Target } from '../plan/figure.ts';
import { targetsOf, walkProjects } from '../plan/figures.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { aboutOtherThings, lookupOf, planProgress } from '../progress/plan-progress.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import type { PlanProgressOptions } from '../progress/project-progress.ts';
import { reportOn } from '../progress/report-on.ts';
import { divisionsBelow, ownCode } from './entities/find-division.ts';
import { indicatorOfTarget, nameOfTarget } from './entities/indicator-of-target.ts';
import { ownObservations } from './entities/own-observations.ts';
import { isOfSeveral, isScoped, notPlaced, placesOf } from './entities/places-of.ts';
import { type NamedTarget, scopedObservations } from './entities/scoped-observations.ts';
import type { Observation, RollUpIndicator } from './observation.ts';

/** How a plan and its report are made observations. */
export interface ObservationsOptions extends PlanProgressOptions {
  /** Finds divisions by name or short name: those that a figure is about (濉溪县完成45.6%), and the plan's own where it has no code. */
  readonly divisions?: DivisionTree;
  /**
   * The name of a target's indicator, the same in all divisions; undefined leaves the target out. The project's name and the
   * target's indicator where absent: plans name one thing in many ways, and which are the same only the caller knows.
   */
  readonly indicatorOf?: (target: Target, project: Project) => string | undefined;
}

/** One division's plan and report as observations, and the indicators they are of. */
export interface PlanObservations {
  readonly observations: readonly Observation[];
  /** One an indicator; amounts are in units without 万 or 亿. */
  readonly indicators: readonly RollUpIndicator[];
  /** What could not be placed, and in what the report is not about the plan. */
  readonly issues: readonly Issue[];
}

/**
 * What one division promised and reported, as observations to be rolled up 方案与通报转为填报数据: amounts of flows and stocks,
 * parts, wholes and printed rates of levels, and every verdict for k of N. What is promised to divisions below the plan's own, or
 * said of them (其中濉溪县完成45.6%, a table with a county a row), becomes observations of these.
 *
 * @param plan the work plan
 * @param report its report
 * @param options the tree in which divisions are found by name, what the indicators are called, and how to judge
 * @returns observations and the indicators they are of, for `rollUp`; figures of several divisions together, and of divisions
 *   that are not found, are left out and told. `joinObservations` makes one list of those of several plans; what is the same
 *   in them is added up only where `indicatorOf` gives it one name
 * @throws `TypeError` where an option is malformed
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, observationsOf, rollUp, rollUpFigure } from 'minsheng/rollup';
 * import { huaibei2020, huaibei2020June } from 'minsheng/samples';
 *
 * const counties = [['340602', '杜集区'], ['340603', '相山区'], ['340604', '烈山区'], ['340621', '濉溪县']] as const;
 * const divisions = expect(divisionTree([
 *   { code: '340600', name: '淮北市' }, ...counties.map(([code, name]) => ({ code, name, parent: '340600' })),
 * ]));
 * const { observations, indicators } = observationsOf(huaibei2020, huaibei2020June, {
 *   divisions, indicatorOf: (target) => (target.indicator.includes('危房改造') ? '农村危房改造' : undefined),
 * });
 * const total = rollUp(observations, { divisions, indicators });
 * const { actual } = rollUpFigure(total, { division: '340600', indicator: '农村危房改造' });
 * console.log(actual?.own, actual?.below); // => 146 { value: '146', says: 'at-least' }
 * ```
 */
export function observationsOf(
  plan: WorkPlan,
  report: ProgressReport,
  options: ObservationsOptions = {},
): PlanObservations {
  const { divisions, indicatorOf = nameOfTarget, ...judging } = options;
  const division = ownCode(plan.division, divisions);
  const period = report.period.to;
  const judged = planProgress(plan, report, judging).projects.flatMap(({ attainments }) => attainments);
  const named = targetsOf(plan).flatMap(({ target, project }): readonly NamedTarget[] => {
    const name = indicatorOf(target, project);
    return name === undefined ? [] : [{ target, name }];
  });
  const figures = reportOn(plan, report).entries.flatMap(({ actuals, claims }) => [...actuals, ...claims]);
  const targets = new Map(named.map((one) => [one.target.id, one]));
  const find = divisionsBelow(division, divisions);
  const projects = walkProjects(plan.projects).map(({ project }) => project);
  const context = {
    figures: judging.figures ?? lookupOf(projects, report),
    asOf: judging.asOf ?? period,
    units: judging.units,
  };
  const issues: Issue[] = [];
  const own = judged.flatMap((attained) => {
    const one = targets.get(attained.target);
    if (one === undefined) return [];
    // A promise to several divisions together stays with the one that made it.
    const isOwn = !isScoped(one.target) || isOfSeveral(one.target);
    const places = isOwn ? [division] : placesOf(one.target, find);
    if (places === undefined) issues.push(notPlaced(one.target));
    return (places ?? []).flatMap((place) =>
      ownObservations({ division: place, indicator: one.name, period }, one.target, attained, figures, context),
    );
  });
  const scoped = scopedObservations({
    find,
    targets,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    period,
  });
  const wholes = new Map(own.flatMap(({ indicator, whole, unit = '' }) => (whole ? [[indicator, unit] as const] : [])));
  const indicators = named.map(({ target, name }) =>
    indicatorOfTarget(name, target, wholes.get(name) ?? '', judging.units),
  );
  return {
    observations: [...own, ...scoped.observations],
    indicators: indicators.filter(({ name }, index) => indicators.findIndex((one) => one.name === name) === index),
    issues: [...aboutOtherThings(plan, report), ...issues, ...scoped.issues],
  };
}
