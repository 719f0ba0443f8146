import { describe, expect, it } from 'vitest';
import type { Observation, RollUpIndicator } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { homes, insured, period, province } from './trees.ts';

type Sides = Omit<Observation, 'division' | 'indicator' | 'period'>;

/** Rolls up what divisions said of one indicator, and reads one division's figure. */
function figureOf(
  division: string,
  said: readonly (readonly [division: string, sides: Sides])[],
  indicator: RollUpIndicator = insured,
) {
  const observations = said.map(([code, sides]) => ({ division: code, indicator: indicator.name, period, ...sides }));
  const total = rollUp(observations, { divisions: province, indicators: [indicator] });
  return rollUpFigure(total, { division, indicator: indicator.name });
}
const rateOf = (...args: Parameters<typeof figureOf>) => figureOf(...args).rate;

describe('A level', () => {
  it('is Σ part ÷ Σ whole, never a mean', () => {
    const said = [
      ['甲一', { part: '90', whole: '100' }],
      ['甲二', { part: '1', whole: '10' }],
      ['甲三', { part: 4, whole: 40 }],
    ] as const;
    expect(rateOf('甲', said)).toEqual({
      below: { says: 'exact', ratio: { part: '95', whole: '150' } },
      coverage: { expected: 3, reported: 3, missing: {} },
    });
  });

  it('has its own pair and its own printed rate beside what is below', () => {
    const rate = rateOf('甲', [
      ['甲', { part: '19', whole: '20', rate: '95.0' }],
      ['甲一', { rate: '95' }],
    ]);
    expect(rate?.own).toEqual({ part: '19', whole: '20' });
    expect(rate?.printed).toEqual({ value: '95.0' });
    expect(rate?.below).toEqual({ says: 'none' });
    expect(rate?.coverage).toEqual({ expected: 3, reported: 1, missing: { 'not-reported': 2 } });
  });

  it('of the smallest division is its own', () => {
    expect(rateOf('乙', [['乙', { part: '19', whole: '20' }]])).toEqual({
      own: { part: '19', whole: '20' },
      below: { says: 'none' },
      coverage: { expected: 1, reported: 1, missing: {} },
    });
    expect(rateOf('乙', [['乙', { part: 'illegible' }]])?.coverage.missing).toEqual({ illegible: 1 });
    expect(rateOf('乙', [['乙', { part: '5', whole: 'base-unknown' }]])?.coverage.missing).toEqual({
      'base-unknown': 1,
    });
    expect(rateOf('乙', [['乙', { part: '0', whole: '0' }]])).toMatchObject({ below: { says: 'none' } });
    expect(rateOf('乙', [['乙', { part: '0', whole: '0' }]])?.own).toBeUndefined();
  });

  it('is at least what is known, where all wholes are', () => {
    const said = [
      ['甲一', { part: '90', whole: '100' }],
      ['甲二', { whole: '10' }],
      ['甲三', { part: 4, whole: 40 }],
    ] as const;
    expect(rateOf('甲', said)).toEqual({
      below: { says: 'at-least', ratio: { part: '94', whole: '150' } },
      coverage: { expected: 3, reported: 2, missing: { 'not-reported': 1 } },
    });
    expect(rateOf('甲', said, { ...insured, signed: true })?.below).toEqual({
      says: 'partial',
      ratio: { part: '94', whole: '140' },
    });
  });

  it('of some divisions says nothing of the others', () => {
    const said = [
      ['甲一', { part: '90', whole: '100' }],
      ['甲二', { part: '10' }],
      ['甲三', { part: 4, whole: 40 }],
    ] as const;
    expect(rateOf('甲', said)?.below).toEqual({ says: 'partial', ratio: { part: '94', whole: '140' } });
    expect(rateOf('省', said)?.below).toEqual({ says: 'partial', ratio: { part: '94', whole: '140' } });
    expect(rateOf('甲', [['甲一', { part: '90' }]])?.below).toEqual({ says: 'none' });
    expect(rateOf('甲', [])?.below).toEqual({ says: 'none' });
  });

  it('leaves those without the task out of both sides', () => {
    const said = [
      ['甲一', { part: '90', whole: '100' }],
      ['甲二', { part: 'no-task' }],
      ['甲三', { part: 4, whole: 40 }],
    ] as const;
    expect(rateOf('甲', said)).toEqual({
      below: { says: 'exact', ratio: { part: '94', whole: '140' } },
      coverage: { expected: 2, reported: 2, missing: { 'no-task': 1 } },
    });
    expect(rateOf('甲', [['甲', { part: 'no-task' }]])?.coverage).toEqual({
      expected: 0,
      reported: 0,
      missing: { 'no-task': 3 },
    });
    expect(
      rateOf('省', [
        ['甲', { part: 'no-task' }],
        ['乙', { part: '1', whole: '2' }],
      ])?.below,
    ).toEqual({
      says: 'exact',
      ratio: { part: '1', whole: '2' },
    });
  });

  it('takes a city’s own pair before its counties’', () => {
    const said = [
      ['甲', { part: '94', whole: '139' }],
      ['甲一', { part: '90', whole: '100' }],
      ['乙', { part: '6', whole: '11' }],
    ] as const;
    expect(rateOf('省', said)?.below).toEqual({ says: 'exact', ratio: { part: '100', whole: '150' } });
  });

  it('joins a city’s own side with the other from below', () => {
    const counties = [
      ['甲一', { part: '1' }],
      ['甲二', { part: '2' }],
      ['甲三', { part: '3' }],
      ['乙', { part: '4', whole: '10' }],
    ] as const;
    expect(rateOf('省', [['甲', { whole: '20' }], ...counties])?.below).toEqual({
      says: 'exact',
      ratio: { part: '10', whole: '30' },
    });
    expect(rateOf('省', [['甲', { whole: '20' }], ...counties.slice(1)])?.below).toEqual({
      says: 'at-least',
      ratio: { part: '9', whole: '30' },
    });
    const wholes = [
      ['甲一', { whole: '1' }],
      ['甲二', { whole: '2' }],
      ['甲三', { whole: '3' }],
      ['乙', { part: '4', whole: '10' }],
    ] as const;
    expect(rateOf('省', [['甲', { part: '5' }], ...wholes])?.below).toEqual({
      says: 'exact',
      ratio: { part: '9', whole: '16' },
    });
    expect(rateOf('省', [['甲', { part: '5' }], ...wholes.slice(1)])?.below).toEqual({
      says: 'partial',
      ratio: { part: '4', whole: '10' },
    });
  });

  it('of growth is never rolled up', () => {
    const growth = { ...insured, level: 'growth' } as const;
    const figure = figureOf(
      '甲',
      [
        ['甲一', { part: '1', whole: '2' }],
        ['甲二', { part: '1', whole: '2' }],
        ['甲三', { part: '1', whole: '2' }],
      ],
      growth,
    );
    expect(figure.rate?.below).toEqual({ says: 'none' });
    expect(figure.issues.map(({ code }) => code)).toEqual(['rollup/growth']);
    expect(figureOf('甲一', [['甲一', { part: '1', whole: '2' }]], growth).issues).toEqual([]);
  });
});

