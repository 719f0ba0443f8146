import { describe, expect, it } from 'vitest';
import { planProgress } from '../../../src/progress/plan-progress.ts';
import { readDocument } from '../../../src/read/read-document.ts';

// Columns headed by their time, and columns whose heads are not known.

const title = '丰水县2025年1-9月民生实事进展情况';
const read = (heads: string, rows: readonly string[], above = title) =>
  readDocument([above, heads, ...rows, ''].join('\n'));

/** Each result with whether it is cumulative, and each target with what it is judged by. */
function told(heads: string, rows: readonly string[], above?: string) {
  const { value, ledger, issues } = read(heads, rows, above);
  const { plan, report } = value ?? {};
  const attainments = plan && report ? planProgress(plan, report).projects.flatMap((one) => one.attainments) : [];
  const actuals = report?.entries.flatMap((entry) => entry.actuals) ?? [];
  return {
    actuals: actuals.map(({ measure, indicator, cumulative }) =>
      [indicator, measure?.value, ...(cumulative === undefined ? [] : [`cumulative ${cumulative}`])].join(' '),
    ),
    judged: attainments.map(({ target, verdict, actual }) => [target, verdict, ...(actual ? [actual] : [])].join(' ')),
    setAside: ledger
      .filter(({ as, span }) => span[0] > title.length && !['actual', 'target', 'ordinal', 'date'].includes(as))
      .map(({ text, as, rule, flag }) => [text, as, rule, ...(flag ? ['flagged'] : [])].join(' ')),
    issues: issues.map(({ code }) => code),
  };
}

const measured = (head: string, more = '') => `序号\t项目名称\t计量单位\t年度目标\t${head}${more}\t责任单位`;
const road = ['1\t新建农村公路\t公里\t86.5\t51.6\t县交通局'];

describe('a column headed by its time', () => {
  it.each([
    '1-9月完成',
    '1—9月完成',
    '1-9月份完成',
    '截至9月底完成',
    '9月底完成',
    '上半年完成',
    '前三季度完成',
    '目前完成',
    '本年完成',
    '截至目前完成',
  ])('holds results below «%s»', (head) => {
    expect(told(measured(head), road)).toEqual({
      actuals: ['新建农村公路 51.6'],
      judged: ['1.T1 unmet 1.A1'],
      setAside: [],
      issues: [],
    });
  });

  it('may name the day', () => {
    expect(told(measured('截至2025年9月25日完成'), road)).toMatchObject({
      judged: ['1.T1 unmet 1.A1'],
      setAside: ['25 identifier title'],
    });
  });

  it('is cumulative below 累计', () => {
    expect(told(measured('9月累计'), road).actuals).toEqual(['新建农村公路 51.6 cumulative true']);
  });

  it('is of the month alone below 本月, whatever stands in its cells', () => {
    const heads = '序号\t项目名称\t目标任务\t本月完成情况';
    expect(told(heads, ['1\t培训\t职业技能培训3000人\t培训280人'])).toMatchObject({
      actuals: ['培训 280 cumulative false'],
      judged: ['1.T1 missing 1.A1'],
    });
    expect(told(`${heads}\t累计完成情况`, ['1\t培训\t职业技能培训3000人\t培训280人\t培训2150人'])).toMatchObject({
      actuals: ['培训 280 cumulative false', '培训 2150'],
      judged: ['1.T1 unmet 1.A2'],
      issues: [],
    });
    expect(told(heads, ['1\t培训\t职业技能培训3000人\t累计培训2150人']).actuals).toEqual(['培训 2150 cumulative true']);
  });

  it('is doubtful below a month that says no more, and of that month beside what is of the year', () => {
    expect(told(measured('9月完成'), road)).toMatchObject({
      actuals: ['新建农村公路 51.6'],
      issues: ['read/doubtful-number'],
    });
    expect(
      told(measured('9月完成', '\t1-9月完成'), ['1\t新建农村公路\t公里\t86.5\t6.6\t51.6\t县交通局']),
    ).toMatchObject({
      actuals: ['新建农村公路 6.6 cumulative false', '新建农村公路 51.6'],
      judged: ['1.T1 unmet 1.A2'],
      issues: [],
    });
  });

  it('is the schedule of a plan, and none where several times are named', () => {
    const rows = ['1\t新建农村公路\t公里\t86.5\t40\t县交通局'];
    expect(told(measured('6月底完成'), rows, '丰水县2025年民生实事任务分解表')).toMatchObject({
      actuals: [],
      setAside: ['40 noise unknown-column flagged'],
      issues: ['read/unknown-column'],
    });
    expect(
      told(measured('上半年完成', '\t前三季度完成'), ['1\t新建农村公路\t公里\t86.5\t40\t60\t县交通局']),
    ).toMatchObject({
      actuals: [],
      judged: ['1.T1 missing'],
      issues: ['read/unknown-column', 'read/unknown-column'],
    });
  });

  it('holds what each division has done', () => {
    const above = `${title}\n一、新建公厕\n单位：座`;
    expect(told('县区\t任务\t1-9月完成', ['甲县\t30\t20', '乙县\t40\t10'], above)).toMatchObject({
      actuals: ['新建公厕 20', '新建公厕 10'],
      judged: ['1.T1 unmet 1.A1', '1.T2 unmet 1.A2'],
    });
  });
});

