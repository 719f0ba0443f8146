import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readWorkPlan } from '../../../src/read/read-parts.ts';
import { sideOf } from '../../../src/read/sides/side-of.ts';
import { sidesOf } from '../../../src/read/sides/sides.ts';
import { type Tendency, tendencyOf } from '../../../src/read/sides/tendency.ts';

it.each([
  ['新增养老床位200张。', 'promise', 'promise'],
  ['全省完成改造21702间,完成年度计划的108.5%。', 'result', 'result'],
  ['截至8月底,到位资金26.3亿元。', 'result', 'result'],
  ['已完成改造7个小区。', 'result', 'result'],
  ['在已完成改造7个小区的基础上,再改造9个。', 'promise', 'result'],
  ['力争超额完成年度任务,改造9个。', 'promise', 'result'],
  ['累计接种3万剂次。', 'promise', 'result'],
  ['拨付率达97.3%。', 'promise', 'result'],
  ['拨付率达到95%以上。', 'promise', 'result'],
  ['支付补贴34万元。', 'promise', 'promise'],
  ['完成省定任务的70%。', 'promise', 'result'],
  ['全省完成省定任务的70%。', 'promise', 'result'],
  ['改造7个小区,完成省定任务的70%。', 'result', 'result'],
  // What compares, and a rate as only results print it: in loose sentences, and beside no bound.
  ['城镇新增就业同比增长5%。', 'promise', 'result'],
  ['诉求办结率99.2%。', 'promise', 'result'],
  ['力争城镇新增就业同比增长5%。', 'promise', 'promise'],
  ['诉求办结率99.2%以上。', 'promise', 'promise'],
  // What the share is of may stand with its own number; a date is nothing that was done.
  ['改造7个小区,为年度任务9个的78%,其余2个11月底前完工。', 'result', 'result'],
  ['分3年实施,2025年完成总任务的40%。', 'promise', 'result'],
  // The last words count, also without a stop.
  ['小区改造未开展', 'result', 'result'],
])('tells on which side %s stands, in a list and by itself', (sentence, inList, alone) => {
  expect([sideOf(sentence, 'promises'), sideOf(sentence, 'nothing')]).toEqual([inList, alone]);
});

it('holds nothing for promised beside a promise where a text tells results as well', () => {
  const text = '力争改造小区7个。新增就业57人。';
  const guesses = (tendency: Tendency) =>
    sidesOf(text, [0, text.length], 'nothing', tendency).map(({ isGuess }) => isGuess);
  expect([guesses('promises'), guesses('mixed'), guesses('news')]).toEqual([[false], [false, true], [false, true]]);
  const flags = (lines: string) =>
    readDocument(lines).ledger.map(({ text: digits, flag }) => `${digits}${flag ? '?' : ''}`);
  expect(flags(text)).toEqual(['7', '57']);
  expect(flags(`${text}\n已培训12人。`)).toEqual(['7', '57?', '12']);
  expect(flags('1.就业。力争改造小区7个。新增就业57人。\n2.培训。已培训12人。')).toEqual(['1', '7', '57?', '2', '12']);
});

it.each([
  // What was won has been won, what is told beside a task is no task, and what round numbers compare may be promised.
  ['累计争取专项资金6912万元。', ['6912 actual?']],
  ['下达危房改造任务为27万户，预拨补助资金6.5亿元。', ['27 target?', '6.5 target?']],
  ['28条支流水质达标，其中18条达Ⅲ类及以上。', ['28 target?', '18 part?']],
  ['贯通率达到九成，累计建成绿道560公里（年内新增62公里）。', ['560 actual?', '62 part?']],
  ['完成投资14亿元（计划13亿元），支付12亿元。', ['14 target?', '13 part?', '12 target?']],
  ['省下达任务8万户，改造1.2万户。', ['8 target', '1.2 target']],
  ['新增空间52家，计划年底前新增10家。', ['52 target?', '10 target?']],
  ['计划新建公园7个，改造8个。', ['7 target', '8 target']],
  ['全年计划接种12万剂，实际接种13万剂。', ['12 target', '13 actual']],
  ['立案数同比下降15%、破案率上升5%。', ['15 actual?', '5 actual?']],
  ['立案数同比下降15.6%、破案率上升5.2%。', ['15.6 actual', '5.2 actual']],
])('reads %s by itself', (text, read) => {
  expect(readDocument(text).ledger.map(({ text: digits, as, flag }) => `${digits} ${as}${flag ? '?' : ''}`)).toEqual(
    read,
  );
});

