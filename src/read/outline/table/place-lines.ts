import type { Line } from '../../text/lines.ts';
import type { Page } from '../../text/page.ts';
import { isPlace } from './row-place.ts';
import { type Cell, type Grid, type HeadWords, isRuler, wordsOfCell } from './table-cells.ts';
import { columnRole } from './table-columns.ts';
import { headsOfCells, sharedHeads } from './table-heads.ts';

const mostHeads = 60;
const longestCell = 30;
/** How many heads stand alone beside those that span. */
const mostAlone = 4;
const amount = /^(?:[0-9][0-9.,]*[^0-9]{0,4}|[-—/]+|无任务|(?:已|全部|均)[完开竣建][成工])$/;

const dash = /^[-—─]{1,4}$/;
/** 排名, 备注: the last column, which rows may leave empty. */
const mayLack = /^(?:备注|说明|(?:全[市县省])?(?:排[名序位]|名次|位次))$/;

/** Cells that stand on lines of their own, with what they say. */
interface CellLine {
  readonly cell: Cell;
  readonly words: string;
  /** Index of the line. */
  readonly index: number;
}

/**
 * Tables with a division a row whose cells stand on lines of their own: 县区 and other heads one below the other, then the name of a
 * division before each row. A row is read where it has as many cells as there are columns: of one that lost some nobody can tell which.
 */
export function placeGridsOf(page: Page, lines: readonly Line[], isTold: boolean): readonly Grid[] {
  const cells = lines.flatMap((line, index) =>
    isRuler(line) && !dash.test(line.folded) ? [] : [cellLine(page, line, index)],
  );
  const grids: Grid[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    if (columnRole((cells[at] as CellLine).words) !== 'place') continue;
    const hasSerial = at > 0 && columnRole((cells[at - 1] as CellLine).words) === 'serial';
    const found = gridAt(page, cells, hasSerial ? at - 1 : at, hasSerial, isTold);
    if (found === undefined) continue;
    grids.push(found.grid);
    at = found.end - 1;
  }
  return grids;
}

/** A line as a cell, without the bar that some pages print behind it; a long one is none. */
function cellLine(page: Page, { start, end, folded }: Line, index: number): CellLine {
  const cell: Cell = [start, folded.endsWith('|') ? end - 1 : end];
  return { cell, words: folded.length > longestCell ? '' : wordsOfCell(page, cell), index };
}

function gridAt(page: Page, cells: readonly CellLine[], first: number, hasSerial: boolean, isTold: boolean) {
  let start = first + 2;
  while (start < cells.length && start < first + mostHeads && !isPlace((cells[start] as CellLine).words)) start += 1;
  if (hasSerial) start -= 1;
  const { rows, end } = rowsFrom(cells, start, hasSerial);
  const width = usual(rows.map((row) => row.length));
  const headCells = cells.slice(first, start).map(({ cell }) => cell);
  const heads = width === undefined ? undefined : headsOf(page, headCells, width, isTold);
  if (heads === undefined) return undefined;
  const none = mayLack.test(heads.words.at(-1) ?? '') ? 1 : 0;
  const places = heads.roles.indexOf('place') + 1;
  const grid: Grid = {
    first: (cells[first] as CellLine).index,
    behind: (cells[end - 1] as CellLine).index + 1,
    ...heads,
    // Of a row that lost a cell only the name is sure.
    rows: rows.map((row) => {
      const own = row.length === width || row.length + none === width ? row : row.slice(0, places);
      return { cells: filledUp(own, width ?? 0), spanning: false };
    }),
  };
  return { grid, end };
}

function filledUp(row: readonly Cell[], width: number): readonly Cell[] {
  const at = row.at(-1)?.[1] ?? 0;
  return [...row, ...Array.from({ length: width - row.length }, () => [at, at] as const)];
}

/** From the first row on: a division, its serial number before it, and amounts up to the next. */
function rowsFrom(cells: readonly CellLine[], first: number, hasSerial: boolean) {
  const rows: (readonly Cell[])[] = [];
  const words = (index: number): string => cells[index]?.words ?? '';
  let end = first;
  let serial = 1;
  const startsNumbered = (at: number) => hasSerial && words(at) === `${serial}` && isPlace(words(at + 1));
  const startsRow = (at: number) => isPlace(words(at)) || startsNumbered(at);
  for (;;) {
    const isNumbered = startsNumbered(end);
    const place = isNumbered ? end + 1 : end;
    if (!isPlace(words(place))) break;
    if (isNumbered) serial += 1;
    const from = end;
    end = place + 1;
    // What stands right before the next division may be its serial number, or a remark.
    while (amount.test(words(end)) && !startsNumbered(end)) end += 1;
    if (end > place + 1 && words(end) !== '' && !startsRow(end) && startsRow(end + 1)) end += 1;
    const own = cells.slice(from, end).map(({ cell }) => cell);
    const [at] = own[0] as Cell;
    rows.push(hasSerial && !isNumbered ? [[at, at], ...own] : own);
  }
  return { rows, end };
}

/** How many cells most rows have, of at least two. */
function usual(widths: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most !== undefined && most[1] > 1 && most[1] * 2 > widths.length && most[0] > 2 ? most[0] : undefined;
}

/** The heads of a table by how many cells its rows have: one each, or some that share those of a second line alike. */
function headsOf(page: Page, cells: readonly Cell[], width: number, isTold: boolean): HeadWords | undefined {
  const spanning = cells.length - width;
  if (spanning <= 0) return spanning === 0 ? headsOfCells(page, cells, isTold) : undefined;
  for (let alone = 1; alone <= mostAlone; alone += 1) {
    const [upper, lower] = [cells.slice(0, alone + spanning), cells.slice(alone + spanning)];
    const found = sharedHeads(page, upper, lower, width);
    if (found !== undefined) return found;
  }
  return undefined;
}
