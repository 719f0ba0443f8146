import { describe, expect, it } from 'vitest';
import type { Role } from '../../src/plan/figure.ts';
import { mergeRollUps } from '../../src/rollup/merge-roll-ups.ts';
import type { Observation, RollUpIndicator } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { homes, insured, money, period, province, standard } from './trees.ts';

/* Several indicators and periods side by side: what is of one must not reach another. */

const indicators = [homes, money, insured, standard];
const options = { divisions: province, indicators };
const row = (division: string, indicator: RollUpIndicator, rest: Partial<Observation>): Observation => ({
  division,
  indicator: indicator.name,
  period,
  ...rest,
});
const figure = (rows: readonly Observation[], division: string, indicator: RollUpIndicator, of: string = period) =>
  rollUpFigure(rollUp(rows, options), { division, indicator: indicator.name, period: of });

describe('Sums that no page can hold', () => {
  const large = '400000000000';

  it('are exact below a city that printed another indicator', () => {
    const rows = [
      row('甲', homes, { target: 1 }),
      ...['甲一', '甲二', '乙'].map((division) => row(division, money, { actual: large })),
    ];
    expect(figure(rows, '甲', money).actual?.below?.value).toBe('800000000000');
    expect(figure(rows, '省', money).actual?.below?.value).toBe('1200000000000');
    expect(figure(rows, '省', money).target?.below).toBeUndefined();
    expect(figure(rows, '省', homes).actual?.below).toBeUndefined();
    expect(figure(rows, '省', homes).target?.below?.value).toBe('1');
  });

  it('are exact where they first come together in the province', () => {
    const one = [row('甲一', money, { actual: large }), row('乙', money, { actual: large })];
    expect(figure(one, '省', money).actual?.below?.value).toBe('800000000000');
    const negative = one.map((said) => ({ ...said, actual: `-${large}` }));
    expect(figure(negative, '省', money).actual?.below?.value).toBe('-800000000000');
    const own = [row('甲', homes, { target: 1 }), ...one];
    expect(figure(own, '省', money).actual?.below?.value).toBe('800000000000');
    expect(figure([own[0] as Observation, ...negative], '省', money).actual?.below?.value).toBe('-800000000000');
  });

  it('are 0 where they come to nothing', () => {
    const rows = [
      row('甲一', money, { actual: '1000000000000.5' }),
      row('甲二', money, { actual: '-1000000000000.5' }),
    ];
    expect(figure(rows, '甲', money).actual?.below?.value).toBe('0');
    expect(figure(rows, '省', money).actual?.below?.value).toBe('0');
  });
});

describe('Who is in a sum', () => {
  const full = (division: string) => [
    row(division, homes, { target: 2, actual: 1 }),
    row(division, money, { target: 4, actual: 3 }),
    row(division, insured, { whole: 6, part: 5 }),
  ];
  const counties = ['甲一', '甲二', '甲三'].flatMap(full);

  it('is counted through every level, whatever else is there', () => {
    expect(figure([...counties, ...full('乙')], '省', money).actual).toMatchObject({
      below: { value: '12', says: 'exact' },
      coverage: { expected: 4, reported: 4, missing: {} },
    });
    expect(figure(counties, '省', money).actual?.coverage).toEqual({
      expected: 4,
      reported: 3,
      missing: { 'not-reported': 1 },
    });
    const withOwn = [row('甲', homes, { target: 5 }), ...counties, ...full('乙')];
    expect(figure(withOwn, '省', homes).target).toMatchObject({ below: { value: '7' }, coverage: { reported: 4 } });
    expect(figure(withOwn, '省', homes).actual).toMatchObject({ below: { value: '4' }, coverage: { reported: 4 } });
    expect(figure(withOwn, '省', money).target).toMatchObject({ below: { value: '16' }, coverage: { reported: 4 } });
    const partly = [row('甲', homes, { target: 5 }), ...full('甲一'), row('甲二', money, { target: 4 }), ...full('乙')];
    expect(figure(partly, '省', money).target?.coverage.reported).toBe(3);
    expect(figure(partly, '省', money).actual?.coverage.reported).toBe(2);
  });

  it('is counted where a city’s own page and that of its counties have one number', () => {
    const rows = [row('甲', money, { target: 9 }), row('甲一', homes, { target: 7 })];
    expect(figure(rows, '省', homes).target).toMatchObject({ below: { value: '7' }, coverage: { reported: 1 } });
    expect(figure(rows, '省', money).target).toMatchObject({ below: { value: '9' }, coverage: { reported: 3 } });
  });

  it('is all who reported, in whatever unit and however precisely', () => {
    const rows = [
      row('甲一', money, { actual: '1', unit: '亿元' }),
      row('甲二', money, { actual: '0.00001' }),
      row('甲三', money, { actual: 3 }),
    ];
    expect(figure(rows, '甲', money).actual).toMatchObject({
      below: { value: '10003.00001', says: 'exact' },
      coverage: { expected: 3, reported: 3, missing: {} },
    });
    expect(figure(rows.slice(0, 2), '甲', money).actual?.coverage).toEqual({
      expected: 3,
      reported: 2,
      missing: { 'not-reported': 1 },
    });
  });

  it('is not asked of a city’s word where all its counties reported', () => {
    const rows = [row('甲', money, { actual: 'illegible' }), ...counties];
    expect(figure(rows, '甲', money).actual).toMatchObject({
      ownMissing: 'illegible',
      coverage: { expected: 3, reported: 3, missing: {} },
    });
    expect(figure(rows, '省', money).actual?.coverage.missing).toEqual({ 'not-reported': 1 });
  });

  it('has no task in target and result, whichever says so, and no other word in both', () => {
    const of = (rest: Partial<Observation>) => {
      const { target, actual } = figure([row('甲一', money, rest)], '甲一', money);
      return [target?.coverage.missing, actual?.coverage.missing];
    };
    const noTask = { 'no-task': 1 };
    expect(of({ target: 'no-task' })).toEqual([noTask, noTask]);
    expect(of({ actual: 'no-task' })).toEqual([noTask, noTask]);
    expect(of({ actual: 'illegible' })).toEqual([{ 'not-reported': 1 }, { illegible: 1 }]);
    expect(of({ target: 'illegible' })).toEqual([{ illegible: 1 }, { 'not-reported': 1 }]);
    expect(of({ target: 'no-task', actual: 'illegible' })).toEqual([noTask, { illegible: 1 }]);
  });
});

