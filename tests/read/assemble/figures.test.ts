import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readPromise, readRow, told } from '../row.ts';
import rows from './figures.json' with { type: 'json' };
import { type FigureRow, figuresOf } from './figures.ts';

describe.each(Object.entries<readonly FigureRow[]>(rows))('%s', (_, group) => {
  it.each(group)('$promise | $result', (row) => {
    expect(figuresOf(row)).toStrictEqual(row.figures);
  });
});

describe('a share or a multiple of what is printed right before it', () => {
  it.each([
    ['达到6个示范镇 平均水平 的1.2倍', { relation: 'times', name: '示范镇 平均水平', figures: ['1.P1'] }],
    ['对6个示范镇项目建设的70%给予补助', { relation: 'share-of', name: '示范镇项目建设', figures: ['1.P1'] }],
    // Of what is promised itself no base is told.
    ['建成6个镇，完成率70%', undefined],
  ])('%s', (promise, base) => {
    expect(readPromise(promise).targets.at(-1)?.base).toEqual(base);
  });
});

describe('a number that qualifies another', () => {
  it.each([
    [
      'the one before it, where that is nearer',
      '培训农民30人，在5个贫困县实施，全年新建道路20公里',
      'P1 5个 parameter-of T1 (inferred)',
    ],
    [
      'the one after it, where that is',
      '培训农民30人，全年新建道路，在5个贫困县实施改造20公里',
      'P1 5个 parameter-of T2 (inferred)',
    ],
    ['words at the very beginning', '服务全覆盖，在5个试点县培训', 'P1 5个 parameter-of T1 (inferred)'],
    [
      'one of its own sentence',
      '培训农民30人。在5个试点县新建道路20公里。改造公厕3座',
      'P1 5个 parameter-of T2 (inferred)',
    ],
  ])('goes with %s: %s', (_, promise, wanted) => {
    expect(readPromise(promise).parameters.map(told)).toEqual([wanted]);
  });
});

describe('where a figure comes from', () => {
  /** The words each figure was read from, and how surely. */
  const evidenceOf = ({ evidence }: ReturnType<typeof readRow | typeof readPromise>): readonly string[] =>
    evidence.flatMap(({ path, text, certainty, rule = 'no rule' }) =>
      /^(?:targets|actuals|claims|parameters)\.[0-9]+$/.test(path.slice(-2).join('.'))
        ? [`${path.slice(-2).join('.')} ${text} ${certainty} ${rule}`]
        : [],
    );
  it('is its clause, without the spaces around it', () => {
    expect(evidenceOf(readPromise('改造小区30个 ，  新建公厕 5座 ，'))).toEqual([
      'targets.0 改造小区30个 stated promise',
      'targets.1 新建公厕 5座 stated promise',
    ]);
  });
  it('is a hundred characters of it on each side at most', () => {
    const [before, after] = ['改造'.repeat(60), '配套'.repeat(60)];
    expect(evidenceOf(readPromise(`${before}小区30个${after}`))).toEqual([
      `targets.0 ${before.slice(22)}小区30${`个${after}`.slice(0, 100)} stated promise`,
    ]);
  });
  it('is a clause without a number for what is said in words', () => {
    expect(
      evidenceOf(readRow('低保应保尽保，按每人每月60元发放', '低保已应保尽保，未开展培训，超额完成培训任务')),
    ).toEqual([
      'targets.0 低保应保尽保 stated no rule',
      'targets.1 按每人每月60元发放 stated standard',
      'actuals.0 低保已应保尽保 stated no rule',
      'actuals.1 未开展培训 stated no rule',
      'claims.0 超额完成培训任务 stated no rule',
    ]);
  });
  it('is inferred where a nought is read from words', () => {
    expect(evidenceOf(readRow('开展企业负责人健康培训250名', '未开展企业负责人健康培训'))).toEqual([
      'targets.0 开展企业负责人健康培训250名 stated promise',
      'actuals.0 未开展企业负责人健康培训 inferred no rule',
    ]);
  });
});

describe('the ledger', () => {
  it('has the unit that is meant where none is printed, and none where none is known', () => {
    const { ledger } = readPromise('培训2-3期，编号60');
    expect(ledger.slice(-3)).toStrictEqual([
      expect.objectContaining({ text: '2', unitMeant: '期', bound: 'between' }),
      expect.objectContaining({ text: '3', unit: '期', bound: 'between' }),
      expect.not.objectContaining({ unit: expect.anything() }),
    ]);
    expect(ledger.at(-2)).not.toHaveProperty('unitMeant');
    expect(Object.keys(ledger.at(-1) ?? {})).not.toContain('unit');
  });
  it('has the whole unit as it is printed', () => {
    expect(readPromise('惠及居民200多户').ledger.at(-1)?.unit).toBe('多户');
  });
  it('doubts a number of a document that is damaged', () => {
    const { ledger } = readDocument('皖政〔202124号\n某县2024年民生实事\n1.养老。新增床位10张。\n');
    expect(ledger.map(({ text, flag }) => [text, flag])).toEqual([
      ['202124', true],
      ['2024', undefined],
      ['1', undefined],
      ['10', undefined],
    ]);
    expect(ledger[1]).not.toHaveProperty('flag');
  });
});

describe('money of a report', () => {
  it('that is listed after another is named by its own words', () => {
    const funds = readDocument(
      '某市2024年1-6月民生工程进展情况\n截至6月底，拨付资金37.05亿元、支出30亿元，拨付率80%。\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n1\t市住建局\t改造\t改造小区22个\t完工11个\n',
    ).value?.report?.funds.map(({ id, indicator }) => [id, indicator]);
    expect(funds).toEqual([
      ['F.A1', '拨付资金'],
      ['F.A2', '支出'],
      ['F.C1', '拨付率'],
    ]);
  });
});
