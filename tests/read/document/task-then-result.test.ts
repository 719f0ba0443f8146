import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { expectLawful } from '../law.ts';

// A paragraph of a report that prints its task first, without a word that says so.

const title = '清河县2024年1-9月民生实事进展情况';
const figures = new Set(['target', 'part', 'actual', 'stage', 'claim']);

/** 1200户 target?, 980户 actual → 1200: `?` where it is doubtful, the arrow where it answers. */
function told(text: string): readonly string[] {
  const reading = readDocument(text);
  expectLawful(text, reading);
  return reading.ledger
    .filter(({ as }) => figures.has(as))
    .map(({ text: digits, unit = '', as, flag, answers }) => {
      const target = reading.ledger.find(({ span }) => span[0] === answers);
      return `${digits}${unit} ${as}${flag ? '?' : ''}${target === undefined ? '' : ` → ${target.text}`}`;
    });
}

describe('what is told of a count says that the count was the task', () => {
  it.each([
    // A rate of completion is of a task.
    [
      '1.改厕。改厕1200户。截至9月底，已改厕980户，完成率81.7%。',
      ['1200户 target', '980户 actual → 1200', '81.7% claim → 1200'],
    ],
    ['1.改厕。改厕1200户。完成率81.7%。', ['1200户 target?', '81.7% claim']],
    [
      '1.培训。开展技能培训5000人次。开展技能培训4213人次，占年度任务的84.3%。',
      ['5000人次 target?', '4213人次 actual → 5000', '84.3% claim → 5000'],
    ],
    [
      '1.学位。年内新增公办学位3000个。全年新增公办学位3240个，超额完成年度任务。',
      ['3000个 target?', '3240个 actual → 3000'],
    ],
    [
      '1.公园。建设口袋公园10个以上。实际建成12个，完成率120%。',
      ['10个 target?', '12个 actual? → 10', '120% claim? → 10'],
    ],
    // The same rate, once with its bound and once as it is.
    ['1.医保。参保率达到95%以上。截至9月底，参保率92.4%。', ['95% target?', '92.4% actual → 95']],
    ['1.医保。参保率达到95%以上，目前参保率92.4%。', ['95% target?', '92.4% actual → 95']],
    ['1.医保。参保率不低于95%，截至9月底参保率为92.4%。', ['95% target?', '92.4% actual → 95']],
    // What has no name of its own has it before.
    ['1.改造。改造老旧小区20个。全部开工，完工12个。', ['20个 target?', '12个 actual? → 20']],
    ['1.路灯。安装路灯2000盏。已完工。', ['2000盏 target?']],
    // The thing is named again.
    ['1.养老。新建社区食堂10个。社区食堂建成7个。', ['10个 target?', '7个 actual → 10']],
    ['1.教育。新建公办幼儿园3所。3所幼儿园主体完工。', ['3所 target?', '3所 stage? → 3']],
    [
      '1.食品。完成食品抽检4000批次，公布结果。目前已完成抽检3120批次。',
      ['4000批次 target?', '3120批次 actual → 4000'],
    ],
  ])('%s', (paragraph, expected) => {
    expect(told(`${title}\n${paragraph}\n`)).toEqual(expected);
  });

  it.each([
    // Something else is told, or nothing of how far it is.
    ['1.养老。新建社区食堂10个。农村幸福院建成7个。', ['10个 actual', '7个 actual']],
    ['1.养老。新建社区食堂10个。食堂运行良好。', ['10个 actual']],
    ['1.医保。参保率92.4%。住院报销比例75.2%。', ['92.4% actual', '75.2% actual']],
    ['1.改厕。已改厕1200户。完成率81.7%。', ['1200户 actual', '81.7% claim']],
    ['1.医保。参保率稳定在95%以上，与去年参保率92.4%相比提高。', ['95% actual', '92.4% actual?']],
    // A bound is promised as often as it is reached.
    ['1.环境。垃圾分类覆盖率达到95%以上。', ['95% actual?']],
    ['1.环境。垃圾分类覆盖率已达到95%以上。', ['95% actual']],
  ])('and what is told of another says nothing of it: %s', (paragraph, expected) => {
    expect(told(`${title}\n${paragraph}\n`)).toEqual(expected);
  });

  it('also where no title says that it is a report', () => {
    expect(told('开展技能培训5000人次。开展技能培训4213人次，占年度任务的84.3%。')).toEqual([
      '5000人次 target?',
      '4213人次 actual',
      '84.3% claim',
    ]);
  });
});

const list = [
  '1.老旧小区改造。改造老旧小区20个。截至9月底，已改造12个。（责任单位：县住建局）',
  '2.托育。新增托位300个。截至9月底，已新增210个。（责任单位：县卫健委）',
].join('\n');

describe('a list is a report', () => {
  it.each([
    '清河县2024年民生实事三季度进展',
    '清河县2024年民生实事办理情况',
    '清河县2024年民生实事9月份工作动态',
    '清河县2024年民生实事三季度“成绩单”',
    '河东省2024年30项民生实事圆满完成',
    '清河县2024年民生实事工作总结',
  ])('by its title: %s', (line) => {
    expect(readDocument(`${line}\n${list}\n`).value?.kind).toBe('report');
  });

  it.each(['清河县2024年民生实事', '关于清河县2024年民生实事项目的公示'])(
    'by what most of its paragraphs tell: %s',
    (line) => {
      const { value } = readDocument(`${line}\n${list}\n`);
      expect(value?.kind).toBe('report');
      expect(value?.report?.entries.map(({ actuals }) => actuals?.map(({ measure }) => measure?.value))).toEqual([
        ['12'],
        ['210'],
      ]);
      expect(value?.plan?.projects.map(({ targets }) => targets.map(({ measure }) => measure?.value))).toEqual([
        ['20'],
        ['300'],
      ]);
    },
  );

  it.each([
    ['it says that it plans', `清河县2024年民生实事目标任务\n${list}\n`],
    [
      'one paragraph of three tells',
      `清河县2024年民生实事\n${list.split('\n')[0]}\n2.改厕。改厕300户。\n3.养老。新增床位50张。\n`,
    ],
    ['none tells', '清河县2024年民生实事\n1.改厕。改厕300户。\n2.养老。新增床位50张。\n'],
  ])('and a plan where %s', (_, text) => {
    expect(readDocument(text).value?.kind).toBe('plan');
  });

  it('whose paragraphs tell in lines of their own', () => {
    const lines = '1.改厕\n改厕300户。\n截至9月底，已改厕210户。\n2.托育\n新增托位50个。\n目前已新增20个。\n';
    expect(readDocument(`清河县2024年民生实事\n${lines}`).value?.kind).toBe('report');
  });
});
