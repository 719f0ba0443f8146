import { describe, expect, it } from 'vitest';
import type { Item, Outline } from '../../../src/read/outline/outline.ts';
import { readOutline } from '../../../src/read/outline/read-outline.ts';

const read = (...lines: readonly string[]) => readOutline(lines.join('\n'));
const names = (items: readonly Item[]): readonly unknown[] =>
  items.map(({ name, items: below }) => (below.length === 0 ? name.text : [name.text, ...names(below)]));
const sections = ({ sections: found }: Outline) =>
  found.map(({ title, role, declared, count }) => [title.text, role, declared ?? null, count?.value ?? null]);
const texts = (quotes: readonly { readonly text: string }[]) => quotes.map(({ text }) => text);
const marks = (outline: Outline) => outline.marks.map(({ text, as, why }) => `${text} ${as} ${why}`);

describe('levels of headings', () => {
  it('takes what stands below sorted sections as projects, and what stands below those as parts of them', () => {
    const outline = read(
      '关于实施3项民生工程的通知',
      '一、新增1项民生工程',
      '（一）农村改厕。改厕100户。（牵头责任单位：县农业农村局）',
      '二、调整和退出1项民生工程',
      '智慧医疗不再单列。',
      '三、继续实施2项民生工程',
      '（一）困难人员救助。',
      '1. 低保。应保尽保。（牵头责任单位：县民政局）',
      '2. 供养。供养5人。（牵头责任单位：县民政局）',
      '（二）养老。建设1家。（牵头责任单位：县民政局）',
      '四、工作要求',
      '（一）聚焦短板，解决问题。以防控为切入点。',
      '（二）精准实施。按月调度。',
      '实施民生工程，事关大局。',
    );
    expect(sections(outline)).toEqual([
      ['新增1项民生工程', 'projects', 'added', '1'],
      ['调整和退出1项民生工程', 'changes', 'retired', '1'],
      ['继续实施2项民生工程', 'projects', 'continued', '2'],
      ['工作要求', 'requirements', null, null],
    ]);
    expect(names(outline.items)).toEqual(['农村改厕', ['困难人员救助', '低保', '供养'], '养老']);
    expect(outline.items.map(({ section }) => section)).toEqual([0, 2, 2]);
    expect(texts(outline.changes)).toEqual(['智慧医疗不再单列。']);
    expect(texts(outline.requirements)).toEqual(['聚焦短板，解决问题', '精准实施']);
    expect(texts(outline.prose)).toEqual(['以防控为切入点。', '按月调度。', '实施民生工程，事关大局。']);
    expect(marks(outline)).toEqual([
      '3 scope declared-count',
      '1 scope declared-count',
      '1 scope declared-count',
      '2 scope declared-count',
      '1 ordinal heading-number',
      '2 ordinal heading-number',
    ]);
  });

  it('takes a theme that tells its one task in a line as a project, and goes on with those of the next theme', () => {
    const outline = read(
      '2021年为民办实事工作计划',
      '一、公交便民',
      '（一）购置公交车80辆',
      '（二）改造站台36个',
      '二、缓解停车难',
      '新增泊位1500个',
      '三、办好教育',
      '（一）新建幼儿园6所',
      '（二）推进课后服务',
    );
    expect(names(outline.items)).toEqual([
      '购置公交车80辆',
      '改造站台36个',
      '缓解停车难',
      '新建幼儿园6所',
      '推进课后服务',
    ]);
    expect(outline.items[2]?.passages.map(({ text }) => text)).toEqual(['新增泊位1500个']);
  });

  it('takes numbers that go on over chapters as projects, the chapters as themes', () => {
    const outline = read(
      '2020年民生工作要点',
      '一、就业',
      '1.培训。培训5人。',
      '2.补贴。补贴6人。',
      '二、教育',
      '3.学前。1所。',
    );
    expect(names(outline.items)).toEqual(['培训', '补贴', '学前']);
    expect(sections(outline).map(([title]) => title)).toEqual(['就业', '教育']);
  });

  it('reads a list without sections', () => {
    const outline = read('2023年民生实事项目', '1.小区改造。改造12个。', '2.学前教育。1所。');
    expect(names(outline.items)).toEqual(['小区改造', '学前教育']);
    expect(outline.items.some(({ section }) => section !== undefined)).toBe(false);
  });

  it('takes chapters themselves as projects where nothing else can be', () => {
    const outline = read(
      '2021年十件民生实事实施方案',
      '一、就业工程。就业5万人。',
      '牵头责任领导：张某。牵头责任单位：市人社局。',
      '二、健身工程',
      '建设2个（责任单位：市体育局）。',
      '三、加强组织领导。各地要重视。',
    );
    expect(names(outline.items)).toEqual(['就业工程', '健身工程']);
    expect(outline.items.map(({ units }) => texts(units.flatMap(({ lead }) => lead)))).toEqual([
      ['市人社局'],
      ['市体育局'],
    ]);
    expect(texts(outline.requirements)).toEqual(['加强组织领导']);
  });

  it('goes by the count that the title gives', () => {
    const lines = ['一、教育', '（一）学前', '1.新建1所。', '2.改建2所。', '（二）课后', '1.全覆盖。', '2.补助。'];
    expect(names(read('2项民生实事', ...lines).items)).toEqual([
      ['学前', '新建1所', '改建2所'],
      ['课后', '全覆盖', '补助'],
    ]);
    expect(names(read('4项民生实事', ...lines).items)).toEqual(['新建1所', '改建2所', '全覆盖', '补助']);
  });

  it('goes by the count that a section gives', () => {
    const outline = read(
      '民生实事',
      '一、就业(2项)',
      '1.培训。',
      '2.岗位。',
      '二、教育（1项）',
      '(一)学前',
      '1.新建1所。',
      '2.改建2所。',
    );
    expect(names(outline.items)).toEqual(['培训', '岗位', ['学前', '新建1所', '改建2所']]);
  });

  it('takes themes with headings below them for sections', () => {
    const outline = read('民生实事', '（一）教育', '1.新建1所。', '2.改建2所。', '（二）医疗', '1.建设3个。');
    expect(names(outline.items)).toEqual(['新建1所', '改建2所', '建设3个']);
    expect(sections(outline).map(([title]) => title)).toEqual(['教育', '医疗']);
  });

  it('leaves the state of things and what comes next out of the projects', () => {
    const outline = read(
      '民生工程进展情况',
      '一、总体情况',
      '拨付资金3亿元。',
      '二、项目进展',
      '1、培训,牵头单位:市人社局。完成90%。',
      '三、存在问题',
      '1.进度慢。',
      '四、下一步工作打算',
      '1.加快进度。',
    );
    expect(outline.kind).toBe('report');
    expect(names(outline.items)).toEqual(['培训']);
    expect(outline.items[0]?.passages.map(({ kind, text }) => [kind, text])).toEqual([['result', '完成90%。']]);
    expect(texts(outline.prose)).toEqual(['拨付资金3亿元。', '进度慢。', '加快进度。']);
  });
});

