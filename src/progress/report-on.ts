import type { Figure, Link } from '../plan/figure.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from './progress-report.ts';

/** Refuses what is no plan and no report, as a reading, or the two in the other order. */
export function assertPlanAndReport(plan: Partial<WorkPlan>, report: Partial<ProgressReport>): void {
  if (!plan?.projects || !report?.entries) throw new TypeError('Not a WorkPlan and a ProgressReport');
}

/**
 * A report as far as it judges the targets of a plan. The ids of another plan mean other targets, even where they are the same;
 * and those of the targets that a report of no plan prints again are its own.
 */
export function reportOn(plan: Pick<WorkPlan, 'id'>, report: ProgressReport): ProgressReport {
  if (report.plan === plan.id) return report;
  const own = new Set(report.entries.flatMap(({ targets = [] }) => targets.map(({ id }) => id)));
  const isMeant = ({ kind, to }: Link) =>
    (kind !== 'answers' && kind !== 'completion-of') || (report.plan === undefined && to !== null && !own.has(to));
  const meant = <F extends Figure>(figure: F): F =>
    figure.links === undefined ? figure : { ...figure, links: figure.links.filter(isMeant) };
  return {
    ...report,
    entries: report.entries.map((entry) => ({
      ...entry,
      actuals: entry.actuals.map(meant),
      claims: entry.claims.map(meant),
    })),
  };
}