it('takes what was done before for no result of what goes on', () => {
  const { ledger } = readDocument('在去年已安排9万元的基础上,继续安排7万元。');
  expect(ledger.map(({ as }) => as)).toEqual(['base', 'target']);
});

it.each([
  ['新增就业57人。', 'promises'],
  ['已培训12人。', 'mixed'],
  ['已培训12人。已建成3所。', 'news'],
  ['已培训12人。已建成3所。将新建7所。', 'news'],
  ['已培训12人。已建成3所。将新建7所。力争改造9个。', 'mixed'],
  // Figures are what is looked at, and not what is hoped for.
  ['已培训。已建成3所。', 'mixed'],
  ['已培训12人。已建成3所。将新建。力争改造9个。', 'news'],
  ['已培训12人。已建成3所。完工7所,力争月底交卷。改造9个,力争月底交卷。', 'news'],
])('tells what the sentences of %s tend to do', (text, tendency) => {
  expect(tendencyOf(text)).toBe(tendency);
});

it('takes for news what says nothing among news', () => {
  const cut = (text: string) =>
    sidesOf(text, [0, text.length], 'nothing', 'news').map(
      ({ start, end, side, isGuess }) => `${side}${isGuess ? '?' : ''} ${text.slice(start, end)}`,
    );
  expect(cut('新增就业57人。帮扶12人。')).toEqual(['result 新增就业57人。帮扶12人。']);
  expect(cut('新增就业57人。共帮扶12人。')).toEqual(['result 新增就业57人。共帮扶12人。']);
  expect(cut('新增绿地35公顷,绿化覆盖率达到41.5%。')).toEqual(['result 新增绿地35公顷,绿化覆盖率达到41.5%。']);
  expect(cut('总投资2万元。')).toEqual(['result? 总投资2万元。']);
  expect(cut('2018年新增就业57人。')).toEqual(['result 2018年新增就业57人。']);
  expect(cut('国庆前实现7项奋斗目标。')).toEqual(['result? 国庆前实现7项奋斗目标。']);
  // What was set says so itself.
  expect(cut('省下达搬迁任务8万户。')).toEqual(['promise 省下达搬迁任务8万户。']);
  expect(cut('承担工作任务8项。')).toEqual(['result? 承担工作任务8项。']);
  // Not what came of it is told of next, nor beside a promise, nor by what rule something is paid.
  expect(cut('新增就业57人。目前新增32人。')).toEqual(['promise? 新增就业57人。', 'result 目前新增32人。']);
  expect(cut('力争改造7个。新增就业57人。')).toEqual(['promise 力争改造7个。', 'promise? 新增就业57人。']);
  expect(cut('按累计住院天数给予每人20元补助。')).toEqual(['promise? 按累计住院天数给予每人20元补助。']);
});

it('tells what is promised in full from what is done in part', () => {
  expect(sideOf('力争6月底前完成全年任务的60%', 'nothing')).toBe('promise');
  expect(sideOf('上半年投资5亿元,占年度计划的60%', 'nothing')).toBe('result');
});

