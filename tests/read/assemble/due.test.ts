import { describe, expect, it } from 'vitest';
import { measureOf } from '../../../src/read/assemble/measure.ts';
import { roleOf } from '../../../src/read/assemble/role.ts';
import { dueOf, dueOfItem } from '../../../src/read/assemble/when.ts';
import { readWorkPlan } from '../../../src/read/index.ts';
import { numbersOf } from '../row.ts';

describe('the month something is due', () => {
  it.each([
    ['在6月底前建成', { printed: '6月底前', to: '2024-06' }],
    ['1月底前建成', { printed: '1月底前', to: '2024-01' }],
    ['12月底前建成', { printed: '12月底前', to: '2024-12' }],
    // There is no such month.
    ['0月底前建成', undefined],
    ['13月底前建成', undefined],
  ])('of %s', (clauseBefore, when) => {
    expect(dueOf({ clauseBefore, sentenceBefore: '' }, '2024')?.when).toEqual(when);
  });
  it('may stand in the sentence, sixty characters before at most', () => {
    const words = (length: number): string => '，改造小区完善配套设施'.repeat(6).slice(0, length);
    const due = (sentenceBefore: string) => dueOf({ clauseBefore: '', sentenceBefore }, '2024')?.when.printed;
    expect(due(`到2024年底前${words(52)}`)).toBe('到2024年底前');
    expect(due(`到2024年底前${words(53)}`)).toBe('2024年底前');
    expect(due(`到2024年底前${words(60)}`)).toBeUndefined();
  });
});

describe('the day something is due that stands behind it', () => {
  const promised = ({ promise }: { readonly promise: string }) =>
    readWorkPlan(`丰水县2025年民生实事\n1.某项目。${promise}。（责任单位：县某局）\n`).value?.projects[0]?.targets.map(
      ({ indicator, when, inferred }) => [indicator, when?.to, inferred],
    );
  const behind = (sentenceAfter: string, passageAfter = '') =>
    dueOf({ clauseBefore: '', sentenceBefore: '', sentenceAfter, passageAfter }, '2025')?.when.to;
  it.each([
    [',10月底前全部完工', '2025-10'],
    [',确保12月20日前竣工', '2025-12-20'],
    [',2026年3月底前完成建设任务', '2026-03'],
    [',年底前全部投入使用', '2025-12-31'],
    ['、绿道20公里,10月底前全部建成', '2025-10'],
    ['(其中甲镇3个),10月底前完工', '2025-10'],
    [',惠及居民3000户,10月底前完工', '2025-10'],
    [',6月底前开工,12月底前竣工并投入使用', '2025-12'],
    [',完善配套设施,力争10月底前完成改造任务', '2025-10'],
    // The day is another matter's, of a step, past or none.
    [',10月底前完成绿化', undefined],
    [',10月底前完成绿化20亩', undefined],
    [',培训300人,10月底前完成', undefined],
    ['的20%,10月底前完成', undefined],
    [',6月底前全部开工', undefined],
    [',2024年10月底前全部完工', undefined],
    [',2月30日前全部完工', undefined],
    [',一,二,三,四,五,10月底前完工', undefined],
  ])('%s', (after, to) => {
    expect(behind(after)).toBe(to);
  });
  it.each([
    [',改扩建幼儿园5所,新增学位1350个,8月底前投入使用', '2025-08'],
    [',新增停车位500个,年底前全部建成', '2025-12-31'],
    // Not over the end of a sentence, nor over what is no work.
    [',新增停车位500个。8月底前建成', undefined],
    [',新增停车位500个,培训300人,8月底前建成', undefined],
  ])('is that of a whole list, which is concluded: %s', (after, to) => {
    const [sentenceAfter = '', passageAfter = ''] = after.split(/(?=。)/);
    const due = dueOf({ clauseBefore: '', sentenceBefore: '', sentenceAfter, passageAfter }, '2025');
    expect(due).toEqual(to === undefined ? undefined : expect.objectContaining({ isShared: true }));
    expect(due?.when.to).toBe(to);
  });
  it('is no promise of its own behind what is counted', () => {
    const row = { promise: '新建口袋公园8个，6月底前开工，年底前全部建成' };
    expect(promised(row)).toEqual([['新建口袋公园', '2025-12-31', ['role']]]);
    expect(promised({ promise: '新建公园8个，新增停车位500个，年底前全部建成' })).toEqual([
      ['新建公园', '2025-12-31', ['role', 'when']],
      ['新增停车位', '2025-12-31', ['role']],
    ]);
    expect(promised({ promise: '启动体育中心建设，年底前建成' })).toHaveLength(1);
  });
  it('may stand in the next sentence', () => {
    expect(behind('。', '10月底前全部完工。')).toBe('2025-10');
  });
  it('gives way to one before it', () => {
    const around = {
      clauseBefore: '9月底前改造',
      sentenceBefore: '',
      sentenceAfter: ',10月底前完工',
      passageAfter: '',
    };
    expect(dueOf(around, '2025')).toEqual({ when: { printed: '9月底前', to: '2025-09' }, isShared: false });
  });
  it('may be a day before it', () => {
    expect(dueOf({ clauseBefore: '12月20日前改造', sentenceBefore: '' }, '2025')?.when.to).toBe('2025-12-20');
  });
});

