import { describe, expect, it } from 'vitest';
import { planProgress } from '../../../src/progress/plan-progress.ts';
import { missingIn } from '../../../src/read/assemble/missing-words.ts';
import { readDocument } from '../../../src/read/read-document.ts';

// What cells say instead of a number.

describe('missingIn', () => {
  it.each([
    ['无任务', 'no-task'],
    ['本县无此项任务', 'no-task'],
    ['本年度无任务', 'no-task'],
    ['任务尚未下达', 'target-not-issued'],
    ['省级任务尚未下达', 'target-not-issued'],
    ['年度目标任务未下达', 'target-not-issued'],
    ['尚未下达任务', 'target-not-issued'],
    ['未下达', 'target-not-issued'],
    ['未到时间节点', 'not-due'],
    ['尚未到完成时限', 'not-due'],
    ['任务未到期', 'not-due'],
    ['未到期', 'not-due'],
    ['时间未到', 'not-due'],
    ['无', undefined],
    ['资金未下达', undefined],
    ['计划尚未下达资金', undefined],
    ['任务未完成', undefined],
    ['无任务书', undefined],
    ['债券未到期', undefined],
    ['设备未到', undefined],
  ])('%s: %s', (words, missing) => {
    expect(missingIn(words)).toBe(missing);
  });
});

/** What the targets and results of a table say, and how the targets are judged. */
function told(...lines: readonly string[]) {
  const { value } = readDocument(['丰水市2025年1-9月民生实事进展情况', ...lines, ''].join('\n'));
  const { plan, report } = value ?? {};
  const judged = plan && report ? planProgress(plan, report).projects.flatMap((one) => one.attainments) : [];
  return {
    targets: plan?.projects.flatMap(({ targets }) =>
      targets.map(({ measure, missing, scope }) => [measure?.value ?? missing, scope?.divisions?.join()]),
    ),
    judged: judged.map((one) => [one.target, 'reason' in one ? one.reason : one.verdict]),
  };
}

describe('a cell that says why there is no number', () => {
  const heads = '序号\t项目名称\t责任单位\t目标任务\t完成情况';

  it.each([
    ['未到时间节点', 'not-due'],
    ['已制定方案，未到时间节点。', 'not-due'],
    ['任务尚未下达', 'target-not-issued'],
    ['无任务', 'no-task'],
  ])('answers what its row promised: %s', (words, reason) => {
    expect(told(heads, `1\t培训\t县人社局\t职业技能培训3000人\t${words}`).judged).toEqual([['1.T1', reason]]);
  });

  it('answers nothing that a number answers', () => {
    expect(
      told(heads, '1\t培训\t县人社局\t职业技能培训3000人，慰问80人\t职业技能培训2100人；未到时间节点').judged,
    ).toEqual([
      ['1.T1', 'unmet'],
      ['1.T2', 'not-due'],
    ]);
  });

  it.each([
    ['无任务', 'no-task'],
    ['任务尚未下达', 'target-not-issued'],
  ])('makes a target without a number: %s', (words, reason) => {
    for (const result of [words, '—', ''])
      expect(told(heads, `1\t培训\t县人社局\t${words}\t${result}`)).toEqual({
        targets: [[reason, undefined]],
        judged: [['1.T1', reason]],
      });
  });

  it('is of its division alone', () => {
    const above = ['一、新建公厕', '单位：座', '县区\t任务\t完成'];
    expect(told(...above, '甲县\t30\t20', '乙县\t无任务\t无任务', '丙县\t10\t未到时间节点', '合计\t40\t20')).toEqual({
      targets: [
        ['30', '甲县'],
        ['no-task', '乙县'],
        ['10', '丙县'],
        ['40', undefined],
      ],
      judged: [
        ['1.T1', 'unmet'],
        ['1.T2', 'no-task'],
        ['1.T3', 'not-due'],
        ['1.T4', 'unmet'],
      ],
    });
    expect(told(...above, '甲县\t30\t20', '乙县\t12\t尚未启动').judged).toEqual([
      ['1.T1', 'unmet'],
      ['1.T2', 'unmet'],
    ]);
  });
});
