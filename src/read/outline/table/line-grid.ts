import type { Line } from '../../text/lines.ts';
import { digitsNumber } from '../../text/numeral.ts';
import { type Page, trim } from '../../text/page.ts';
import { isNoise } from '../noise.ts';
import { type Cell, type Grid, type GridRow, wordsOfCell } from './table-cells.ts';
import { type ColumnRole, columnRole } from './table-columns.ts';
import { behindTable } from './table-grid.ts';

const fewestColumns = 3;
const mostHeads = 20;
/** 到位资金, 拨付资金(万元): may be a head that nobody knows. */
const unknownHead = /^[\u4e00-\u9fff、]{2,10}(?:\([^()0-9]{1,8}\))?$/;
const longestSerial = 4;
const longestUnits = 80;
const unitEnd = /(?:[局委办厅部院会社心司府站联队行]|单位|公司|街道|[乡镇区])$/;

/** A line as a cell, without the bar that some pages print behind it. */
function cellOf(page: Page, line: Line): Cell {
  const hasBar = page.folded[line.end - 1] === '|';
  return trim(page, line.start, hasBar ? line.end - 1 : line.end);
}

const textOf = (page: Page, [start, end]: Cell) => page.folded.slice(start, end);

/** A table whose cells stand on lines of their own: heads one below the other, then a serial number before each row. */
export function lineGridOf(page: Page, lines: readonly Line[], isTold = false): Grid | undefined {
  const first = lines.findIndex(
    (line, index) => line.folded.length < 12 && headsFrom(page, lines, index, isTold) !== undefined,
  );
  const heads = first === -1 ? undefined : headsFrom(page, lines, first, isTold);
  if (heads === undefined) return undefined;
  const rows: GridRow[] = [];
  let index = first + heads.cells.length;
  let before = 0;
  while (index < lines.length) {
    const serial = serialOf(page, lines[index]);
    if (serial === undefined || serial !== before + 1) break;
    let behind = index + 1;
    while (behind < lines.length && !endsRow(page, lines[behind], serial)) behind += 1;
    const cells = lines.slice(index + 1, behind).map((line) => cellOf(page, line));
    const [start, end] = cellOf(page, lines[index] as Line);
    rows.push({ cells: [[start, end], ...spread(page, cells, heads.roles.slice(1))], spanning: false });
    before = serial;
    index = behind;
  }
  if (rows.length < 2) return undefined;
  return {
    first,
    behind: index,
    heads: heads.cells,
    words: heads.cells.map((cell) => wordsOfCell(page, cell)),
    roles: heads.roles,
    rows,
  };
}

/** 序号 and the heads that follow it, a line each. */
function headsFrom(page: Page, lines: readonly Line[], first: number, isTold: boolean) {
  const cells: Cell[] = [];
  const roles: (ColumnRole | undefined)[] = [];
  let known = 0;
  let isWhole = false;
  for (let index = first; index < lines.length && index < first + mostHeads; index += 1) {
    const line = lines[index];
    isWhole = index > first && serialOf(page, line) === 1;
    const cell = line && cellOf(page, line);
    const role = cell && columnRole(textOf(page, cell), isTold);
    if (cell === undefined || isWhole || (index === first) !== (role === 'serial')) break;
    if (role === undefined && !unknownHead.test(textOf(page, cell))) break;
    if (role !== undefined && known === cells.length) known += 1;
    cells.push(cell);
    roles.push(role);
  }
  // Unknown heads are some where the first row stands below them, and most are known.
  const some = roles.filter((role) => role !== undefined).length * 3 >= roles.length * 2;
  const count = isWhole && some ? cells.length : known;
  return count >= fewestColumns ? { cells: cells.slice(0, count), roles: roles.slice(0, count) } : undefined;
}

function serialOf(page: Page, line: Line | undefined): number | undefined {
  if (line === undefined || line.folded.length > longestSerial) return undefined;
  return digitsNumber(textOf(page, cellOf(page, line)));
}

/** A row ends at the next serial number, or with the table. */
function endsRow(page: Page, line: Line | undefined, serial: number): boolean {
  return line === undefined || serialOf(page, line) === serial + 1 || behindTable.test(line.folded) || isNoise(line);
}

/** 县教育局, 市财政局、各区政府: every part ends like a body's name. */
function areUnits(words: string): boolean {
  if (words.length > longestUnits) return false;
  const names = words.split(/[、, ;]/).filter((name) => name !== '');
  return names.length > 0 && names.every((name) => name.startsWith('各') || unitEnd.test(name.slice(-4)));
}

const isUnit = (role: ColumnRole | undefined) => role === 'unit' || role === 'lead' || role === 'with';

/** The cells of a row in its columns. Where some were merged away, or broken in two, the responsible units show the place. */
function spread(page: Page, cells: readonly Cell[], roles: readonly (ColumnRole | undefined)[]): readonly Cell[] {
  const unitColumn = roles.findIndex(isUnit);
  const own = cells[unitColumn];
  const fits = own === undefined || own[0] === own[1] || areUnits(textOf(page, own));
  if (cells.length === roles.length && fits) return cells;
  const unitAt = unitColumn === -1 ? -1 : cells.findIndex((cell, index) => index > 0 && areUnits(textOf(page, cell)));
  const [head, tail] =
    unitAt === -1 ? [cells.slice(0, 1), cells.slice(1)] : [cells.slice(0, unitAt), cells.slice(unitAt + 1)];
  const none: Cell = [0, 0];
  const split = unitColumn === -1 ? 1 : unitColumn;
  return roles.map((_, column) => {
    if (column === unitColumn) return unitAt === -1 ? none : (cells[unitAt] ?? none);
    return column < split
      ? part(head, column, split)
      : part(tail, column - split - (unitColumn === -1 ? 0 : 1), roles.length - split - (unitColumn === -1 ? 0 : 1));
  });
}

/** The cells of one column among some: one each, and all that is left for the last. */
function part(cells: readonly Cell[], column: number, columns: number): Cell {
  const own = column === columns - 1 ? cells.slice(column) : cells.slice(column, column + 1);
  const [first, last] = [own[0], own.at(-1)];
  return first === undefined || last === undefined ? [0, 0] : [first[0], last[1]];
}
