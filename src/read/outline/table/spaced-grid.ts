import { characterSet } from '../../text/character-set.ts';
import type { Line } from '../../text/lines.ts';
import { digitsNumber } from '../../text/numeral.ts';
import type { Page } from '../../text/page.ts';
import { type Cell, cellsOf, type Grid, type GridRow, isRuler, wordsOfCell } from './table-cells.ts';
import { columnRole } from './table-columns.ts';
import { headsOfCells } from './table-heads.ts';

const space = /* @__PURE__ */ characterSet(' ');
const fewestColumns = 3;
const fewestRows = 2;
const longestHeads = 200;

/**
 * A table whose cells are parted by spaces 空格分列的表. A space stands within cells as well: it is a table only where every head is known, the
 * first is 序号, and each row begins with its number and has a cell for every head.
 */
export function spacedGridOf(page: Page, lines: readonly Line[], isTold: boolean): Grid | undefined {
  for (const [first, line] of lines.entries()) {
    if (!line.folded.startsWith('序') || line.folded.length > longestHeads) continue;
    const cells = spaced(page, line);
    if (cells.length < fewestColumns || columnRole(wordsOfCell(page, cells[0] as Cell)) !== 'serial') continue;
    if (!cells.every((cell) => columnRole(wordsOfCell(page, cell), isTold) !== undefined)) continue;
    const heads = headsOfCells(page, cells, isTold);
    const rows = heads && rowsBelow(page, lines, first + 1, cells.length);
    if (heads === undefined || rows === undefined) continue;
    return { first, behind: first + 1 + rows.length, ...heads, rows };
  }
  return undefined;
}

/** The rows up to the first line that has another number; undefined where one has more cells or fewer. */
function rowsBelow(page: Page, lines: readonly Line[], from: number, width: number): readonly GridRow[] | undefined {
  const rows: GridRow[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const cells = spaced(page, lines[index] as Line);
    const [serial] = cells;
    if (serial === undefined || digitsNumber(wordsOfCell(page, serial)) !== rows.length + 1) break;
    if (cells.length !== width) return undefined;
    rows.push({ cells, spanning: false });
  }
  return rows.length < fewestRows ? undefined : rows;
}

function spaced(page: Page, line: Line): readonly Cell[] {
  if (isRuler(line)) return [];
  return cellsOf(page, [line.start, line.end], space).filter(([start, end]) => end > start);
}
