import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/read/outline/outline.ts';
import { readOutline } from '../../../src/read/outline/read-outline.ts';

const table = (...rows: readonly string[]) => `民生工程进展情况\n${rows.join('\n')}\n`;

const row = ({ marker, name, units, passages }: Item) => ({
  ...(marker && { serial: marker.text }),
  name: name.text,
  lead: units.flatMap((list) => list.lead.map(({ text }) => text)),
  with: units.flatMap((list) => list.with.map(({ text }) => text)),
  inferred: units.some((list) => list.inferred),
  passages: passages.map(({ kind, text }) => `${kind} ${text}`),
});

describe('tables by tabs', () => {
  it('reads the columns by their heads, in any order', () => {
    const {
      items,
      table: found,
      kind,
    } = readOutline(
      table(
        '项目名称\t年度目标任务\t完成情况\t责任单位\t序号',
        '养老服务\t建设1家。\t已完成1家。\t县民政局\t1',
        '老旧小区\t改造7个。\t改造5个。\t县住建局、县城管局\t2',
      ),
    );
    expect(kind).toBe('report');
    expect(items.map(row)).toEqual([
      {
        serial: '1',
        name: '养老服务',
        lead: ['县民政局'],
        with: [],
        inferred: false,
        passages: ['promise 建设1家。', 'result 已完成1家。'],
      },
      {
        serial: '2',
        name: '老旧小区',
        lead: ['县住建局', '县城管局'],
        with: [],
        inferred: false,
        passages: ['promise 改造7个。', 'result 改造5个。'],
      },
    ]);
    expect(found?.columns.map(({ text }) => text)).toEqual([
      '项目名称',
      '年度目标任务',
      '完成情况',
      '责任单位',
      '序号',
    ]);
  });

  it('takes the name for what is promised beside a column of results', () => {
    const { items } = readOutline(
      table('序号\t实事项目名称\t完成情况\t占全年计划', '1\t新增床位400张\t新增430张\t107.5%'),
    );
    expect(items[0]?.passages.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'promise 新增床位400张',
      'result 新增430张',
      'result 107.5%',
    ]);
  });

  it('takes the name for what is promised where no column says it', () => {
    const { items } = readOutline(
      table(
        '序号\t民生实事\t责任单位\t完成时限',
        '1\t新建人行天桥3座。\t县住建局\t10月底前',
        '2\t新建农贸市场1个。\t县商务局\t年底前',
      ),
    );
    expect(items.map(({ name, passages }) => [name.text, passages.map(({ kind, text }) => `${kind} ${text}`)])).toEqual(
      [
        ['新建人行天桥3座。', ['promise 新建人行天桥3座。']],
        ['新建农贸市场1个。', ['promise 新建农贸市场1个。']],
      ],
    );
  });

  it('fills a merged cell of units down, as concluded', () => {
    const { items, table: found } = readOutline(
      table(
        '序号\t实施单位\t项目名称\t目标任务',
        '1\t市水务局\t饮水\t5处。',
        '\t\t水利\t4个。',
        '2\t市医保局\t医保\t95%。',
      ),
    );
    expect(items.map(({ units }) => units.map((list) => [list.lead[0]?.text, list.inferred]))).toEqual([
      [['市水务局', false]],
      [['市水务局', true]],
      [['市医保局', false]],
    ]);
    expect(found?.missingSerials).toEqual([]);
  });

  it('holds no unit for certain where serial numbers are lost', () => {
    const { items, table: found } = readOutline(
      table(
        '序号\t实施单位\t项目名称\t目标任务',
        '7\t市人社局\t培训\t5处。',
        '\t\t低保\t4个。',
        '10\t市教育局\t学前\t9所。',
      ),
    );
    expect(items.map(({ units }) => units[0]?.inferred)).toEqual([true, true, true]);
    expect(found?.missingSerials.map(({ before, after, lost }) => [before.text, after.text, lost])).toEqual([
      ['7', '10', ['8', '9']],
    ]);
  });

  it('parts those who lead from those who help', () => {
    const { items } = readOutline(
      table('序号\t项目名称\t建设内容\t牵头单位\t责任单位', '1\t公办园\t新建10所\t市教育局\t市财政局 各区政府'),
    );
    expect(items.map(row)).toEqual([
      {
        serial: '1',
        name: '公办园',
        lead: ['市教育局'],
        with: ['市财政局', '各区政府'],
        inferred: false,
        passages: ['promise 新建10所'],
      },
    ]);
  });

  it('goes on with a cell that was wrapped, and with a list in a cell', () => {
    const { items } = readOutline(
      table(
        '序号\t项目名称\t建设内容\t牵头单位\t责任单位',
        '1\t口腔\t1.建设3个。',
        '2.培训20人。\t市卫健委\t市财政局',
        '2\t水环境\t治理。\t市生态',
        '环境局\t市水利局',
      ),
    );
    expect(items.map(({ name, passages, units }) => [name.text, passages[0]?.text, units[0]?.lead[0]?.text])).toEqual([
      ['口腔', '1.建设3个。\n2.培训20人。', '市卫健委'],
      ['水环境', '治理。', '市生态\n环境局'],
    ]);
  });

  it('aligns rows that a merged cell left short to the right', () => {
    const { items } = readOutline(
      table('序号\t实施单位\t项目名称\t目标任务\t进展情况', '1\t市水务局\t饮水\t5处。\t5处。', '水利\t4个。\t已批复。'),
    );
    expect(items.map(row)[1]).toEqual({
      name: '水利',
      lead: ['市水务局'],
      with: [],
      inferred: true,
      passages: ['promise 4个。', 'result 已批复。'],
    });
  });

  it('adds a row without a name to the one above', () => {
    const { items } = readOutline(
      table('序号\t项目名称\t目标任务', '1\t培训\t培训10人。', '\t\t补贴5人。', '2\t养老\t1家。'),
    );
    expect(items.map(({ passages }) => passages.map(({ text }) => text))).toEqual([
      ['培训10人。', '补贴5人。'],
      ['1家。'],
    ]);
  });

  it('takes headings between rows, and a column of classes, as sections', () => {
    const spanning = readOutline(
      table('序号\t项目名称\t目标任务', '一、教育方面', '1\t学前\t1所。', '二、医疗方面', '2\t口腔\t3个。'),
    );
    expect(spanning.sections.map(({ marker, title }) => [marker.text, title.text])).toEqual([
      ['一、', '教育方面'],
      ['二、', '医疗方面'],
    ]);
    expect(spanning.items.map(({ section }) => section)).toEqual([0, 1]);
    const classes = readOutline(
      table('序号\t项目类别\t项目名称\t目标任务', '1\t教育\t学前\t1所。', '2\t\t课后\t全覆盖。'),
    );
    expect(classes.sections.map(({ title }) => title.text)).toEqual(['教育']);
    expect(classes.items.map(({ section }) => section)).toEqual([0, 0]);
  });

  it('names a row by its task where there is no column of names', () => {
    const { items } = readOutline(table('序号\t目标任务\t责任单位', '1\t新建公办园。共10所。\t县教育局'));
    expect(items.map(({ name, passages }) => [name.text, passages[0]?.text])).toEqual([
      ['新建公办园', '新建公办园。共10所。'],
    ]);
  });

  it('ends where notes begin, and takes headings around it for prose', () => {
    const { items, prose } = readOutline(
      `${table('序号\t项目名称\t目标任务', '1\t学前\t1所。', '2\t口腔\t3个。')}注：年底前完成。\n一、加强调度。每月一次。`,
    );
    expect(items).toHaveLength(2);
    expect(prose.map(({ text }) => text)).toEqual(['注：年底前完成。', '每月一次。']);
  });

  it.each([
    ['甲\t乙\n1\t2'],
    ['序号\t第一个项目已经完成了百分之五十以上的年度目标任务\n1\t2'],
    ['县民政局\t县财政局\n1\t2'],
  ])('finds none in %j', (text) => {
    expect(readOutline(text).table).toBeUndefined();
  });
});