describe('Rates of one indicator and period', () => {
  const rates = ['甲一', '甲二', '甲三', '乙'].map((division) => row(division, insured, { rate: '50' }));
  const hull = { says: 'hull', low: { part: '50', whole: '100' }, high: { part: '50', whole: '100' } };
  const before = row('甲一', homes, { period: '2019', target: 3, actual: 1 });

  it('are found below any level, whichever of several it is', () => {
    expect(figure(rates, '省', insured).rate?.below).toEqual(hull);
    expect(figure([before, ...rates], '省', insured).rate?.below).toEqual(hull);
    expect(figure([row('甲一', homes, { target: 3 }), ...rates], '甲', homes).rate?.below).toEqual({ says: 'none' });
  });

  it('do not reach another indicator or period', () => {
    const counties = ['甲一', '甲二', '甲三'].map((division) => row(division, money, { target: 4, actual: 1 }));
    const total = rollUp([before, ...counties, ...rates], options);
    const rateOf = (indicator: string, of: string) =>
      rollUpFigure(total, { division: '省', indicator, period: of }).rate?.below;
    expect(rateOf('资金', period)).toEqual({ says: 'partial', ratio: { part: '3', whole: '12' } });
    expect(rateOf('改造', '2019')).toEqual({ says: 'partial', ratio: { part: '1', whole: '3' } });
    expect(rateOf('参保率', '2019')).toEqual({ says: 'none' });
  });
});

describe('What else may be said beside amounts', () => {
  const told = (...rows: readonly Observation[]) =>
    rollUp(rows, options).issues.map(({ code, expected, received }) => [code, expected, received]);

  it('is a verdict', () => {
    const rows = [row('甲一', homes, { target: 3, actual: 2, verdict: 'unmet' })];
    const { actual, verdict } = figure(rows, '甲一', homes);
    expect([actual?.own, verdict]).toEqual(['2', { own: 'unmet' }]);
    expect(figure(rows, '甲', homes).verdict.below).toMatchObject({ judged: 1, met: 0 });
  });

  it('is no part and no whole', () => {
    expect(told(row('甲一', homes, { part: 1 }))).toEqual([['rollup/measure-not-of-role', '改造', 'part']]);
    expect(told(row('甲一', homes, { whole: 1 }))).toEqual([['rollup/measure-not-of-role', '改造', 'whole']]);
    expect(told(row('甲一', insured, { actual: 1 }))).toEqual([['rollup/measure-not-of-role', '参保率', 'actual']]);
  });

  it('is nothing, where it is null', () => {
    const nothing = { target: null, actual: null, rate: null, verdict: null as never };
    expect(told(row('甲一', homes, nothing))).toEqual([]);
    expect(told(row('甲一', homes, { ...nothing, unit: '户' }))).toEqual([]);
    expect(told(row('甲一', insured, { part: null, whole: null }))).toEqual([]);
    expect(told(row('甲一', homes, { target: null, actual: null }))).toEqual([]);
  });

  it.each<Role>(['standard', 'milestone', 'qualitative', 'unknown'])('is all there is of %s', (role) => {
    const one: RollUpIndicator = { name: '一', role, unit: '' };
    const rows = [row('甲一', one, { verdict: 'met', actual: 3 }), row('甲二', one, { verdict: 'met', part: 3 })];
    const total = rollUp(rows, { divisions: province, indicators: [one] });
    const found = rollUpFigure(total, { division: '甲', indicator: '一' });
    expect(found).toEqual({
      division: '甲',
      name: '甲名',
      indicator: '一',
      role,
      unit: '',
      period,
      verdict: { below: expect.objectContaining({ met: 2, judged: 2, missing: { 'not-reported': 1 } }) },
      issues: [],
    });
    expect(total.issues.map(({ received }) => received)).toEqual(['actual', 'part']);
  });
});