describe('the day beside the units', () => {
  const beside = (text: string) => {
    const quote = { text, span: [0, text.length] as const };
    return dueOfItem([{ lead: [], with: [], openEnded: false, printed: quote, inferred: false, due: quote }], '2025');
  };
  it.each([
    ['2025年11月底', '2025-11'],
    ['11月30日前', '2025-11-30'],
    ['2026.03', '2026-03'],
    ['2025-10-15', '2025-10-15'],
    ['10', '2025-10'],
    ['年底前', '2025-12-31'],
    ['2026年底', '2026-12-31'],
    ['全年', '2025-12-31'],
    ['上半年', '2025-06-30'],
    ['一季度', '2025-03-31'],
    ['前三季度', '2025-09-30'],
    ['6月底前开工，10月底前完工', '2025-10'],
  ])('of %s', (text, to) => {
    expect(beside(text)).toEqual({ printed: text, to });
  });
  it.each(['长期', '13月', '持续推进', '3个'])('is none of %s', (text) => {
    expect(beside(text)).toBeUndefined();
  });
  it('is that of the first list that has one', () => {
    const none = {
      lead: [],
      with: [],
      openEnded: false,
      printed: { text: '', span: [0, 0] as const },
      inferred: false,
    };
    expect(dueOfItem([none], '2025')).toBeUndefined();
    expect(dueOfItem([], '2025')).toBeUndefined();
  });
});

describe('what an amount is for', () => {
  it.each([
    ['每县建设不少于2所幼儿园', '每县'],
    ['每个县(市、区)新建不少于3个公园', '每个县(市、区)'],
    ['宫颈癌、乳腺癌筛查各1.2万人', '各'],
    ['图书馆每周开放不少于42小时', '每周'],
    ['食品抽检4批次/千人', '千人'],
    ['全市各县建设公园12个', undefined],
    ['新建每座2000立方米的蓄水池15座', undefined],
  ])('%s: %s', (text, per) => {
    expect(
      numbersOf(text)
        .numbers.map((number) => measureOf(number).per)
        .at(-1),
    ).toBe(per);
  });
});

describe('the role of a number', () => {
  it.each([
    ['每千人拥有床位5张', 'level'],
    ['千人口床位5张', 'level'],
    ['人均公园绿地5平方米', 'level'],
    ['人均增收5元', 'level'],
    ['每百名老年人拥有养老床位4.5张', 'level'],
    ['每万名常住人口全科医生3.5名', 'level'],
    ['单位GDP能耗0.35吨标准煤/万元', 'level'],
    ['食品抽检4批次/千人', 'level'],
    ['空气浓度35微克/立方米', 'level'],
    ['群众满意度得分90分', 'level'],
    ['办理时限压缩至3个工作日', 'level'],
    ['家庭人均可支配收入3.2万元', 'level'],
    ['日均供餐800人次', 'level'],
    ['每年安排奖补资金300万元', 'flow'],
    ['新增污水处理能力5万吨/日', 'flow'],
    ['污水处理能力5万吨/日', 'level'],
    ['每月骑行津贴50元', 'standard'],
    ['资助学生9800人次', 'flow'],
    ['资助学生9800人', 'stock'],
    ['残疾人4215名,补助标准上调', 'stock'],
    ['公交线路4条', 'flow'],
    ['培训600学时', 'flow'],
    ['新建公园3个、广场5个', 'flow', 'flow'],
    ['改造小区7个。建筑面积50万平方米', 'flow', 'flow'],
    ['达到1.3倍', 'standard'],
    ['资金5万元', 'flow'],
  ])('of %s is %s', (text, ...roles) => {
    expect(numbersOf(text).numbers.map((number) => roleOf(number, '', measureOf(number), ''))).toEqual(roles);
  });
});
