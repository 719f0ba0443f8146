import { describe, expect, it } from 'vitest';
import { gridsOf } from '../../../src/read/outline/table/table-grid.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';

/** The columns of the first table of a text: words, role, the project they are of. */
function columnsOf(...lines: readonly string[]) {
  const page = pageOf(lines.join('\n'));
  const [grid] = gridsOf(page, linesOf(page));
  return grid?.words.map((words, column) => {
    const project = grid.projects?.[column];
    return [words, grid.roles[column] ?? '-', ...(project ? [page.text.slice(...project)] : [])].join(' ');
  });
}

const row = '甲县\t22\t11\t50\t6\t3\t50';

describe('heads over two lines', () => {
  it('name a project over its columns, with its unit', () => {
    expect(
      columnsOf('县区\t农村改厕（户）\t\t\t公厕\t\t', '\t目标\t完成\t完成率（%）\t目标\t完成\t完成率', row),
    ).toEqual([
      '县区 place',
      '目标(户) promise 农村改厕（户）',
      '完成(户) result 农村改厕（户）',
      '完成率(%) result 农村改厕（户）',
      '目标 promise 公厕',
      '完成 result 公厕',
      '完成率 result 公厕',
    ]);
  });

  it('say what the columns below hold where that is all they say', () => {
    expect(columnsOf('县区\t2024年目标任务（套）\t\t1-6月完成情况\t', '\t开工\t建成\t开工（套）\t建成', row)).toEqual([
      '县区 place',
      '2024年目标任务开工(套) promise',
      '2024年目标任务建成(套) promise',
      '1-6月完成情况开工(套) result',
      '1-6月完成情况建成 result',
    ]);
  });

  it('need no empty cells at the end of a line', () => {
    expect(columnsOf('县区\t农村改厕（户）', '\t目标\t完成', '甲县\t22\t11')).toEqual([
      '县区 place',
      '目标(户) promise 农村改厕（户）',
      '完成(户) result 农村改厕（户）',
    ]);
  });

  it('share those below alike where no empty cell was kept', () => {
    const columns = [
      '县区 place',
      '目标 promise 改厕',
      '完成 result 改厕',
      '目标 promise 公厕工程',
      '完成 result 公厕工程',
    ];
    const lines = ['县区\t改厕\t公厕工程\t备注', '目标\t完成\t目标\t完成'] as const;
    expect(columnsOf(...lines, '甲县\t22\t11\t6\t3\t好')).toEqual([...columns, '备注 other']);
    // A cell too few in the row, or no row: how they are shared cannot be known.
    const others = ['县区\t改厕\t公厕\t备注', lines[1]] as const;
    expect(columnsOf(...others, '甲县\t22\t11\t6\t3')).toBeUndefined();
    expect(columnsOf(...others)).toBeUndefined();
    expect(columnsOf(...others, '甲县\t22\t11\t6\t3\t好')).toHaveLength(6);
  });

  it('do not, where a cell is empty or the number does not come out even', () => {
    expect(columnsOf('县区\t改厕\t\t备注', '目标\t完成\t目标\t完成', '甲县\t22\t11\t6\t3\t好')).toBeUndefined();
    expect(columnsOf('县区\t改厕\t公厕\t备注', '目标\t完成\t\t完成', '甲县\t22\t11\t6\t3\t好')).toBeUndefined();
    expect(columnsOf('县区\t改厕\t公厕', '目标\t完成\t目标', '甲县\t22\t11\t6')).toBeUndefined();
  });

  it.each([
    ['one in two is', '县区\t改厕\t\t公厕\t', '\t目标\t排名\t完成\t排名'],
    ['one alone is', '县区\t改厕\t', '\t目标\t排名'],
    ['a number stands among those below', '县区\t改厕\t\t公厕\t', '\t目标\t完成\t目标\t12'],
  ])('are none where %s known', (_, upper, lower) => {
    expect(columnsOf(upper, lower, row)).toBeUndefined();
  });

  it('are some where two of three are known', () => {
    expect(columnsOf('县区\t改厕\t\t', '\t目标\t完成\t排名', '甲县\t22\t11\t1')).toHaveLength(4);
  });

  it.each([
    [400, 3],
    [401, undefined],
  ])('may have %d characters in the second line', (length, columns) => {
    expect(columnsOf('县区\t改厕\t', '\t目标\t完成'.padEnd(length), '甲县\t22\t11')?.length).toBe(columns);
  });

  it('are parted by a ruler where they are drawn', () => {
    expect(columnsOf('| 县区 | 改厕 | |', '|---|---|---|', '| | 目标 | 完成 |', '| 甲县 | 22 | 11 |')).toHaveLength(3);
  });
});
