import { unitRows } from '../../../quantity/unit-table.ts';
import { headTime } from '../../lexicon/head-time.ts';
import { furtherUnits } from '../../lexicon/unit-words.ts';
import type { Page } from '../../text/page.ts';
import { passageOf } from '../body/passages.ts';
import type { ColumnOfPlaces, Passage } from '../outline.ts';
import { isDivision, isPlace, isTotal, placeOfRow, subtotal } from './row-place.ts';
import { type AboutTable, type Cell, type Grid, type GridRow, wordsOfCell } from './table-cells.ts';
import { type ColumnRole, timeOfColumn } from './table-columns.ts';

const units: ReadonlySet<string> = /* @__PURE__ */ new Set([...unitRows.map(({ name }) => name), ...furtherUnits]);
const longestUnit = 8;
const scale = /^[百千万亿]+/;

/** 个, 万人, 平方米/户. */
function isMeasure(words: string): boolean {
  if (words.length > longestUnit) return false;
  return words.split(/[、/]/).every((word) => units.has(word) || units.has(word.replace(scale, '')));
}

/** Who answers for a row, or what it is called, may be a division. */
const bodiesOrNames = /^(?:责任|实施|牵头|承办|填报|报送|项目)?单位(?:名称)?$|^(?:责任|实施)主体$|^名称$/;
/** 250.5万元, 已完成: longer than this a cell is a sentence. */
const longestAmount = 10;

/** The roles of the columns by their heads and their cells: below 单位 stand bodies, units of measure or divisions. */
export function rolesByCells(
  page: Page,
  { words: heads, roles }: Pick<Grid, 'words' | 'roles'>,
  rows: readonly GridRow[],
): Grid['roles'] {
  const cellsBelow = (column: number) =>
    rows.flatMap(({ cells: own, spanning }): readonly string[] => {
      const words = spanning ? '' : wordsOfCell(page, own[column] ?? [0, 0]);
      return words === '' ? [] : [words];
    });
  const areAmounts = () =>
    roles.every(
      (role, column) =>
        (role !== 'promise' && role !== 'result') || cellsBelow(column).every((words) => words.length <= longestAmount),
    );
  return roles.map((role, column) => {
    if (!bodiesOrNames.test(heads[column] ?? '') || roles.includes('place')) return role;
    const cells = cellsBelow(column);
    if (cells.length === 0) return role;
    if (heads[column] === '单位' && cells.every(isMeasure)) return 'measure';
    const isNamed = roles.some((other, at) => other === 'name' && at !== column);
    return cells.every(isPlace) && cells.some(isDivision) && !isNamed && areAmounts() ? 'place' : role;
  });
}

/** What the cells of a row say of the numbers in the others. */
export interface RowText {
  readonly unit?: string;
  /** Of a row with a division, what the whole table counts. */
  readonly unitOfAll?: string;
  readonly place?: string;
}

/**
 * The unit of measure and the division of a row; a division is printed once for the rows below it. `about` says what holds of
 * the whole table.
 */
export function rowText(
  page: Page,
  cells: readonly Cell[],
  roles: Grid['roles'],
  before: RowText,
  { division, unit: unitOfAll }: AboutTable,
): RowText {
  const cell = (role: ColumnRole): string | undefined => {
    const column = roles.indexOf(role);
    return column === -1 ? undefined : wordsOfCell(page, cells[column] ?? [0, 0]);
  };
  const [unit, printed] = [cell('measure'), cell('place')];
  // Where rows have names a division is printed once for several; where they have none, an empty cell says nothing.
  const isNamed = roles.includes('name');
  const filled = isNamed ? before.place : undefined;
  // 合计 may stand in the column of serial numbers.
  const words = cells.map((one) => wordsOfCell(page, one)).find(isTotal) ?? printed;
  const isSilent = printed === undefined || words === undefined || (words === subtotal && !isNamed);
  const place = isSilent ? undefined : words === '' ? filled : placeOfRow(words, division);
  return {
    ...(unit && { unit }),
    ...(place !== undefined && unitOfAll !== undefined && { unitOfAll }),
    ...(place !== undefined && { place }),
  };
}

/** What is known of a cell beside its column. */
export interface AroundCell {
  readonly said: RowText;
  /** The one unit that the heads of the promises print. */
  readonly ofPromises?: string | undefined;
  /** Of a table with a division a row and no names: how many rows hold no total. */
  readonly rowsOfPlaces: number | undefined;
}

/** How many rows of a table with a division a row and no names hold no total; undefined for another. */
export function rowsBesideTotals(page: Page, { rows, roles }: Grid, about: AboutTable): number | undefined {
  if (roles.includes('name') || !roles.includes('place')) return undefined;
  return rows.filter(
    ({ cells, spanning }) =>
      !spanning &&
      !cells.some((cell) => isTotal(wordsOfCell(page, cell))) &&
      rowText(page, cells, roles, {}, about).place !== '',
  ).length;
}

/** A column of such a table. */
function columnOfPlaces({ heads }: Grid, column: number, rows: number | undefined): ColumnOfPlaces | undefined {
  const at = heads[column]?.[0];
  return at === undefined || rows === undefined ? undefined : { at, rows };
}

/** 目标任务(个), 投资(单位:万元), 完成数/户. */
export const bracketOfHead = /\((?:单位)?:?([^():]{1,8})\)$/;
const behindStroke = /\/([^()/:]{1,8})$/;
/** 完工数, 累计完成: counts what the table promises, in its unit. */
const countsThePromise = /^(?:已|累计|实际)?(?:开工|完工|竣工|完成|(?:基本)?建成|在建)(?:数|量|个数)?$/;

function unitOfHead(head: string): string | undefined {
  return (bracketOfHead.exec(head) ?? behindStroke.exec(head))?.[1];
}

/** The one unit that the heads of the promises print; undefined where there are several. */
export function unitOfPromises({ words, roles }: Pick<Grid, 'words' | 'roles'>): string | undefined {
  const found = new Set(words.flatMap((head, column) => (roles[column] === 'promise' ? [unitOfHead(head)] : [])));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** A filled cell as a passage, with what its column's head, its row and the heads of what is promised say of it. */
export function passageInColumn(
  page: Page,
  grid: Grid,
  column: number,
  [start, end]: Cell,
  kind: Passage['kind'],
  { said, ofPromises, rowsOfPlaces }: AroundCell,
): Passage {
  const head = grid.words[column] ?? '';
  const { unit, unitOfAll, place } = said;
  const units = [
    unitOfHead(head),
    unit,
    countsThePromise.test(headTime(head).rest) ? ofPromises : undefined,
    unitOfAll,
  ];
  const places = place === undefined ? undefined : columnOfPlaces(grid, column, rowsOfPlaces);
  const time = timeOfColumn(grid, column);
  return {
    ...passageOf(page, start, end, kind),
    cell: {
      head,
      units: units.filter((one) => one !== undefined),
      ...(place !== undefined && { place }),
      ...(places !== undefined && { column: places }),
      ...(time !== undefined && { time }),
    },
  };
}
