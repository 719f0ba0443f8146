import type { Quote } from '../../../source.ts';
import { digitsNumber } from '../../text/numeral.ts';
import { type Page, quoteOf } from '../../text/page.ts';
import { passageOf } from '../body/passages.ts';
import { sectionOf } from '../body/section.ts';
import type { Item, Passage, Section, TableText, UnitList } from '../outline.ts';
import { unitNames } from '../units/unit-names.ts';
import type { AboutTable, Cell, Grid } from './table-cells.ts';
import { type Columns, columnsOf, isInWords, type Row, rowsOf } from './table-rows.ts';

/** What the rows of a table hold. */
export interface TableReading {
  readonly items: readonly Item[];
  readonly sections: readonly Section[];
  readonly table: TableText;
  /** Cells of columns that say nothing of the promise: remarks, sums of money. */
  readonly prose: readonly Quote[];
}

/**
 * Every row of a table as an item; a row without a name goes on with the item above. Of a table with a division a row all rows
 * are of one project: its subject.
 */
export function readTable(page: Page, grid: Grid, about: AboutTable = {}): TableReading {
  const { subject } = about;
  const columns = columnsOf(grid.roles);
  const missingSerials = gapsOf(page, grid, columns.serial);
  const isByPlace = grid.roles.includes('place');
  // Without names its rows are the divisions of one project, and so are its serial numbers.
  const isOfSubject = isByPlace && columns.name.length === 0;
  const items: { item: Item; passages: Passage[] }[] = [];
  const sections: Section[] = [];
  const prose: Quote[] = [];
  const setAside = (passages: readonly Passage[]) => {
    for (const passage of passages) prose.push(passage);
  };
  const rows = rowsOf(page, grid, columns, about);
  const twice = isOfSubject ? placesTwice(rows) : new Set();
  const nameOf = ({ name, passages }: Row) =>
    name ?? (isOfSubject ? subject?.span : columns.name.length > 0 ? undefined : nameWithin(page, passages[0]));
  for (const row of rows) {
    for (const [start, end] of row.heading === undefined ? row.groups : [row.heading])
      sections.push(sectionOf(page, start, end, 'projects'));
    if (row.heading !== undefined) continue;
    for (const [start, end] of row.other) prose.push(quoteOf(page, start, end));
    const name = nameOf(row);
    const last = items.at(-1);
    // Neither a division nor a total: whose its numbers are nobody says.
    if (isOfSubject && (row.said.place === undefined || twice.has(row.said.place))) setAside(row.passages);
    else if (name === undefined || (isByPlace && isSameName(page, last?.item.name, name))) {
      if (last === undefined) setAside(row.passages);
      else for (const passage of row.passages) last.passages.push(passage);
    } else if (!isOfSubject || row.passages.length > 0) {
      const inferred = row.unitsFilledDown || missingSerials.length > 0;
      const list = unitListOf(page, row, inferred);
      const marker = isOfSubject ? undefined : row.serial;
      items.push({
        item: {
          ...(marker !== undefined && { marker: quoteOf(page, marker[0], marker[1]) }),
          name: quoteOf(page, name[0], name[1]),
          section: sections.length > 0 ? sections.length - 1 : undefined,
          passages: [],
          units: list === undefined ? [] : [list],
          items: [],
        },
        passages: namesPromise(page, columns, row)
          ? [passageOf(page, name[0], name[1], 'promise'), ...row.passages]
          : [...row.passages],
      });
    }
  }
  return {
    items: items.map(({ item, passages }) => ({ ...item, passages })),
    sections,
    table: { columns: grid.heads.map(([start, end]) => quoteOf(page, start, end)), missingSerials },
    prose,
  };
}

/** Divisions with several rows: what each row is of nobody says. */
function placesTwice(rows: readonly Row[]): ReadonlySet<string | undefined> {
  const known = new Set<string | undefined>();
  const twice = new Set<string | undefined>();
  for (const { said, heading } of rows)
    if (heading === undefined) (known.has(said.place) ? twice : known).add(said.place);
  return twice;
}

/** 序号, 实事, 责任单位: what is to be done is its own name; beside a column of results only where it says how much. */
function namesPromise(page: Page, { promise, result }: Columns, { name }: Row): boolean {
  if (promise.length > 0 || name === undefined) return false;
  return result.length === 0 || /[0-9]/.test(page.folded.slice(name[0], name[1]));
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
  return isInWords(page, [start, stop]) ? [start, stop] : undefined;
}

function unitListOf(page: Page, { units: cells, due }: Row, inferred: boolean): UnitList | undefined {
  const first = cells.lead[0] ?? cells.with[0] ?? due;
  if (first === undefined) return undefined;
  const lead = cells.lead.map(([start, end]) => unitNames(page, start, end));
  const others = cells.with.map(([start, end]) => unitNames(page, start, end));
  return {
    lead: lead.flatMap(({ names }) => names),
    with: others.flatMap(({ names }) => names),
    openEnded: [...lead, ...others].some(({ openEnded }) => openEnded),
    printed: quoteOf(page, first[0], first[1]),
    inferred,
    ...(due && { due: quoteOf(page, due[0], due[1]) }),
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
