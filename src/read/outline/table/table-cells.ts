import type { Span } from '../../../issue.ts';
import type { Quote } from '../../../source.ts';
import { type CharacterSet, characterSet, placeOf } from '../../text/character-set.ts';
import type { Line } from '../../text/lines.ts';
import { type Page, trim } from '../../text/page.ts';
import type { ColumnRole } from './table-columns.ts';

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
  /** What the head of each column says, without spaces; of heads over two lines the words of both: 目标任务开工(套). */
  readonly words: readonly string[];
  /** Of a table with a project over several columns, the cell that names it. */
  readonly projects?: readonly (Cell | undefined)[];
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly rows: readonly GridRow[];
}

/** What the heads of a table say of its columns. */
export type HeadWords = Pick<Grid, 'heads' | 'words' | 'roles' | 'projects'>;

/** What is said of a table outside of it. */
export interface AboutTable {
  /** The project that rows without a name are of. */
  readonly subject?: Quote | undefined;
  /** What all of its numbers count. */
  readonly unit?: string | undefined;
  /** The division that the document speaks for. */
  readonly division?: string | undefined;
}

/** What parts the cells of a row 分隔符: tabs as they are copied from a page, bars as they are drawn in plain text. */
export const separators: readonly CharacterSet[] = [
  /* @__PURE__ */ characterSet('\t'),
  /* @__PURE__ */ characterSet('|│┃║'),
];

/** Lines beside how many marks part the cells of each. */
export interface Sheet {
  readonly page: Page;
  readonly lines: readonly Line[];
  readonly marks: CharacterSet;
  readonly counts: readonly number[];
  /** The words above say that what was done is told. */
  readonly isTold: boolean;
}

/** The words of a cell, folded and without spaces. */
export function wordsOfCell(page: Page, [start, end]: Cell): string {
  return page.folded.slice(start, end).replaceAll(' ', '').replaceAll('\n', '');
}

const rulers = /* @__PURE__ */ characterSet(' \t|-+=:_─━═│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛╭╮╰╯');

/** |---|:--:|, ├──┼──┤: a line that only parts the rows. */
export function isRuler({ folded }: Line): boolean {
  for (let at = 0; at < folded.length; at += 1) if (rulers[folded.charCodeAt(at)] !== 1) return false;
  return true;
}

/** The row between its outer bars; of tabs the outermost parts an empty cell from the next. */
export function rowOf(page: Page, line: Line, marks: CharacterSet): Span {
  const isOuter = (at: number) => marks[page.folded.charCodeAt(at)] === 1;
  if (!isOuter(line.start)) return [line.from, line.to];
  const end = line.end - 1;
  return [line.start + 1, end > line.start && isOuter(end) ? end : line.end];
}

export function cellsOf(page: Page, [from, to]: Span, marks: CharacterSet): readonly Cell[] {
  const cells: Cell[] = [];
  for (let start = from; start <= to; ) {
    const end = placeOf(marks, page.folded, start, to);
    cells.push(trim(page, start, end));
    start = end + 1;
  }
  return cells;
}

/** How many marks part the cells of a row. */
export function marksIn(page: Page, [from, to]: Span, marks: CharacterSet): number {
  let count = 0;
  for (let at = placeOf(marks, page.folded, from, to); at < to; ) {
    count += 1;
    at = placeOf(marks, page.folded, at + 1, to);
  }
  return count;
}
