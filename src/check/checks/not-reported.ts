import { groupBy } from '../../group-by.ts';
import type { Link } from '../../plan/figure.ts';
import { targetsOf } from '../../plan/figures.ts';
import type { WorkPlan } from '../../plan/work-plan.ts';
import type { ProgressReport } from '../../progress/progress-report.ts';
import type { Attainment } from '../../progress/verdict.ts';
import type { Check, CheckInput } from '../finding.ts';
import { type JudgedAnswer, judgedAnswers } from '../judging.ts';
import { type AnyFigure, isMeasured, type PlacedFigure, placedFigures } from '../placed-figures.ts';
import { ownQuoteOf } from '../quotes.ts';
import { numberOf, quoteOfFigure, tellFigure, wordsOf } from '../tell.ts';

/** Numeric targets of the plan that no result of the report is tied to. */
export const notReported: Check = {
  code: 'not-reported',
  about: 'report',
  why: {
    en: 'A target that no line of the report answers is neither behind nor done, and is only seen from the plan; what is printed beside it may yet be its answer.',
    zh: '没有对应结果的目标，既不能算完成，也不能算落后，只有对照方案才看得出来；其旁未对应的内容或许就是答案。',
  },
  finds: ['check/not-reported', 'check/only-begun'],
  check(input) {
    const { plan, report } = input;
    if (plan === undefined || report === undefined || (report.plan ?? plan.id) !== plan.id) return [];
    const figures = placedFigures(input);
    const answered = new Set(
      figures.flatMap(({ figure, document }) =>
        document === 'report' ? (figure.links ?? []).filter(isAnswer).map(({ to }) => to) : [],
      ),
    );
    const targets = figures.filter(({ figure, document }) => document === 'plan' && figure.as === 'target');
    // A report that names no plan and answers none of its targets was never tied to it.
    if (report.plan === undefined && !targets.some(({ figure }) => answered.has(figure.id))) return [];
    const begun = onlyBegun(input);
    const wholes = new Set(figures.flatMap(({ figure }) => partOf(figure).map(({ to }) => to)));
    const isTarget = new Set<string | null>(targets.map(({ figure }) => figure.id));
    const untied = untiedIn(input, report, figures, (id) => isTarget.has(id));
    const projects = projectsOfTargets(plan);
    return targets.filter(isMeasured).flatMap((placed) => {
      const number = numberOf('target', placed);
      const stages = begun.get(placed.figure.id);
      if (stages !== undefined) {
        const expected = stages.map(({ answer }) => saidOf(input, answer)).join('、');
        // 12个开工，其中7个完工: the part may well be the answer.
        const isFurther = stages.some(({ answer }) => wholes.has(answer.figure.id));
        const code = isFurther ? 'check/not-reported' : 'check/only-begun';
        return [tellFigure(input, code, placed, { expected, numbers: [number] })];
      }
      if (answered.has(placed.figure.id)) return [];
      const beside = untied.get(projects.get(placed.figure.id) ?? '') ?? [];
      const words = beside.slice(0, mostUntied).map((one) => one.words);
      const expected = [...words, ...(beside.length > mostUntied ? ['…'] : [])].join('、') || '—';
      return [tellFigure(input, 'check/not-reported', placed, { expected, numbers: [number] })];
    });
  },
};

function isAnswer({ kind }: { readonly kind: string }): boolean {
  return kind === 'answers' || kind === 'completion-of';
}

function partOf({ links = [] }: AnyFigure): readonly Link[] {
  return links.filter(({ kind }) => kind === 'part-of');
}

/** How much is quoted of what no target claims. */
const mostUntied = 3;

/** Targets of which all that is said is a stage before the one they ask for: as `planProgress` has it, no result is reported. */
function onlyBegun(input: CheckInput): ReadonlyMap<string, readonly JudgedAnswer[]> {
  const judged = groupBy(judgedAnswers(input), ({ target }) => target.figure.id);
  return new Map(
    [...judged]
      .filter(([, answers]) => answers.every(({ attained }) => isStageAlone(attained)))
      .map(([id, answers]) => [id, answers.slice(0, mostUntied)]),
  );
}

function isStageAlone(attained: Attainment): boolean {
  return attained.verdict === 'missing' && attained.reason === 'not-reported' && attained.stage !== undefined;
}

/** The project of each target by its id. */
function projectsOfTargets(plan: WorkPlan): ReadonlyMap<string, string> {
  return new Map(targetsOf(plan).map(({ target, project }) => [target.id, project.id]));
}

/** What the report prints of each project and ties to no target: results; where there is none, the words of the entry. */
function untiedIn(
  input: CheckInput,
  { entries }: ProgressReport,
  figures: readonly PlacedFigure[],
  isTarget: (id: string | null) => boolean,
): ReadonlyMap<string, readonly { readonly words: string }[]> {
  const results = figures.filter(({ document, path, figure: { as } }) => {
    return document === 'report' && path[0] === 'entries' && (as === 'actual' || as === 'claim');
  });
  const byEntry = groupBy(results, ({ path }) => `${path[1]}`);
  const told = entries.flatMap(({ project = '' }, index) => {
    const own = byEntry.get(`${index}`);
    if (own === undefined) return wordsOfEntry(input, index).map((words) => ({ project, words }));
    const free = own.filter(({ figure: { links = [] } }) =>
      links.every((link) => isAnswer(link) && !isTarget(link.to)),
    );
    return free.map((found) => ({ project, words: saidOf(input, found) }));
  });
  return groupBy(told, ({ project }) => project);
}

/** A result in its own characters, where they are not those of a whole row. */
function saidOf(input: CheckInput, found: PlacedFigure): string {
  const quote = quoteOfFigure(input, found);
  return quote === undefined || quote.text.includes('\t') ? wordsOf(found.figure) : quote.text;
}

function wordsOfEntry({ evidence = [] }: CheckInput, index: number): readonly string[] {
  const quote = ownQuoteOf(evidence, 'report', ['entries', index, 'actuals']);
  return quote === undefined ? [] : [quote.text];
}
