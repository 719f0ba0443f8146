import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup } from '../../../src/read/read-parts.ts';

const project = '一、养老服务。新增床位200张。（责任单位：县民政局）';
const planOf = (text: string) => readDocument(text).value?.plan;

describe('the document', () => {
  it('has its number, issuers, dates and basis', () => {
    const text = `某政发〔2024〕14号\n某县人民政府关于2024年实施2项民生工程的通知\n各乡镇人民政府：\n根据《某省人民政府关于实施民生工程的通知》（某政〔2024〕3号）精神，现通知如下。\n${project}\n某县人民政府\n2024年4月8日\n`;
    const { value, evidence } = readDocument(text);
    expect(value?.plan?.source).toEqual({
      title: '某县人民政府关于2024年实施2项民生工程的通知',
      number: '某政发〔2024〕14号',
      issuers: ['某县人民政府'],
      signed: '2024-04-08',
      basis: value?.plan?.source.basis,
    });
    expect(value?.plan?.source.basis?.length).toBeGreaterThan(0);
    for (const field of ['title', 'number', 'signed'])
      expect(evidence.find(({ path }) => path.join('.') === `plan.source.${field}`)?.certainty).toBe('stated');
  });
  it.each([
    ['某省', 'province'],
    ['某族自治区', 'province'],
    ['某市', 'city'],
    ['某族自治州', 'city'],
    ['某盟', 'city'],
    ['某县', 'county'],
    ['某旗', 'county'],
    ['某镇', 'township'],
    ['某乡', 'township'],
    ['某街道', 'township'],
  ])('speaks for %s, a %s', (name, level) => {
    expect(planOf(`${name}2024年民生实事\n${project}\n`)?.division).toEqual({ name, level });
  });
  it('counts what it declares', () => {
    const text = `某县人民政府关于2024年实施33项民生工程的通知\n一、新增3项民生工程\n（一）养老服务。新增床位200张。\n二、完善4项民生工程\n（二）住房保障。改造小区2个。\n三、继续实施26项民生工程\n（三）就业创业。培训人员2人。\n`;
    const plan = planOf(text);
    expect(plan?.declaredCounts).toEqual([
      { kind: 'total', count: 33 },
      { kind: 'added', count: 3 },
      { kind: 'refined', count: 4 },
      { kind: 'continued', count: 26 },
    ]);
    expect(
      plan?.projects.map(({ id, number, name, section, declared }) => [id, number, name, section, declared]),
    ).toEqual([
      ['1', '（一）', '养老服务', '新增3项民生工程', 'added'],
      ['2', '（二）', '住房保障', '完善4项民生工程', 'refined'],
      ['3', '（三）', '就业创业', '继续实施26项民生工程', 'continued'],
    ]);
  });
  it('has sub-projects below their project', () => {
    const text = `某县2024年民生实事\n一、困难人员救助。\n1.低保。保障低保5人。\n2.特困。保障特困6人。\n二、养老服务。新增床位7张。\n`;
    const told = planOf(text)?.projects.map(({ id, name, subProjects, targets }) => [
      id,
      name,
      targets.map((target) => target.id),
      subProjects?.map((below) => [below.id, below.name, below.targets.map((target) => target.id)]),
    ]);
    expect(told).toEqual([
      [
        '1',
        '困难人员救助',
        [],
        [
          ['1.1', '低保', ['1.1.T1']],
          ['1.2', '特困', ['1.2.T1']],
        ],
      ],
      ['2', '养老服务', ['2.T1'], undefined],
    ]);
  });
});

describe('the leading group', () => {
  const list =
    '某县民生工作领导小组成员名单\n组  长：甲某某  县长\n成  员：乙  某  县财政局局长\n        丙某某  县民政局局长、二级调研员\n';
  it('has seats, with the posts of each, and an office with its heads', () => {
    const { value, evidence } = readLeadingGroup(
      `${list}领导小组办公室设在县财政局，乙某兼任办公室主任，丙某某兼任办公室副主任，丁某某兼任副主任。\n`,
    );
    expect(value?.seats.map(({ role, person }) => [role, person])).toEqual([
      ['组长', '甲某某'],
      ['成员', '乙某'],
      ['成员', '丙某某'],
    ]);
    expect(value?.seats[2]?.posts[0]).toEqual({ organization: '县民政局', title: '局长' });
    // Who has no seat heads nothing.
    expect(value?.office).toEqual({
      at: '县财政局',
      heads: [
        { title: '办公室主任', seat: 1 },
        { title: '办公室副主任', seat: 2 },
      ],
    });
    expect(evidence.map(({ path }) => path.join('.'))).toEqual([
      'name',
      'seats.0',
      'seats.0.posts',
      'seats.1',
      'seats.1.posts',
      'seats.2',
      'seats.2.posts',
      'office',
    ]);
  });
  it('may have no office', () => {
    expect(readLeadingGroup(list).value).not.toHaveProperty('office');
  });
  it('stands in the plan it was printed with', () => {
    const plan = planOf(`某县2024年民生实事\n${project}\n附件\n${list}`);
    expect([plan?.projects.length, plan?.leadingGroup?.name, plan?.leadingGroup?.seats.length]).toEqual([
      1,
      '某县民生工作领导小组',
      3,
    ]);
  });
});

describe('the money of the programme', () => {
  const report = (lead: string) =>
    readDocument(
      `某市2024年1-6月民生工程进展情况\n${lead}\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n1\t市住建局\t改造\t改造小区22个\t完工11个\n`,
    ).value?.report?.funds;
  it('has its stage, and its rate the sum it was reckoned from', () => {
    expect(report('截至6月底，到位资金40亿元，拨付资金37.05亿元，占全年计划筹资额的80%。')).toEqual([
      {
        id: 'F.A1',
        as: 'actual',
        role: 'flow',
        indicator: '到位资金',
        measure: { value: '40', unit: '亿元', bound: 'unstated' },
        stage: 'received',
      },
      {
        id: 'F.A2',
        as: 'actual',
        role: 'flow',
        indicator: '拨付资金',
        measure: { value: '37.05', unit: '亿元', bound: 'unstated' },
        stage: 'disbursed',
      },
      {
        id: 'F.C1',
        as: 'claim',
        role: 'level',
        indicator: '占全年计划筹资额',
        measure: { value: '80', unit: '%', bound: 'unstated' },
        base: { relation: 'share-of', name: '全年计划筹资额' },
        links: [
          { kind: 'numerator', to: 'F.A2' },
          { kind: 'denominator', to: null },
        ],
      },
    ]);
  });
  it('may have a rate before any sum', () => {
    expect(report('截至6月底，拨付进度80%。')?.map(({ id, links }) => [id, links])).toEqual([
      [
        'F.C1',
        [
          { kind: 'numerator', to: null },
          { kind: 'denominator', to: null },
        ],
      ],
    ]);
  });
  it('is none where none is printed', () => {
    expect(report('各项工作稳步推进。')).toEqual([]);
  });
});
