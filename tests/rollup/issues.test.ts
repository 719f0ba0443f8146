import { describe, expect, it } from 'vitest';
import type { Observation } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { homes, insured, money, period, province, standard } from './trees.ts';

const indicators = [homes, money, insured, standard];
const total = (...rows: readonly unknown[]) =>
  rollUp(rows as readonly Observation[], { divisions: province, indicators });
const told = (...rows: readonly unknown[]) =>
  total(...rows).issues.map(({ code, path, expected, received }) => [code, path.join('.'), expected, received]);

describe('Rows that stand nowhere', () => {
  it('are told once each kind, whatever their order', () => {
    const rows = [
      { division: '丙', indicator: '改造', period },
      { division: '丙', indicator: '资金', period, target: 1 },
      { division: '甲', indicator: '没有', period },
      { division: '甲', indicator: '改造', period: '2020-13' },
      null,
      undefined,
      7,
      'row',
      [],
      { division: 340000, indicator: '改造', period },
      { division: '甲', indicator: null, period },
      { division: '甲', indicator: '改造' },
      { division: '甲', indicator: '改造', period, actual: 1, unit: 7 },
    ];
    const expected = [
      ['rollup/not-a-period', '', undefined, '2020-13'],
      ['rollup/not-an-observation', '', undefined, '(null)'],
      ['rollup/not-an-observation', '', undefined, '(undefined)'],
      ['rollup/not-an-observation', '', undefined, '7'],
      ['rollup/not-an-observation', '', undefined, 'division: (undefined)'],
      ['rollup/not-an-observation', '', undefined, 'division: 340000'],
      ['rollup/not-an-observation', '', undefined, 'indicator: (null)'],
      ['rollup/not-an-observation', '', undefined, 'period: (undefined)'],
      ['rollup/not-an-observation', '', undefined, 'row'],
      ['rollup/not-an-observation', '', undefined, 'unit: 7'],
      ['rollup/unknown-division', '', undefined, '丙'],
      ['rollup/unknown-indicator', '', undefined, '没有'],
    ];
    expect(told(...rows)).toEqual(expected);
    expect(told(...rows.toReversed())).toEqual(expected);
  });

  it('do not stop the others', () => {
    const rows = [
      null,
      { division: '甲一', indicator: '改造', period, actual: 1 },
      { division: '丙', indicator: '改造', period },
    ];
    expect(rollUpFigure(total(...rows, rows[1]), { division: '甲', indicator: '改造' }).actual?.below?.value).toBe('1');
  });

  it('are measures that what is measured does not have', () => {
    expect(told({ division: '甲', indicator: '改造', period, part: 1, whole: 2, actual: 3 })).toEqual([
      ['rollup/measure-not-of-role', '', '改造', 'part'],
      ['rollup/measure-not-of-role', '', '改造', 'whole'],
    ]);
    expect(told({ division: '甲', indicator: '参保率', period, target: 95, part: 3 })).toEqual([
      ['rollup/measure-not-of-role', '', '参保率', 'target'],
    ]);
  });
});

describe('Issues of single values', () => {
  it('name division, indicator, measure and period, in the order of the tree', () => {
    const at = (division: string, rest: object) => ({ division, indicator: '资金', period, ...rest });
    const rows = [
      at('乙', { target: '3,154.55' }),
      at('甲一', { actual: '7' }),
      at('甲一', { actual: '8' }),
      at('甲一', { actual: '8', period: '2020-05' }),
      at('甲一', { actual: '8.0', period: '2020-05' }),
      at('甲二', { target: '5', unit: '公里' }),
      at('甲二', { rate: 'much' }),
      at('甲三', { rate: '7' }),
      at('甲三', { rate: '8' }),
      at('甲三', { rate: { value: '7', bound: 'about' } }),
      at('乙', { rate: '7' }),
      at('乙', { rate: 7 }),
      at('乙', { rate: null }),
      at('甲', { rate: { value: '7', bound: 'at-least' } }),
      at('甲', { rate: '7' }),
      at('省', { rate: null }),
    ];
    const expected = [
      ['rollup/several-values', '甲.资金.rate.2020-06-30', undefined, '7、7 (at-least)'],
      ['rollup/said-twice', '甲一.资金.actual.2020-05', undefined, '8、8.0'],
      ['rollup/several-values', '甲一.资金.actual.2020-06-30', undefined, '7、8'],
      ['rollup/unlike-units', '甲二.资金.target.2020-06-30', '万元', '5公里'],
      ['rollup/not-an-amount', '甲二.资金.rate.2020-06-30', undefined, 'much'],
      ['rollup/not-an-amount', '甲三.资金.rate.2020-06-30', undefined, '7 about'],
      ['rollup/several-values', '甲三.资金.rate.2020-06-30', undefined, '7、7 about、8'],
      ['rollup/not-an-amount', '乙.资金.target.2020-06-30', undefined, '3,154.55'],
      ['rollup/said-twice', '乙.资金.rate.2020-06-30', undefined, '7、7'],
    ];
    expect(told(...rows)).toEqual(expected);
    expect(told(...rows.toReversed())).toEqual(expected);
    const figure = rollUpFigure(total(...rows), { division: '甲一', indicator: '资金', period });
    expect(figure.issues.map(({ code }) => code)).toEqual(['rollup/several-values']);
    expect(rollUpFigure(total(...rows), { division: '乙', indicator: '资金' }).issues).toHaveLength(2);
  });

  it('say in words where they are', () => {
    const [issue] = total({ division: '甲一', indicator: '改造', period, actual: 'x' }).issues;
    expect(issue?.message).toBe(
      '甲一.改造.actual.2020-06-30: neither a decimal number nor a word for a missing one: x',
    );
  });

  it('count repeated words, too', () => {
    const row = { division: '甲一', indicator: '改造', period, actual: 'illegible' };
    expect(told(row, row)).toEqual([
      ['rollup/said-twice', '甲一.改造.actual.2020-06-30', undefined, 'illegible、illegible'],
    ]);
  });
});

