import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup } from '../../../src/read/read-parts.ts';

const planOf = (text: string) => readDocument(text, { asOf: '2024-01-01' }).value?.plan;
/** Where each part of what was read stands in the text: `path text`. */
const placesIn = (text: string): readonly string[] =>
  readDocument(text).evidence.map(({ path, text: words }) => `${path.join('.')} ${words}`);

describe('where the parts of a document stand', () => {
  it('is told of a notice with its issuers, its basis and what it asks for', () => {
    const notice = `某政发〔2024〕14号
某县人民政府 某县财政局
关于2024年实施3项民生工程的通知
各乡镇人民政府：
根据《某省人民政府关于实施民生工程的通知》（某政〔2024〕3号）精神，现通知如下。
一、新增3项民生工程
（一）养老服务。年底前新增床位200张。
二、工作要求
（一）加强领导。压实责任。
某县人民政府
2024年4月8日
`;
    expect(placesIn(notice)).toEqual([
      'plan.division 某县',
      'plan.source.title 某县人民政府 某县财政局\n关于2024年实施3项民生工程的通知',
      'plan.source.number 某政发〔2024〕14号',
      'plan.source.issuers.0 某县人民政府',
      'plan.source.issuers.1 某县财政局',
      'plan.source.basis.0 某政〔2024〕3号',
      'plan.source.signed 2024年4月8日',
      'plan.declaredCounts.0 3',
      'plan.declaredCounts.1 3',
      'plan.projects.0 养老服务',
      'plan.projects.0.targets 年底前新增床位200张。',
      'plan.projects.0.section 新增3项民生工程',
      'plan.projects.0.targets.0 年底前新增床位200张',
      'plan.requirements.0 加强领导',
    ]);
  });
  it('is told of parts of a project', () => {
    expect(
      placesIn(
        '某县2024年民生实事\n一、救助。\n1.低保。保障低保5人。\n2.特困。保障特困6人。\n二、养老服务。新增床位7张。\n',
      ),
    ).toEqual([
      'plan.division 某县',
      'plan.source.title 某县2024年民生实事',
      'plan.projects.0 救助',
      'plan.projects.0.subProjects.0 低保',
      'plan.projects.0.subProjects.0.targets 保障低保5人。',
      'plan.projects.0.subProjects.0.targets.0 保障低保5人',
      'plan.projects.0.subProjects.1 特困',
      'plan.projects.0.subProjects.1.targets 保障特困6人。',
      'plan.projects.0.subProjects.1.targets.0 保障特困6人',
      'plan.projects.1 养老服务',
      'plan.projects.1.targets 新增床位7张。',
      'plan.projects.1.targets.0 新增床位7张',
    ]);
  });
  it('is told of the leading group that a plan was printed with', () => {
    const text =
      '某县2024年民生实事\n1.养老。新增床位200张。\n附件\n某县民生工作领导小组成员名单\n组  长：甲某某  县长\n';
    expect(placesIn(text)).toEqual([
      'plan.division 某县',
      'plan.leadingGroup.name 某县民生工作领导小组',
      'plan.leadingGroup.seats.0 组  长：甲某某  县长',
      'plan.leadingGroup.seats.0.posts 县长',
      'plan.source.title 某县2024年民生实事',
      'plan.projects.0 养老',
      'plan.projects.0.targets 新增床位200张。',
      'plan.projects.0.targets.0 新增床位200张',
    ]);
  });
});

describe('what a document may lack', () => {
  it.each([
    ['a title', '1.养老。新增床位200张。\n', ''],
    ['a division', '2024年民生实事\n1.养老。新增床位200张。\n', '2024年民生实事'],
  ])('%s', (_, text, title) => {
    const plan = planOf(text);
    expect([plan?.id, plan?.source.title, plan?.division.name]).toEqual(['-2024', title, '']);
  });
  it('the number of a project', () => {
    const text = '某县2024年民生实事\n序号\t项目名称\t目标任务\t责任单位\n\t养老\t新增床位10张\t县民政局\n';
    expect(planOf(text)?.projects.map(({ number, name }) => [number, name])).toEqual([['', '养老']]);
  });
  it.each([
    ['新增民生工程', []],
    ['3项民生工程', []],
    ['新增3项民生工程', [{ kind: 'added', count: 3 }]],
  ])('counts, or what is counted: %s', (heading, counts) => {
    expect(planOf(`某县2024年民生实事\n一、${heading}\n（一）养老服务。新增床位200张。\n`)?.declaredCounts).toEqual(
      counts,
    );
  });
});

describe('the days of a document', () => {
  it.each([
    ['某县人民政府办公室 2024年4月9日印发\n某县2024年民生实事\n', { printed: '2024-04-09' }],
    ['某县2024年民生实事\n发布时间：2024-04-09\n', { published: '2024-04-09' }],
  ])('%s', (head, days) => {
    expect(planOf(`${head}1.养老。新增床位200张。\n`)?.source).toStrictEqual({
      title: '某县2024年民生实事',
      issuers: [],
      ...days,
    });
  });
});

describe('a leading group', () => {
  it('may have no name', () => {
    const { value, evidence } = readLeadingGroup('组  长：甲某某  县长\n成  员：乙某某  县财政局局长\n');
    expect([value?.name, value?.seats.length, evidence[0]?.path]).toEqual(['', 2, ['seats', 0]]);
  });
  it('may have an office with the first of its seats at the head', () => {
    const { value } = readLeadingGroup(
      '某县民生工作领导小组成员名单\n组  长：甲某某  县长\n领导小组办公室设在县财政局，甲某某兼任办公室主任。\n',
    );
    expect(value?.office).toEqual({ at: '县财政局', heads: [{ title: '办公室主任', seat: 0 }] });
  });
});