describe('A printed rate', () => {
  it('forces the whole of a printed part into an interval', () => {
    const one = [
      ['甲一', { part: '159.84', rate: '96.4' }],
      ['甲二', { part: '0', whole: '0' }],
      ['甲三', { part: '0', whole: '0' }],
    ] as const;
    const below = rateOf('甲', one, { ...insured, unit: '万元' })?.below;
    expect(below).toEqual({
      says: 'between',
      low: { part: '159.835', whole: '165.900363258952' },
      high: { part: '159.845', whole: '165.717988595127' },
    });
  });

  it('takes a count for what it says', () => {
    const said = [
      ['甲一', { part: '96', rate: '96' }],
      ['甲二', { part: '1', whole: '2' }],
      ['甲三', { part: '2', whole: '4' }],
    ] as const;
    expect(rateOf('甲', said, { ...insured, unit: '人' })?.below).toEqual({
      says: 'between',
      low: { part: '99', whole: '106.523560209425' },
      high: { part: '99', whole: '105.481865284974' },
    });
  });

  it('forces the part of a printed whole into one', () => {
    const said = [
      ['甲一', { whole: '1000', rate: '50.0' }],
      ['甲二', { part: '1', whole: '2' }],
      ['甲三', { part: '2', whole: '4' }],
    ] as const;
    expect(rateOf('甲', said, { ...insured, unit: '人' })?.below).toEqual({
      says: 'between',
      low: { part: '502.5', whole: '1006' },
      high: { part: '503.5', whole: '1006' },
    });
    const none = [
      ['甲一', { whole: '1000', rate: '0.0' }],
      ['甲二', { part: '1', whole: '2' }],
      ['甲三', { part: '2', whole: '4' }],
    ] as const;
    expect(rateOf('甲', none, { ...insured, unit: '人' })?.below).toEqual({
      says: 'between',
      low: { part: '3', whole: '1006' },
      high: { part: '3.5', whole: '1006' },
    });
  });

  it('forces nothing where it may be 0, is a bound, or the part is below 0', () => {
    const others = [
      ['甲二', { part: '1', whole: '2' }],
      ['甲三', { part: '2', whole: '4' }],
    ] as const;
    expect(rateOf('甲', [['甲一', { part: '5', rate: '0.0' }], ...others])?.below.says).toBe('hull');
    expect(
      rateOf('甲', [['甲一', { part: '5', rate: { value: '50', bound: 'at-least' } }], ...others])?.below.says,
    ).toBe('hull');
    expect(rateOf('甲', [['甲一', { part: '-5', rate: '50' }], ...others])?.below.says).toBe('hull');
    expect(rateOf('甲', [['甲一', { whole: '-5', rate: '50' }], ...others])?.below.says).toBe('hull');
    expect(rateOf('甲', [['甲一', { whole: '5', rate: '-50' }], ...others])?.below.says).toBe('hull');
  });

  it('is in no ratio of some divisions, and who has but a rate is not counted in it', () => {
    const some = [
      ['甲一', { part: '9', whole: '10' }],
      ['甲二', { rate: '50' }],
    ] as const;
    const partial = { says: 'partial', ratio: { part: '9', whole: '10' } };
    expect(rateOf('甲', some)).toEqual({
      below: partial,
      coverage: { expected: 3, reported: 1, missing: { 'not-reported': 1, 'rate-only': 1 } },
    });
    expect(figureOf('甲', some).issues.map(({ code, path }) => [code, path])).toEqual([
      ['rollup/rates-only', ['甲', '参保率', 'rate', period]],
    ]);
    expect(rateOf('甲', [...some.slice(0, 1), ['甲二', { part: '5', rate: '50' }]])).toEqual({
      below: partial,
      coverage: { expected: 3, reported: 1, missing: { 'not-reported': 1, 'rate-only': 1 } },
    });
    expect(rateOf('省', [...some, ['甲三', { part: '1', whole: '2' }]])?.coverage).toEqual({
      expected: 4,
      reported: 2,
      missing: { 'not-reported': 1, 'rate-only': 1 },
    });
    expect(rateOf('省', [some[0], ['甲', { rate: '50' }], ['乙', { part: 'illegible' }]])?.coverage).toEqual({
      expected: 4,
      reported: 3,
      missing: { illegible: 1 },
    });
    const pairs = figureOf('甲', some.slice(0, 1));
    expect(pairs.rate?.coverage).toEqual({ expected: 3, reported: 1, missing: { 'not-reported': 2 } });
    expect(pairs.issues).toEqual([]);
  });

  it('alone is refused, with the hull at full coverage only', () => {
    const said = [
      ['甲一', { rate: '48.1' }],
      ['甲二', { rate: 45.6 }],
      ['甲三', { rate: { value: '47.9' } }],
    ] as const;
    expect(rateOf('甲', said)).toEqual({
      below: { says: 'hull', low: { part: '45.6', whole: '100' }, high: { part: '48.1', whole: '100' } },
      coverage: { expected: 3, reported: 3, missing: {} },
    });
    expect(figureOf('甲', said).issues.map(({ code, path }) => [code, path])).toEqual([
      ['rollup/rates-only', ['甲', '参保率', 'rate', period]],
    ]);
    expect(rateOf('甲', said.slice(1))).toEqual({
      below: { says: 'none' },
      coverage: { expected: 3, reported: 2, missing: { 'not-reported': 1 } },
    });
    expect(rateOf('省', [...said, ['乙', { part: '1', whole: '2' }]])?.below).toEqual({
      says: 'hull',
      low: { part: '45.6', whole: '100' },
      high: { part: '1', whole: '2' },
    });
  });

  it('with one side only leaves the hull half open', () => {
    const atLeast = { rate: { value: '50', bound: 'at-least' } } as const;
    const said = [
      ['甲一', { rate: '29.9' }],
      ['甲二', atLeast],
      ['甲三', atLeast],
    ] as const;
    expect(rateOf('甲', said)?.below).toEqual({
      says: 'hull',
      low: { part: '29.9', whole: '100' },
      high: { part: '100', whole: '100' },
    });
    const completion = rateOf('甲', said, homes)?.below;
    expect(completion).toEqual({ says: 'hull', low: { part: '29.9', whole: '100' } });
    expect(rateOf('甲', said.toReversed(), homes)?.below).toEqual(completion);
    const density = { ...insured, level: 'density', times: '1000' } as const;
    expect(rateOf('甲', said, density)?.below).toEqual({ says: 'hull', low: { part: '29.9', whole: '1000' } });
    const atMost = [
      ['甲一', { rate: '29.9' }],
      ['甲二', { rate: { value: '20', bound: 'at-most' } }],
      ['甲三', { rate: '25' }],
    ] as const;
    expect(rateOf('甲', atMost)?.below).toEqual({
      says: 'hull',
      low: { part: '0', whole: '100' },
      high: { part: '29.9', whole: '100' },
    });
  });

  it('of a city gives way to what its counties prove', () => {
    const counties = [
      ['甲一', { part: '1', whole: '2' }],
      ['甲二', { part: '1', whole: '4' }],
      ['甲三', { part: '1', whole: '4' }],
    ] as const;
    const rest = [['乙', { part: '1', whole: '2' }]] as const;
    expect(rateOf('省', [['甲', { rate: '30' }], ...counties, ...rest])?.below).toEqual({
      says: 'exact',
      ratio: { part: '4', whole: '12' },
    });
    expect(rateOf('省', [['甲', { rate: '30' }], ...counties.slice(1), ...rest])?.below).toEqual({
      says: 'hull',
      low: { part: '30', whole: '100' },
      high: { part: '1', whole: '2' },
    });
  });

  it('that contradicts its parts is told', () => {
    const codes = (own: string, said: Parameters<typeof figureOf>[1]) =>
      figureOf('甲', [['甲', { rate: own }], ...said]).issues.map(({ code, expected, received }) => [
        code,
        expected,
        received,
      ]);
    const pairs = [
      ['甲一', { part: '1', whole: '3' }],
      ['甲二', { part: '1', whole: '3' }],
      ['甲三', { part: '1', whole: '3' }],
    ] as const;
    expect(codes('33.3', pairs)).toEqual([]);
    expect(codes('33.4', pairs)).toEqual([['rollup/rate-outside-parts', '3/9 – 3/9', '33.4']]);
    expect(codes('33.2', pairs)).toEqual([['rollup/rate-outside-parts', '3/9 – 3/9', '33.2']]);
    const rates = [
      ['甲一', { rate: '48.1' }],
      ['甲二', { rate: '45.6' }],
      ['甲三', { rate: '47' }],
    ] as const;
    expect(codes('48.2', rates)).toEqual([['rollup/rates-only', undefined, undefined]]);
    expect(codes('48.3', rates)[1]).toEqual(['rollup/rate-outside-parts', '45.6/100 – 48.1/100', '48.3']);
    expect(codes('45.4', rates)[1]).toEqual(['rollup/rate-outside-parts', '45.6/100 – 48.1/100', '45.4']);
    const lower = [
      ['甲一', { part: '2', whole: '3' }],
      ['甲二', { part: '1', whole: '3' }],
      ['甲三', { whole: '3' }],
    ] as const;
    expect(codes('33', lower)).toEqual([]);
    expect(codes('90', lower)).toEqual([]);
    expect(codes('32', lower)).toEqual([['rollup/rate-outside-parts', '3/9 – …', '32']]);
    expect(codes('32', lower.slice(1))).toEqual([]);
    expect(figureOf('甲', [['甲', { rate: { value: '90', bound: 'at-least' } }], ...pairs]).issues).toEqual([]);
  });
});