describe('Amounts below 0', () => {
  it('are told once an indicator and measure', () => {
    const rows = [
      { division: '甲一', indicator: '资金', period, actual: -1 },
      { division: '甲二', indicator: '资金', period, actual: '-450359962737.1' },
      { division: '甲二', indicator: '改造', period, target: '-99999999999999' },
      { division: '甲二', indicator: '参保率', period, part: -3 },
    ];
    expect(told(...rows)).toEqual([
      ['rollup/negative-amount', '改造.target', undefined, undefined],
      ['rollup/negative-amount', '资金.actual', undefined, undefined],
      ['rollup/negative-amount', '参保率.part', undefined, undefined],
    ]);
    const signed = rollUp(rows as never, {
      divisions: province,
      indicators: [{ ...homes, signed: true }, money, insured],
    });
    expect(signed.issues).toHaveLength(2);
  });
});

describe('Printed totals', () => {
  it('that their parts do not make are told, where all parts are known', () => {
    const parts = ['甲一', '甲二', '甲三'].map((division) => ({
      division,
      indicator: '改造',
      period,
      target: 4,
      actual: 3,
    }));
    const own = { division: '甲', indicator: '改造', period, target: 13, actual: 9 };
    const expected = [['rollup/total-differs', '甲.改造.target.2020-06-30', '12', '13']];
    expect(told(own, ...parts)).toEqual(expected);
    expect(told(own, ...parts.slice(1))).toEqual([]);
    expect(
      rollUpFigure(total(own, ...parts), { division: '甲', indicator: '改造' }).issues.map(({ code }) => code),
    ).toEqual(['rollup/total-differs']);
    expect(told({ ...own, target: 12 }, ...parts)).toEqual([]);
    expect(told(...parts)).toEqual([]);
  });
});

describe('Cumulative results that fall', () => {
  const month = (label: string, actual: unknown, indicator = '改造') => ({
    division: '甲一',
    indicator,
    period: label,
    actual,
  });

  it('within a year were put right, and are told', () => {
    expect(told(month('2020-06', 9), month('2020-05', 12), month('2020-07', 10), month('2020-08', '9.5'))).toEqual([
      ['rollup/correction', '甲一.改造.actual.2020-06', '12', '9'],
      ['rollup/correction', '甲一.改造.actual.2020-08', '10', '9.5'],
    ]);
  });

  it('over a month without a number, too', () => {
    expect(told(month('2020-05', 12), month('2020-06', 'illegible'), month('2020-07', 10))).toEqual([
      ['rollup/correction', '甲一.改造.actual.2020-07', '12', '10'],
    ]);
  });

  it('begin again each year, and are no fault of a state or a target', () => {
    expect(told(month('2019-12', 12), month('2020-01-31', 1))).toEqual([]);
    expect(told(month('2020-05', 12), month('2020-06', 12))).toEqual([]);
    const stock = { ...homes, role: 'stock' as const };
    const rows = [month('2020-05', 12), month('2020-06', 9)] as readonly Observation[];
    expect(rollUp(rows, { divisions: province, indicators: [stock] }).issues).toEqual([]);
    const targets = [
      { ...month('2020-05', null), target: 3 },
      { ...month('2020-06', null), target: 2 },
    ] as readonly Observation[];
    expect(rollUp(targets, { divisions: province, indicators: [homes] }).issues).toEqual([]);
  });
});
