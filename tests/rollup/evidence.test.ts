import { describe, expect, it } from 'vitest';
import type { Observation, RollUpIndicator } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { rollUpRows } from '../../src/rollup/roll-up-rows.ts';
import { homes, insured, money, period, province } from './trees.ts';

/* What follows from the rates and amounts of several divisions, where they are of unlike kinds. */

type Sides = Omit<Observation, 'division' | 'indicator' | 'period'>;
type Said = Readonly<Record<string, Sides>>;

const rolled = (said: Said, indicator: RollUpIndicator) => {
  const rows = Object.entries(said).map(([division, sides]) => ({
    division,
    indicator: indicator.name,
    period,
    ...sides,
  }));
  return rollUp(rows, { divisions: province, indicators: [money, indicator] });
};
const figureOf = (division: string, said: Said, indicator = insured) =>
  rollUpFigure(rolled(said, indicator), { division, indicator: indicator.name, period });
const rateOf = (division: string, said: Said, indicator = insured) => figureOf(division, said, indicator).rate;
const half = { part: '1', whole: '2' };

describe('Divisions without a rate', () => {
  it('are told by the reasons given, also below a city that need not be looked into', () => {
    const said = { 甲一: { part: 'illegible' }, 甲二: { part: 'not-due' } } as const;
    const missing = { illegible: 1, 'not-due': 1, 'not-reported': 2 };
    expect(rateOf('省', said)?.coverage).toEqual({ expected: 4, reported: 0, missing });
    expect(rateOf('省', { ...said, 乙: half })?.coverage).toEqual({
      expected: 4,
      reported: 1,
      missing: { ...missing, 'not-reported': 1 },
    });
    expect(rateOf('省', { 甲一: { part: 'no-task' }, 乙: half })?.coverage).toEqual({
      expected: 3,
      reported: 1,
      missing: { 'no-task': 1, 'not-reported': 2 },
    });
  });

  it('are none where all have one: a city’s word finds nobody', () => {
    const said = { 甲: { part: 'illegible' }, 甲一: half, 甲二: half, 甲三: half } as const;
    expect(rateOf('甲', said)?.coverage).toEqual({ expected: 3, reported: 3, missing: {} });
    expect(rateOf('省', said)?.coverage.missing).toEqual({ 'not-reported': 1 });
  });

  it('without the task leave a city’s own rate to stand', () => {
    const none = { part: 'no-task' } as const;
    const said = { 甲: { rate: '50' }, 甲一: none, 甲二: none, 甲三: none, 乙: { rate: '60' } };
    expect(rateOf('省', said)?.below).toEqual({
      says: 'hull',
      low: { part: '50', whole: '100' },
      high: { part: '60', whole: '100' },
    });
  });
});

describe('A city that printed a part and its rate', () => {
  it('stands for itself, whatever its counties prove', () => {
    const counties = { 甲一: half, 甲二: half, 甲三: half };
    const own = { 甲: { part: '3', rate: '50' }, 乙: { part: '0', whole: '0' } };
    const below = { says: 'between', low: { part: '3' }, high: { part: '3' } };
    expect(rateOf('省', { ...own, ...counties }, { ...insured, unit: '人' })?.below).toMatchObject(below);
    expect(rateOf('省', own, { ...insured, unit: '人' })?.below).toMatchObject(below);
  });
});

describe('A printed whole', () => {
  it('counts with a rate of which only one side is known, for at least that side of nothing', () => {
    const bound = { whole: '100', rate: { value: '50', bound: 'at-least' } } as const;
    const others = { 甲二: { part: '5', whole: '10' }, 甲三: { part: '5', whole: '10' } };
    const below = { says: 'at-least', ratio: { part: '10', whole: '120' } };
    expect(rateOf('甲', { 甲一: bound, ...others })?.below).toEqual(below);
    const zero = { whole: '100', rate: { value: '0', bound: 'at-least' } } as const;
    expect(rateOf('甲', { 甲一: zero, ...others })?.below).toEqual(below);
    const negative = { whole: '100', rate: { value: '-1', bound: 'at-least' } } as const;
    expect(rateOf('甲', { 甲一: negative, ...others })?.below.says).toBe('hull');
  });

  it('of 0 says nothing, whatever rate stands beside it', () => {
    const nothing = { whole: '0', rate: '50' };
    const said = { 甲一: nothing, 甲二: nothing, 甲三: nothing };
    expect(rateOf('甲', said, { ...insured, unit: '人' })?.below).toEqual({ says: 'none' });
    // 0万人 may be as many as 4999: the rates are all there is.
    expect(rateOf('甲', said)?.below.says).toBe('hull');
  });
});

