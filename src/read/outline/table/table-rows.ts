import { chineseNumber } from '../../text/numeral.ts';
import type { Page } from '../../text/page.ts';
import { passageOf } from '../body/passages.ts';
import type { Passage } from '../outline.ts';
import { cellText, columnOfPlaces, type RowText, rowsBesideTotals, rowText, unitOfPromises } from './cell-text.ts';
import type { AboutTable, Cell, Grid } from './table-cells.ts';
import { type ColumnRole, timeOfColumn } from './table-columns.ts';

/** The filled cells of the responsible bodies. */
export interface UnitCells {
  readonly lead: readonly Cell[];
  readonly with: readonly Cell[];
}

/** A row with its cells by what they hold, and what the rows above leave to it where merged cells were lost. */
export interface Row {
  /** Where the row is a heading, what it says. */
  readonly heading: Cell | undefined;
  readonly serial: Cell | undefined;
  readonly name: Cell | undefined;
  /** Headings in columns of their own, the highest first. */
  readonly groups: readonly Cell[];
  readonly said: RowText;
  readonly passages: readonly Passage[];
  readonly units: UnitCells;
  /** 完成时限 of the row itself. */
  readonly due: Cell | undefined;
  /** The row prints no responsible body itself. */
  readonly unitsFilledDown: boolean;
  /** Cells that say nothing of the promise. */
  readonly other: readonly Cell[];
}

/** Which columns are read as what. */
export type Columns = ReturnType<typeof columnsOf>;

/** 责任单位 beside 牵头单位 are those who help; of two columns of names the last names the row. */
export function columnsOf(roles: Grid['roles']) {
  const at = (role: ColumnRole) => roles.flatMap((found, index) => (found === role ? [index] : []));
  const names = at('name');
  const led = at('lead').length > 0;
  return {
    serial: at('serial'),
    name: names.slice(-1),
    group: [...at('group'), ...names.slice(0, -1)],
    lead: led ? at('lead') : at('unit'),
    with: led ? [...at('unit'), ...at('with')] : at('with'),
    promise: at('promise'),
    result: at('result'),
    other: at('other'),
    due: at('due'),
  };
}

const han = /[\u3400-\u9FFF]/;

/** Whether a part of the page says something in Chinese, and not only in digits and signs. */
export function isInWords(page: Page, [start, end]: Cell): boolean {
  return han.test(page.folded.slice(start, end));
}

/** The rows of a table, from the top. */
export function rowsOf(page: Page, grid: Grid, columns: Columns, about: AboutTable = {}): readonly Row[] {
  const unit = unitOfPromises(grid);
  const count = rowsBesideTotals(page, grid, about);
  let said: RowText = {};
  let units: UnitCells = { lead: [], with: [] };
  return grid.rows.map(({ cells, spanning }): Row => {
    const pick = (indexes: readonly number[]) => filledCells(cells, indexes);
    const [serial] = pick(columns.serial);
    const [name] = pick(columns.name).filter((cell) => isInWords(page, cell));
    said = spanning ? said : rowText(page, cells, grid.roles, said, about);
    const passages = [
      ...passagesOf(page, grid, cells, columns.promise, said, unit, count, 'promise'),
      ...passagesOf(page, grid, cells, columns.result, said, unit, count, 'result'),
    ];
    const isNumeral = passages.length === 0 && serial !== undefined && isChineseNumeral(page, serial);
    const heading = spanning ? cells[0] : isNumeral ? ([serial[0], (name ?? serial)[1]] as const) : undefined;
    const printed = { lead: pick(columns.lead), with: pick(columns.with) };
    const unitsFilledDown = printed.lead.length === 0;
    if (heading === undefined) units = unitsBelow(units, printed);
    return {
      heading,
      serial,
      name,
      groups: pick(columns.group),
      said,
      passages,
      units,
      due: pick(columns.due)[0],
      unitsFilledDown,
      other: pick(columns.other),
    };
  });
}

function filledCells(cells: readonly Cell[], indexes: readonly number[]): readonly Cell[] {
  return indexes.flatMap((index) => {
    const cell = cells[index];
    return cell === undefined || cell[0] === cell[1] ? [] : [cell];
  });
}

/** Bodies that lead are those of the row above until others are printed, and those that help with them. */
function unitsBelow(above: UnitCells, printed: UnitCells): UnitCells {
  if (printed.lead.length > 0) return printed;
  return printed.with.length > 0 ? { lead: above.lead, with: printed.with } : above;
}

/** The filled cells of some columns, each with what its head and its row say of it. */
function passagesOf(
  page: Page,
  grid: Grid,
  cells: readonly Cell[],
  columns: readonly number[],
  said: RowText,
  unit: string | undefined,
  count: number | undefined,
  kind: Passage['kind'],
): readonly Passage[] {
  return columns.flatMap((column): readonly Passage[] => {
    const cell = cells[column];
    if (cell === undefined || cell[0] === cell[1]) return [];
    return [
      {
        ...passageOf(page, cell[0], cell[1], kind),
        cell: cellText(
          grid.words[column] ?? '',
          said,
          unit,
          columnOfPlaces(grid, column, count),
          timeOfColumn(grid, column),
        ),
      },
    ];
  });
}

function isChineseNumeral(page: Page, [start, end]: Cell): boolean {
  return chineseNumber(page.folded.slice(start, end).replace(/[、.()]/g, '')) !== undefined;
}
