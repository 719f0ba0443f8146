import type { Issue } from '../issue.ts';
import type { Actual, Claim, Parameter, Target } from '../plan/figure.ts';
import { projectPath, walkProjects } from '../plan/figures.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressEntry, ProgressReport } from '../progress/progress-report.ts';
import type { Evidence } from '../source.ts';
import { assertReading } from './assert-reading.ts';
import type { LedgerEntry } from './ledger.ts';
import type { ReadDocument, Reading } from './reading.ts';

/** A figure of a reading with all that the reading says of it 指标及其出处. */
export interface ReadFigure {
  /** Where in the value it stands: what a correction of it begins with. */
  readonly path: readonly (string | number)[];
  readonly figure: Target | Actual | Claim | Parameter;
  /** The project or the row of the report that it stands in; absent of money of the whole programme. */
  readonly owner?: Project | ProgressEntry;
  /** The characters it was read from, and those of its parts; none of a figure that a person added without any. */
  readonly evidence: readonly Evidence[];
  /** Its numbers in the ledger: none where it is words alone, two of a range. */
  readonly numbers: readonly LedgerEntry[];
  /** What a person should look at. */
  readonly issues: readonly Issue[];
  /** One of its numbers is doubtful. */
  readonly doubtful: boolean;
}

type Path = ReadFigure['path'];
type Placed = Pick<ReadFigure, 'path' | 'figure' | 'owner'>;

/**
 * The figures of a reading, each with where it came from 指标及出处: evidence, ledger and issues lie beside the value by path, and here
 * they are joined.
 *
 * @param reading what a reader gave, corrected or not
 * @returns targets, results, printed rates, parameters and money, in the order of the value: the plan's before the report's; none
 *   where nothing was read
 * @throws `TypeError` for what is no reading
 * @source our convention
 * @example
 * ```ts
 * import { figuresOf, readDocument } from 'minsheng/read';
 *
 * const head = '某县2024年1-6月民生实事进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n';
 * const row = '1\t县住建局\t加装电梯\t加装电梯40部\t加装电梯31部，主体已封顶\n';
 * for (const { figure, owner, evidence, doubtful } of figuresOf(readDocument(head + row)))
 *   console.log(figure.as, owner?.name, figure.measure?.value, evidence[0]?.text, doubtful);
 * // => target 加装电梯 40 加装电梯40部 false
 * // => actual 加装电梯 31 加装电梯31部 true
 * ```
 */
export function figuresOf(reading: Reading<ReadDocument | WorkPlan | ProgressReport>): readonly ReadFigure[] {
  assertReading(reading);
  const { value, evidence, ledger, issues } = reading;
  const placed = value === undefined ? [] : placedIn(value);
  const at = new Map(placed.map(({ path }) => [path.join('.'), noMargin()]));
  const marginOf = (path: Path = []): Margin | undefined => {
    // No figure holds another: only one of the places on the way can be one.
    for (let length = path.length; length > 1; length -= 1) {
      const margin = at.get(path.slice(0, length).join('.'));
      if (margin !== undefined) return margin;
    }
    return undefined;
  };
  for (const one of evidence) marginOf(one.path)?.evidence.push(one);
  for (const one of ledger) marginOf(one.path)?.numbers.push(one);
  for (const one of issues) marginOf(one.path)?.issues.push(one);
  return placed.map((one) => {
    const margin = marginOf(one.path) ?? noMargin();
    return { ...one, ...margin, doubtful: margin.numbers.some(({ flag }) => flag === true) };
  });
}

interface Margin {
  readonly evidence: Evidence[];
  readonly numbers: LedgerEntry[];
  readonly issues: Issue[];
}

const noMargin = (): Margin => ({ evidence: [], numbers: [], issues: [] });

function placedIn(value: ReadDocument | WorkPlan | ProgressReport): readonly Placed[] {
  if ('projects' in value) return ofPlan(value, []);
  if ('entries' in value) return ofReport(value, []);
  const { plan, report } = value;
  return [...(plan ? ofPlan(plan, ['plan']) : []), ...(report ? ofReport(report, ['report']) : [])];
}

function ofPlan({ projects }: WorkPlan, root: Path): readonly Placed[] {
  return walkProjects(projects).flatMap((walked) => {
    const { targets, parameters } = walked.project;
    return inLists({ targets, parameters }, [...root, ...projectPath(walked)], walked.project);
  });
}

function ofReport({ entries, funds }: ProgressReport, root: Path): readonly Placed[] {
  return [
    ...entries.flatMap((entry, index) => {
      const { targets, actuals, claims, parameters } = entry;
      return inLists({ targets, actuals, claims, parameters }, [...root, 'entries', index], entry);
    }),
    ...inLists({ funds }, root),
  ];
}

function inLists(
  lists: Readonly<Record<string, readonly ReadFigure['figure'][] | undefined>>,
  root: Path,
  owner?: Project | ProgressEntry,
): readonly Placed[] {
  return Object.entries(lists).flatMap(([name, figures = []]) =>
    figures.map((figure, index) => ({ path: [...root, name, index], figure, ...(owner && { owner }) })),
  );
}