describe('A lower bound', () => {
  const said = { 甲一: half, 甲二: { whole: '2' }, 甲三: half };

  it('wants amounts that are not below 0, on either side, of this indicator', () => {
    expect(rateOf('甲', said)?.below.says).toBe('at-least');
    expect(rateOf('甲', { ...said, 甲三: { part: '-1', whole: '2' } })?.below.says).toBe('partial');
    expect(rateOf('甲', { ...said, 甲三: { part: '-100000000000000', whole: '2' } })?.below.says).toBe('partial');
    expect(rateOf('甲', { ...said, 乙: { part: '1', whole: '-2' } })?.below.says).toBe('partial');
    expect(rateOf('甲', { ...said, 乙: { part: '0', whole: '0', unit: '人' } })?.below.says).toBe('at-least');
    const other = { division: '甲一', indicator: '资金', period, target: '-1', actual: '-1' };
    const rows = Object.entries(said).map(([division, sides]) => ({ division, indicator: '参保率', period, ...sides }));
    const total = rollUp([other, ...rows], { divisions: province, indicators: [money, insured] });
    expect(rollUpFigure(total, { division: '甲', indicator: '参保率' }).rate?.below.says).toBe('at-least');
    expect(rollUpFigure(total, { division: '甲', indicator: '资金' }).actual?.below?.says).toBe('partial');
  });
});

describe('The hull', () => {
  const rate = (value: string) => ({ rate: value });
  const open = { rate: { value: '70', bound: 'at-least' } } as const;

  it('is of the first of rates that are equal', () => {
    const said = { 甲一: rate('50'), 甲二: rate('50.0'), 甲三: half };
    expect(rateOf('甲', said)?.below).toEqual({
      says: 'hull',
      low: { part: '50', whole: '100' },
      high: { part: '50', whole: '100' },
    });
  });

  it('has no upper end where one of them has none, first or last', () => {
    const below = { says: 'hull', low: { part: '50', whole: '100' } };
    expect(rateOf('甲', { 甲一: open, 甲二: rate('50'), 甲三: rate('60') }, homes)?.below).toEqual(below);
    expect(rateOf('甲', { 甲一: rate('60'), 甲二: rate('50'), 甲三: open }, homes)?.below).toEqual(below);
    expect(rateOf('甲', { 甲一: open, 甲二: open, 甲三: rate('50') }, homes)?.below).toEqual(below);
  });
});

describe('Rates in a few characters', () => {
  const textOf = (said: Said, indicator = insured, digits = 1) =>
    rollUpRows(rolled(said, indicator), { show: 'below', indicator: indicator.name, digits })[0]?.rate;
  const third = { part: '1', whole: '3' };
  const two = { part: '2', whole: '3' };

  it('are rounded half-up where they are exact, and never up to the whole', () => {
    expect(textOf({ 乙: two, 甲: two })).toBe('66.7%');
    expect(textOf({ 乙: { part: '99995', whole: '100000' }, 甲: { part: '0', whole: '0' } })).toBe('99.9%');
    const density = { ...insured, level: 'density', times: '1000' } as const;
    expect(textOf({ 乙: two, 甲: two }, density)).toBe('666.7');
    expect(textOf({ 乙: third, 甲: third }, density, 0)).toBe('333');
  });

  it('are rounded away from what they bound', () => {
    expect(textOf({ 甲一: two, 甲二: { whole: '0' }, 甲三: two, 乙: two })).toBe('≥66.6%');
    expect(textOf({ 乙: { rate: '66.66' }, 甲: two })).toBe('66.6%–66.7%');
    expect(textOf({ 乙: { rate: '33.34' }, 甲: third })).toBe('33.3%–33.4%');
    expect(textOf({ 乙: { rate: { value: '66.66', bound: 'at-least' } }, 甲: two }, homes)).toBeUndefined();
  });
});

