import { type Page, quoteOf } from '../../text/page.ts';
import type { Item, Passage } from '../outline.ts';
import { bracketOfHead, passageInColumn, type RowText, rowsBesideTotals, rowText } from './cell-text.ts';
import type { TableReading } from './table.ts';
import type { AboutTable, Cell, Grid } from './table-cells.ts';

/**
 * A table with a division a row and a project over several columns 分县区统计表: each project is an item, whose passages are the
 * cells below it, row by row. Without a column of divisions nothing says what a row is, and it holds no projects.
 */
export function readMatrix(
  page: Page,
  grid: Grid,
  projects: readonly (Cell | undefined)[],
  about: AboutTable,
): TableReading {
  const table = { columns: grid.heads.map(([start, end]) => quoteOf(page, start, end)), missingSerials: [] };
  const found = new Map<Cell, Passage[]>();
  const rowsOfPlaces = rowsBesideTotals(page, grid, about);
  let said: RowText = {};
  for (const { cells, spanning } of grid.rows) {
    if (spanning) continue;
    said = rowText(page, cells, grid.roles, said, about);
    // Neither a division nor a total: whose its numbers are nobody says.
    if (said.place === undefined) continue;
    for (const [column, project] of projects.entries()) {
      const [start, end] = cells[column] ?? [0, 0];
      const role = grid.roles[column];
      if (project === undefined || start === end || (role !== 'promise' && role !== 'result')) continue;
      const passages = found.get(project) ?? [];
      passages.push(passageInColumn(page, grid, column, [start, end], role, { said, rowsOfPlaces }));
      found.set(project, passages);
    }
  }
  const items = [...found].map(([cell, passages]) => itemOf(page, cell, passages));
  return { items, sections: [], table, prose: [] };
}

/** 农村改厕(户): the project without the unit. */
function itemOf(page: Page, [start, end]: Cell, passages: readonly Passage[]): Item {
  const words = page.folded.slice(start, end);
  const name = bracketOfHead.exec(words)?.index ?? words.length;
  return { name: quoteOf(page, start, start + name), section: undefined, passages, units: [], items: [] };
}
