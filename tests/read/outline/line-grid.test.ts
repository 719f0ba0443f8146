import { describe, expect, it } from 'vitest';
import { lineGridOf } from '../../../src/read/outline/table/line-grid.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './line-grids.json' with { type: 'json' };

/** The table of some lines: the first, the one behind it, and the words of its cells. */
function tableOf(...lines: readonly string[]) {
  const page = pageOf(lines.join('\n'));
  const grid = lineGridOf(page, linesOf(page));
  if (grid === undefined) return null;
  expect(grid.rows.some(({ spanning }) => spanning)).toBe(false);
  return {
    at: [grid.first, grid.behind],
    rows: grid.rows.map(({ cells }) => cells.map(([start, end]) => page.text.slice(start, end))),
  };
}

describe('lineGridOf reads', () => {
  it.each(rows)('$says', ({ lines, grid }) => {
    expect(tableOf(...lines)).toEqual(grid);
  });

  it('serial numbers of two digits with a bar behind them', () => {
    const numbers = Array.from({ length: 11 }, (_, index) => `${index + 1}`);
    const cells = numbers.flatMap((number) => [`${number} |`, '学前 |', '1所 |']);
    expect(tableOf('序号 |', '项目名称 |', '目标任务 |', ...cells)?.rows.map(([number]) => number)).toEqual(numbers);
  });

  it('units of up to eighty characters', () => {
    const units = (length: number) => `县${'教'.repeat(length - 2)}局`;
    const heads = ['序号', '项目名称', '目标任务', '责任单位', '完成情况'];
    const found = (length: number) =>
      tableOf(...heads, '1', '学前', units(length), '完成', '2', '口腔', '3个', '县卫健委', '完成')?.rows[0];
    expect(found(80)).toEqual(['1', '学前', '', units(80), '完成']);
    expect(found(81)).toEqual(['1', '学前', '', '', `${units(81)}\n完成`]);
  });
});