describe('tables with a cell a line', () => {
  const heads = ['序号', '项目内容', '牵头单位', '落实情况'];
  const rows = (...lines: readonly string[]) =>
    readOutline(['民生实事项目进展情况', ...lines].join('\n\n')).items.map(row);

  it('reads each row from its number on', () => {
    expect(
      rows(...heads, '1', '新建床位10张。', '县卫健局', '已完成。', '2', '培训5人。', '县教育局', '基本完成。'),
    ).toEqual([
      {
        serial: '1',
        name: '新建床位10张',
        lead: ['县卫健局'],
        with: [],
        inferred: false,
        passages: ['promise 新建床位10张。', 'result 已完成。'],
      },
      {
        serial: '2',
        name: '培训5人',
        lead: ['县教育局'],
        with: [],
        inferred: false,
        passages: ['promise 培训5人。', 'result 基本完成。'],
      },
    ]);
  });

  it('finds the place of merged cells by the units, and takes what is left as the last cell', () => {
    const found = rows(
      ...heads,
      '1',
      '甲。',
      '县教育局',
      '完成。',
      '共3个。',
      '2',
      '乙。',
      '提前完成',
      '共4个。',
      '3',
      '丙。',
      '县民政局',
    );
    expect(found.map(({ lead, inferred, passages }) => [lead, inferred, passages])).toEqual([
      [['县教育局'], false, ['promise 甲。', 'result 完成。\n\n共3个。']],
      [['县教育局'], true, ['promise 乙。', 'result 提前完成\n\n共4个。']],
      [['县民政局'], false, ['promise 丙。']],
    ]);
  });

  it('reads bars behind cells, empty ones among them', () => {
    const bars = [
      '序号 |',
      '项目名称 |',
      '责任单位 |',
      '目标任务 |',
      '完成情况 |',
      '1 |',
      '幼儿园 |',
      '教育局 |',
      '2所 |',
      '|',
      '2 |',
      '就业 |',
      '人社局 |',
      '8950 |',
      '7356 |',
    ];
    expect(rows(...bars).map(({ passages }) => passages)).toEqual([['promise 2所'], ['promise 8950', 'result 7356']]);
  });

  it.each([
    ['序号', '项目名称', '1', '甲', '2', '乙'],
    [...heads, '3', '甲。', '县局', '完成。', '4', '乙。', '县局', '完成。'],
    [...heads, '1', '甲。', '县局', '完成。'],
  ])('finds none in %j', (...lines) => {
    expect(readOutline(lines.join('\n')).table).toBeUndefined();
  });
});

