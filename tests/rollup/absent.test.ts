import { describe, expect, it } from 'vitest';
import type { Observation, RollUpIndicator } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { rollUpRows } from '../../src/rollup/roll-up-rows.ts';
import { homes, insured, money, period, province, standard } from './trees.ts';

/* What is not known is not there: no field is undefined. */

const options = { divisions: province, indicators: [homes, money, insured, standard] };
const row = (division: string, indicator: RollUpIndicator, rest: Partial<Observation>): Observation => ({
  division,
  indicator: indicator.name,
  period,
  ...rest,
});
const total = () =>
  rollUp(
    [
      row('甲', insured, { rate: '95' }),
      row('甲一', money, { target: 'illegible', actual: '5.0' }),
      row('甲一', insured, { part: 19, whole: 20 }),
      row('甲一', standard, { verdict: 'met' }),
      row('甲二', money, { target: 7, actual: 3, unit: '公里' }),
      row('乙', homes, { target: 2, actual: 2, rate: { value: '90', bound: 'at-least' } }),
      row('乙', standard, { verdict: 'unmet' }),
    ],
    options,
  );
const figure = (division: string, indicator: RollUpIndicator) =>
  rollUpFigure(total(), { division, indicator: indicator.name });
const silent = (expected: number) => ({ expected, reported: 0, missing: { 'not-reported': expected } });

describe('A field of what is not known', () => {
  it('is absent from a figure of amounts', () => {
    expect(figure('甲一', money)).toStrictEqual({
      division: '甲一',
      name: '甲一名',
      indicator: '资金',
      role: 'flow',
      unit: '万元',
      period,
      target: { ownMissing: 'illegible', coverage: { expected: 1, reported: 0, missing: { illegible: 1 } } },
      actual: { own: '5.0', coverage: { expected: 1, reported: 1, missing: {} }, taken: 'own' },
      rate: { below: { says: 'none' }, coverage: { expected: 1, reported: 0, missing: { illegible: 1 } } },
      verdict: {},
      issues: [],
    });
    expect(figure('甲', homes).actual).toStrictEqual({ coverage: silent(3) });
    expect(figure('省', homes).actual).toStrictEqual({
      below: { value: '2', says: 'at-least' },
      coverage: { expected: 4, reported: 1, missing: { 'not-reported': 3 } },
      taken: 'below',
    });
  });

  it('is absent from a rate', () => {
    expect(figure('乙', homes).rate).toStrictEqual({
      own: { part: '2', whole: '2' },
      printed: { value: '90', bound: 'at-least' },
      below: { says: 'none' },
      coverage: { expected: 1, reported: 1, missing: {} },
    });
    expect(figure('甲', insured).rate).toStrictEqual({
      printed: { value: '95' },
      below: { says: 'partial', ratio: { part: '19', whole: '20' } },
      coverage: { expected: 3, reported: 1, missing: { 'not-reported': 2 } },
    });
    expect(figure('省', homes).rate?.below).toStrictEqual({ says: 'partial', ratio: { part: '2', whole: '2' } });
  });

  it('is absent from verdicts', () => {
    expect(figure('乙', standard)).toStrictEqual({
      division: '乙',
      name: '乙名',
      indicator: '标准',
      role: 'standard',
      unit: '元',
      period,
      verdict: { own: 'unmet' },
      issues: [],
    });
    expect(figure('甲二', standard).verdict).toStrictEqual({});
    expect(Object.keys(figure('省', standard).verdict)).toEqual(['below']);
  });

  it('is absent from issues', () => {
    const [unlike] = figure('甲二', money).issues;
    expect(unlike).toMatchObject({ code: 'rollup/unlike-units', expected: '万元', received: '7公里' });
    const [, twice] = rollUp([row('甲一', homes, { actual: 1 }), row('甲一', homes, { actual: 'x' })], options).issues;
    expect(twice && 'expected' in twice).toBe(false);
  });

  it('is absent from rows', () => {
    const rows = (show: 'own' | 'below') => rollUpRows(total(), { show });
    const at = { indicator: '改造', period, unit: '个' };
    expect(rows('own').find(({ division }) => division === '乙')).toStrictEqual({
      division: '乙',
      name: '乙名',
      ...at,
      target: '2',
      actual: '2',
      rate: '≥90%',
    });
    expect(rows('below').filter(({ indicator }) => indicator !== '参保率')).toStrictEqual([
      {
        division: '省',
        name: '省名',
        ...at,
        target: '2',
        actual: '2',
        rate: '100.0%',
        says: 'partial',
        reported: '1/4',
      },
      {
        division: '省',
        name: '省名',
        indicator: '资金',
        period,
        actual: '5',
        unit: '万元',
        says: 'at-least',
        reported: '1/4',
      },
      { division: '省', name: '省名', indicator: '标准', period, unit: '元', met: '1/2' },
      {
        division: '甲',
        name: '甲名',
        indicator: '资金',
        period,
        actual: '5',
        unit: '万元',
        says: 'at-least',
        reported: '1/3',
      },
      { division: '甲', name: '甲名', indicator: '标准', period, unit: '元', met: '1/1' },
    ]);
    const own = rollUpRows(rollUp([row('甲', homes, { actual: 3 }), row('甲一', homes, { actual: 2 })], options), {
      show: 'own',
    });
    expect(own[0]).toStrictEqual({ division: '甲', name: '甲名', indicator: '改造', period, actual: '3', unit: '个' });
  });

  it('is absent from what is written out', () => {
    const { observations } = total().toJSON();
    expect(observations).toStrictEqual([
      row('甲', insured, { rate: '95' }),
      row('甲一', money, { actual: '5.0' }),
      row('甲一', money, { target: 'illegible' }),
      row('甲一', insured, { whole: '20', part: '19' }),
      row('甲一', standard, { verdict: 'met' }),
      row('甲二', money, { target: '7', unit: '公里' }),
      row('甲二', money, { actual: '3', unit: '公里' }),
      row('乙', homes, { target: '2', actual: '2' }),
      row('乙', homes, { rate: { value: '90', bound: 'at-least' } }),
      row('乙', standard, { verdict: 'unmet' }),
    ]);
  });
});

describe('Reasons', () => {
  it('stand in the order of their names', () => {
    const of = (...reasons: readonly (string | null)[]) => {
      const rows = reasons.map((reason, index) => row(`甲${'一二三'.charAt(index)}`, homes, { actual: reason }));
      const found = rollUpFigure(rollUp(rows, options), { division: '甲', indicator: '改造', period });
      return JSON.stringify(found.actual?.coverage.missing);
    };
    const all = '{"illegible":1,"not-reported":1,"superseded":1}';
    expect(of('superseded', 'illegible', 'not-reported')).toBe(all);
    expect(of('illegible', 'superseded', null)).toBe(all);
    expect(of('not-reported', 'superseded', 'illegible')).toBe(all);
    expect(of(null, 'not-due', 'base-unknown')).toBe('{"base-unknown":1,"not-due":1,"not-reported":1}');
  });
});

describe('Periods', () => {
  it('are told wherever in them something is', () => {
    const late = [
      row('甲一', homes, { period: '2018' }),
      row('甲二', homes, { period: '2018', actual: 5 }),
      row('甲三', homes, { period: '2019' }),
    ];
    expect(rollUp(late, { divisions: province, indicators: [homes] }).periods).toEqual(['2018']);
    expect(rollUp(late, options).periods).toEqual(['2018']);
  });
});
