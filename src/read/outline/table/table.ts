import type { Quote } from '../../../source.ts';
import { chineseNumber, digitsNumber } from '../../text/numeral.ts';
import { type Page, quoteOf } from '../../text/page.ts';
import { passageOf } from '../body/passages.ts';
import { sectionOf } from '../body/section.ts';
import type { Item, Passage, Section, TableText, UnitList } from '../outline.ts';
import { unitNames } from '../units/unit-names.ts';
import { cellText, type RowText, rowText, unitOfPromises } from './cell-text.ts';
import type { Cell, Grid } from './table-cells.ts';
import type { ColumnRole } from './table-columns.ts';

/** What the rows of a table hold. */
export interface TableReading {
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly table: TableText;
  /** Cells of columns that say nothing of the promise: remarks, sums of money. */
  readonly prose: readonly Quote[];
}

interface UnitCells {
  readonly lead: readonly Cell[];
  readonly with: readonly Cell[];
}

const han = /[\u3400-\u9FFF]/;
const isFilled = ([start, end]: Cell) => start < end;

/**
 * Every row of a table as an item; a row without a name goes on with the item above. Of a table with a division a row all rows
 * are of one project: the subject of the document.
 */
export function readTable(page: Page, grid: Grid, subject?: Quote): TableReading {
  const at = (role: ColumnRole) => grid.roles.flatMap((found, index) => (found === role ? [index] : []));
  const columns = columnsOf(at);
  // 序号, 实事, 责任单位: what is to be done is its own name; beside a column of results only where it says how much.
  const namesPromise = columns.promise.length === 0;
  const saysHowMuch = ([start, end]: Cell) =>
    columns.result.length === 0 || /[0-9]/.test(page.folded.slice(start, end));
  const missingSerials = gapsOf(page, grid, columns.serial);
  const items: { item: Item; passages: Passage[] }[] = [];
  const sections: Section[] = [];
  const prose: Quote[] = [];
  let units: UnitCells = { lead: [], with: [] };
  let said: RowText = {};
  const unit = unitOfPromises(grid);
  const isByPlace = grid.roles.includes('place');
  // Without names its rows are the divisions of one project, and so are its serial numbers.
  const isOfSubject = isByPlace && columns.name.length === 0;
  for (const { cells, spanning } of grid.rows) {
    const pick = (indexes: readonly number[]) =>
      indexes.map((index) => cells[index] ?? ([0, 0] as const)).filter(isFilled);
    const [serial] = pick(columns.serial);
    const [name] = pick(columns.name).filter(([start, end]) => han.test(page.folded.slice(start, end)));
    said = spanning ? said : rowText(page, cells, grid.roles, said);
    const passages = [
      ...passagesOf(page, grid, cells, columns.promise, said, unit, 'promise'),
      ...passagesOf(page, grid, cells, columns.result, said, unit, 'result'),
    ];
    if (spanning || (passages.length === 0 && isChinese(page, serial))) {
      const row = spanning ? cells[0] : ([serial?.[0] ?? 0, (name ?? serial)?.[1] ?? 0] as const);
      if (row !== undefined) sections.push(sectionOf(page, row[0], row[1], 'projects'));
      continue;
    }
    for (const index of columns.group) {
      const cell = cells[index];
      if (cell !== undefined && isFilled(cell)) sections.push(sectionOf(page, cell[0], cell[1], 'projects'));
    }
    for (const [start, end] of pick(columns.other)) prose.push(quoteOf(page, start, end));
    const printed = { lead: pick(columns.lead), with: pick(columns.with) };
    const filledDown = printed.lead.length === 0;
    if (!filledDown) units = printed;
    else if (printed.with.length > 0) units = { ...units, with: printed.with };
    // Neither a division nor a total: whose its numbers are nobody says.
    if (isOfSubject && said.place === undefined) {
      for (const passage of passages) prose.push(passage);
      continue;
    }
    const last = items.at(-1);
    const own =
      name ?? (isOfSubject ? subject?.span : columns.name.length > 0 ? undefined : nameWithin(page, passages[0]));
    if (own === undefined || (isByPlace && isSameName(page, last?.item.name, own))) {
      for (const passage of passages) (last?.passages ?? prose).push(passage);
      continue;
    }
    if (isOfSubject && passages.length === 0) continue;
    const list = unitListOf(page, units, filledDown || missingSerials.length > 0);
    items.push({
      item: {
        ...(serial !== undefined && !isOfSubject && { marker: quoteOf(page, serial[0], serial[1]) }),
        name: quoteOf(page, own[0], own[1]),
        section: sections.length > 0 ? sections.length - 1 : undefined,
        passages: [],
        units: list === undefined ? [] : [list],
        items: [],
      },
      passages:
        namesPromise && name !== undefined && saysHowMuch(name)
          ? [passageOf(page, own[0], own[1], 'promise'), ...passages]
          : passages,
    });
  }
  return {
    items: items.map(({ item, passages }) => ({ ...item, passages })),
    sections,
    table: { columns: grid.heads.map(([start, end]) => quoteOf(page, start, end)), missingSerials },
    prose,
  };
}