describe('What was said', () => {
  const written = (...rows: readonly Observation[]) => JSON.parse(JSON.stringify(rollUp(rows, options))).observations;

  it('keeps the places it was printed with, also beside others', () => {
    const rows = [
      row('甲一', money, { target: '5.50', actual: '7.0' }),
      row('甲二', money, { target: '7.10' }),
      row('甲二', homes, { target: '7' }),
    ];
    expect(written(...rows)).toEqual([
      { division: '甲一', indicator: '资金', period, target: '5.50', actual: '7.0' },
      { division: '甲二', indicator: '改造', period, target: '7' },
      { division: '甲二', indicator: '资金', period, target: '7.10' },
    ]);
  });

  it('keeps its unit, where it has a number and another than the indicator', () => {
    const rows = [
      row('甲一', money, { target: 'illegible', unit: '亿元' }),
      row('甲二', money, { target: 5, unit: '万元' }),
      row('甲三', money, { target: 5, unit: '亿元' }),
    ];
    expect(written(...rows)).toEqual([
      { division: '甲一', indicator: '资金', period, target: 'illegible' },
      { division: '甲二', indicator: '资金', period, target: '5' },
      { division: '甲三', indicator: '资金', period, target: '5', unit: '亿元' },
    ]);
  });

  it('keeps all of a row that stands nowhere', () => {
    const all = {
      target: 1,
      actual: '2.50',
      whole: 3,
      part: 4,
      rate: { value: '5' },
      verdict: 'met',
      unit: '户',
    } as const;
    const astray = [
      row('丙', homes, all),
      row('丙', homes, { rate: { value: '5', bound: 'at-most' } }),
      row('丙', homes, { target: { value: 5 } as unknown as string, rate: 7 }),
    ];
    const total = rollUp(astray, options);
    expect(JSON.parse(JSON.stringify(total)).unplaced).toEqual([
      row('丙', homes, { rate: { value: '5', bound: 'at-most' } }),
      row('丙', homes, { target: '(object)', rate: 7 }),
      row('丙', homes, all),
    ]);
    expect(total.issues.map(({ code, received }) => [code, received])).toEqual([['rollup/unknown-division', '丙']]);
  });
});

describe('Merging', () => {
  const of = (...rows: readonly Observation[]) => rollUp(rows, options);

  it('keeps verdicts and rates of one indicator apart from the amounts of the next', () => {
    const one = of(row('甲一', homes, { verdict: 'met', rate: '50' }));
    const other = of(row('甲一', homes, { target: 1, actual: 2 }), row('甲一', money, { target: 3, actual: 4 }));
    const all = of(
      row('甲一', homes, { verdict: 'met', rate: '50', target: 1, actual: 2 }),
      row('甲一', money, { target: 3, actual: 4 }),
    );
    expect(JSON.stringify(mergeRollUps(other, one))).toBe(JSON.stringify(all));
    expect(JSON.stringify(mergeRollUps(one, other))).toBe(JSON.stringify(all));
  });

  it('shares nothing with the two that it could change', () => {
    const one = of(row('甲一', money, { actual: '5.50' }));
    const precise = mergeRollUps(one, of(row('甲二', money, { actual: '7.00' })));
    const plain = mergeRollUps(one, of(row('甲二', money, { actual: '7' })));
    const ownOf = (total: typeof one) => rollUpFigure(total, { division: '甲二', indicator: '资金' }).actual?.own;
    expect([ownOf(precise), ownOf(plain)]).toEqual(['7.00', '7']);
  });
});

describe('A total said more than once', () => {
  const gapOf = (...own: readonly Partial<Observation>[]) => {
    const parts = ['甲一', '甲二', '甲三'].map((division) => row(division, money, { actual: '2' }));
    return figure([...own.map((rest) => row('甲', money, rest)), ...parts], '甲', money).actual?.gap;
  };

  it('is as precise as it was said most precisely', () => {
    expect(gapOf({ actual: '5' }, { actual: '5.0' })).toEqual({ value: '-1', tolerance: '0.2', agrees: false });
    expect(gapOf({ actual: '5.00' }, { actual: '50', unit: '千元' })?.tolerance).toBe('0.02');
    expect(gapOf({ actual: '50', unit: '千元' })?.tolerance).toBe('0.2');
    expect(gapOf({ actual: '5.0', unit: '千元' }, { actual: '0.5' })?.tolerance).toBe('0.02');
  });
});
