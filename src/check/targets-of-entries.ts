import { groupBy } from '../group-by.ts';
import { walkProjects } from '../plan/figures.ts';
import type { CheckInput } from './finding.ts';
import type { PlacedFigure } from './placed-figures.ts';

/**
 * The ids of the targets that each entry reports on, by its place: those of its project, or else those it prints itself. None where
 * the project has parts: which of them is meant is not said.
 */
export function targetsOfEntries(
  { plan, report }: Pick<CheckInput, 'plan' | 'report'>,
  figures: readonly PlacedFigure[],
): ReadonlyMap<string, readonly string[]> {
  const planned = new Map(walkProjects(plan?.projects ?? []).map(({ project }) => [project.id, project]));
  const own = groupBy(
    figures.filter(({ figure, document }) => document === 'report' && figure.as === 'target'),
    ({ path }) => `${path[1]}`,
  );
  return new Map(
    (report?.entries ?? []).map(({ project }, index) => {
      const { targets = [], subProjects = [] } = planned.get(project ?? '') ?? {};
      const ids = targets.length > 0 ? targets : (own.get(`${index}`) ?? []).map(({ figure }) => figure);
      return [`${index}`, subProjects.length > 0 ? [] : ids.map(({ id }) => id)];
    }),
  );
}