it('knows a report by its title, and news by what is told', () => {
  expect(tendencyOf('某县实事完成情况\n截至6月底建成5处。\n培训57人。')).toBe('news');
  expect(tendencyOf('某县实事\n截至6月底建成5处。\n培训57人。')).toBe('mixed');
  expect(tendencyOf('目前建成5处。实际投入6万元。')).toBe('promises');
  expect(tendencyOf('目前建成5处。实际投入6万元。上半年完成7公里。')).toBe('news');
  expect(tendencyOf('新建5处。力争培训6人。')).toBe('promises');
});

it('parts a passage where the side changes, and nowhere else', () => {
  const text = '改造小区7个。培训30人。已完成培训12人。新增托位20个';
  const cut = sidesOf(text, [0, text.length], 'promises').map(({ start, end, side }) => [text.slice(start, end), side]);
  expect(cut).toEqual([
    ['改造小区7个。培训30人。', 'promise'],
    ['已完成培训12人。', 'result'],
    ['新增托位20个', 'promise'],
  ]);
  expect(sidesOf(text, [3, 3], 'promises')).toEqual([]);
});

it.each([
  ['a line is a sentence', '改造小区7个\n已完成5个', 'promises', ['promise 改造小区7个\n', 'result 已完成5个']],
  ['the last needs no stop', '新增托位20个。培训未开展', 'promises', ['promise 新增托位20个。', 'result 培训未开展']],
  [
    'what says nothing goes on with results',
    '已完成7个。新增就业57人。',
    'nothing',
    ['result 已完成7个。新增就业57人。'],
  ],
  ['and not with promises', '力争改造小区7个。新增就业57人。', 'nothing', ['promise 力争改造小区7个。新增就业57人。']],
  ['alone it is a guess', '新增就业57人。', 'nothing', ['promise? 新增就业57人。']],
  // A plan that something is measured by promises nothing.
  [
    'a share of a plan',
    '分别完成今年计划工程量的63%和70%。',
    'nothing',
    ['result? 分别完成今年计划工程量的63%和70%。'],
  ],
  [
    'news beside a promise',
    '拟建设7个村。去年共完成12个村。',
    'nothing',
    ['promise 拟建设7个村。', 'result 去年共完成12个村。'],
  ],
  ['what is told by weak words alone is a guess', '公办园占比55%。', 'nothing', ['result? 公办园占比55%。']],
  ['and not where its figure is one of a report', '开工率达到50.2%。', 'nothing', ['result 开工率达到50.2%。']],
  ['which things are meant tells nothing', '支持已认定的7家企业。', 'nothing', ['promise? 支持已认定的7家企业。']],
  ['nor in a list', '改造已建成的7个站点。', 'promises', ['promise 改造已建成的7个站点。']],
  ['what is the subject does', '已建成的7个站点。', 'promises', ['result 已建成的7个站点。']],
  ['work by plan', '12项完成7项,5项按计划推进。', 'nothing', ['result 12项完成7项,5项按计划推进。']],
  ['progress of a plan', '从计划进度看,12个项目提前。', 'nothing', ['promise? 从计划进度看,12个项目提前。']],
  // By what rule something is paid is not told, whatever weak word stands in it.
  [
    'a rule of payment is a guess',
    '按累计住院天数给予每人20元补助。',
    'nothing',
    ['promise? 按累计住院天数给予每人20元补助。'],
  ],
  ['but not what was surely paid', '已发放补助,每人给予20元。', 'nothing', ['result 已发放补助,每人给予20元。']],
  [
    'nor what is surely promised',
    '计划给予困难家庭每人20元补助。',
    'nothing',
    ['promise 计划给予困难家庭每人20元补助。'],
  ],
  [
    'in a list there is no doubt of it',
    '改造7户,完成任务的70%,给予补助20元。',
    'promises',
    ['result 改造7户,完成任务的70%,给予补助20元。'],
  ],
  // A rate as results print it is told; where the sentence opens like a task, only as what is counted exactly is.
  [
    'a rate in a task is a guess',
    '新增绿地35公顷,覆盖率达到41.5%。',
    'nothing',
    ['result? 新增绿地35公顷,覆盖率达到41.5%。'],
  ],
  ['and alone a result', '绿化覆盖率达到41.5%。', 'nothing', ['result 绿化覆盖率达到41.5%。']],
  // What may be news of results is none the surer for a promise after it, but for one before it.
  ['what may be news', '全年新增就业57人。', 'nothing', ['promise? 全年新增就业57人。']],
  [
    'news before a promise',
    '全年新增就业57人。力争改造7个。',
    'nothing',
    ['promise? 全年新增就业57人。', 'promise 力争改造7个。'],
  ],
  ['news after a promise', '力争改造7个。全年新增就业57人。', 'nothing', ['promise 力争改造7个。全年新增就业57人。']],
  [
    'news with its part',
    '全年新增就业57人。其中大学生12人。',
    'nothing',
    ['promise? 全年新增就业57人。其中大学生12人。'],
  ],
  [
    'news before a promise with a part of its own',
    '全年新增就业57人。力争改造7个,其中城区5个。',
    'nothing',
    ['promise? 全年新增就业57人。', 'promise 力争改造7个,其中城区5个。'],
  ],
  [
    'a part after a space',
    '全年新增就业57人。 其中大学生12人。',
    'nothing',
    ['promise? 全年新增就业57人。 其中大学生12人。'],
  ],
  [
    'what says nothing before a promise',
    '新增就业57人。力争改造7个。',
    'nothing',
    ['promise 新增就业57人。力争改造7个。'],
  ],
] as const)('%s', (_, text, expected, wanted) => {
  const cut = sidesOf(text, [0, text.length], expected);
  expect(cut.map(({ start, end, side, isGuess }) => `${side}${isGuess ? '?' : ''} ${text.slice(start, end)}`)).toEqual(
    wanted,
  );
});

