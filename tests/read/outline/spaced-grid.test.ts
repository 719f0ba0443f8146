import { describe, expect, it } from 'vitest';
import { spacedGridOf } from '../../../src/read/outline/table/spaced-grid.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import { expectLawful } from '../law.ts';

/** The table of some lines: the first, the one behind it, and the words of its cells. */
function tableOf(...lines: readonly string[]) {
  const page = pageOf(lines.join('\n'));
  const grid = spacedGridOf(page, linesOf(page), true);
  if (grid === undefined) return null;
  return {
    at: [grid.first, grid.behind],
    rows: grid.rows.map(({ cells }) => cells.map(([start, end]) => page.text.slice(start, end))),
  };
}

const heads = '序号 项目名称 目标任务 完成情况';

describe('spacedGridOf reads', () => {
  it('rows that have a cell for every head', () => {
    expect(tableOf('进展情况', heads, '1 泊位 新增1000个 已新增820个', '2　市场　改造5家  开工5家', '注：略')).toEqual({
      at: [1, 4],
      rows: [
        ['1', '泊位', '新增1000个', '已新增820个'],
        ['2', '市场', '改造5家', '开工5家'],
      ],
    });
  });

  it.each([
    ['a row that has a cell too many', [heads, '1 泊位 新增1000个 已新增820个', '2 市场 改造5家 开工5家 完工2家']],
    ['a row that has one too few', [heads, '1 泊位 新增1000个', '2 市场 改造5家 开工5家']],
    ['one row alone', [heads, '1 泊位 新增1000个 已新增820个']],
    ['rows that do not begin with their numbers', [heads, '2 泊位 新增1000个 已新增820个', '3 市场 改造5家 开工5家']],
    ['a head that nobody knows', ['序号 项目名称 目标任务 天气', '1 泊位 新增1000个 晴', '2 市场 改造5家 雨']],
    ['heads without 序号', ['项目名称 目标任务 完成情况', '1 新增1000个 已新增820个', '2 改造5家 开工5家']],
    ['two heads', ['序号 目标任务', '1 新增1000个', '2 改造5家']],
  ])('nothing of %s', (_, lines) => {
    expect(tableOf(...lines)).toBeNull();
  });
});

it('what stands below 目标任务 is promised, and what stands below 完成情况 came of it', () => {
  const text = `2024年民生实事项目完成情况\n${heads}\n1 泊位 新增1000个 已新增820个\n2 市场 改造5家 开工5家,完工2家\n`;
  const reading = readDocument(text);
  expectLawful(text, reading);
  const figures = reading.ledger.filter(({ unit }) => unit !== undefined && unit !== '年');
  expect(figures.map(({ text: digits, as, answers }) => [digits, as, answers])).toEqual([
    ['1000', 'target', undefined],
    ['820', 'actual', text.indexOf('1000')],
    ['5', 'target', undefined],
    ['5', 'stage', text.indexOf('5家')],
    ['2', 'actual', text.indexOf('5家')],
  ]);
});