describe('items', () => {
  const item = (...lines: readonly string[]) => read('民生实事', ...lines, '2.养老。').items[0];

  it.each([
    ['1.小区改造。改造7个。', '小区改造', ['改造7个。']],
    ['1.15分钟健身圈建设。建设5个。', '15分钟健身圈建设', ['建设5个。']],
    ['1.“四好农村路”建设。建设5公里。', '“四好农村路”建设', ['建设5公里。']],
    ['1.饮水安全：新建5处，受益1万人。', '饮水安全', ['新建5处，受益1万人。']],
    ['1.便民生活圈  建设便民生活圈8个。', '便民生活圈', ['建设便民生活圈8个。']],
    ['1.小区改造（责任单位：住建局）', '小区改造', []],
    ['1.提升公路380公里，完成60条。', '提升公路380公里，完成60条', ['提升公路380公里，完成60条']],
    ['1.新增学位2000个。进一步推进普及。', '新增学位2000个', ['新增学位2000个', '进一步推进普及。']],
    [
      '1.全市持证残疾人免费乘坐市内地铁公共汽电车和公交水上巴士。',
      '全市持证残疾人免费乘坐市内地铁公共汽电车和公交水上巴士',
      ['全市持证残疾人免费乘坐市内地铁公共汽电车和公交水上巴士'],
    ],
  ])('%s', (line, name, passages) => {
    const found = item(line);
    expect(found?.name.text).toBe(name);
    expect(texts(found?.passages ?? [])).toEqual(passages);
  });

  it('takes further paragraphs without a number, each with its own units', () => {
    const found = item('1.健康。试点1家。（牵头责任单位：县卫健委）', '推广安康码85%。（牵头责任单位：县医保局）');
    expect(texts(found?.passages ?? [])).toEqual(['试点1家。', '推广安康码85%。']);
    expect(found?.units.map(({ lead }) => texts(lead))).toEqual([['县卫健委'], ['县医保局']]);
  });

  it('takes steps within a project as its text', () => {
    const found = item('1.改造。', '（1）改造7个。', '（2）改造5个。（责任单位：县住建局）');
    expect(texts(found?.passages ?? [])).toEqual(['改造7个。', '改造5个。']);
    expect(found?.units.map(({ lead }) => texts(lead))).toEqual([['县住建局']]);
    expect(found?.items).toEqual([]);
  });

  it('parts promise and result by the words before them', () => {
    const found = read('民生工程进展情况', '1.改造。目标任务：改造7个。进展情况：改造5个。', '2.养老。').items[0];
    expect(found?.passages.map(({ kind, text }) => [kind, text])).toEqual([
      ['promise', '改造7个。'],
      ['result', '改造5个。'],
    ]);
  });

  it('joins lines that the page broke', () => {
    const found = read('民生实事', '1.到位资金。到位资金46.57 亿', '元，拨付率90%。', '2.养老。').items[0];
    expect(texts(found?.passages ?? [])).toEqual(['到位资金46.57 亿\n元，拨付率90%。']);
  });

  it('ends the last one where all are spoken to', () => {
    const outline = read(
      '民生实事',
      '1.养老。1家。（责任单位：县民政局）',
      '2.教育。2所。（责任单位：县教育局）',
      '以上任务年底前完成。',
      '联系人：张某，电话12345。',
      '附件：1.任务表',
      '2.名单',
      '县民生办',
      '2021年3月1日',
    );
    expect(outline.items.map(({ passages }) => texts(passages))).toEqual([['1家。'], ['2所。']]);
    expect(texts(outline.prose)).toEqual(['以上任务年底前完成。', '联系人：张某，电话12345。']);
    expect(texts(outline.frame.issuers)).toEqual(['县民生办']);
  });
});

