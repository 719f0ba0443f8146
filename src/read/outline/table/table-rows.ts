import { chineseNumber } from '../../text/numeral.ts';
import type { Page } from '../../text/page.ts';
import type { Passage } from '../outline.ts';
import { passageInColumn, type RowText, rowsBesideTotals, rowText, unitOfPromises } from './cell-text.ts';
import type { AboutTable, Cell, Grid } from './table-cells.ts';
import type { ColumnRole } from './table-columns.ts';

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
  const ofPromises = unitOfPromises(grid);
  const rowsOfPlaces = rowsBesideTotals(page, grid, about);
  let said: RowText = {};
  let units: UnitCells = { lead: [], with: [] };
  return grid.rows.map(({ cells, spanning }): Row => {
    const pick = (indexes: readonly number[]) => filledCells(cells, indexes);
    const [serial] = pick(columns.serial);
    const [name] = pick(columns.name).filter((cell) => isInWords(page, cell));
    said = spanning ? said : rowText(page, cells, grid.roles, said, about);
    const around = { said, ofPromises, rowsOfPlaces };
    const passages = (['promise', 'result'] as const).flatMap((kind) =>
      columns[kind].flatMap((column) => {
        const cell = filled(cells, column);
        return cell === undefined ? [] : [passageInColumn(page, grid, column, cell, kind, around)];
      }),
    );
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
  return indexes.map((index) => filled(cells, index)).filter((cell) => cell !== undefined);
}

function filled(cells: readonly Cell[], index: number): Cell | undefined {
  const cell = cells[index];
  return cell === undefined || cell[0] === cell[1] ? undefined : cell;
}

/** Bodies that lead are those of the row above until others are printed, and those that help with them. */
function unitsBelow(above: UnitCells, printed: UnitCells): UnitCells {
  if (printed.lead.length > 0) return printed;
  return printed.with.length > 0 ? { lead: above.lead, with: printed.with } : above;
}

function isChineseNumeral(page: Page, [start, end]: Cell): boolean {
  return chineseNumber(page.folded.slice(start, end).replace(/[、.()]/g, '')) !== undefined;
}
