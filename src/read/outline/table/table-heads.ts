import { headTime } from '../../lexicon/head-time.ts';
import type { Line } from '../../text/lines.ts';
import type { Page } from '../../text/page.ts';
import { bracketOfHead } from './cell-text.ts';
import { headsByProject, headsOfProjects } from './project-heads.ts';
import { type Cell, cellsOf, type HeadWords, isRuler, rowOf, type Sheet, wordsOfCell } from './table-cells.ts';
import { besideOthers, type ColumnRole, columnRole, isHeadAlone } from './table-columns.ts';

/** The columns of a table, and the index of the line behind their heads. */
export interface Heads extends HeadWords {
  readonly behind: number;
}

const longestHead = 400;

/** The heads of a table, where they begin at a line 表头. */
export function headsAt(sheet: Sheet, index: number): Heads | undefined {
  const { page, lines, marks, counts } = sheet;
  const line = lines[index];
  if (line === undefined || (counts[index] ?? 0) === 0 || line.to - line.from > longestHead) return undefined;
  const cells = cellsOf(page, rowOf(page, line, marks), marks);
  return (
    headsOverTwo(sheet, index, cells) ??
    behind(headsOfCells(page, cells, sheet.isTold) ?? headsOfProjects(sheet, index, cells), index + 1)
  );
}

const behind = (heads: HeadWords | undefined, line: number): Heads | undefined => heads && { ...heads, behind: line };

/** Heads of one line, a column each. */
export function headsOfCells(page: Page, cells: readonly Cell[], isTold: boolean): HeadWords | undefined {
  return headsByProject(page, cells) ?? plainHeads(page, cells, isTold);
}

function plainHeads(page: Page, cells: readonly Cell[], isTold: boolean): HeadWords | undefined {
  const words: string[] = [];
  const roles: (ColumnRole | undefined)[] = [];
  let known = 0;
  for (const cell of cells) {
    const own = wordsOfCell(page, cell);
    const role = columnRole(own, isTold);
    words.push(own);
    roles.push(role);
    if (role !== undefined) known += 1;
    // Two of three are heads: a row of the table is not asked to its end.
    else if ((roles.length - known) * 3 > cells.length) return undefined;
  }
  const named = roles.some((role) => role === 'name' || role === 'serial' || role === 'promise' || role === 'place');
  // 目标, 完成, 目标, 完成 stand below other heads: nothing says of what they are.
  const told = words.filter((_, column) => roles[column] === 'promise' || roles[column] === 'result');
  if (new Set(told).size < told.length) return undefined;
  return known >= 2 && named ? { heads: cells, words, roles: besideOthers(words, roles) } : undefined;
}

/** One column of heads over two lines. */
interface Column {
  readonly head: Cell;
  /** The cell of the second line, where the first spans several columns. */
  readonly below?: Cell;
}

/** 目标任务 above 开工 and 建成, or 农村改厕(户) above 目标 and 完成: heads that span columns, and those below them. */
function headsOverTwo(sheet: Sheet, index: number, upper: readonly Cell[]): Heads | undefined {
  const { page, lines, marks, counts } = sheet;
  let second = index + 1;
  while (second < lines.length && isRuler(lines[second] as Line)) second += 1;
  const line = lines[second];
  if (line === undefined || (counts[second] ?? 0) === 0 || line.to - line.from > longestHead) return undefined;
  const lower = cellsOf(page, rowOf(page, line, marks), marks);
  if (lower.some((cell) => /[0-9]/.test(wordsOfCell(page, cell)))) return undefined;
  const row = lines[second + 1];
  const width = row && cellsOf(page, rowOf(page, row, marks), marks).length;
  const heads = isEmpty(lower[0]) ? spanningHeads(page, byPlace(upper, lower)) : sharedHeads(page, upper, lower, width);
  return behind(heads, second + 1);
}

function spanningHeads(page: Page, columns: readonly Column[] | undefined): HeadWords | undefined {
  if (columns === undefined) return undefined;
  const read = columns.map((column) => columnOver(page, column));
  const below = read.filter(({ isBelow }) => isBelow);
  const known = below.filter(({ role }) => role === 'promise' || role === 'result');
  // As in one line, two of three are heads; and some column has a head to itself.
  if (known.length < 2 || known.length * 3 < below.length * 2 || below.length === read.length) return undefined;
  return {
    heads: columns.map(({ head, below }) => below ?? head),
    words: read.map(({ words }) => words),
    roles: read.map(({ role }) => role),
    ...(read.some(({ project }) => project !== undefined) && { projects: read.map(({ project }) => project) }),
  };
}

const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell[0] === cell[1];

/** Empty cells stand where a head goes on, at the end of the line perhaps none: what is filled below stands under the last head at its left. */
function byPlace(upper: readonly Cell[], lower: readonly Cell[]): readonly Column[] | undefined {
  if (!lower.some((below, index) => !isEmpty(below) && isEmpty(upper[index]))) return undefined;
  let head = upper[0] as Cell;
  const columns: Column[] = [];
  for (let index = 0; index < Math.max(upper.length, lower.length); index += 1) {
    const [cell, below] = [upper[index], lower[index]];
    if (cell !== undefined && !isEmpty(cell)) head = cell;
    columns.push(below === undefined || isEmpty(below) ? { head } : { head, below });
  }
  return columns;
}

/** No empty cells were kept: the heads that span share the cells below alike, and the rows have as many cells: `width`. */
export function sharedHeads(
  page: Page,
  upper: readonly Cell[],
  lower: readonly Cell[],
  width: number | undefined,
): HeadWords | undefined {
  if (lower.some((cell) => isEmpty(cell)) || upper.some((cell) => isEmpty(cell))) return undefined;
  const spanning = upper.filter((cell) => !isHeadAlone(wordsOfCell(page, cell)));
  const each = lower.length / spanning.length;
  if (each < 2 || each % 1 !== 0 || width !== upper.length - spanning.length + lower.length) return undefined;
  let next = 0;
  const columns = upper.flatMap((head): readonly Column[] => {
    if (!spanning.includes(head)) return [{ head }];
    const below = lower.slice(next, next + each);
    next += each;
    return below.map((cell) => ({ head, below: cell }));
  });
  return spanningHeads(page, columns);
}

/** 目标任务, 1-6月完成情况: says what the columns below it hold, and names no project. */
const roleAlone =
  /^(?:[0-9]{4}年度?|年度|全年|[0-9]{1,2}(?:-[0-9]{1,2})?月|截至?[^,]{0,8})?(?:建设|工作)?(?:目标任务|任务目标|目标|任务|计划|完成情况|进展情况|实际完成|进度|完成)(?:数|情况)?(?:\([^()]*\))?$/;

function columnOver(page: Page, { head, below }: Column) {
  const above = wordsOfCell(page, head);
  if (below === undefined) return { words: above, role: columnRole(above), project: undefined, isBelow: false };
  const own = wordsOfCell(page, below);
  const bracket = bracketOfHead.exec(above)?.[0] ?? '';
  const words = bracketOfHead.test(own) ? own : own + bracket;
  if (columnRole(own) === 'before') return { words: own, role: 'before' as const, project: undefined, isBelow: true };
  // 目标任务(套) above 开工 is 目标任务开工(套).
  return roleAlone.test(above) || roleAlone.test(headTime(above).rest)
    ? {
        words: above.slice(0, above.length - bracket.length) + words,
        role: columnRole(above) ?? columnRole(headTime(above).rest),
        project: undefined,
        isBelow: true,
      }
    : { words, role: columnRole(own), project: head, isBelow: true };
}
