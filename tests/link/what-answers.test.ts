import { describe, expect, it } from 'vitest';
import { linkReport } from '../../src/link/link-report.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { readWorkPlan } from '../../src/read/read-parts.ts';

// What is refused within a text is refused between two: words alike or one unit are not enough.

const rowOf = (targets: string, results: string) =>
  `丰水县2025年1-9月民生实事进展情况\n序号\t项目名称\t目标任务\t进展情况\n1\t某项目\t${targets}\t${results}\n`;

/** Of each target of the plan that is not printed again, the amounts that answer it; and what is told. */
function answersOf(promised: string, targets: string, results: string, quoted = true): readonly string[] {
  const plan = readWorkPlan(`丰水县2025年民生实事\n1.某项目。${promised}。（责任单位：县某局）\n`).value;
  const { value, evidence } = readDocument(rowOf(targets, results));
  if (plan === undefined || value?.report === undefined) throw new Error('nothing read');
  const given = { ...(value.plan && { printed: value.plan }), ...(quoted && { evidence }) };
  const { report, issues } = linkReport(value.report, plan, given);
  const actuals = report.entries.flatMap((entry) => entry.actuals);
  const answered = plan.projects.flatMap((project) =>
    project.targets.map(({ id, indicator }) => {
      const those = actuals.filter(({ links = [] }) => links.some(({ kind, to }) => kind === 'answers' && to === id));
      return `${indicator} ${those.map(({ measure }) => measure?.value).join() || '—'}`;
    }),
  );
  return [...answered, ...issues.map(({ code, received }) => `${code.replace('link/', '')} ${received}`)];
}

describe('a result that is left of its unit', () => {
  const last = (promised: string, result: string, quoted?: boolean) =>
    answersOf(`改造小区12个，${promised}`, '改造小区12个', `改造小区7个；${result}`, quoted).slice(1);

  it.each([
    ['新建口袋公园8个', '新增停车位500个', '新增停车位500个'],
    ['新增学位1350个', '新增停车位500个', '新增停车位500个'],
    ['发放补贴500万元', '完成投资3200万元', '投资3200万元'],
    ['新增学位1350个', '招聘教师60个', '招聘教师60个'],
    ['报销比例70%左右', '满意度98%', '满意度98%'],
    ['新增床位200张', '床位总数1280张', '床位总数1280张'],
    ['新增就业6500人', '近三年新增就业15800人', '近三年新增就业15800人'],
    ['新增就业6500人', '日均新增就业85人', '日均新增就业85人'],
    ['新建公厕30座', '维修公厕40座', '维修公厕40座'],
    ['新建公厕30座', '拆除公厕9座', '拆除公厕9座'],
    ['新增床位200张', '超额20张', '超额20张'],
    ['新增床位200张', '超额新增床位20张', '超额新增床位20张'],
    ['报销比例提高到75%', '报销比例提高3%', '报销比例提高3%'],
  ])('%s: not %s, which is told', (promised, result, told) => {
    const [answered, ...issues] = last(promised, result);
    expect(answered).toMatch(/ —$/);
    expect(issues).toEqual([`result-not-tied ${told}`]);
    expect(last(promised, result, false)).toEqual([answered, ...issues]);
  });

  it('goes the other way', () => {
    expect(answersOf('PM2.5浓度下降5%', '改造小区12个', 'PM2.5浓度上升8%')).toEqual([
      'PM2.5浓度下降 —',
      'target-not-on-plan 改造小区',
      'result-not-tied PM2.5浓度上升8%',
    ]);
  });

  it.each([
    ['加装电梯18部', '加装电梯9部', '9'],
    ['加装电梯18部', '电梯9部', '9'],
    ['加装电梯18部', '安装9部', '9'],
    ['婚检率达到85%', '婚前医学检查率82%', '82'],
    ['惠及居民3000户', '受益居民1500户', '1500'],
    ['PM2.5浓度下降5%', 'PM2.5浓度降低8%', '8'],
    ['新增床位200张', '床位总数1280张，其中新增80张', '80'],
    ['低保标准提高到每人每月720元', '低保标准由每人每月680元提高到720元', '720'],
    ['培训3000人次', '当月培训300人次，累计培训1200人次', '1200'],
    ['培训3000人次', '当月培训300人次', '300'],
  ])('%s: %s', (promised, result, amount) => {
    expect(last(promised, result)).toEqual([expect.stringMatching(` ${amount}$`)]);
  });

  it('by its whole clause, where evidence is given', () => {
    expect(last('新增床位200张', '床位达到1280张')).toEqual(['新增床位 —', 'result-not-tied 床位1280张']);
    expect(last('新增床位200张', '2021年以来，新增床位1280张')[0]).toBe('新增床位 —');
    expect(last('新增床位200张', '2021年以来新增床位1280张')[0]).toBe('新增床位 —');
    expect(last('新增床位200张', '2025年以来，新增床位80张')[0]).toBe('新增床位 80');
  });

  it('is not that of the only target left, where it says no more than how far', () => {
    expect(answersOf('新建学校3所，新增公办学位900个', '新建学校3所', '新建学校3所，其中1所主体完工')).toEqual([
      '新建学校 3',
      '新增公办学位 —',
    ]);
  });
});

describe('parts that the report does not print again', () => {
  const parking = '新增停车位2600个（其中公共停车位不少于900个）';
  const beds = '新增养老床位300张（其中护理型床位不少于100张）';
  it('are answered by those of what answers the whole', () => {
    const results = '新增停车位1210个，其中公共停车位430个';
    const answered = ['新增停车位 1210', '公共停车位 430'];
    expect(answersOf(parking, '新增停车位2600个', results)).toEqual(answered);
    expect(answersOf(parking, parking, results)).toEqual(answered);
    expect(answersOf(beds, '新增养老床位300张', '新增养老床位210张，其中护理型80张')).toEqual([
      '新增养老床位 210',
      '护理型床位 80',
    ]);
  });
  it('by name: the words of the whole are no name', () => {
    expect(answersOf(parking, '新增停车位2600个', '新增停车位1210个，其中地下停车位430个')).toEqual([
      '新增停车位 1210',
      '公共停车位 —',
      'result-not-tied 地下停车位430个',
    ]);
    expect(answersOf(beds, '新增养老床位300张', '新增养老床位210张，其中家庭型床位80张').slice(1)).toEqual([
      '护理型床位 —',
      'result-not-tied 家庭型床位80张',
    ]);
  });
  it('of places', () => {
    expect(
      answersOf('改造小区12个（其中甲镇3个、乙镇9个）', '改造小区12个', '改造小区7个，其中甲镇2个、乙镇5个'),
    ).toEqual(['改造小区 7', '甲镇 2', '乙镇 5']);
  });
});