/** Which columns are read as what: 责任单位 beside 牵头单位 are those who help; of two columns of names the last names the row. */
function columnsOf(at: (role: ColumnRole) => readonly number[]) {
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
  };
}

/** The filled cells of some columns, each with what its head and its row say of it. */
function passagesOf(
  page: Page,
  grid: Grid,
  cells: readonly Cell[],
  columns: readonly number[],
  said: RowText,
  unit: string | undefined,
  kind: Passage['kind'],
): readonly Passage[] {
  return columns.flatMap((column): readonly Passage[] => {
    const cell = cells[column];
    if (cell === undefined || !isFilled(cell)) return [];
    return [{ ...passageOf(page, cell[0], cell[1], kind), cell: cellText(grid.words[column] ?? '', said, unit) }];
  });
}

/** The rows of one project stand under its name, a division each. */
function isSameName(page: Page, last: Quote | undefined, [start, end]: Cell): boolean {
  return last?.text === page.text.slice(start, end);
}

/** Without a column of names the promise names itself, up to its first stop. */
function nameWithin(page: Page, promise: Passage | undefined): Cell | undefined {
  if (promise === undefined) return undefined;
  const [start, end] = promise.span;
  let stop = start;
  while (stop < end && !'。;:\n'.includes(page.folded.charAt(stop))) stop += 1;
  return stop > start && han.test(page.folded.slice(start, stop)) ? [start, stop] : undefined;
}

function isChinese(page: Page, serial: Cell | undefined): boolean {
  return (
    serial !== undefined && chineseNumber(page.folded.slice(serial[0], serial[1]).replace(/[、.()]/g, '')) !== undefined
  );
}

function unitListOf(page: Page, cells: UnitCells, inferred: boolean): UnitList | undefined {
  const first = cells.lead[0] ?? cells.with[0];
  if (first === undefined) return undefined;
  const lead = cells.lead.map(([start, end]) => unitNames(page, start, end));
  const others = cells.with.map(([start, end]) => unitNames(page, start, end));
  return {
    lead: lead.flatMap(({ names }) => names),
    with: others.flatMap(({ names }) => names),
    openEnded: [...lead, ...others].some(({ openEnded }) => openEnded),
    printed: quoteOf(page, first[0], first[1]),
    inferred,
  };
}

/** Gaps between serial numbers that follow each other: cells of a merged column that were lost. */
function gapsOf(page: Page, grid: Grid, columns: readonly number[]): TableText['missingSerials'] {
  const [column] = columns;
  if (column === undefined) return [];
  const found = grid.rows.flatMap(({ cells }) => {
    const cell = cells[column];
    const value = cell && digitsNumber(page.folded.slice(cell[0], cell[1]).replace(/[.、]$/, ''));
    return cell === undefined || value === undefined ? [] : [{ value, quote: quoteOf(page, cell[0], cell[1]) }];
  });
  return found.flatMap(({ value, quote }, index) => {
    const before = found[index - 1];
    // More than this is no gap: a code, a sum of money.
    if (before === undefined || value < before.value + 2 || value > before.value + 40) return [];
    const lost = Array.from({ length: value - before.value - 1 }, (_, step) => `${before.value + step + 1}`);
    return [{ before: before.quote, after: quote, lost }];
  });
}
