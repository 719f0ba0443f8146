import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlTable } from '../../src/display/html-table.ts';
import { visibleText } from '../../src/display/visible-text.ts';
import { runs } from '../property-runs.ts';
import { hostileText } from './hostile-texts.ts';
import { elementsOf, readHtml, skeleton, textOf } from './strict-html.ts';

/** Ten names each in head, key and cells, with title and note: 50 hostile texts a run. */
const columnCount = 8;
const rowCount = 4;
const texts = (length: number) => fc.array(hostileText, { minLength: length, maxLength: length });
const hostileTable = fc.record({
  title: hostileText,
  headers: texts(columnCount),
  keys: texts(columnCount),
  rows: fc.array(texts(columnCount), { minLength: rowCount, maxLength: rowCount }),
  notes: texts(1),
});

const cellsOf = (name: string) => Array.from({ length: columnCount }, () => [name]);
const expectedSkeleton = [
  [
    'div',
    [
      'table',
      ['caption'],
      ['thead', ['tr', ...cellsOf('th')]],
      ['tbody', ...Array.from({ length: rowCount }, () => ['tr', ...cellsOf('td')])],
    ],
    ['p'],
  ],
];

describe('htmlTable', () => {
  it('of 100 000 hostile names reads back as the same elements with the same text', () => {
    fc.assert(
      fc.property(hostileTable, ({ title, headers, keys, rows, notes }) => {
        const columns = headers.map((header, at) => ({ key: keys[at] ?? '', header, align: 'left' as const }));
        const read = readHtml(htmlTable({ title, columns, rows, notes }));
        expect(skeleton(read)).toEqual(expectedSkeleton);
        const shown = (name: string) => elementsOf(read, name).map(textOf);
        expect(shown('caption')).toEqual([visibleText(title)]);
        expect(shown('th')).toEqual(headers.map(visibleText));
        expect(shown('td')).toEqual(rows.flat().map(visibleText));
        expect(shown('p')).toEqual(notes.map(visibleText));
        expect(elementsOf(read, 'th').map(({ attributes }) => attributes)).toEqual(
          keys.map((key) => [
            ['scope', 'col'],
            ['data-key', visibleText(key)],
          ]),
        );
      }),
      { numRuns: runs(2000) },
    );
  });

  it('changes no text but for what would act on the page', () => {
    const harmless = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/u.test(text));
    fc.assert(
      fc.property(harmless, (text) => {
        const [cell] = elementsOf(
          readHtml(htmlTable({ columns: [{ key: 'a', header: 'a', align: 'left' }], rows: [[text]], notes: [] })),
          'td',
        );
        expect(cell && textOf(cell)).toBe(text);
      }),
      { numRuns: runs(1000) },
    );
  });
});
