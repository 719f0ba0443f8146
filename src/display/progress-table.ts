import type { PlanProgress } from '../progress/plan-progress.ts';
import type { ProjectProgress } from '../progress/project-progress.ts';
import type { Tally } from '../progress/tally.ts';
import type { Attainment, Gap, StageRate } from '../progress/verdict.ts';
import { toPercent } from '../quantity/percent.ts';
import type { Ratio } from '../quantity/ratio.ts';
import { columnsOf, explained, listed } from './columns.ts';
import type { DisplaySettings } from './settings.ts';
import type { DisplayLocale, Table } from './table.ts';
import { headerWord, valueWord } from './words.ts';

/** Progress as a table 完成情况表: one row a target, k of N below. A plan has no completion of its own, so none is shown. */
export function progressTable(progress: PlanProgress, settings: DisplaySettings): Table {
  const { locale } = settings;
  const percent = (ratio: Ratio | undefined) => (ratio === undefined ? '' : toPercent(ratio, settings));
  const row = ({ number, name }: ProjectProgress, attained: Attainment) => [
    number,
    name,
    attained.indicator,
    percent(attained.ratio),
    percent(attained.share),
    gapWords(attained.gap),
    stageWords(attained.stage, percent, locale),
    verdictWords(attained, locale),
  ];
  const rates = progress.funds.rates.map(({ rate, ratio }) => `${headerWord(rate, locale)} ${percent(ratio)}`);
  const doubtful = progress.projects.flatMap(({ attainments }) => attainments.filter((one) => one.doubtful));
  const counts = [
    ['doubtful', doubtful.length],
    ['unpaired', progress.unpaired.length],
    ['issues', progress.issues.length],
  ] as const;
  return {
    title: `${progress.division} ${progress.asOf} ${headerWord('progress', locale)}`,
    columns: columnsOf(['number', 'project', 'indicator', 'ratio', 'share', 'gap', 'stage', 'verdict'], locale, [
      'ratio',
      'share',
      'gap',
    ]),
    rows: progress.projects.flatMap((project) => project.attainments.map((attained) => row(project, attained))),
    notes: [
      ...tallyNotes(progress.tally, locale),
      ...rates,
      ...counts.filter(([, count]) => count > 0).map(([key, count]) => `${headerWord(key, locale)} ${count}`),
    ],
  };
}

function gapWords(gap: Gap | undefined): string {
  if (gap === undefined) return '';
  return gap.value + gap.unit + (gap.per === undefined ? '' : `/${gap.per}`);
}

function stageWords(
  rate: StageRate | undefined,
  percent: (ratio: Ratio | undefined) => string,
  locale: DisplayLocale,
): string {
  return rate === undefined ? '' : `${valueWord(rate.stage, locale)} ${percent(rate.ratio)}`.trimEnd();
}

function verdictWords(attained: Attainment, locale: DisplayLocale): string {
  const verdict = valueWord(attained.verdict, locale);
  const words = 'reason' in attained ? explained(verdict, valueWord(attained.reason, locale), locale) : verdict;
  return attained.doubtful ? explained(words, headerWord('doubtful', locale), locale) : words;
}

/** k of N; what was not judged, with its reasons, on lines of its own. */
function tallyNotes({ met, judged, stated, indeterminate, missing, parts }: Tally, locale: DisplayLocale): string[] {
  const counts = [
    `${headerWord('met', locale)} ${met}/${judged}`,
    ...(stated > 0 ? [`${headerWord('stated', locale)} ${stated}`] : []),
    ...(parts.total > 0 ? [`${headerWord('parts', locale)} ${parts.met}/${parts.judged}`] : []),
  ];
  const unjudged = (
    [
      ['indeterminate', Object.entries(indeterminate)],
      ['missing', Object.entries(missing)],
    ] as const
  ).flatMap(([kind, reasons]) => {
    const total = reasons.reduce((sum, [, count]) => sum + count, 0);
    const words = reasons.map(([reason, count]) => `${valueWord(reason, locale)} ${count}`);
    return total > 0 ? [explained(`${headerWord(kind, locale)} ${total}`, listed(words, locale), locale)] : [];
  });
  return [counts.join(' · '), ...unjudged];
}
