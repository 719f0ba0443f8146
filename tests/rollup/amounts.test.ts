import { describe, expect, it } from 'vitest';
import type { Observation, ReportedAmount, RollUpIndicator } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { homes, money, period, province } from './trees.ts';

/** Rolls up actuals by division, and reads one division's. */
function actualOf(
  division: string,
  reported: readonly (readonly [division: string, actual: ReportedAmount, unit?: string])[],
  indicator: RollUpIndicator = homes,
) {
  const observations = reported.map(([code, actual, unit]): Observation => {
    const row = { division: code, indicator: indicator.name, period, actual };
    return unit === undefined ? row : { ...row, unit };
  });
  const total = rollUp(observations, { divisions: province, indicators: [indicator] });
  return rollUpFigure(total, { division, indicator: indicator.name, period }).actual;
}

describe('Own and below', () => {
  it('stand side by side, and are never added', () => {
    expect(
      actualOf('甲', [
        ['甲', '30'],
        ['甲一', '10'],
        ['甲二', '12'],
        ['甲三', '8'],
      ]),
    ).toEqual({
      own: '30',
      below: { value: '30', says: 'exact' },
      coverage: { expected: 3, reported: 3, missing: {} },
      gap: { value: '0', tolerance: '0', agrees: true },
      taken: 'own',
    });
  });

  it('take a child’s own figure before the sum below it', () => {
    const reported = [
      ['甲', '31'],
      ['甲一', '10'],
      ['甲二', '12'],
      ['甲三', '8'],
      ['乙', '9'],
    ] as const;
    expect(actualOf('省', reported)?.below).toEqual({ value: '40', says: 'exact' });
    expect(actualOf('省', reported.slice(1))?.below).toEqual({ value: '39', says: 'exact' });
    expect(actualOf('省', reported)?.taken).toBe('below');
  });

  it('take it, too, before amounts below it that no page can hold', () => {
    const tiny = '0.000001';
    const reported = [
      ['甲', '31'],
      ['甲一', tiny],
      ['甲二', tiny],
      ['甲三', tiny],
      ['乙', tiny],
    ] as const;
    expect(actualOf('甲', reported)?.below).toEqual({ value: '0.000003', says: 'exact' });
    expect(actualOf('省', reported)?.below).toEqual({ value: '31.000001', says: 'exact' });
    expect(actualOf('省', reported.slice(1))?.below).toEqual({ value: '0.000004', says: 'exact' });
  });

  it('add an amount held elsewhere beside one that no page can hold the sum of', () => {
    const large = '450359962737';
    const rows: readonly Observation[] = [
      { division: '甲一', indicator: '改造', period, target: large, actual: '0.000001' },
      { division: '甲二', indicator: '改造', period, target: large, actual: '0.000002' },
    ];
    const total = rollUp(rows, { divisions: province, indicators: [homes] });
    const { target, actual } = rollUpFigure(total, { division: '甲', indicator: '改造', period });
    expect([target?.below, target?.coverage.reported]).toEqual([{ value: '900719925474', says: 'at-least' }, 2]);
    expect([actual?.below, actual?.coverage.reported]).toEqual([{ value: '0.000003', says: 'at-least' }, 2]);
  });

  it('count the smallest divisions: a city’s own figure stands for its counties', () => {
    expect(actualOf('省', [['甲', '31']])).toEqual({
      below: { value: '31', says: 'at-least' },
      coverage: { expected: 4, reported: 3, missing: { 'not-reported': 1 } },
      taken: 'below',
    });
  });

  it('of the smallest division are its own alone', () => {
    expect(actualOf('乙', [['乙', '9']])).toEqual({
      own: '9',
      coverage: { expected: 1, reported: 1, missing: {} },
      taken: 'own',
    });
    expect(actualOf('甲一', [['乙', '9']])).toEqual({
      coverage: { expected: 1, reported: 0, missing: { 'not-reported': 1 } },
    });
  });

  it('keep 0 apart from missing', () => {
    expect(
      actualOf('甲', [
        ['甲一', '0'],
        ['甲二', 0],
        ['甲三', -0],
      ])?.below,
    ).toEqual({ value: '0', says: 'exact' });
    expect(actualOf('甲', [['乙', '1']])?.below).toBeUndefined();
  });
});

