import type { Line } from '../../text/lines.ts';
import type { Page } from '../../text/page.ts';
import type { BodyReading } from '../body/body.ts';
import type { Item } from '../outline.ts';
import { reportWords } from '../report-words.ts';
import { lineGridOf } from './line-grid.ts';
import { readMatrix } from './matrix.ts';
import { placeGridsOf } from './place-lines.ts';
import { spacedGridOf } from './spaced-grid.ts';
import { readTable, type TableReading } from './table.ts';
import type { AboutTable, Grid } from './table-cells.ts';
import { gridsOf } from './table-grid.ts';

/** The tables of a document, and the lines that they take up. */
export interface FoundTables {
  readonly grids: readonly Grid[];
  readonly lines: ReadonlySet<Line>;
}

/** So many lines may stand above a table, and so much of each is looked at. */
const above = 20;
const longestTitle = 80;

/** Finds tables by tabs, else those with a cell a line, else by spaces. */
export function tablesIn(page: Page, lines: readonly Line[]): FoundTables {
  const isTold = lines.slice(0, above).some(({ folded }) => reportWords.test(folded.slice(0, longestTitle)));
  const byTabs = gridsOf(page, lines, isTold);
  const byPlace = byTabs.length === 0 ? placeGridsOf(page, lines, isTold) : byTabs;
  const byLine =
    byPlace.length === 0 ? (lineGridOf(page, lines, isTold) ?? spacedGridOf(page, lines, isTold)) : undefined;
  const grids = byLine === undefined ? byPlace : [byLine];
  return { grids, lines: new Set(grids.flatMap(({ first, behind }) => lines.slice(first, behind))) };
}

/** All tables as one: their rows in order, the heads of the first. */
export function readTables(
  page: Page,
  grids: readonly Grid[],
  abouts: readonly AboutTable[] = [],
): TableReading | undefined {
  const [first, ...rest] = grids.map((grid, index) => {
    const about = abouts[index] ?? {};
    if (grid.projects !== undefined) return readMatrix(page, grid, grid.projects, about);
    return readTable(page, grid, about);
  });
  if (first === undefined || rest.length === 0) return first;
  const readings = [first, ...rest];
  let before = 0;
  const items = readings.map((reading) => {
    const shifted = reading.items.map((item) => inSection(item, before));
    before += reading.sections.length;
    return shifted;
  });
  return {
    items: items.flat(),
    sections: readings.flatMap(({ sections }) => sections),
    table: {
      columns: first.table.columns,
      missingSerials: readings.flatMap(({ table }) => table.missingSerials),
    },
    prose: readings.flatMap(({ prose }) => prose),
  };
}

/** An item whose sections stand behind others. */
export function inSection(item: Item, before: number): Item {
  return item.section === undefined ? item : { ...item, section: item.section + before };
}

const fewest = 3;

/** Whether the headings around a table hold projects of their own: most name who answers for them. */
export function holdsProjects({ items }: BodyReading): boolean {
  const all = items.flatMap((item) => [item, ...item.items]);
  const answered = all.filter(({ units }) => units.length > 0);
  return answered.length >= fewest && answered.length * 2 >= items.length;
}

/** Whether a table only repeats projects that the text has told: half its rows go by their names. */
export function repeats(table: TableReading, { items }: BodyReading): boolean {
  const names = new Set(items.map(({ name }) => name.text));
  const known = table.items.filter(({ name }) => names.has(name.text));
  return known.length * 2 >= table.items.length;
}

/** A project with a division a row; its name stands outside the rows. */
const isByDivision = ({ passages }: Item): boolean => passages.some(({ cell }) => cell?.place !== undefined);

/**
 * Projects that are named by headings and told by division in tables, once: the numbers of the table go to the item of the heading
 * that names its project.
 */
export function joined(body: BodyReading, table: TableReading): { body: BodyReading; table: TableReading } {
  const named = new Map<string | number, Item>();
  for (const item of body.items) named.set(item.name.span[0], item).set(item.name.text, item);
  const further = new Map<Item, Item[]>();
  const items = table.items.filter((item) => {
    const own = isByDivision(item) ? (named.get(item.name.span[0]) ?? named.get(item.name.text)) : undefined;
    if (own === undefined) return true;
    const told = further.get(own);
    if (told === undefined) further.set(own, [item]);
    else told.push(item);
    return false;
  });
  if (further.size === 0) return { body, table };
  const all = body.items.map((item) => {
    const told = further.get(item) ?? [];
    return told.length === 0
      ? item
      : {
          ...item,
          name: told[0]?.name ?? item.name,
          passages: [...item.passages, ...told.flatMap(({ passages }) => passages)],
        };
  });
  return { body: { ...body, items: all }, table: { ...table, items } };
}
