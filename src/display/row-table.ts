import { columnsOf } from './columns.ts';
import type { DisplaySettings } from './settings.ts';
import type { Table } from './table.ts';
import { headerWord } from './words.ts';

const amount = /^[<>]?-?[0-9]+(?:\.[0-9]+)?%?$/;

/**
 * Flat rows (texts, numbers, booleans, nothing) as a table: the columns in the order they first come, headed where the key is a word of this library's
 * rows. A column of amounts stands right.
 */
export function rowTable(rows: readonly object[], { locale }: DisplaySettings): Table {
  const cells = rows.map(cellsOf);
  const keys = [...new Set(cells.flatMap((row) => [...row.keys()]))];
  const amounts = keys.filter((key) => {
    const said = cells.map((row) => row.get(key) ?? '').filter((cell) => cell !== '');
    return said.length > 0 && said.every((cell) => amount.test(cell));
  });
  return {
    columns: columnsOf(keys, locale, amounts),
    rows: cells.map((row) => keys.map((key) => row.get(key) ?? '')),
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
