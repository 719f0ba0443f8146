import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/check-document.ts';
import { readDocument } from '../../src/read/read-document.ts';

const head = ['示例市2024年1-6月老旧小区改造进展情况表', '县区\t任务（个）\t完成（个）\t完成率'];

/** What a person would ask about a table with a division a row: code, what should stand there. */
function asked(...rows: readonly string[]) {
  const findings = checkDocument(readDocument([...head, ...rows].join('\n')));
  // That 乙区 has told nothing is another matter.
  return findings.filter(({ code }) => code !== 'check/not-reported').map(({ code, expected }) => [code, expected]);
}

describe('The total of a table with a division a row', () => {
  it('is held against its rows', () => {
    expect(asked('甲县\t22\t11\t50%', '乙区\t12\t6\t50%', '合计\t34\t17\t50%')).toEqual([]);
    expect(asked('甲县\t22\t11\t50%', '乙区\t12\t6\t50%', '合计\t34\t18\t52.9%')).toEqual([
      ['check/outside-its-parts', '甲县50%、乙区50%'],
      ['check/parts-differ', '11个 + 6个 = 17个'],
    ]);
  });

  it('is not held against rows of which one is left out or silent', () => {
    expect(asked('甲县\t22\t11\t50%', '市教育局\t12\t6\t50%', '合计\t34\t18\t52.9%')).toEqual([]);
    expect(asked('甲县\t22\t11\t50%', '乙区\t12\t—\t—', '合计\t34\t18\t52.9%')).toEqual([]);
  });

  it('is less than none of its rows, whatever is left out', () => {
    expect(asked('甲县\t22\t11\t50%', '乙区\t12\t—\t—', '合计\t34\t10\t29.4%').map(([code]) => code)).toEqual([
      'check/part-above-whole',
    ]);
  });

  it('leaves subtotals and its own name out of the sum', () => {
    const rows = ['甲县\t22\t11\t50%', '小计\t22\t11\t50%', '乙区\t12\t6\t50%'];
    expect(asked(...rows, '示例市\t34\t17\t50%')).toEqual([]);
    expect(asked(...rows, '示例市\t35\t17\t48.6%').map(([code]) => code)).toEqual([
      'check/outside-its-parts',
      'check/parts-differ',
    ]);
  });

  it('is not told where two rows may be it', () => {
    expect(asked('甲县\t22\t11\t50%', '乙区\t12\t6\t50%', '全市\t34\t17\t50%', '合计\t35\t18\t51.4%')).toEqual([]);
  });

  it('stands beside rates that are checked each', () => {
    expect(asked('甲县\t22\t11\t51%', '乙区\t12\t7\t58.3%', '合计\t34\t18\t52.9%')).toEqual([
      ['check/rate-mismatch', '11个 ÷ 22个 = 50% ≈ 50%'],
    ]);
  });
});