describe('a column of a year before', () => {
  it('answers nothing of this year', () => {
    const rows = ['1\t培训\t职业技能培训3000人\t培训2150人\t培训1980人'];
    expect(told('序号\t项目名称\t目标任务\t完成情况\t去年同期完成情况', rows)).toEqual({
      actuals: ['培训 2150'],
      judged: ['1.T1 unmet 1.A1'],
      setAside: ['1980 base year-before'],
      issues: [],
    });
    expect(told('序号\t项目名称\t目标任务\t2024年完成情况\t2025年完成情况', [rows[0] ?? '']).judged).toEqual([
      '1.T1 unmet 1.A1',
    ]);
  });

  it('makes no report of a plan', () => {
    const { value } = read(
      '序号\t项目名称\t上年完成\t目标任务',
      ['1\t培训\t1980\t职业技能培训3000人'],
      '丰水县2025年民生实事',
    );
    expect(value?.kind).toBe('plan');
  });
});

describe('a column whose head is not known', () => {
  it('is told, with its numbers flagged', () => {
    const { setAside, judged } = told(measured('上年结转', '\t累计完成'), [
      '1\t新建公路\t公里\t86.5\t7.3\t51.6\t县交通局',
    ]);
    expect({ setAside, judged }).toEqual({
      setAside: ['7.3 noise unknown-column flagged'],
      judged: ['1.T1 unmet 1.A1'],
    });
    const { issues } = read(measured('上年结转', '\t累计完成'), ['1\t新建公路\t公里\t86.5\t7.3\t51.6\t县交通局']);
    expect(issues.map(({ code, received }) => `${code} ${received}`)).toEqual(['read/unknown-column 上年结转']);
  });

  it('holds no amounts below 联系电话', () => {
    const { setAside, issues } = told(measured('完成', '\t联系电话'), [
      '1\t新建公路\t公里\t86.5\t51.6\t8123456\t县交通局',
    ]);
    expect({ setAside, issues }).toEqual({ setAside: ['8123456 identifier table-cell'], issues: [] });
  });
});

describe('a head that tells what was done of the task', () => {
  it.each(['完成任务情况', '完成任务', '任务完成'])('holds results below «%s»', (head) => {
    const rows = ['1\t培训\t职业技能培训3000人\t培训2150人'];
    expect(told(`序号\t项目名称\t目标任务\t${head}`, rows).judged).toEqual(['1.T1 unmet 1.A1']);
  });
});
