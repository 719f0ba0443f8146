import { type Column, cellAt, type Table } from './table.ts';
import { visibleText } from './visible-text.ts';

/** Text that stands for itself in HTML, between tags and in a quoted attribute alike. */
function escaped(text: string): string {
  return visibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * A table as HTML for a notebook or a page. All text is escaped, there is no way around it, and there is no script,
 * style or event attribute in it: `table caption thead tbody tr th td p div` only, right-aligned cells by `align`, the
 * column's key as `data-key`.
 *
 * @param table the table; missing cells are empty
 * @returns one `div`, without document around it; characters that would act on the page stand as their names, `[U+202E]`
 * @source our convention
 */
export function htmlTable(table: Table): string {
  const { title, columns, rows, notes } = table;
  const caption = title === undefined ? '' : element('caption', escaped(title));
  const head = columns.map((column) => headerCell(column)).join('');
  const body = rows.map((row) =>
    element('tr', columns.map(({ align }, index) => dataCell(align, cellAt(row, index))).join('')),
  );
  const all = [caption, element('thead', element('tr', head)), element('tbody', body.join(''))].join('');
  return element('div', element('table', all) + notes.map((note) => element('p', escaped(note))).join(''));
}

function headerCell({ key, header, align }: Column): string {
  return `<th scope="col" data-key="${escaped(key)}"${aligned(align)}>${escaped(header)}</th>`;
}

function dataCell(align: Column['align'], cell: string): string {
  return `<td${aligned(align)}>${escaped(cell)}</td>`;
}

function aligned(align: Column['align']): string {
  return align === 'right' ? ' align="right"' : '';
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}