describe('Issues of rates', () => {
  const told = (said: Said, indicator = insured) =>
    rolled(said, indicator).issues.map(({ code, path, expected, received }) => [
      code,
      path.join('.'),
      expected,
      received,
    ]);

  it('are told of every division above, also where none printed its own', () => {
    const rates = { 甲一: { rate: '50' }, 甲二: { rate: '60' }, 甲三: { rate: '70' }, 乙: half };
    expect(told(rates)).toEqual([
      ['rollup/rates-only', '省.参保率.rate.2020-06-30', undefined, undefined],
      ['rollup/rates-only', '甲.参保率.rate.2020-06-30', undefined, undefined],
    ]);
  });

  it('are told where a rate is outside of what is between, or just touches it', () => {
    const counties = { 甲一: { whole: '1000', rate: '50' }, 甲二: half, 甲三: half };
    const people = { ...insured, unit: '人' };
    // Of the province, two of the four are in the ratio, and one has a rate.
    const above = ['rollup/rates-only', '省.参保率.rate.2020-06-30', undefined, undefined];
    expect(told({ 甲: { rate: '40' }, ...counties }, people)).toEqual([
      above,
      ['rollup/rate-outside-parts', '甲.参保率.rate.2020-06-30', '497/1004 – 507/1004', '40'],
    ]);
    expect(told({ 甲: { rate: '50' }, ...counties }, people)).toEqual([above]);
    const rates = { 甲一: { rate: '45.6' }, 甲二: { rate: '48.1' }, 甲三: { rate: '47' } };
    const codes = (rate: string) => told({ 甲: { rate }, ...rates }).map(([code]) => code);
    expect(codes('45.5')).toEqual(['rollup/rates-only']);
    expect(codes('45.4')).toEqual(['rollup/rates-only', 'rollup/rate-outside-parts']);
    expect(codes('48.2')).toEqual(['rollup/rates-only']);
    expect(codes('48.3')).toEqual(['rollup/rates-only', 'rollup/rate-outside-parts']);
  });

  it('name a verdict of a level as one', () => {
    const rows = ['met', 'unmet'].map((verdict) => ({ division: '甲一', indicator: '参保率', period, verdict }));
    const { issues } = rollUp(rows as readonly Observation[], { divisions: province, indicators: [money, insured] });
    expect(issues.map(({ path }) => path)).toEqual([['甲一', '参保率', 'verdict', period]]);
  });

  it('name growth where it is refused', () => {
    const growth = { ...insured, level: 'growth' } as const;
    const { issues } = figureOf('甲', { 甲一: half }, growth);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['rollup/growth', ['甲', '参保率', 'rate', period]]]);
    const nobody = rollUpFigure(rolled({}, growth), { division: '甲', indicator: '参保率', period: '2019' });
    expect(nobody.issues.map(({ path }) => path)).toEqual([['甲', '参保率', 'rate', '']]);
  });
});

describe('Totals and falls of several indicators', () => {
  const indicators = [homes, money];
  const at = (division: string, indicator: string, rest: Partial<Observation>): Observation => ({
    division,
    indicator,
    period,
    ...rest,
  });
  const told = (...rows: readonly Observation[]) =>
    rollUp(rows, { divisions: province, indicators }).issues.map(({ code, path, expected, received }) => [
      code,
      path.join('.'),
      expected,
      received,
    ]);

  it('are told of target and actual, whichever indicator it is', () => {
    const parts = ['甲一', '甲二', '甲三'].flatMap((division) => [
      at(division, '改造', { target: 4, actual: 3 }),
      at(division, '资金', { target: '4.00', actual: '3.00' }),
    ]);
    const own = [at('甲', '改造', { target: 12, actual: 8 }), at('甲', '资金', { target: '13', actual: '8.00' })];
    expect(told(...own, ...parts)).toEqual([
      ['rollup/total-differs', '甲.改造.actual.2020-06-30', '9', '8'],
      ['rollup/total-differs', '甲.资金.target.2020-06-30', '12', '13'],
      ['rollup/total-differs', '甲.资金.actual.2020-06-30', '9', '8.00'],
    ]);
  });

  it('are told of amounts that no page holds, by their value', () => {
    const month = (label: string, actual: Observation['actual'] & {}) => at('甲一', '资金', { period: label, actual });
    const fall = (from: Observation['actual'] & {}, to: Observation['actual'] & {}) =>
      told(month('2020-05', from), month('2020-06', to)).map(([, , expected, received]) => [expected, received]);
    expect(fall('12.00001', '9.00001')).toEqual([['12.00001', '9.00001']]);
    expect(fall('12', '9.00001')).toEqual([['12', '9.00001']]);
    expect(fall('12.00001', '9')).toEqual([['12.00001', '9']]);
    expect(fall('9.00001', '9.00001')).toEqual([]);
    expect(fall('9.00001', '12.00001')).toEqual([]);
    expect(fall('9.00001', '12')).toEqual([]);
    expect(fall('9', '12.00001')).toEqual([]);
    expect(fall('9.00001', '9.000010')).toEqual([]);
  });
});
