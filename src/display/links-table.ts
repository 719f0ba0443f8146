import type { LinkedReport } from '../link/link-report.ts';
import { columnsOf, explained } from './columns.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord, valueWord } from './words.ts';

/** What a report was tied to 挂接结果表: one row an entry; what may belong to it and was not chosen below. */
export function linksTable({ report, links, candidates, issues }: LinkedReport, { locale }: DisplaySettings): Table {
  const names = new Map(links.map(({ entry, name }) => [entry, name]));
  return {
    title: report.id,
    columns: columnsOf(['entry', 'project', 'by'], locale),
    rows: links.map(({ name, project, by }) => [
      name,
      project?.name ?? '',
      by === undefined ? valueWord('not-tied', locale) : valueWord(by, locale),
    ]),
    notes: [
      ...candidates.map(({ entry, project, score, why }) =>
        explained(
          headerWord('candidate', locale),
          `${names.get(entry) ?? entry} → ${project} ${score} (${valueWord(why, locale)})`,
          locale,
        ),
      ),
      ...(issues.length > 0 ? [`${headerWord('issues', locale)} ${issues.length}`] : []),
    ],
  };
}
