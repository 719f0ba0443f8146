import type { CharacterSet } from '../../text/character-set.ts';
import type { Line } from '../../text/lines.ts';
import { isSpaceAt, type Page } from '../../text/page.ts';
import { headingOf } from '../body/heading.ts';
import { isNoise } from '../noise.ts';
import { rolesByCells } from './cell-text.ts';
import { isPlace } from './row-place.ts';
import {
  type Cell,
  cellsOf,
  type Grid,
  type GridRow,
  isRuler,
  marksIn,
  rowOf,
  type Sheet,
  separators,
  wordsOfCell,
} from './table-cells.ts';
import { type Heads, headsAt } from './table-heads.ts';

const serial = /^[0-9]{1,4}[.、]?$/;
/** What stands behind a table. */
export const behindTable = /^(?:附件|附:|注:|备注:|说明:|抄送|联系人|主办单位|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日$)/;
const sentenceEnds = '。;!';
const numberedName = /^[0-9]{1,3}[.、][\u4e00-\u9fff]/;
/** A list begun in a cell goes on in the next line. */
const listMark = /^(?:[0-9]{1,2}[.、)]|\([0-9一二三四五六七八九十]{1,3}\)|[①-⑳])/;

const textOf = (page: Page, [start, end]: Cell) => page.folded.slice(start, end);
const isEmpty = ([start, end]: Cell) => start === end;

/** The tables among lines, read from their tabs, or else from bars between their cells: each from a line of heads on. */
export function gridsOf(page: Page, lines: readonly Line[], isTold = false): readonly Grid[] {
  for (const marks of separators) {
    const counts = lines.map((line) => (isRuler(line) ? 0 : marksIn(page, rowOf(page, line, marks), marks)));
    const found = counts.some((count) => count > 0) ? gridsIn({ page, lines, marks, counts, isTold }) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function gridsIn(sheet: Sheet): readonly Grid[] {
  const { lines } = sheet;
  const starts: { readonly first: number; readonly heads: Heads }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const heads = headsAt(sheet, index);
    if (heads === undefined) continue;
    starts.push({ first: index, heads });
    index = heads.behind - 1;
  }
  return starts.flatMap(({ first, heads }, index): readonly Grid[] => {
    const grid = gridFrom(sheet, heads, first, starts[index + 1]?.first ?? lines.length);
    return grid.rows.length === 0 ? [] : [grid];
  });
}

/** The rows below a line of heads, up to the end of the table or the next one's heads. */
function gridFrom(sheet: Sheet, { behind, ...heads }: Heads, first: number, limit: number): Grid {
  const { page, lines, marks, counts } = sheet;
  let lastRow = limit - 1;
  while (counts[lastRow] === 0) lastRow -= 1;
  const rows: GridRow[] = [];
  let index = behind;
  for (; index < limit; index += 1) {
    const line = lines[index] as Line;
    if (isRuler(line)) continue;
    const row = rowOf(page, line, marks);
    if (counts[index] === 0 && row[0] > line.start) {
      rows.push({ cells: cellsOf(page, row, marks), spanning: true });
      continue;
    }
    if (counts[index] === 0) {
      const isOver = behindTable.test(line.folded) || isNoise(line) || !continues(page, rows.at(-1), line);
      if (index > lastRow && isOver) break;
      const heading = headingOf(line);
      if (index < lastRow && heading !== undefined && heading.rank < 3) {
        rows.push({ cells: [[line.start, line.end]], spanning: true });
      } else lengthen(rows, line);
      continue;
    }
    const last = Math.min(endOfRow(sheet, index, heads.heads.length), limit - 1);
    const cells = cellsOf(page, [row[0], last === index ? row[1] : (lines[last] as Line).to], marks);
    rows.push({ cells: aligned(page, cells, heads, line, marks), spanning: false });
    index = last;
  }
  return { first, behind: index, ...heads, roles: rolesByCells(page, heads, rows), rows };
}

/** A line without marks below the last row goes on in its last cell: a list begun there, or an unfinished sentence. */
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

/** The index of the last line of a row: a cell that was wrapped goes on below until the row has all its marks. */
function endOfRow(sheet: Sheet, first: number, width: number): number {
  const { lines, counts } = sheet;
  let count = counts[first] ?? 0;
  let index = first;
  while (count < width - 1) {
    const next = lines[index + 1];
    const more = counts[index + 1] ?? 0;
    if (next === undefined || count + more > width - 1) break;
    const isDone = sentenceEnds.includes(lines[index]?.folded.at(-1) ?? '') && !listMark.test(next.folded.slice(0, 8));
    if (isDone || startsRow(sheet, next)) break;
    count += more;
    index += 1;
  }
  // Only where that completes the row: otherwise cells are missing from it, and the lines below are rows of their own.
  return count === width - 1 ? index : first;
}

function startsRow({ page, marks }: Sheet, line: Line): boolean {
  const [from, to] = rowOf(page, line, marks);
  const [first] = cellsOf(page, [from, Math.min(to, from + 12)], marks);
  return first !== undefined && serial.test(textOf(page, first));
}

/** 14.推进课后服务 below 类别, and nothing in the last cell: the merged cell of the kind left it there. */
function isShifted(page: Page, cells: readonly Cell[], roles: Grid['roles']): boolean {
  const [first] = cells;
  const isNumbered =
    first !== undefined && numberedName.test(textOf(page, [first[0], Math.min(first[1], first[0] + 8)]));
  return isNumbered && roles[0] === 'group' && isEmpty(cells.at(-1) as Cell);
}

/** Cells that a merged one left out stand at the left; a row may also end early. */
function aligned(
  page: Page,
  cells: readonly Cell[],
  { heads, roles }: Pick<Grid, 'heads' | 'roles'>,
  line: Line,
  marks: CharacterSet,
): readonly Cell[] {
  const width = heads.length;
  if (cells.length >= width)
    return isShifted(page, cells, roles) ? [[line.start, line.start], ...cells.slice(0, -1)] : cells;
  const none: readonly Cell[] = Array.from({ length: width - cells.length }, () => [line.start, line.start] as const);
  const [first] = cells;
  const isMark = marks[page.folded.charCodeAt(line.from)] === 1;
  const isWhole =
    isMark ||
    (first !== undefined &&
      (serial.test(textOf(page, first)) ||
        isSpaceAt(page.folded, line.from) ||
        (roles[0] === 'place' && isPlace(wordsOfCell(page, first)))));
  return isWhole ? [...cells, ...none] : [...none, ...cells];
}
