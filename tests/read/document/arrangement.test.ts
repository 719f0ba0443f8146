import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import type { Reading } from '../../../src/read/reading.ts';
import { expectLawful } from '../law.ts';

const told = ({ ledger }: Reading<unknown>): string =>
  ledger
    .filter(({ as }) => as !== 'date' && as !== 'ordinal')
    .map(({ text, unit = '', as, flag }) => `${text}${unit} ${as}${flag ? '?' : ''}`)
    .join(' · ');

describe('Where a figure stands says', () => {
  it.each([
    [
      'that what goes out of the list, and what is asked of all, are no targets',
      '某县2024年民生实事\n一、新增1项\n1.绿化。新建公园3个。\n二、调整和退出1项\n农村书屋。已建成书屋12个，不再列入。\n三、工作要求\n（一）实行2级调度。按月调度进度。',
      '1 scope · 3个 target · 1 scope · 12个 scope · 2级 parameter',
    ],
    [
      'that below a section of standards it may be one',
      '某县2024年民生实事\n一、补助标准\n1.学前资助。资助幼儿1200人。\n二、建设任务\n2.道路。改造道路不少于12公里。',
      '1200人 target? · 12公里 target',
    ],
    [
      'so of the projects above it and of its own name as well',
      '某县2024年民生实事\n1.补助标准\n（1）学前资助。资助幼儿1200人。\n（2）助学。资助学生300人。\n2.道路\n（1）验收。改造道路12公里。\n（2）管护。养护道路30公里。',
      '1200人 target? · 300人 target? · 12公里 target? · 30公里 target',
    ],
    [
      'by the year of the list that another year is another one',
      '某县2024年民生实事\n1.绿化。2023年新建公园3个。2024年改造公园5个。',
      '3个 target? · 5个 target',
    ],
    [
      'by its column on which side it is, also below what is to come',
      '某县2024年1-6月民生实事进展情况\n二、下一步工作打算\n序号\t项目\t目标任务\t进展情况\n1\t绿化\t新建公园3个\t建成公园2个\n2\t养老\t新建站点9个\t建成站点4个',
      '3个 target · 2个 actual · 9个 target · 4个 actual',
    ],
    [
      'by the word before it, in a report without columns',
      '某县2024年1-6月民生实事进展情况\n1.养老。\n目标任务：完成床位200张。\n进展情况：已新增床位80张。\n下一步打算：将新增床位120张。\n2.托育。\n目标任务：完成托位30个。\n进展情况：新增托位12个。',
      '200张 target · 80张 actual · 120张 target · 30个 target · 12个 actual',
    ],
    [
      'under the title of a list that it is promised, if it is anything',
      '某县2024年民生工作任务分解\n已建成站点3所。已培训12人。完成床位200张。',
      '3所 actual · 12人 actual · 200张 target?',
    ],
    [
      'so where the title ends with its mark',
      '某县2024年“民生实事”\n已建成站点3所。已培训12人。完成床位200张。',
      '3所 actual · 12人 actual · 200张 target?',
    ],
    [
      'under one that only speaks of a list that it is done',
      '某县2024年民生工作方案解读\n已建成站点3所。已培训12人。完成床位200张。',
      '3所 actual · 12人 actual · 200张 actual',
    ],
    [
      'by the line above whether what its head names is promised',
      '某市2024年民生实事任务分解表\n说明一\n说明二\n说明三\n县区\t改造老旧小区(个)\t新建公园(个)\n甲县\t12\t3\n乙县\t8\t2',
      '12 target · 3 target · 8 target · 2 target',
    ],
    [
      'so below a ruler, and not of what is none',
      '某市2024年民生实事任务分解表\n县区\t---\t---\n县区\t改造老旧小区(个)\t新建公园(个)\n---\t---\t---\n甲县\t12\t无任务\n乙县\t8\t--',
      '12 target · 8 target',
    ],
    [
      'nothing for sure where no line does',
      '某市2024年民生实事\n县区\t改造老旧小区(个)\t新建公园(个)\n甲县\t12\t3\n乙县\t8\t2',
      '12 identifier? · 3 identifier? · 8 identifier? · 2 identifier?',
    ],
  ])('%s', (_, text, expected) => {
    const reading = readDocument(text);
    expect(told(reading)).toBe(expected);
    expectLawful(text, reading);
  });
});

describe('Who knows what the text is', () => {
  it('has what a list does not say for sure promised, and of a report told', () => {
    const text = '某县2024年民生工作任务分解\n已建成站点3所。已培训12人。完成床位200张。';
    expect(told(readWorkPlan(text))).toBe('3所 actual · 12人 actual · 200张 target');
    expect(told(readProgressReport(text))).toBe('3所 actual · 12人 actual · 200张 actual');
  });

  it('has of a report the side that says what came of it', () => {
    const text = '某县2024年1-6月民生实事进展情况\n1.托育。\n目标任务：新增托位30个。\n进展情况：新增托位12个。';
    expect(told(readWorkPlan(text))).toBe('30个 target · 12个 actual');
  });
});
