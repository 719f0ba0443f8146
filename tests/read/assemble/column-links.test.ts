import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { told } from '../row.ts';

/** What a table with a division a row says of its numbers: targets, results and rates. */
function linksIn(head: string, ...rows: readonly string[]): readonly string[] {
  const { value } = readDocument(`示例市2024年1-6月农村改厕进展情况表\n${head}\n${rows.join('\n')}\n`);
  const { actuals, claims } = value?.report?.entries[0] ?? { actuals: [], claims: [] };
  return [...(value?.plan?.projects[0]?.targets ?? []), ...actuals, ...claims].map(told);
}

const head = '县区\t任务（户）\t完成（户）\t完成率';

describe('the number of a division', () => {
  it('is a part of the total of its column; its rate is not', () => {
    expect(linksIn(head, '甲县\t200\t110\t55%', '乙县\t110\t110\t100%', '合计\t310\t220\t71%')).toEqual([
      'T1 200 part-of T3 (complete)',
      'T2 110 part-of T3 (complete)',
      'T3 310',
      'A1 110 answers T1 part-of A3 (complete)',
      'A2 110 answers T2 part-of A3 (complete)',
      'A3 220 answers T3',
      'C1 55% completion-of T1 numerator A1 denominator T1',
      'C2 100% completion-of T2 numerator A2 denominator T2',
      'C3 71% completion-of T3 numerator A3 denominator T3',
    ]);
  });

  it('is not all of it where a row has none', () => {
    expect(linksIn(head, '甲县\t200\t110\t55%', '乙县\t110\t-\t-', '合计\t310\t110\t35.5%').slice(0, 5)).toEqual([
      'T1 200 part-of T3 (complete)',
      'T2 110 part-of T3 (complete)',
      'T3 310',
      'A1 110 answers T1 part-of A2 (open)',
      'A2 110 answers T3',
    ]);
  });

  it('is a part of nothing without a total', () => {
    expect(linksIn(head, '甲县\t200\t110\t55%', '乙县\t110\t110\t100%').slice(0, 4)).toEqual([
      'T1 200',
      'T2 110',
      'A1 110 answers T1',
      'A2 110 answers T2',
    ]);
  });

  it('is a part of nothing where it is a share or an amount per head', () => {
    const shares = linksIn('县区\t任务（%）\t完成（%）', '甲县\t90\t92', '乙县\t85\t80', '合计\t88\t86');
    const perHead = linksIn('县区\t任务（元/人）\t完成（元/人）', '甲县\t90\t92', '乙县\t85\t80', '合计\t88\t86');
    expect([...shares, ...perHead].filter((one) => one.includes('part-of'))).toEqual([]);
    expect(shares).toContain('T1 90');
    expect(perHead).toContain('A1 92');
  });
});