describe('lines', () => {
  it('joins a number on a line of its own to its name', () => {
    const outline = read(
      '今天选出了10件实事。',
      '01',
      '住房保障项目',
      '安置1200户。',
      '02',
      '居住改善项目',
      '改造15万平方米。',
      '03',
      '教育项目',
      '学校17所。',
    );
    expect(names(outline.items)).toEqual(['住房保障项目', '居住改善项目', '教育项目']);
    expect(texts(outline.items.flatMap(({ passages }) => passages))).toEqual([
      '安置1200户。',
      '改造15万平方米。',
      '学校17所。',
    ]);
  });

  it('leaves figures on lines of their own alone', () => {
    expect(read('民生实事', '27800', '52242', '1', '60').items).toEqual([]);
  });

  it('parts a text that lost its line breaks', () => {
    const outline = read(
      '关于印发民生实事的通知',
      '现将有关事项通知如下。 一、促进就业 1.技能培训。培训1000人，其中(一)类人员200人。（责任单位：市人社局） 2.岗位开发。开发200个。 二、发展教育 3.学前教育。新建1.5万平方米。 三、工作要求 （一）加强领导。各地要重视。',
    );
    expect(names(outline.items)).toEqual(['技能培训', '岗位开发', '学前教育']);
    expect(sections(outline).map(([title]) => title)).toEqual(['促进就业', '发展教育', '工作要求']);
    expect(texts(outline.requirements)).toEqual(['加强领导']);
  });

  it('leaves a list within a sentence where it stands', () => {
    const outline = read('民生实事', '1.养老。要做好：1.巡访。2.助餐。3.助浴。', '2.教育。新建1所。');
    expect(names(outline.items)).toEqual(['养老', '教育']);
  });
});

describe('kinds', () => {
  it.each([
    ['全县完成农村公路200.5公里。', 'passage'],
    ['', 'passage'],
    ['组长：王某某  县长\n成员：李某某  县财政局局长', 'leading-group'],
    ['2020年民生工作要点\n1.就业。1人。', 'plan'],
    ['民生工程进展情况\n1.就业。1人。', 'report'],
  ] as const)('%j is a %s', (text, kind) => {
    expect(readOutline(text).kind).toBe(kind);
  });

  it('is what the caller says', () => {
    expect(readOutline('1.就业。1人。', { kind: 'report' }).items[0]?.passages[0]?.kind).toBe('result');
    expect(readOutline('', { kind: 'plan' }).kind).toBe('plan');
  });
});

describe('marks', () => {
  it('says what the digits around the sentences are', () => {
    const outline = read(
      '访问次数:9627 发布时间:2020-04-16 09:40',
      '亳政办〔20251',
      '2020年实施33项“1+X”工程的通知',
      '各区110中心：',
      '1.15分钟圈。建设5个。（责任单位：县110中心）',
      '- 2 -',
      '附件1：2021年20项任务表',
    );
    expect(outline.marks.map(({ text, as, why, flag }) => `${text} ${as} ${why}${flag ? ' ?' : ''}`)).toEqual([
      '9627 noise web-page',
      ...['2020', '04', '16'].map((digits) => `${digits} date document-date`),
      '09 noise web-page',
      '40 noise web-page',
      '20251 identifier document-number ?',
      '2020 date title-date',
      '33 scope declared-count',
      '1 identifier title',
      '110 identifier frame',
      '1 ordinal heading-number',
      '15 identifier name',
      '110 identifier unit',
      '2 noise web-page',
      '1 ordinal attachment-number',
      '2021 date title-date',
      '20 scope declared-count',
    ]);
  });
});
