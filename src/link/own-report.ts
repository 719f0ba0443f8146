import type { Id } from '../entity.ts';
import type { Actual, Claim, Figure } from '../plan/figure.ts';
import { walkProjects } from '../plan/figures.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressEntry, ProgressReport } from '../progress/progress-report.ts';

/** A report that points at nothing but itself. */
export interface OwnReport {
  readonly report: ProgressReport;
  /** Ids that it pointed at and that are nowhere: the links to them are left out. */
  readonly lost: readonly Id[];
}

/**
 * A report by itself: what it prints again of a plan stands in its entries, none of its figures has an id of those that
 * are taken, and what it points at is its own.
 *
 * @param printed the plan read from the report, into which it points
 */
export function ownReport(report: ProgressReport, printed: WorkPlan | undefined, taken: ReadonlySet<Id>): OwnReport {
  const restated = new Map(walkProjects(printed?.projects ?? []).map(({ project }) => [project.id, project]));
  const entries = report.entries.map((entry) => {
    const project = restated.get(entry.project ?? '');
    restated.delete(entry.project ?? '');
    return withRestated(entry, project);
  });
  const ids = new Set([...entries.flatMap(figuresOf), ...report.funds].map(({ id }) => id));
  const lost = new Set<Id>();
  const ownId = (id: Id): Id => (taken.has(id) ? `${report.id}/${id}` : id);
  const own = <F extends Figure>(figure: F): F => ownFigure(figure, ids, ownId, lost);
  const { plan: _, ...rest } = report;
  return {
    report: {
      ...rest,
      entries: entries.map((entry) => ({
        ...entry,
        ...(entry.targets && { targets: entry.targets.map(own) }),
        ...(entry.parameters && { parameters: entry.parameters.map(own) }),
        actuals: entry.actuals.map(own),
        claims: entry.claims.map(own),
      })),
      funds: report.funds.map((figure: Actual | Claim) => own(figure)),
    },
    lost: [...lost],
  };
}

/** An entry of no plan, with the targets and parameters that it prints again. */
function withRestated({ project: _, ...entry }: ProgressEntry, restated: Project | undefined): ProgressEntry {
  const targets = [...(entry.targets ?? []), ...(restated?.targets ?? [])];
  const parameters = [...(entry.parameters ?? []), ...(restated?.parameters ?? [])];
  return {
    ...entry,
    ...(targets.length > 0 && { targets }),
    ...(parameters.length > 0 && { parameters }),
  };
}

function figuresOf({ targets = [], parameters = [], actuals, claims }: ProgressEntry): readonly Figure[] {
  return [...targets, ...parameters, ...actuals, ...claims];
}

function ownFigure<F extends Figure>(figure: F, ids: ReadonlySet<Id>, ownId: (id: Id) => Id, lost: Set<Id>): F {
  const isOwn = (id: Id): boolean => {
    if (!ids.has(id)) lost.add(id);
    return ids.has(id);
  };
  const { links, base } = figure;
  const kept = links?.filter(({ to }) => to === null || isOwn(to));
  const figures = base?.figures?.filter(isOwn).map(ownId);
  return {
    ...figure,
    id: ownId(figure.id),
    ...(kept && { links: kept.map((link) => ({ ...link, to: link.to === null ? null : ownId(link.to) })) }),
    ...(base && figures && { base: { ...base, figures } }),
  };
}
