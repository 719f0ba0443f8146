import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/read/outline/outline.ts';
import { readTable } from '../../../src/read/outline/table/table.ts';
import { gridsOf } from '../../../src/read/outline/table/table-grid.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './table-rows.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly lines: readonly string[];
  /** Of each item: its number, its name, the index of its section, its sentences and its units. */
  readonly items: readonly (readonly (string | number)[])[];
  readonly sections?: readonly string[];
  readonly prose?: readonly string[];
}

/** What the first table of a text says. */
function readingOf(...lines: readonly string[]) {
  const page = pageOf(lines.join('\n'));
  const [grid] = gridsOf(page, linesOf(page));
  if (grid === undefined) throw new Error('no table');
  return readTable(page, grid);
}

const told = ({ marker, name, section, passages, units }: Item) => [
  ...(marker === undefined ? [] : [marker.text]),
  name.text,
  ...(section === undefined ? [] : [section]),
  ...passages.map(({ kind, text }) => `${kind} ${text}`),
  ...units.flatMap(({ lead, with: others, openEnded, inferred }) => [
    ...lead.map(({ text }) => `lead ${text}`),
    ...others.map(({ text }) => `with ${text}`),
    ...(openEnded ? ['open'] : []),
    ...(inferred ? ['inferred'] : []),
  ]),
];

describe('readTable takes', () => {
  it.each(rows as readonly Row[])('$says', ({ lines, items, sections = [], prose = [] }) => {
    const found = readingOf(...lines);
    expect(found.items.map(told)).toEqual(items);
    expect(found.sections.map(({ marker, title }) => `${marker.text}${title.text}`)).toEqual(sections);
    expect(found.sections.every(({ role }) => role === 'projects')).toBe(true);
    expect(found.prose.map(({ text }) => text)).toEqual(prose);
    expect(found.table.missingSerials).toEqual([]);
  });

  it('the cell of those who lead as it stands', () => {
    const { items } = readingOf(
      '序号\t项目名称\t牵头单位\t配合单位',
      '1\t学前\t县教育局、县财政局\t县住建局',
      '2\t口腔\t县卫健委\t',
    );
    expect(items.flatMap(({ units }) => units.map(({ printed }) => printed.text))).toEqual([
      '县教育局、县财政局',
      '县卫健委',
    ]);
  });

  it('no items of its own below a row', () => {
    const { items } = readingOf('序号\t项目名称\t目标任务', '1\t学前\t1所。');
    expect(items.map((item) => item.items)).toEqual([[]]);
    expect(items.map(({ units }) => units)).toEqual([[]]);
  });
});

describe('lost serial numbers', () => {
  const lost = (...serials: readonly string[]) =>
    readingOf('序号\t项目名称', ...serials.map((serial) => `${serial}\t学前`)).table.missingSerials.map((gap) => [
      gap.before.text,
      gap.after.text,
      gap.lost.length,
      gap.lost[0],
      gap.lost.at(-1),
    ]);

  it.each([
    [['1', '2', '3'], []],
    [['1', '1', '2'], []],
    [['3', '1'], []],
    [['7', '10'], [['7', '10', 2, '8', '9']]],
    [['7.', '10、'], [['7.', '10、', 2, '8', '9']]],
    [['7', '甲', '9'], [['7', '9', 1, '8', '8']]],
    [['7', '', '9'], [['7', '9', 1, '8', '8']]],
    [
      ['1', '3', '6'],
      [
        ['1', '3', 1, '2', '2'],
        ['3', '6', 2, '4', '5'],
      ],
    ],
    [['1', '41'], [['1', '41', 39, '2', '40']]],
    [['1', '42'], []],
    [['1', '1.3'], []],
  ])('of %j are %j', (serials, gaps) => {
    expect(lost(...serials)).toEqual(gaps);
  });
});