describe('A completion', () => {
  it('is Σ done ÷ Σ targets over the same divisions', () => {
    const said = [
      ['甲一', { target: '7', actual: '5' }],
      ['甲二', { target: '3', actual: '4' }],
      ['甲三', { target: '10', actual: '10' }],
    ] as const;
    expect(rateOf('甲', said, homes)?.below).toEqual({ says: 'exact', ratio: { part: '19', whole: '20' } });
  });

  it('is a lower bound over all targets where some did not report', () => {
    const said = [
      ['甲一', { target: '7', actual: '5' }],
      ['甲二', { target: '3' }],
      ['甲三', { target: '10', actual: '10' }],
    ] as const;
    expect(rateOf('甲', said, homes)?.below).toEqual({ says: 'at-least', ratio: { part: '15', whole: '20' } });
  });

  it('is none where nobody told of a result: missing is not 0', () => {
    const targets = [
      ['甲一', { target: '7' }],
      ['甲二', { target: '3' }],
      ['甲三', { target: '10' }],
    ] as const;
    expect(rateOf('甲', targets, homes)).toEqual({
      below: { says: 'none' },
      coverage: { expected: 3, reported: 0, missing: { 'not-reported': 3 } },
    });
    expect(rateOf('甲', [...targets, ['甲一', { actual: '0' }]], homes)?.below).toEqual({
      says: 'at-least',
      ratio: { part: '0', whole: '20' },
    });
    const result = [
      ['甲', { target: '20' }],
      ['甲一', { actual: '1' }],
    ] as const;
    expect(rateOf('省', [...result, ['乙', { target: '5' }]], homes)?.below).toEqual({
      says: 'at-least',
      ratio: { part: '1', whole: '25' },
    });
    const bound = { target: '7', rate: { value: '50', bound: 'at-least' } } as const;
    expect(
      rateOf(
        '甲',
        [
          ['甲一', bound],
          ['甲二', bound],
          ['甲三', bound],
        ],
        homes,
      )?.below,
    ).toEqual({
      says: 'hull',
      low: { part: '50', whole: '100' },
    });
  });

  it('has no result in it whose target is not known', () => {
    const said = [
      ['甲一', { target: '7', actual: '5' }],
      ['甲二', { target: 'target-not-issued', actual: '4' }],
      ['甲三', { target: '10', actual: '10' }],
    ] as const;
    expect(rateOf('甲', said, homes)).toEqual({
      below: { says: 'partial', ratio: { part: '15', whole: '17' } },
      coverage: { expected: 3, reported: 2, missing: { 'target-not-issued': 1 } },
    });
  });

  it('is none where the targets are 0', () => {
    const said = [
      ['甲一', { target: '0', actual: '5' }],
      ['甲二', { target: '0', actual: '1' }],
      ['甲三', { target: '0', actual: '0' }],
    ] as const;
    expect(rateOf('甲', said, homes)?.below).toEqual({ says: 'none' });
    expect(rateOf('甲一', said, homes)?.own).toBeUndefined();
    expect(
      rateOf(
        '甲',
        [
          ['甲一', { target: '0' }],
          ['甲二', { target: '0' }],
          ['甲三', { target: '0' }],
        ],
        homes,
      )?.below,
    ).toEqual({ says: 'none' });
  });
});
