import { describe, expect, it } from 'vitest';
import type { BodyReading } from '../../../src/read/outline/body/body.ts';
import type { Item } from '../../../src/read/outline/outline.ts';
import type { TableReading } from '../../../src/read/outline/table/table.ts';
import { holdsProjects, readTables, repeats, tablesIn } from '../../../src/read/outline/table/tables.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf, quoteOf } from '../../../src/read/text/page.ts';

/** What the tables of a text say together. */
function readingOf(...lines: readonly string[]) {
  const page = pageOf(lines.join('\n'));
  const tables = tablesIn(page, linesOf(page));
  return { lines: [...tables.lines].map(({ folded }) => folded), reading: readTables(page, tables.grids) };
}

describe('several tables', () => {
  const both = () =>
    readingOf(
      '序号\t项目类别\t项目名称\t备注',
      '1\t教育\t学前\t在建',
      '3\t\t课后\t',
      '市级项目',
      '序号\t项目类别\t项目名称\t责任单位\t备注',
      '1\t医疗\t口腔\t县卫健委\t完工',
      '4\t养老\t助餐\t县民政局\t',
    );

  it('are one, their rows in order, each in its own sections', () => {
    const { reading } = both();
    expect(reading?.items.map(({ name, section }) => [name.text, section])).toEqual([
      ['学前', 0],
      ['课后', 0],
      ['口腔', 1],
      ['助餐', 2],
    ]);
    expect(reading?.sections.map(({ title }) => title.text)).toEqual(['教育', '医疗', '养老']);
    expect(reading?.prose.map(({ text }) => text)).toEqual(['在建', '完工']);
  });

  it('have the heads of the first, and the lost numbers of all', () => {
    const { reading } = both();
    expect(reading?.table.columns.map(({ text }) => text)).toEqual(['序号', '项目类别', '项目名称', '备注']);
    expect(reading?.table.missingSerials.map(({ lost }) => lost)).toEqual([['2'], ['2', '3']]);
  });

  it('take up their lines, and none between them', () => {
    const { lines } = both();
    expect(lines).toHaveLength(6);
    expect(lines).not.toContain('市级项目');
  });

  it('without sections have none', () => {
    const found = readingOf('序号\t项目名称', '1\t学前', '序号\t项目名称', '1\t口腔').reading;
    expect(found?.items.map((item) => item.section !== undefined)).toEqual([false, false]);
  });
});

describe('tablesIn', () => {
  it('finds none in sentences', () => {
    expect(readingOf('民生工程。')).toEqual({ lines: [], reading: undefined });
  });

  it('looks for cells on lines of their own only where no table has tabs', () => {
    const byLine = ['序号', '项目名称', '目标任务', '1', '学前', '1所', '2', '口腔', '3个'];
    expect(readingOf(...byLine).reading?.items).toHaveLength(2);
    expect(readingOf('序号\t项目名称', '1\t养老', '', ...byLine).reading?.items.map(({ name }) => name.text)).toEqual([
      '养老',
    ]);
  });
});

const page = pageOf('甲乙丙丁戊己庚辛');
const list = { lead: [], with: [], openEnded: false, printed: quoteOf(page, 0, 1), inferred: false };

/** Projects by their names; `!` behind one says that its units are told. */
const items = (names: string, below: readonly Item[] = []): readonly Item[] =>
  [...names.matchAll(/(.)(!?)/g)].map(([, name = '', told]) => ({
    name: { text: name, span: [0, 1] },
    passages: [],
    units: told === '!' ? [list] : [],
    items: below,
  }));

const body = (projects: readonly Item[]): BodyReading => ({
  items: projects,
  sections: [],
  changes: [],
  requirements: [],
  prose: [],
});

describe('holdsProjects', () => {
  it.each([
    ['甲!乙!丙!', true],
    ['甲!乙!', false],
    ['甲!乙!丙!丁戊己', true],
    ['甲!乙!丙!丁戊己庚', false],
    ['甲乙丙丁', false],
    ['', false],
  ])('of headings %j is %j', (names, holds) => {
    expect(holdsProjects(body(items(names)))).toBe(holds);
  });

  it('counts the units of what is below a heading', () => {
    expect(holdsProjects(body(items('甲', items('乙!丙!丁!'))))).toBe(true);
    expect(holdsProjects(body(items('甲', items('乙!丙!丁'))))).toBe(false);
  });
});

describe('repeats', () => {
  const table = (names: string): TableReading => ({
    items: items(names),
    sections: [],
    prose: [],
    table: { columns: [], missingSerials: [] },
  });

  it.each([
    ['甲乙', true],
    ['甲丁', true],
    ['甲丁戊', false],
    ['丁', false],
  ])('of rows %j is %j, where the text tells 甲, 乙 and 丙', (names, is) => {
    expect(repeats(table(names), body(items('甲乙丙')))).toBe(is);
  });
});
