import { rowWords } from './row-words.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord } from './words.ts';

const amount = /^[<>]?-?[0-9]+(?:\.[0-9]+)?%?$/;

/**
 * Flat rows (texts, numbers, booleans, nothing) as a table: the columns in the order they first come. Rows of `targetRows` and
 * `rollUpRows` have heads of their own; any others are headed by their keys. A column of amounts stands right.
 */
export function rowTable(rows: readonly object[], { locale }: DisplaySettings): Table {
  const cells = rows.map(cellsOf);
  const keys = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  const amounts = keys.filter((key) => {
    const said = cells.map((row) => row.get(key) ?? '').filter((cell) => cell !== '');
    return said.length > 0 && said.every((cell) => amount.test(cell));
  });
  const { head, cell } = rowWords(cells.map((row) => [...row.keys()]));
  return {
    columns: keys.map((key) => ({
      key,
      header: head(key, locale),
      align: amounts.includes(key) ? ('right' as const) : ('left' as const),
    })),
    rows: cells.map((row) => keys.map((key) => cell(key, row.get(key) ?? '', locale))),
    notes: rows.length === 0 ? [headerWord('none', locale)] : [],
  };
}

function cellsOf(row: unknown): ReadonlyMap<string, string> {
  if (typeof row !== 'object' || row === null) throw new TypeError('A row is no object: only flat rows can be shown');
  return new Map(Object.entries(row).map(([key, cell]) => [key, cellText(key, cell)]));
}

function cellText(key: string, cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return `${cell}`;
  throw new TypeError(`${key} is no text, number, boolean or null: only flat rows can be shown`);
}
