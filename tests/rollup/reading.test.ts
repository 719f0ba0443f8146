import { beforeEach, describe, expect, it } from 'vitest';
import type { RollUp } from '../../src/rollup/handle.ts';
import type { Observation } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { rollUpRows } from '../../src/rollup/roll-up-rows.ts';
import { rollUpTree } from '../../src/rollup/roll-up-tree.ts';
import { homes, insured, period, province, standard, treeOf } from './trees.ts';

const rows: readonly Observation[] = [
  { division: '甲一', indicator: '改造', period: '2020-05-31', target: 7, actual: 4 },
  { division: '甲一', indicator: '改造', period, target: 7, actual: 5 },
  { division: '乙', indicator: '改造', period: '2020-05', target: 3, actual: 1 },
  { division: '甲', indicator: '参保率', period, part: 19, whole: 20, rate: '95.0' },
  { division: '甲二', indicator: '参保率', period: '2020', rate: { value: '50', bound: 'at-least' } },
  { division: '甲一', indicator: '标准', period, verdict: 'met' },
];
let total: RollUp;
// Anew for each test: mutation testing then knows which tests run which code.
beforeEach(() => {
  total = rollUp(rows, { divisions: province, indicators: [homes, insured, standard] });
});
const at = (division: string, indicator: string, of?: string) =>
  rollUpFigure(total, of === undefined ? { division, indicator } : { division, indicator, period: of });

describe('Periods', () => {
  it('are columns of their own, the earliest first', () => {
    expect(total.periods).toEqual(['2020-05-31', '2020-06-30', '2020']);
    expect(at('甲', '改造', '2020-05-31').actual?.below?.value).toBe('4');
    expect(at('甲', '改造', period).actual?.below?.value).toBe('5');
  });

  it('are the latest in which anything was reported there or below, where none is asked for', () => {
    expect(at('甲', '改造')).toMatchObject({ period, actual: { below: { value: '5' } } });
    expect(at('乙', '改造')).toMatchObject({ period: '2020-05-31', actual: { own: '1' } });
    expect(at('省', '改造', 'latest').period).toBe(period);
    expect(at('甲', '参保率').period).toBe('2020');
    expect(at('甲一', '标准').period).toBe(period);
    expect(at('省', '标准').period).toBe(period);
  });

  it('without reports are empty, not wrong', () => {
    const empty = at('甲', '改造', '2019');
    expect(empty).toMatchObject({ period: '2019', actual: { coverage: { expected: 3, reported: 0 } }, issues: [] });
    expect(empty.rate?.below).toEqual({ says: 'none' });
    expect(at('乙', '标准')).toMatchObject({ period: '2020', verdict: {} });
    const nobody = rollUp([], { divisions: province, indicators: [homes] });
    expect(rollUpFigure(nobody, { division: '甲', indicator: '改造' })).toMatchObject({ period: '', issues: [] });
    expect(nobody.periods).toEqual([]);
  });

  it('are only those of which something was said', () => {
    const silent = [
      { division: '甲一', indicator: '改造', period: '2018' },
      { division: '甲一', indicator: '没有', period: '2017' },
    ];
    expect(rollUp(silent, { divisions: province, indicators: [homes] }).periods).toEqual([]);
    const verdict = [{ division: '甲一', indicator: '标准', period: '2018', verdict: 'met' as const }];
    expect(rollUp(verdict, { divisions: province, indicators: [standard] }).periods).toEqual(['2018']);
  });
});

describe('A figure', () => {
  it('is asked for by what exists', () => {
    expect(() => at('丙', '改造')).toThrow(new TypeError('The tree of divisions has no 丙'));
    expect(() => at('甲', '没有')).toThrow(new TypeError('The list of indicators has no 没有'));
    expect(() => at('甲', '改造', '2020-6')).toThrow(new TypeError('Not a day, month or year: 2020-6'));
    expect(() => rollUpFigure({ ...total } as RollUp, { division: '甲', indicator: '改造' })).toThrow(
      new TypeError('Not a roll-up: use parseRollUp for one that was written out'),
    );
  });

  it('has the level of its division, where it has one', () => {
    const [node] = treeOf(['省']).nodes;
    const divisions = { nodes: [{ ...node, level: 'province' as const } as NonNullable<typeof node>] };
    expect(
      rollUpFigure(rollUp([], { divisions, indicators: [homes] }), { division: '省', indicator: '改造' }).level,
    ).toBe('province');
    expect('level' in at('省', '改造')).toBe(false);
  });
});

describe('The tree', () => {
  it('is walked from the roots, in the order of the divisions', () => {
    const [root, ...others] = rollUpTree(total, { indicator: '改造', period });
    expect(others).toEqual([]);
    expect(root?.figure).toEqual(at('省', '改造', period));
    expect(root?.children.map(({ figure }) => figure.division)).toEqual(['甲', '乙']);
    expect(root?.children[0]?.children.map(({ figure }) => figure.actual?.taken)).toEqual([
      'own',
      undefined,
      undefined,
    ]);
    expect(root?.children[1]?.children).toEqual([]);
  });

  it('takes each division’s latest where no period is asked for', () => {
    const [root] = rollUpTree(total, { indicator: '改造' });
    expect(root?.children.map(({ figure }) => figure.period)).toEqual([period, '2020-05-31']);
  });

  it('is of an indicator that exists', () => {
    expect(() => rollUpTree(total, { indicator: '没有' })).toThrow(new TypeError('The list of indicators has no 没有'));
  });
});

