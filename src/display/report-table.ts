import type { ProgressReport } from '../progress/progress-report.ts';
import { columnsOf, listed } from './columns.ts';
import { figureWords } from './measure-words.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord } from './words.ts';

/** A report as a table 进展一览: one row an entry, with who leads it, what came of it and what it says of itself. */
export function reportTable({ division, period, entries, funds }: ProgressReport, { locale }: DisplaySettings): Table {
  const cell = (figures: readonly Parameters<typeof figureWords>[0][]) =>
    figures.map((figure) => figureWords(figure, locale)).join('\n');
  return {
    title: `${division.name} ${period.from} – ${period.to}`,
    columns: columnsOf(['number', 'project', 'lead', 'actuals', 'claims'], locale),
    rows: entries.map(({ number, name, responsibilities, actuals, claims }) => [
      number,
      name,
      listed([...new Set(responsibilities.flatMap(({ lead }) => lead))], locale),
      cell(actuals),
      cell(claims),
    ]),
    notes: [
      [
        `${headerWord('projects', locale)} ${entries.length}`,
        ...funds.map((figure) => figureWords(figure, locale)),
      ].join(' · '),
    ],
  };
}
