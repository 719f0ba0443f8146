import type { Figure } from '../../../src/plan/figure.ts';
import type { LeadingGroup } from '../../../src/plan/leading-group.ts';
import type { Project, Responsibility } from '../../../src/plan/project.ts';
import type { WorkPlan } from '../../../src/plan/work-plan.ts';
import type { ProgressReport } from '../../../src/progress/progress-report.ts';

// A plan or a report as lines that can be compared: `where: what`. What a transcription by hand words in its own way is left out:
// indicators, roles, links other than answers, promises in words.

/** A project, then what is below it. */
const allOf = (projects: readonly Project[]): readonly Project[] =>
  projects.flatMap((project) => [project, ...allOf(project.subProjects ?? [])]);

const amountOf = ({ measure }: Figure): readonly string[] => {
  if (measure === undefined) return [];
  const { value, upper, unit, unitMeant, bound, strict, approximate } = measure;
  return [
    [
      value + (upper === undefined ? '' : `-${upper}`) + (unitMeant ?? unit),
      bound,
      ...(strict ? ['strict'] : []),
      ...(approximate ? ['approximate'] : []),
    ].join(' '),
  ];
};

/** The names of units; what the table's cell printed and whether it was filled down are the reader's and the hand's own affair. */
const unitsOf = (list: readonly Responsibility[]): string =>
  JSON.stringify(list.map(({ lead, with: others = [], openEnded = false }) => [lead, others, openEnded]));

function groupLines({ name, seats, office }: LeadingGroup): readonly string[] {
  return [
    `group: ${name}`,
    ...seats.map(({ role, posts }, index) => `seat ${index}: ${role} ${JSON.stringify(posts)}`),
    `office: ${JSON.stringify(office)}`,
  ];
}

/** What a plan says, a line each. */
export function planLines(plan: WorkPlan): readonly string[] {
  return [
    `plan: ${plan.id} ${plan.year} ${JSON.stringify(plan.division)}`,
    ...Object.entries(plan.source).map(([field, said]) => `source ${field}: ${JSON.stringify(said)}`),
    ...plan.declaredCounts.map(({ kind, count }) => `declared: ${kind} ${count}`),
    ...plan.changes.map((change) => `change: ${JSON.stringify(change, Object.keys(change).sort())}`),
    ...plan.requirements.map((requirement) => `requirement: ${requirement}`),
    ...(plan.leadingGroup === undefined ? [] : groupLines(plan.leadingGroup)),
    ...plan.projects.map(({ id, section, declared }) => `${id} under: ${section} ${declared}`),
    ...allOf(plan.projects).flatMap((project) => [
      `${project.id}: ${project.number} ${project.name}`,
      `${project.id} units: ${unitsOf(project.responsibilities)}`,
      ...project.targets.flatMap(amountOf).map((amount) => `${project.id} target: ${amount}`),
      ...(project.parameters ?? []).flatMap(amountOf).map((amount) => `${project.id} parameter: ${amount}`),
    ]),
  ];
}

/** What a report says, a line each; what is answered is told by the amounts of the targets. */
export function reportLines(report: ProgressReport, plan: WorkPlan): readonly string[] {
  const targets = new Map(allOf(plan.projects).flatMap(({ targets: own }) => own.map((target) => [target.id, target])));
  const answered = ({ links = [] }: Figure): string => {
    const told = links
      .filter(({ kind }) => kind === 'answers' || kind === 'completion-of')
      .map(({ kind, to }) => {
        const target = targets.get(to ?? '');
        return `${kind} ${target === undefined ? 'nothing' : (amountOf(target)[0] ?? target.words)}`;
      });
    return told.length === 0 ? '' : `, ${told.sort().join(', ')}`;
  };
  const lines = (where: string, figures: readonly Figure[]): readonly string[] =>
    figures.flatMap((figure) => amountOf(figure).map((amount) => `${where}: ${amount}${answered(figure)}`));
  return [
    `report: ${report.id} ${report.plan} ${JSON.stringify(report.period)} ${JSON.stringify(report.division)}`,
    ...Object.entries(report.source).map(([field, said]) => `report source ${field}: ${JSON.stringify(said)}`),
    ...report.entries.flatMap((entry) => [
      `${entry.id}: ${entry.project} ${entry.number} ${entry.name}`,
      `${entry.id} units: ${unitsOf(entry.responsibilities)}`,
      ...lines(`${entry.id} actual`, entry.actuals),
      ...lines(`${entry.id} claim`, entry.claims),
      ...lines(`${entry.id} parameter`, entry.parameters ?? []),
    ]),
    ...lines('funds', report.funds),
  ];
}

/** Lines of the one that the other has not, each as often as it is missing. */
export function missing(lines: readonly string[], among: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of among) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}
