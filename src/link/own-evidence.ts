import { projectPath, walkProjects } from '../plan/figures.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import type { Evidence } from '../source.ts';

/** What a report prints again of a project. */
const restated: readonly (string | number | undefined)[] = ['targets', 'parameters'];

/**
 * The evidence of a report that is tied to another plan: that of the report itself, and of what it prints again of a plan, which
 * now stands in its entries. What belongs to the plan that was read from it goes: the other plan has a text of its own.
 *
 * @param printed the plan that was read from the report
 */
export function ownEvidence(
  evidence: readonly Evidence[],
  report: ProgressReport,
  printed: WorkPlan | undefined,
): readonly Evidence[] {
  const entries = new Map<string, number>();
  for (const [index, { project }] of report.entries.entries()) {
    if (project !== undefined && !entries.has(project)) entries.set(project, index);
  }
  const moved = new Map(
    walkProjects(printed?.projects ?? []).map((walked) => [
      JSON.stringify(projectPath(walked)),
      entries.get(walked.project.id),
    ]),
  );
  return evidence.flatMap((entry): readonly Evidence[] => {
    const [first, ...rest] = entry.path;
    if (first === 'report' || first === 'entries' || first === 'funds') return [entry];
    const path = first === 'plan' ? rest : entry.path;
    const at = path.findIndex((key) => restated.includes(key));
    const index = moved.get(JSON.stringify(path.slice(0, at)));
    const [list, place, ...below] = path.slice(at);
    if (at === -1 || index === undefined || typeof place !== 'number') return [];
    const before = (list === 'targets' ? report.entries[index]?.targets : report.entries[index]?.parameters) ?? [];
    return [{ ...entry, path: ['report', 'entries', index, list ?? '', before.length + place, ...below] }];
  });
}