describe('Rows', () => {
  it('show what divisions printed, or what is below them', () => {
    expect(rollUpRows(total, { show: 'own', indicator: '改造' })).toEqual([
      {
        division: '甲一',
        name: '甲一名',
        indicator: '改造',
        period: '2020-05-31',
        target: '7',
        actual: '4',
        unit: '个',
        rate: '57.1%',
      },
      {
        division: '甲一',
        name: '甲一名',
        indicator: '改造',
        period,
        target: '7',
        actual: '5',
        unit: '个',
        rate: '71.4%',
      },
      {
        division: '乙',
        name: '乙名',
        indicator: '改造',
        period: '2020-05-31',
        target: '3',
        actual: '1',
        unit: '个',
        rate: '33.3%',
      },
    ]);
    expect(rollUpRows(total, { show: 'below', indicator: '改造', period, digits: 2 })).toEqual([
      {
        division: '省',
        name: '省名',
        indicator: '改造',
        period,
        target: '7',
        actual: '5',
        unit: '个',
        rate: '71.42%'.replace('42', '43'),
        says: 'partial',
        reported: '1/4',
      },
      {
        division: '甲',
        name: '甲名',
        indicator: '改造',
        period,
        target: '7',
        actual: '5',
        unit: '个',
        rate: '71.43%',
        says: 'partial',
        reported: '1/3',
      },
    ]);
  });

  it('show printed rates as printed, and each division’s latest', () => {
    const own = rollUpRows(total, { show: 'own', indicator: '参保率', period: 'latest' });
    expect(own).toEqual([
      { division: '甲二', name: '甲二名', indicator: '参保率', period: '2020', unit: '万人', rate: '≥50%' },
    ]);
    expect(rollUpRows(total, { show: 'own', indicator: '参保率', period })[0]).toMatchObject({
      whole: '20',
      part: '19',
      rate: '95.0%',
    });
    expect(rollUpRows(total, { show: 'below', indicator: '参保率', period })[0]).toEqual({
      division: '省',
      name: '省名',
      indicator: '参保率',
      period,
      whole: '20',
      part: '19',
      unit: '万人',
      rate: '95.0%',
      says: 'partial',
      reported: '3/4',
    });
  });

  it('show k of N, and of everything that is known', () => {
    expect(rollUpRows(total, { show: 'below', indicator: '标准' }).map(({ division, met }) => [division, met])).toEqual(
      [
        ['省', '1/1'],
        ['甲', '1/1'],
      ],
    );
    expect(rollUpRows(total, { show: 'own', indicator: '标准' })[0]?.met).toBe('met');
    expect(rollUpRows(total, { show: 'own' })).toHaveLength(6);
  });

  it('round bounds away from what they bound', () => {
    const sides = [
      ['甲一', 2, 3],
      ['甲二', 1, 3],
      ['甲三', undefined, 3],
    ] as const;
    const level = { ...insured, unit: '人' };
    const said = sides.map(([division, part, whole]) => ({
      division,
      indicator: '参保率',
      period,
      whole,
      ...(part !== undefined && { part }),
    }));
    const rateOf = (more: readonly Observation[], indicator: typeof insured = level) =>
      rollUpRows(rollUp([...said, ...more], { divisions: province, indicators: [indicator] }), { show: 'below' }).find(
        ({ division }) => division === '甲',
      );
    expect(rateOf([])).toMatchObject({ rate: '≥33.3%', says: 'at-least' });
    expect(rateOf([{ division: '甲三', indicator: '参保率', period, rate: '67' }])).toMatchObject({
      rate: '55.5%–55.9%',
      says: 'between',
    });
    const density = { ...level, level: 'density', times: '1000' } as const;
    expect(rateOf([{ division: '甲三', indicator: '参保率', period, part: 2 }], density)).toMatchObject({
      rate: '555.6',
      says: 'exact',
    });
    const open = [{ division: '甲三', indicator: '参保率', period, rate: { value: '50', bound: 'at-most' } }] as const;
    expect(rollUpRows(rollUp(open, { divisions: province, indicators: [level] }), { show: 'own' })[0]?.rate).toBe(
      '≤50%',
    );
    const hull = (['甲一', '甲二', '甲三'] as const).map((division, index) => ({
      division,
      indicator: '改造',
      period,
      rate: index === 0 ? '48.1' : ({ value: '50', bound: 'at-least' } as const),
    }));
    const rows = rollUpRows(rollUp(hull, { divisions: province, indicators: [homes] }), { show: 'below' });
    expect(rows[0]).toMatchObject({ division: '甲', rate: '≥48.1%', says: 'hull', reported: '3/3' });
  });

  it('say how sure an amount is, where there is no rate', () => {
    const some = [
      { division: '甲一', indicator: '改造', period, actual: 5 },
      { division: '甲二', indicator: '改造', period, actual: 5 },
    ];
    const [, city] = rollUpRows(rollUp(some, { divisions: province, indicators: [homes] }), { show: 'below' });
    expect(city).toMatchObject({ division: '甲', actual: '10', says: 'at-least', reported: '2/3' });
    const level = [{ division: '甲一', indicator: '参保率', period, part: 5 }];
    const rows = rollUpRows(rollUp(level, { divisions: province, indicators: [insured] }), { show: 'below' });
    expect(rows[1]).toMatchObject({ division: '甲', part: '5', says: 'at-least', reported: '1/3' });
  });

  it('must say which of the two they show, of what exists', () => {
    expect(() => rollUpRows(total, { show: 'both' as 'own' })).toThrow(
      new TypeError("show must be 'own' or 'below': both"),
    );
    expect(() => rollUpRows(total, { show: 'own', indicator: '没有' })).toThrow(
      new TypeError('The list of indicators has no 没有'),
    );
    expect(() => rollUpRows(total, { show: 'own', period: 'May' })).toThrow('Not a day, month or year: May');
  });
});
