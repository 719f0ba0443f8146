import { targetsOf } from '../../plan/figures.ts';
import type { WorkPlan } from '../../plan/work-plan.ts';
import type { ProgressReport } from '../../progress/progress-report.ts';
import type { Attainment } from '../../progress/verdict.ts';
import type { Check, CheckInput } from '../finding.ts';
import { groupedBy } from '../grouped-by.ts';
import { type JudgedAnswer, judgedAnswers } from '../judging.ts';
import { isMeasured, type PlacedFigure, placedFigures } from '../placed-figures.ts';
import { ownQuoteOf } from '../quotes.ts';
import { numberOf, quoteOfFigure, tellFigure, wordsOf } from '../tell.ts';

/** Numeric targets of the plan that no result of the report is tied to. */
export const notReported: Check = {
  code: 'not-reported',
  about: 'report',
  why: {
    en: 'A target that no result answers is neither behind nor done, and is only seen from the plan; what the report prints of its project and ties to nothing may yet be the answer, so it is quoted, and a start alone is told as a start.',
    zh: '没有完成情况与之对应的目标，既不能算完成，也不能算落后，只有对照方案才看得出来；该项目下未对应的内容或许就是答案，故一并引出；只报开工的，如实称开工。',
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
    const parts = groupedBy(
      figures.flatMap((part) =>
        (part.figure.links ?? []).filter(({ kind }) => kind === 'part-of').map(({ to }) => ({ part, to })),
      ),
      ({ to }) => to ?? '',
    );
    const isTarget = new Set<string | null>(targets.map(({ figure }) => figure.id));
    const untied = untiedIn(input, report, figures, (id) => isTarget.has(id));
    const projects = projectsOfTargets(plan);
    return targets.filter(isMeasured).flatMap((placed) => {
      const number = numberOf('target', placed);
      const stages = begun.get(placed.figure.id);
      if (stages !== undefined) {
        const later = stages.flatMap(({ answer }) => parts.get(answer.figure.id) ?? []);
        const said = [...stages.map(({ answer }) => answer), ...later.map(({ part }) => part)];
        const expected = shortened(said.map((found) => stageOf(input, found))).join('、');
        const numbers = [number, ...stages.map(({ answer }) => numberOf('part', answer))];
        // 12个开工，其中7个完工: the part may well be the answer.
        return [
          tellFigure(input, later.length > 0 ? 'check/not-reported' : 'check/only-begun', placed, {
            expected,
            numbers,
          }),
        ];
      }
      if (answered.has(placed.figure.id)) return [];
      const beside = untied.get(projects.get(placed.figure.id) ?? '') ?? [];
      const expected = beside.length === 0 ? '—' : beside.join('、');
      return [tellFigure(input, 'check/not-reported', placed, { expected, numbers: [number] })];
    });
  },
};

function isAnswer({ kind }: { readonly kind: string }): boolean {
  return kind === 'answers' || kind === 'completion-of';
}

/** How much is quoted of what no target claims. */
const mostUntied = 3;

/** Targets of which all that is said is a stage before the one they ask for: as `planProgress` has it, no result is reported. */
function onlyBegun(input: CheckInput): ReadonlyMap<string, readonly JudgedAnswer[]> {
  const judged = groupedBy(judgedAnswers(input), ({ target }) => target.figure.id);
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
): ReadonlyMap<string, readonly string[]> {
  const results = figures.filter(({ document, path, figure: { as } }) => {
    return document === 'report' && path[0] === 'entries' && (as === 'actual' || as === 'claim');
  });
  const byEntry = groupedBy(results, ({ path }) => `${path[1]}`);
  const told = entries.flatMap(({ project }, index) => {
    const own = byEntry.get(`${index}`) ?? [];
    const open = own.filter(({ figure: { links = [] } }) => !links.some((link) => isAnswer(link) && isTarget(link.to)));
    const free = open.filter(({ figure: { links = [] } }) => links.every(({ kind }) => isAnswer({ kind })));
    const words = own.length > 0 ? [] : wordsOfEntry(input, index);
    return [
      {
        project: project ?? '',
        words: [...free.map((found) => saidOf(input, found) ?? wordsOf(found.figure)), ...words],
      },
    ];
  });
  return new Map(
    [...groupedBy(told, ({ project }) => project)].map(([project, lists]) => [
      project,
      shortened(lists.flatMap(({ words }) => words)),
    ]),
  );
}

/** The characters of a result, where they are not those of a whole row. */
function saidOf(input: CheckInput, found: PlacedFigure): string | undefined {
  const quote = quoteOfFigure(input, found);
  return quote?.text.includes('\t') ? undefined : quote?.text;
}

/** A result with its stage: in its own characters, or named. */
function stageOf(input: CheckInput, found: PlacedFigure): string {
  const { stage } = found.figure;
  const named = stage === undefined ? '' : `（${stageWords[stage]}）`;
  return saidOf(input, found) ?? `${wordsOf(found.figure)}${named}`;
}

const stageWords = {
  preparing: '前期',
  started: '开工',
  'basically-completed': '基本完工',
  completed: '完工',
  allocated: '下达',
  received: '到位',
  disbursed: '拨付',
  paid: '支付',
} as const;

function wordsOfEntry({ evidence = [] }: CheckInput, index: number): readonly string[] {
  const quote = ownQuoteOf(evidence, 'report', ['entries', index, 'actuals']);
  return quote === undefined ? [] : [quote.text];
}

function shortened(words: readonly string[]): readonly string[] {
  return words.length > mostUntied ? [...words.slice(0, mostUntied), '…'] : words;
}
