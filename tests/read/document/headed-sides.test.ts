import { expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import type { Reading } from '../../../src/read/reading.ts';
import { exactnessOf } from '../../../src/read/sides/exactness.ts';
import { headedIn } from '../../../src/read/sides/headed.ts';
import { tendencyOf } from '../../../src/read/sides/tendency.ts';
import { turnIn } from '../../../src/read/sides/turn-in.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';

const senses = (text: string) =>
  headedIn(linesOf(pageOf(text))).map(({ start, sense }) => `${sense} ${text.slice(start).split('\n')[0]}`);

it.each([
  ['一、工作开展情况', ['news 一、工作开展情况']],
  ['（一）取得的成效。新建7所。', ['news （一）取得的成效。新建7所。']],
  ['二、下一步工作打算', ['plan 二、下一步工作打算']],
  ['三、2024年工作计划', ['plan 三、2024年工作计划']],
  ['1. 工程背景', ['state 1. 工程背景']],
  ['2023年工作总结', ['news 2023年工作总结']],
  ['（一）圆满完成各项目标任务', ['news （一）圆满完成各项目标任务']],
  ['（一）全力完成各项目标任务', []],
  ['（一）主要目标任务', ['plan （一）主要目标任务']],
  // Both, or neither.
  ['2023年工作总结和2024年工作计划', []],
  ['三、公开资金使用情况', []],
  ['三、巩固拓展脱贫攻坚成果', []],
  // What is longer is a sentence, and so is what has a comma.
  ['一、全县各有关单位要按照要求及时报送各项民生工程进展情况', []],
  ['一、加强调度,报送进展情况', []],
  ['截至6月底,全县完成情况', []],
  // What opens a paragraph says it of that paragraph, and of what it goes on with.
  ['下一步，新建7所。\n一是改造9所。\n已建成3所。', ['plan 下一步，新建7所。', 'undefined 已建成3所。']],
  ['今年以来，全市新建7所。\n改造9所。', ['since 今年以来，全市新建7所。', 'undefined 改造9所。']],
])('knows what the heading %s says', (text, expected) => {
  expect(senses(text)).toEqual(expected);
});

it('lets a heading hold up to the next that stands as high', () => {
  const text = '一、进展情况\n（一）养老\n（二）下步打算\n1.教育\n（三）托育\n二、工作要求\n三、主要目标\n四、附则';
  expect(senses(text)).toEqual([
    'news 一、进展情况',
    'plan （二）下步打算',
    'news （三）托育',
    'undefined 二、工作要求',
    'plan 三、主要目标',
    'undefined 四、附则',
  ]);
});

const told = (text: string, read: (text: string) => Pick<Reading<unknown>, 'ledger'> = readDocument) =>
  read(text)
    .ledger.filter(({ as }) => as === 'target' || as === 'actual')
    .map(({ text: digits, as, flag }) => `${digits} ${as}${flag ? '?' : ''}`);

const summary = (title: string) =>
  `${title}\n一、工作开展情况\n（一）养老服务。新建幸福院12所。\n二、下一步工作打算\n（一）养老服务。新建幸福院7所。\n`;

it.each([
  ['without a title', '现将有关情况汇报如下：'],
  ['of a report', '清河县2023年民生实事完成情况'],
  ['of a list', '清河县2024年民生实事方案'],
])('parts what was done from what is to come by the headings of a text %s', (_, title) => {
  expect(told(summary(title))).toEqual(['12 actual', '7 target']);
});

it('takes what a paragraph tells since some time for news, save in a list', () => {
  expect(told('今年以来，市里抓好养老。新增床位7张。\n新建食堂5家。')).toEqual(['7 actual', '5 target?']);
  expect(told('清河县2024年民生实事方案\n1.养老。今年以来群众反映较多。改造中心7家。')).toEqual(['7 target']);
});

it('doubts what stands under a heading of how things are', () => {
  const text = '一、基本情况\n全县服务老人45.67万人。\n二、进展情况\n已培训7人。新建幸福院12所。';
  expect(told(text)).toEqual(['45.67 actual?', '7 actual', '12 actual']);
});

it('lets every heading part its own stretch, and not what stands above and below', () => {
  expect(told('今年以来，全市新建站点7所。培训12人。\n改造小区9个。新增床位30张。\n下一步，新建站点8所。')).toEqual([
    '7 actual',
    '12 actual',
    '9 target?',
    '30 target?',
    '8 target',
  ]);
});

it('reads under the headings what the caller says that it is', () => {
  expect(told('一、养老。新增床位1234张。', readWorkPlan)).toEqual(['1234 target']);
  expect(told(summary('清河县2023年'), readProgressReport)).toEqual(['12 actual', '7 target']);
});

it.each([
  ['新建100个、200个', -2],
  ['新建97个', 0],
  ['新建5.27万户', 1],
  ['新增就业4594人', 2],
  ['新增就业45.94万人', 2],
  ['合格率85%', 0],
  ['合格率9%', -1],
  ['合格率84.3%，提高1.32个百分点', 6],
  ['投资1234.5万元、12.3万元', 1],
  ['2023年12月31日，80岁，第127届', 0],
  ['开设127个班级', 1],
  ['新增0.05万人', -1],
  ['惠及5.20万人', 1],
  ['合格率达到84.3%以上', 3],
  ['投资1234元', 1],
  ['投资123元', 0],
])('measures how exact the numbers of %s are', (sentence, exactness) => {
  expect(exactnessOf(sentence)).toBe(exactness);
});

it('takes what is counted exactly for told, and is sure of it among news only', () => {
  expect(told('新增就业4594人。')).toEqual(['4594 actual?']);
  expect(told('新增就业4600人。')).toEqual(['4600 target?']);
  expect(told('已建成3所。已培训12人。新增就业4594人。')).toEqual(['3 actual', '12 actual', '4594 actual']);
  // What it is carried on with is not told by it.
  expect(told('新增就业4594人。新建幸福院7所。')).toEqual(['4594 actual?', '7 target?']);
});

it('counts a task that is told before what came of it as a promise', () => {
  expect(turnIn('新建7所。改造9所。目前已建成3所。', 0, 20)).toBe(10);
  expect(turnIn('目前已建成3所。新建7所。', 0, 13)).toBe(0);
  expect(turnIn('新建7所。  目前已建成3所。', 0, 16)).toBe(5);
  expect(turnIn('新建7所。目前已建成3所。', 0, 5)).toBe(0);
  expect(turnIn('新建7所。改造9所。', 0, 10)).toBe(0);
  expect(tendencyOf('某县实事完成情况\n新建7所。截至6月底建成5处。\n培训57人。')).toBe('mixed');
  expect(told('已培训12人。\n已建成3所。\n改造小区7个。新增就业4594人。目前已改造2个。')).toEqual([
    '12 actual',
    '3 actual',
    '7 target?',
    '4594 target?',
    '2 actual',
  ]);
});

it('knows news by how it went', () => {
  expect(tendencyOf('就业工作取得明显成效。民生实事全面完成。群众满意度持续提升。新建7所。')).toBe('news');
  expect(tendencyOf('力争就业工作取得明显成效。确保民生实事全面完成。新建7所。')).toBe('promises');
});

it('takes a bound alone for no promise among news, nor beside what is counted exactly', () => {
  expect(told('减排7万吨以上。')).toEqual(['7 target']);
  expect(told('已建成3所。已培训12人。减排7万吨以上。')).toEqual(['3 actual', '12 actual', '7 actual']);
  expect(told('改造小区1234个，减排12.3万吨以上。')).toEqual(['1234 actual?', '12.3 actual?']);
  expect(told('完成了7个项目，减排2万吨以上。')).toEqual(['7 actual', '2 actual']);
});
