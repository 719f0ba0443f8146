import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/read-document.ts';
import { observationsOf } from '../../src/rollup/observations-of.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { treeOf } from './trees.ts';

const divisions = {
  nodes: treeOf(['市'], ['甲', '市'], ['乙', '市']).nodes.map((node) => ({
    ...node,
    name: { 市: '示例市', 甲: '清河县', 乙: '北山县' }[node.code] ?? '',
  })),
};

/** What is observed of a level whose target and result are printed so. */
function level(county: string, promised: string, result: string) {
  const text =
    `${county}2025年1-9月民生实事进展情况\n序号\t项目名称\t责任单位\t目标任务\t进展情况\n` +
    `1\t医疗保障\t县医保局\t${promised}\t${result}\n`;
  const { plan, report } = readDocument(text).value ?? {};
  if (plan === undefined || report === undefined) throw new Error('nothing was read');
  return observationsOf(plan, report, {
    divisions,
    indicatorOf: ({ role }) => (role === 'level' ? '参保率' : undefined),
  });
}

const rolled = (...lists: readonly ReturnType<typeof level>[]) =>
  rollUp(
    lists.flatMap(({ observations }) => observations),
    { divisions, indicators: lists.flatMap(({ indicators }) => indicators) },
  );

describe('Parts and wholes of a level', () => {
  const inTenThousands = level('清河县', '参保率达到95%以上', '参保23.75万人，应参保25万人，参保率95%');

  it('stand in their unit without 万, so that counties add up', () => {
    expect(inTenThousands.observations).toEqual([
      {
        division: '甲',
        indicator: '参保率',
        period: '2025-09-30',
        verdict: 'met',
        part: '23.75',
        whole: '25',
        unit: '万人',
        rate: '95',
      },
    ]);
    expect(inTenThousands.indicators).toEqual([{ name: '参保率', role: 'level', unit: '人', level: 'share' }]);
    const inOnes = level('北山县', '参保率达到95%以上', '参保90000人，应参保100000人，参保率90%');
    const city = rollUpFigure(rolled(inTenThousands, inOnes), { division: '市', indicator: '参保率' });
    expect(city.part?.below).toEqual({ value: '327500', says: 'exact' });
    expect(city.whole?.below).toEqual({ value: '350000', says: 'exact' });
    expect(city.rate?.below).toEqual({ says: 'exact', ratio: { part: '327500', whole: '350000' } });
    expect(city.issues).toEqual([]);
  });

  it('of unlike things never add up: people and households are told', () => {
    const ofHouseholds = level('北山县', '参保率达到95%以上', '参保90户，应参保100户，参保率90%');
    const city = rollUpFigure(
      rollUp([...inTenThousands.observations, ...ofHouseholds.observations], {
        divisions,
        indicators: inTenThousands.indicators,
      }),
      { division: '市', indicator: '参保率' },
    );
    expect(city.whole?.below).toEqual({ value: '250000', says: 'at-least' });
    expect(city.whole?.coverage).toEqual({ expected: 2, reported: 1, missing: { 'not-comparable': 1 } });
  });
});

describe('A density', () => {
  it('is a rate for so many, and has a hull over counties', () => {
    const lists = [
      level('清河县', '千人口托位数达到4.5个', '千人口托位数4.7个'),
      level('北山县', '千人口托位数达到4.5个', '千人口托位数4.2个'),
    ];
    expect(lists.map(({ observations: [first] }) => [first?.rate, first?.verdict])).toEqual([
      ['4.7', 'met'],
      ['4.2', 'unmet'],
    ]);
    expect(lists[0]?.indicators).toEqual([
      { name: '参保率', role: 'level', unit: '', level: 'density', times: '1000' },
    ]);
    const { rate } = rollUpFigure(rolled(...lists), { division: '市', indicator: '参保率' });
    expect(rate?.below).toEqual({
      says: 'hull',
      low: { part: '4.2', whole: '1000' },
      high: { part: '4.7', whole: '1000' },
    });
  });
});