it('looks at nothing beyond the passage', () => {
  const cut = sidesOf('改造小区7个。已完成5个。', [0, 6], 'promises');
  expect(cut.map(({ start, end, side }) => [start, end, side])).toEqual([[0, 6, 'promise']]);
});

const kinds = (text: string) => readDocument(text).ledger.map(({ text: number, as }) => `${number} ${as}`);

it('takes what stands under the title of a list for promised, and doubts it', () => {
  const sentence = '完成13万名妇女检查。已完成120户改造。';
  const read = (title: string) =>
    readDocument(`${title}\n一是实施关爱工程，${sentence}\n`).ledger.flatMap(({ text, as, flag }) =>
      text === '13' || text === '120' ? `${text} ${as}${flag ? '?' : ''}` : [],
    );
  expect(read('2019年清河市为民兴办10件实事')).toEqual(['13 target?', '120 actual']);
  expect(read('2019年清河市民生工作动态')).toEqual(['13 actual', '120 actual']);
});

it('reads what was done as done, also where a text has headings and no title', () => {
  expect(kinds('（一）学位扩容。新增学位2000个。已完成1200个,完成年度计划的60%。\n')).toEqual([
    '2000 target',
    '1200 actual',
    '60 claim',
  ]);
});

it('reads sentences before a heading that has no title above it', () => {
  expect(kinds('截至8月底,全市拨付资金25.6亿元,拨付率97.3%。\n（一）学位扩容。新增学位2000个。\n')).toEqual([
    '8 date',
    '25.6 actual',
    '97.3 claim',
    '2000 target',
  ]);
});

it('tells of a report in which no project is known', () => {
  const codes = readDocument('某县2024年1-6月民生工程进展情况\n\n各项工作有序推进。\n').issues.map(({ code }) => code);
  expect(codes).toContain('read/no-projects');
});

it('takes 下达 for no comparison', () => {
  const [entry] = readDocument('省级补助资金下达4.2288亿元。').ledger;
  expect([entry?.amount, entry?.bound]).toEqual(['4.2288', 'unstated']);
});