describe('Missing divisions', () => {
  it('make a sum a lower bound, and are told by reason', () => {
    expect(
      actualOf('甲', [
        ['甲一', '10'],
        ['甲二', 'illegible'],
        ['甲三', null],
      ]),
    ).toEqual({
      below: { value: '10', says: 'at-least' },
      coverage: { expected: 3, reported: 1, missing: { illegible: 1, 'not-reported': 1 } },
      taken: 'below',
    });
  });

  it('are not expected where they have no task', () => {
    expect(
      actualOf('甲', [
        ['甲一', '10'],
        ['甲二', 'no-task'],
        ['甲三', '2'],
      ]),
    ).toEqual({
      below: { value: '12', says: 'exact' },
      coverage: { expected: 2, reported: 2, missing: { 'no-task': 1 } },
      taken: 'below',
    });
  });

  it('stand for all below them that reported nothing', () => {
    expect(
      actualOf('省', [
        ['甲', 'no-task'],
        ['甲二', '5'],
        ['乙', '1'],
      ]),
    ).toEqual({
      below: { value: '6', says: 'exact' },
      coverage: { expected: 2, reported: 2, missing: { 'no-task': 2 } },
      taken: 'below',
    });
    expect(
      actualOf('省', [
        ['甲', 'not-due'],
        ['甲二', 'illegible'],
      ])?.coverage,
    ).toEqual({
      expected: 4,
      reported: 0,
      missing: { illegible: 1, 'not-due': 2, 'not-reported': 1 },
    });
    expect(
      actualOf('甲', [
        ['甲', 'not-due'],
        ['甲二', 'illegible'],
      ]),
    ).toEqual({
      ownMissing: 'not-due',
      coverage: { expected: 3, reported: 0, missing: { illegible: 1, 'not-due': 2 } },
    });
  });

  it('are nobody’s concern above one that printed a figure for them', () => {
    const reported = [
      ['甲', '30'],
      ['甲一', 'illegible'],
      ['甲二', '4'],
      ['甲三', '5'],
      ['乙', '1'],
    ] as const;
    expect(actualOf('省', reported)?.coverage).toEqual({ expected: 4, reported: 4, missing: {} });
    expect(actualOf('甲', reported)).toEqual({
      own: '30',
      below: { value: '9', says: 'at-least' },
      coverage: { expected: 3, reported: 2, missing: { illegible: 1 } },
      taken: 'own',
    });
  });

  it('leave no bound where amounts may be below 0', () => {
    expect(
      actualOf('甲', [
        ['甲一', '10'],
        ['甲二', '-1'],
      ])?.below,
    ).toEqual({ value: '9', says: 'partial' });
    expect(actualOf('甲', [['甲一', '10']], { ...homes, signed: true })?.below?.says).toBe('partial');
    expect(actualOf('甲', [['甲一', '-12345678901.12345678']])?.below?.says).toBe('partial');
    expect(
      actualOf('甲', [
        ['甲一', '10'],
        ['甲二', '-1'],
        ['甲三', '1'],
      ])?.below?.says,
    ).toBe('exact');
  });

  it('take target and result together where there is no task', () => {
    const rows: Observation[] = [
      { division: '甲一', indicator: '改造', period, target: '7', actual: '7' },
      { division: '甲二', indicator: '改造', period, target: 'no-task' },
      { division: '甲三', indicator: '改造', period, target: '2', actual: 'no-task' },
    ];
    const figure = rollUpFigure(rollUp(rows, { divisions: province, indicators: [homes] }), {
      division: '甲',
      indicator: '改造',
    });
    expect(figure.target?.coverage).toEqual({ expected: 2, reported: 2, missing: { 'no-task': 1 } });
    expect(figure.actual?.coverage).toEqual({ expected: 1, reported: 1, missing: { 'no-task': 2 } });
    expect(figure.rate?.below).toEqual({ says: 'exact', ratio: { part: '7', whole: '7' } });
    expect(figure.rate?.coverage).toEqual({ expected: 1, reported: 1, missing: { 'no-task': 2 } });
  });
});

