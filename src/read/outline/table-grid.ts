import { characterSet, placeOf } from '../text/character-set.ts';
import type { Line } from '../text/lines.ts';
import { isSpaceAt, type Page, trim } from '../text/page.ts';
import { headingOf } from './heading.ts';
import { isNoise } from './noise.ts';
import { type ColumnRole, columnRole } from './table-columns.ts';

/** Offsets of one cell without white space at its ends; both are the same for an empty one. */
export type Cell = readonly [start: number, end: number];

/** A row of cells, one a column, or a heading that spans the columns. */
export interface GridRow {
  readonly cells: readonly Cell[];
  /** A line without tabs between rows: 一、教育方面. */
  readonly spanning: boolean;
}

/** A table found among lines. */
export interface Grid {
  /** Index of the line of heads, and the index behind the last line of the table. */
  readonly first: number;
  readonly behind: number;
  readonly heads: readonly Cell[];
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly rows: readonly GridRow[];
}

const serial = /^[0-9]{1,4}[.、]?$/;
/** What stands behind a table. */
export const behindTable = /^(?:附件|附:|注:|备注:|说明:|抄送|联系人|主办单位|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$)/;
const sentenceEnds = '。;!';
const longestHead = 400;
/** A list begun in a cell goes on in the next line. */
const listMark = /^(?:[0-9]{1,2}[.、)]|\([0-9一二三四五六七八九十]{1,3}\)|[①-⑳])/;

const tab = /* @__PURE__ */ characterSet('\t');

function cellsOf(page: Page, from: number, to: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let start = from; start <= to; ) {
    const end = placeOf(tab, page.folded, start, to);
    cells.push(trim(page, start, end));
    start = end + 1;
  }
  return cells;
}

const textOf = (page: Page, [start, end]: Cell) => page.folded.slice(start, end);
const isEmpty = ([start, end]: Cell) => start === end;

function tabsOf(page: Page, line: Line): number {
  let tabs = 0;
  for (let at = placeOf(tab, page.folded, line.from, line.to); at < line.to; ) {
    tabs += 1;
    at = placeOf(tab, page.folded, at + 1, line.to);
  }
  return tabs;
}

/** The heads of a table, where a line is made of them. */
function headsOf(page: Page, line: Line): Pick<Grid, 'heads' | 'roles'> | undefined {
  if (line.to - line.from > longestHead) return undefined;
  const cells = cellsOf(page, line.from, line.to);
  const roles: (ColumnRole | undefined)[] = [];
  let known = 0;
  for (const cell of cells) {
    const role = columnRole(textOf(page, cell));
    roles.push(role);
    if (role !== undefined) known += 1;
    // Two of three are heads: a row of the table is not asked to its end.
    else if ((roles.length - known) * 3 > cells.length) return undefined;
  }
  const named = roles.some((role) => role === 'name' || role === 'serial' || role === 'promise');
  return known >= 2 && named ? { heads: cells, roles } : undefined;
}

/** The tables among lines, read from their tabs: each from a line of heads on. */
export function gridsOf(page: Page, lines: readonly Line[]): readonly Grid[] {
  if (!page.folded.includes('\t')) return [];
  const tabs = lines.map((line) => tabsOf(page, line));
  const heads = lines.map((line, index) => ((tabs[index] ?? 0) > 0 ? headsOf(page, line) : undefined));
  const starts = heads.flatMap((found, index) => (found === undefined ? [] : [index]));
  return starts.flatMap((first, index): readonly Grid[] => {
    const found = heads[first];
    const grid = found && gridFrom(page, lines, tabs, found, first, starts[index + 1] ?? lines.length);
    return grid === undefined || grid.rows.length === 0 ? [] : [grid];
  });
}

/** The rows below a line of heads, up to the end of the table or the next one's heads. */
function gridFrom(
  page: Page,
  lines: readonly Line[],
  tabs: readonly number[],
  heads: Pick<Grid, 'heads' | 'roles'>,
  first: number,
  limit: number,
): Grid {
  let lastTabbed = limit - 1;
  while (tabs[lastTabbed] === 0) lastTabbed -= 1;
  const rows: GridRow[] = [];
  let index = first + 1;
  while (index < limit) {
    const line = lines[index];
    if (line === undefined) break;
    if (tabs[index] === 0) {
      const isOver = behindTable.test(line.folded) || isNoise(line) || !continues(page, rows.at(-1), line);
      if (index > lastTabbed && isOver) break;
      const heading = headingOf(line);
      if (index < lastTabbed && heading !== undefined && heading.rank < 3) {
        rows.push({ cells: [[line.start, line.end]], spanning: true });
      } else lengthen(rows, line);
      index += 1;
      continue;
    }
    const last = Math.min(endOfRow(page, lines, tabs, index, heads.heads.length), limit - 1);
    const cells = cellsOf(page, line.from, lines[last]?.to ?? line.to);
    rows.push({ cells: aligned(page, cells, heads.heads.length, line), spanning: false });
    index = last + 1;
  }
  return { first, behind: index, ...heads, rows };
}

/** A line without tabs below the last row goes on in its last cell: a list begun there, or an unfinished sentence. */
function continues(page: Page, row: GridRow | undefined, line: Line): boolean {
  const end = row?.cells.at(-1)?.[1] ?? 0;
  return line.follows && (headingOf(line)?.rank ?? 0) > 2 && sentenceEnds.includes(page.folded.charAt(end - 1));
}

/** The last cell of the last row takes in a further line. */
function lengthen(rows: GridRow[], line: Line): void {
  const row = rows.at(-1);
  const cell = row?.cells.at(-1);
  if (row === undefined || cell === undefined) return;
  rows[rows.length - 1] = {
    ...row,
    cells: [...row.cells.slice(0, -1), [isEmpty(cell) ? line.start : cell[0], line.end]],
  };
}

/** The index of the last line of a row: a cell that was wrapped goes on below until the row has all its tabs. */
function endOfRow(page: Page, lines: readonly Line[], tabs: readonly number[], first: number, width: number): number {
  let count = tabs[first] ?? 0;
  let index = first;
  while (count < width - 1) {
    const next = lines[index + 1];
    const more = tabs[index + 1] ?? 0;
    if (next === undefined || count + more > width - 1) break;
    const isDone = sentenceEnds.includes(lines[index]?.folded.at(-1) ?? '') && !listMark.test(next.folded.slice(0, 8));
    if (isDone || startsRow(page, next)) break;
    count += more;
    index += 1;
  }
  // Only where that completes the row: otherwise cells are missing from it, and the lines below are rows of their own.
  return count === width - 1 ? index : first;
}

function startsRow(page: Page, line: Line): boolean {
  const [first] = cellsOf(page, line.from, Math.min(line.to, line.from + 12));
  return first !== undefined && serial.test(textOf(page, first));
}

/** Cells that a merged one left out stand at the left; a row may also end early. */
function aligned(page: Page, cells: readonly Cell[], width: number, line: Line): readonly Cell[] {
  if (cells.length >= width) return cells;
  const none: readonly Cell[] = Array.from({ length: width - cells.length }, () => [line.start, line.start] as const);
  const [first] = cells;
  const isWhole = first !== undefined && (serial.test(textOf(page, first)) || isSpaceAt(page.folded, line.from));
  return isWhole ? [...cells, ...none] : [...none, ...cells];
}
