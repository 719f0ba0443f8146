import type { Actual, Target } from '../plan/figure.ts';
import type { ReportChange, ReportDiff } from '../progress/diff-reports.ts';
import { columnsOf } from './columns.ts';
import { figureWords, signed } from './measure-words.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord, valueWord } from './words.ts';

const kinds: readonly ReportChange['kind'][] = [
  'work',
  'change',
  'correction',
  'first-reported',
  'no-longer-reported',
  'not-comparable',
];

/** Two reports as a table 两期对比表: one row a figure, then the targets that were printed otherwise; counts by kind below. */
export function reportDiffTable({ from, to, changes, restated, issues }: ReportDiff, settings: DisplaySettings): Table {
  const { locale } = settings;
  const words = (figure: Actual | Target | undefined) =>
    figure === undefined ? '' : figureWords({ ...figure, indicator: '' }, locale).trim();
  const counts = [...kinds, 'restated' as const].flatMap((kind) => {
    const count = kind === 'restated' ? restated.length : changes.filter((change) => change.kind === kind).length;
    return count > 0 ? [`${valueWord(kind, locale)} ${count}`] : [];
  });
  return {
    title: `${from.report} → ${to.report}`,
    columns: columnsOf(['project', 'indicator', 'earlier', 'later', 'delta', 'kind'], locale, ['delta']),
    rows: [
      ...changes.map(({ entry, indicator, before, after, delta, kind }) => [
        entry,
        indicator,
        words(before),
        words(after),
        delta === undefined ? '' : signed(delta),
        valueWord(kind, locale),
      ]),
      ...restated.map(({ entry, before, after }) => [
        entry,
        after.indicator,
        words(before),
        words(after),
        '',
        valueWord('restated', locale),
      ]),
    ],
    notes: [
      ...(counts.length > 0 ? [counts.join(' · ')] : []),
      ...(issues.length > 0 ? [`${headerWord('issues', locale)} ${issues.length}`] : []),
    ],
  };
}