describe('a passage that does not say on which side it stands', () => {
  const doubted = (text: string): readonly string[] =>
    readDocument(text).ledger.map(
      ({ text: digits, unit = '', as, flag }) => `${digits}${unit} ${as}${flag ? ' doubtful' : ''}`,
    );

  it('leaves its figures doubtful', () => {
    expect(doubted('新增城镇就业57人，其中大学生12人。')).toEqual(['57人 target doubtful', '12人 part doubtful']);
    expect(doubted('低保标准为每人每月720元。')).toEqual(['720元 standard']);
    expect(doubted('1.就业。新增城镇就业57人。\n')).toEqual(['1 ordinal', '57人 target doubtful']);
  });
  it('but not where a word of it, or of the sentence beside it, says so', () => {
    expect(doubted('力争新增城镇就业57人。')).toEqual(['57人 target']);
    expect(doubted('已新增城镇就业57人。')).toEqual(['57人 actual']);
    expect(doubted('新增城镇就业57人。年底前改造小区3个。')).toEqual(['57人 target', '3个 target']);
  });
  it('nor where a title, a body that is responsible or the caller says it', () => {
    expect(doubted('某县2024年民生实事\n1.就业。新增城镇就业57人。\n')).toContain('57人 target');
    expect(doubted('1.就业。新增城镇就业57人。（责任单位：县人社局）\n')).toContain('57人 target');
    expect(readWorkPlan('1.就业。新增城镇就业57人。\n').ledger.some(({ flag }) => flag === true)).toBe(false);
  });
});

const doubted = (text: string) =>
  readDocument(text).ledger.map(({ text: number, as, flag }) => `${number} ${as}${flag ? ' doubtful' : ''}`);

it('doubts what news of results and promises say alike', () => {
  expect(doubted('全年新增学位3200个。')).toEqual(['3200 target doubtful']);
  expect(doubted('力争全年新增学位3200个。')).toEqual(['3200 target']);
  expect(doubted('已改造小区7个。全年新增学位3200个。')).toEqual(['7 actual', '3200 actual doubtful']);
});

it.each([
  ['修通的公路将全村4个组连在了一起，解决出行难。', ['4 actual doubtful']],
  ['将900万元专项资金全部安排到山区。', ['900 target doubtful']],
  ['争取省下达补助资金900万元，解决3万人饮水问题。', ['900 target doubtful', '3 target doubtful']],
  ['水质综合合格率达到95%以上。', ['95 target doubtful']],
  ['民生投入占到援助资金的90%以上。', ['90 target doubtful']],
  ['将新建公路4公里。', ['4 target']],
  ['养护路网107公里，完成7处水体治理。', ['107 target doubtful', '7 target doubtful']],
  ['全省标准化学校比例达到65%，比上年提高6个百分点。', ['65 actual doubtful', '6 actual doubtful']],
  ['失业率控制在4%以内。', ['4 target doubtful']],
  ['高中下达招生计划900人。', ['900 target doubtful']],
  ['完成投资9亿元，完成计划投资的81%。', ['9 actual', '81 claim']],
  ['就业率始终保持在96%以上。', ['96 actual']],
  ['最终共救助77人。', ['77 actual']],
])('hears in %s what may be told as well', (text, read) => {
  expect(doubted(text)).toEqual(read);
});

it.each([
  ['由医保基金支付50%，年度最高支付限额2万元。', ['50 target doubtful', '2 standard']],
  ['新建污水管网80公里，完成18个小区雨污分流改造。', ['80 target doubtful', '18 target doubtful']],
  ['计划投资900万元，完成12所学校空调安装。', ['900 target doubtful', '12 target']],
  ['6月底前新增托位150个；9月底前完成400个托位。', ['6 deadline', '150 target', '9 deadline', '400 target']],
  ['第三季度完成5家；第四季度完成2家。', ['5 target doubtful', '2 target doubtful']],
  ['到2025年底全县贷款累计发放达到15亿元。', ['2025 deadline', '15 target doubtful']],
])('takes %s for no report, though a report may use its words', (text, read) => {
  expect(doubted(text)).toEqual(read);
});

