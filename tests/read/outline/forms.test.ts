import { describe, expect, it } from 'vitest';
import { readDocument, readLeadingGroup } from '../../../src/read/index.ts';

const plan = (text: string) => readDocument(text).value?.plan;

describe('forms of a notice', () => {
  it.each([
    ['关于清源县2024年民生工程的通知', '清源县'],
    ['关于印发清源县民生实事方案的通知', '清源县'],
    ['清源县2024年民生实事', '清源县'],
    ['办好清源市2024年民生实事的通知', '清源市'],
  ])('the division of «%s» is %s', (title, name) => {
    const text = `${title}\n2024年\n一、改造小区。改造老旧小区7个。（责任单位：县住建局）\n`;
    expect(plan(text)?.division).toMatchObject({ name });
  });

  it('a report on how things stand is a report, whatever it calls them', () => {
    const text =
      '青溪乡2018年为民办实事工程情况报告\n一、亮灯工程。全乡共安装路灯249盏。\n二、垦造耕地。在建项目16个。\n';
    expect(readDocument(text).value?.kind).toBe('report');
  });

  it('a text without a title is a report where its lead says that it tells what was done', () => {
    const kind = (lead: string) =>
      readDocument(`${lead}\n（一）养老。新增床位120张。\n（二）托育。新增托位45个。\n`).value?.kind;
    expect(kind('今日，清源县2024年2件民生实事具体完成情况公布。')).toBe('report');
    expect(kind('今日，清源县2024年2件民生实事公布，完成情况纳入考核。')).toBe('plan');
  });

  it.each([
    ['（责任单位：县教育局牵头，县财政局配合）', { lead: ['县教育局'], with: ['县财政局'] }],
    ['（责任单位：县教育局、县财政局）', { lead: ['县教育局', '县财政局'] }],
    ['（县教育局牵头，县财政局配合）。', { lead: ['县教育局'], with: ['县财政局'] }],
    ['（县教育局牵头，县财政局配合）', { lead: ['县教育局'], with: ['县财政局'] }],
  ])('«%s» names who leads and who helps', (units, responsibility) => {
    const text = `清源县2024年民生实事\n一、新建学校。新建小学7所${units}\n二、改造小区。改造老旧小区7个。（责任单位：县住建局）\n`;
    expect(plan(text)?.projects[0]?.responsibilities).toMatchObject([responsibility]);
  });

  it.each([
    '（牵头：县教育局 配合：县财政局）',
    '（牵头：县教育局；配合：县财政局）',
    '。牵头：县教育局。配合：县财政局',
  ])('«%s» names them by bare words', (units) => {
    const text = `清源县2024年民生实事\n一、新建学校。新建小学7所${units}\n二、改造小区。改造老旧小区7个。（责任单位：县住建局）\n`;
    expect(plan(text)?.projects[0]?.responsibilities).toMatchObject([{ lead: ['县教育局'], with: ['县财政局'] }]);
  });

  const education = (first: string, second: string) =>
    plan(
      `清源县2024年民生实事\n1.教育提升。新建小学7所，惠及师生3万人。\n（1）新建学校。新建初中3所。${first}\n（2）改造食堂。改造食堂12个。${second}\n2.改造小区。改造老旧小区7个。（责任单位：县住建局）\n`,
    )?.projects[0];

  it('steps that each name who answers for them are works of their own', () => {
    const project = education('（责任单位：县教育局）', '（责任单位：县市场监管局）');
    expect(project?.subProjects?.map(({ name, responsibilities }) => [name, responsibilities[0]?.lead])).toEqual([
      ['新建学校', ['县教育局']],
      ['改造食堂', ['县市场监管局']],
    ]);
    expect([project?.targets.length, project?.responsibilities]).toEqual([2, []]);
  });

  it('where the last alone does, all are text of the project', () => {
    const project = education('', '（责任单位：县市场监管局）');
    expect([project?.subProjects ?? [], project?.targets.length]).toEqual([[], 4]);
    expect(project?.responsibilities).toMatchObject([{ lead: ['县市场监管局'] }]);
  });

  it.each([
    ['新增视频监控320路，新建公园2个', ['320路', '2个']],
    ['新增视频监控320路、新建公园2个', ['320路', '2个']],
    ['延伸公交320路，新建公园2个', ['2个']],
    ['延伸320路，新建公园2个', ['2个']],
  ])('of «%s» are counted %j', (words, counted) => {
    const text = `清源县2024年民生实事\n1.某项目。${words}。（责任单位：县住建局）\n`;
    expect(plan(text)?.projects[0]?.targets.map(({ measure }) => `${measure?.value}${measure?.unit}`)).toEqual(counted);
  });

  it('two brackets, each with its verb, are both read', () => {
    const text =
      '清源县2024年民生实事\n一、新建学校。新建小学7所（县教育局牵头）（县财政局配合）\n二、改造小区。改造老旧小区7个。（责任单位：县住建局）\n';
    expect(plan(text)?.projects[0]?.responsibilities).toMatchObject([{ lead: ['县教育局'] }, { with: ['县财政局'] }]);
  });

  it('who helps is told row by row, and who leads goes down where the cell is empty', () => {
    const text =
      '清源县2024年民生实事\n序号\t项目\t目标任务\t牵头单位\t配合单位\n1\t学校\t新建小学7所\t县教育局\t县财政局\n2\t幼儿园\t新建幼儿园8所\t\t县妇联\n';
    expect(plan(text)?.projects.map(({ responsibilities }) => responsibilities)).toMatchObject([
      [{ lead: ['县教育局'], with: ['县财政局'] }],
      [{ lead: ['县教育局'], with: ['县妇联'] }],
    ]);
  });
});

describe('forms of a leading group', () => {
  const group = (members: string) =>
    readLeadingGroup(`清源县民生工程领导小组名单\n${members}\n`).value?.seats.map(({ role, person }) => [role, person]);

  it('a role stands before its holder without a colon', () => {
    expect(group('组长  王某某  县长\n副组长  李某某  副县长\n成员  张某某  县财政局局长')).toEqual([
      ['组长', '王某某'],
      ['副组长', '李某某'],
      ['成员', '张某某'],
    ]);
  });

  it('a name may be parted by more than one space', () => {
    expect(group('组长：杨  某  某  县长\n成员：张  某  县财政局局长')).toEqual([
      ['组长', '杨某某'],
      ['成员', '张某'],
    ]);
  });

  it('the office may be headed by a post, where no member has a name', () => {
    const text =
      '清源县民生工程领导小组\n组长：县长\n成员：县财政局局长\n县住建局局长\n办公室设在县住建局，办公室主任由县住建局局长兼任。\n';
    expect(readLeadingGroup(text).value?.office?.heads).toEqual([{ title: '办公室主任', seat: 2 }]);
  });
});