describe('Amounts', () => {
  it('are exact in any form', () => {
    expect(
      actualOf(
        '甲',
        [
          ['甲一', 0.1],
          ['甲二', '0.2'],
          ['甲三', 1e-4],
        ],
        money,
      )?.below?.value,
    ).toBe('0.3001');
    expect(
      actualOf(
        '甲',
        [
          ['甲一', 0.00001],
          ['甲二', '0.00000001'],
          ['甲三', '1.5'],
        ],
        money,
      )?.below?.value,
    ).toBe('1.50001001');
    expect(
      actualOf(
        '甲',
        [
          ['甲一', 450359962737.0497],
          ['甲二', 450359962737.0496],
        ],
        money,
      )?.below?.value,
    ).toBe('900719925474.0993');
  });

  it('are exact past what a number holds', () => {
    const most = '999999999999999.99999999';
    expect(
      actualOf(
        '省',
        [
          ['甲一', most],
          ['甲二', most],
          ['甲三', '0.00000003'],
          ['乙', '1'],
        ],
        money,
      )?.below?.value,
    ).toBe('2000000000000001.00000001');
    expect(
      actualOf(
        '甲',
        [
          ['甲一', '450359962737.0496'],
          ['甲二', '450359962737.0496'],
          ['甲三', '450359962737.0495'],
        ],
        money,
      )?.below?.value,
    ).toBe('1351079888211.1487');
    expect(
      actualOf(
        '甲',
        [
          ['甲一', '-450359962737.0496'],
          ['甲二', '-450359962737.0496'],
          ['甲三', '5'],
        ],
        money,
      )?.below?.value,
    ).toBe('-900719925469.0992');
  });

  it('keep the places printed', () => {
    expect(actualOf('甲一', [['甲一', '281682.60']], money)?.own).toBe('281682.60');
    expect(actualOf('甲一', [['甲一', '77402.00']], money)?.own).toBe('77402.00');
    expect(actualOf('甲一', [['甲一', '20']], money)?.own).toBe('20');
    expect(actualOf('甲一', [['甲一', '20.0']], money)?.own).toBe('20.0');
    expect(actualOf('甲一', [['甲一', '281682.60000000']], money)?.own).toBe('281682.60000000');
  });

  it('are converted exactly, or told', () => {
    expect(
      actualOf(
        '甲',
        [
          ['甲一', '1.5', '亿元'],
          ['甲二', '3', '元'],
          ['甲三', '2', '万元'],
        ],
        money,
      )?.below?.value,
    ).toBe('15002.0003');
    expect(
      actualOf(
        '甲',
        [
          ['甲一', '1.5', '公里'],
          ['甲二', '3', '万元'],
        ],
        money,
      ),
    ).toEqual({
      below: { value: '3', says: 'at-least' },
      coverage: { expected: 3, reported: 1, missing: { 'not-comparable': 1, 'not-reported': 1 } },
      taken: 'below',
    });
    expect(actualOf('甲一', [['甲一', 'no-task', '公里']], money)?.ownMissing).toBe('no-task');
  });

  it('that are none are illegible', () => {
    for (const strange of [
      '3,154.55',
      '',
      '1e5',
      '-0',
      '１２',
      Number.NaN,
      1e21,
      1e-9,
      1e15,
      Number.POSITIVE_INFINITY,
      true,
      [7],
      {},
      7n,
    ]) {
      expect(actualOf('甲一', [['甲一', strange as string]])).toEqual({
        ownMissing: 'illegible',
        coverage: { expected: 1, reported: 0, missing: { illegible: 1 } },
      });
    }
  });
});

