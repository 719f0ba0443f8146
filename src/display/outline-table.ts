import type { PlanOutline } from '../compare/plan-outline.ts';
import { columnsOf } from './columns.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord, valueWord } from './words.ts';

/** A list of which only the names are known, as a table. */
export function outlineTable(outline: PlanOutline, { locale }: DisplaySettings): Table {
  const unknown = valueWord('unknown', locale);
  return {
    title: `${outline.division.name} ${outline.year}`,
    columns: columnsOf(['project', 'targets'], locale),
    rows: outline.projects.map(({ name }) => [name, unknown]),
    notes: [`${headerWord('projects', locale)} ${outline.projects.length}`],
  };
}