it.each([
  [
    'done with, by 了',
    '建成学校13所，危房基本消除；硬化道路6944米，使乡亲们告别了泥路；参保率达到85%以上。',
    '13 actual|6944 actual|85 actual',
  ],
  ['not by 为了', '为了方便出行，力争硬化道路69米。', '69 target'],
  ['a plan by its name', '为9000名职工送保障计划；新建学校13所，告别了大班额。', '9000 actual|13 actual'],
  ['done, beside what should be', '应完成改造1200户，实际完成1184户。', '1200 target|1184 actual'],
  ['more than the plan', '改造住房，超计划120户。', '120 actual doubtful'],
  ['reckoned up', '据统计，全市发放贷款12.5亿元。', '12.5 actual'],
  ['done in years', '5年来，全市发放贷款12.5亿元。', '5 duration|12.5 actual'],
  ['perhaps promised', '处理投诉764件，满意率97%以上。', '764 target doubtful|97 target doubtful'],
])('tells what is %s', (_, text, expected) => {
  const { ledger } = readDocument(text);
  expect(ledger.map(({ text: digits, as, flag }) => `${digits} ${as}${flag ? ' doubtful' : ''}`).join('|')).toBe(
    expected,
  );
});

it('hears what a report quotes as a task', () => {
  const text =
    '2023年完成农村公路1.6万公里 完成目标112%\n省政府工作报告提出：建设农村公路1.5万公里。\n全省共计完成农村公路1.6796万公里，占年度目标的112%。\n';
  expect(readDocument(text).ledger.filter(({ text: digits }) => digits === '1.5')[0]?.as).toBe('target');
});

const listOf = (...items: readonly string[]) =>
  `清河区2023年29项实事完成\n2023年的项目已全部完成，情况如下：\n${items.map((item, index) => `（${'一二三四五六'.charAt(index)}）${item}\n`).join('')}`;
const toldOf = [
  '新增床位250张\n新增378张床位，超额完成任务。',
  '新建食堂9家\n新建10家食堂，超额完成任务。',
  '改造300户\n已完成518户改造。',
];

it.each([
  ['among many that tell', listOf(...toldOf, '新增托额140个\n新增140个托额。'), true],
  ['of one line', listOf(...toldOf, '新增托额140个'), false],
  ['among few that tell', listOf(...toldOf.slice(1), '新增托额140个\n新增140个托额。'), false],
  [
    'among as many that do not',
    listOf(...toldOf, '新增托额140个\n新增140个托额。', '新增泊位6个\n新增6个泊位。'),
    false,
  ],
])('doubts what an item promises %s', (_, text, expected) => {
  const said = readDocument(text).ledger.filter(({ text: digits }) => digits === '140');
  expect(said.length).toBeGreaterThan(0);
  expect(said.every(({ as, flag }) => as === 'target' && (flag === true) === expected)).toBe(true);
});

it('takes what weak words tell for promised where the caller says that it is a plan, save what is exact', () => {
  const told = (text: string) =>
    readWorkPlan(text).ledger.map(({ text: digits, as, flag }) => `${digits} ${as}${flag ? '?' : ''}`);
  expect(told('12月底，硬化村道300公里')).toEqual(['12 deadline', '300 target']);
  expect(told('9条村道全部建成')).toEqual(['9 target']);
  expect(told('12月底，硬化村道1297公里')).toEqual(['12 deadline', '1297 actual?']);
  expect(told('已建成9条村道')).toEqual(['9 actual']);
  expect(told('低保标准同比提高10%')).toEqual(['10 actual?']);
});