describe('tables beside headings', () => {
  const text = [
    '关于办好民生实事的通知',
    '1.培训。培训5人。（责任单位：县人社局）',
    '2.养老。建设1家。（责任单位：县民政局）',
    '3.学前。新建2所。（责任单位：县教育局）',
    '附件：分解表',
    '序号\t项目名称\t目标任务',
  ];

  it('are not counted again where they repeat the projects', () => {
    const outline = readOutline([...text, '1\t培训\t培训5人', '2\t养老\t建设1家', '3\t学前\t新建2所'].join('\n'));
    expect(outline.items.map(({ name }) => name.text)).toEqual(['培训', '养老', '学前']);
    expect(outline.prose.map((quote) => quote.text)).toEqual(['培训5人', '建设1家', '新建2所']);
    expect(outline.marks.map(({ text: digits, why }) => `${digits} ${why}`)).toEqual([
      ...['1', '2', '3'].map((digits) => `${digits} heading-number`),
      ...['1', '2', '3'].map((digits) => `${digits} serial-number`),
    ]);
  });

  it('are counted where they hold others', () => {
    const outline = readOutline([...text, '1\t饮水\t5处', '2\t水利\t4个'].join('\n'));
    expect(outline.items.map(({ name }) => name.text)).toEqual(['培训', '养老', '学前', '饮水', '水利']);
  });

  it('may be several, with sections of their own', () => {
    const outline = readOutline(
      '民生实事\n序号\t类别\t项目名称\t目标任务\n1\t教育\t甲\t3个\n二、市级\n序号\t类别\t项目名称\t责任单位\n1\t医疗\t乙\t县局',
    );
    expect(outline.items.map(({ name, section = -1 }) => [name.text, outline.sections[section]?.title.text])).toEqual([
      ['甲', '教育'],
      ['乙', '医疗'],
    ]);
  });
});