describe('Several values for one key', () => {
  it('count once where they are equal', () => {
    expect(
      actualOf('甲', [
        ['甲一', '7'],
        ['甲一', 7],
        ['甲一', '7.0'],
        ['甲二', '1'],
      ])?.below?.value,
    ).toBe('8');
    expect(
      actualOf('甲一', [
        ['甲一', 'not-reported'],
        ['甲一', '7'],
      ])?.own,
    ).toBe('7');
    expect(
      actualOf(
        '甲一',
        [
          ['甲一', '7'],
          ['甲一', '0.0007', '万元'],
        ],
        { ...money, unit: '元' },
      )?.own,
    ).toBe('7');
  });

  it('do not count where they differ, whatever their order', () => {
    const reported = [
      ['甲一', '7'],
      ['甲一', '9'],
      ['甲二', '1'],
      ['甲一', '7'],
    ] as const;
    for (const rows of [reported, reported.toReversed()]) {
      expect(actualOf('甲', rows)).toEqual({
        below: { value: '1', says: 'at-least' },
        coverage: { expected: 3, reported: 1, missing: { 'not-reported': 1, 'several-values': 1 } },
        taken: 'below',
      });
    }
  });

  it('are no task only where all say so', () => {
    expect(
      actualOf('甲一', [
        ['甲一', 'no-task'],
        ['甲一', 'no-task'],
      ])?.ownMissing,
    ).toBe('no-task');
    expect(
      actualOf('甲一', [
        ['甲一', 'no-task'],
        ['甲一', 'not-due'],
      ])?.ownMissing,
    ).toBe('not-due');
  });

  it('of a city leave the sum below it to count', () => {
    const reported = [
      ['甲', '30'],
      ['甲', '31'],
      ['甲一', '10'],
      ['甲二', '11'],
      ['甲三', '12'],
    ] as const;
    expect(actualOf('省', [...reported, ['乙', '1']])?.below).toEqual({ value: '34', says: 'exact' });
    expect(actualOf('甲', reported)?.ownMissing).toBe('several-values');
  });
});

describe('A printed total', () => {
  const gapOf = (own: string, parts: readonly string[], indicator = money) =>
    actualOf(
      '甲',
      [['甲', own], ...parts.map((part, index) => [`甲${'一二三'.charAt(index)}`, part] as const)],
      indicator,
    )?.gap;

  it('may differ by half units of the last place of total and parts, which share the finest', () => {
    expect(gapOf('12.3', ['4.12', '4.1', '4.1'])).toEqual({ value: '-0.02', tolerance: '0.02', agrees: true });
    expect(gapOf('12.35', ['4.12', '4.1', '4.1'])).toEqual({ value: '0.03', tolerance: '0.02', agrees: false });
    expect(gapOf('12.29', ['4.12', '4.1', '4.1'])).toEqual({ value: '-0.03', tolerance: '0.02', agrees: false });
    expect(gapOf('12', ['4', '4', '5'])).toEqual({ value: '-1', tolerance: '2', agrees: true });
    expect(gapOf('12.00', ['4', '4', '5'])).toEqual({ value: '-1', tolerance: '0.02', agrees: false });
  });

  it('of a count is exact', () => {
    expect(gapOf('12', ['4', '4', '5'], homes)).toEqual({ value: '-1', tolerance: '0', agrees: false });
    expect(gapOf('12', ['4', '4', '4'], { ...homes, unit: '' })).toEqual({ value: '0', tolerance: '0', agrees: true });
    expect(gapOf('1.25', ['0.4', '0.4', '0.5'], { ...homes, unit: '万人' })).toEqual({
      value: '-0.05',
      tolerance: '0.02',
      agrees: false,
    });
    expect(gapOf('1.2544', ['0.4', '0.4', '0.4545'], { ...homes, unit: '万人' })).toEqual({
      value: '-0.0001',
      tolerance: '0',
      agrees: false,
    });
  });

  it('in another unit carries its precision with it', () => {
    const total = actualOf(
      '甲',
      [
        ['甲', '1.3', '万人'],
        ['甲一', '8000'],
        ['甲二', '4600'],
        ['甲三', '200'],
      ],
      { ...homes, unit: '人' },
    );
    expect(total).toMatchObject({ own: '13000', gap: { value: '200', tolerance: '0', agrees: false } });
    const measured = actualOf(
      '甲',
      [
        ['甲', '1.3', '公里'],
        ['甲一', '800'],
        ['甲二', '460'],
        ['甲三', '40.0'],
      ],
      { ...homes, unit: '米' },
    );
    expect(measured?.gap).toEqual({ value: '0', tolerance: '0.2', agrees: true });
  });

  it('waits for all parts', () => {
    expect(gapOf('12', ['4', '4'])).toBeUndefined();
  });

  it('counts the printed parts, however deep', () => {
    const reported = [
      ['省', '41'],
      ['甲一', '10'],
      ['甲二', '12'],
      ['甲三', '8'],
      ['乙', '9.5'],
    ] as const;
    expect(actualOf('省', reported, money)?.gap).toEqual({ value: '1.5', tolerance: '0.25', agrees: false });
    expect(actualOf('省', [...reported, ['甲', '30']], money)?.gap).toEqual({
      value: '1.5',
      tolerance: '0.15',
      agrees: false,
    });
  });
});
