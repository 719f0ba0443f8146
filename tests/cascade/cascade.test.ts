import { describe, expect, it } from 'vitest';
import { type CascadeOptions, cascade } from '../../src/cascade/cascade.ts';
import type { CascadeLower, CascadeOutcome } from '../../src/cascade/cascade-row.ts';
import type { Measure } from '../../src/plan/figure.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { frozen } from '../plan/small-plan.ts';
import { city, county, planIn, promise, province } from './plans.ts';

type Amount = Parameters<typeof promise>[1];

/** The outcome for one amount above and one a city below; all cities are known unless a number is expected. */
function outcome(
  upper: Amount,
  lowers: readonly Amount[],
  expected: number = lowers.length,
): CascadeOutcome | undefined {
  const cities = lowers.map((amount, index) => city(`市${index}`, promise('1', amount)));
  return cascade(province(promise('1', upper)), cities, { expected }).rows[0]?.outcome;
}

/** `under 100个 −20`: kind, sum and remainder. */
function told(found: CascadeOutcome | undefined): string {
  if (found === undefined || !('sum' in found)) return found?.kind ?? 'no row';
  const remainder = 'remainder' in found ? ` ${found.remainder.value}` : '';
  return `${found.kind} ${found.sum.value}${found.sum.unit}${remainder}`;
}

const useIn = (found: ReturnType<typeof cascade>, plan: string): CascadeLower['use'] | undefined =>
  found.rows[0]?.lowers.find((lower) => lower.plan === plan)?.use;

describe('With all divisions known', () => {
  it('Σ is under, equal to or over the upper figure, with the remainder and the share', () => {
    expect(
      outcome(
        ['100', '个'],
        [
          ['30', '个'],
          ['50', '个'],
        ],
      ),
    ).toEqual({
      kind: 'under',
      sum: { value: '80', unit: '个' },
      remainder: { value: '20', unit: '个' },
      allocated: { part: '80', whole: '100' },
    });
    expect(
      told(
        outcome(
          ['100', '个'],
          [
            ['30', '个'],
            ['70', '个'],
          ],
        ),
      ),
    ).toBe('equal 100个 0');
    expect(
      told(
        outcome(
          ['100', '个'],
          [
            ['31', '个'],
            ['70', '个'],
          ],
        ),
      ),
    ).toBe('over 101个 -1');
  });

  it('in the upper unit, exactly', () => {
    expect(
      told(
        outcome(
          ['8.15', '万件'],
          [
            ['2560', '件'],
            ['884', '件'],
          ],
        ),
      ),
    ).toBe('under 0.3444万件 7.8056');
    expect(told(outcome(['12000', '人次'], [['1.2', '万人次']]))).toBe('equal 12000人次 0');
    expect(told(outcome(['1900', '万', { unitMeant: '万人' }], [['1900', '万人']]))).toBe('equal 1900万人 0');
  });

  it('is equal within what the printed places allow; a count is exact', () => {
    expect(outcome(['1.1', '万公里'], [['10700', '公里']])).toEqual({
      kind: 'equal',
      sum: { value: '1.07', unit: '万公里' },
      remainder: { value: '0.03', unit: '万公里' },
      allocated: { part: '1.07', whole: '1.1' },
    });
    expect(told(outcome(['1.1', '万公里'], [['10500', '公里']]))).toBe('equal 1.05万公里 0.05');
    expect(told(outcome(['1.1', '万公里'], [['10499', '公里']]))).toBe('under 1.0499万公里 0.0501');
    expect(told(outcome(['1.1', '万公里'], [['11500', '公里']]))).toBe('equal 1.15万公里 -0.05');
    expect(told(outcome(['1.1', '万公里'], [['11501', '公里']]))).toBe('over 1.1501万公里 -0.0501');
    expect(
      told(
        outcome(
          ['100', '公里'],
          [
            ['33.3', '公里'],
            ['66.6', '公里'],
          ],
        ),
      ),
    ).toBe('equal 99.9公里 0.1');
    expect(
      told(
        outcome(
          ['100', '公里'],
          [
            ['33.3', '公里'],
            ['66.5', '公里'],
          ],
        ),
      ),
    ).toBe('under 99.8公里 0.2');
    expect(
      told(
        outcome(
          ['100', '公里'],
          [
            ['33.3', '公里'],
            ['66.8', '公里'],
          ],
        ),
      ),
    ).toBe('equal 100.1公里 -0.1');
    expect(
      told(
        outcome(
          ['100', '公里'],
          [
            ['33.3', '公里'],
            ['66.9', '公里'],
          ],
        ),
      ),
    ).toBe('over 100.2公里 -0.2');
    expect(told(outcome(['100', '公里'], [['99', '公里']]))).toBe('under 99公里 1');
    expect(told(outcome(['1', '万户'], [['9999', '户']]))).toBe('equal 0.9999万户 0.0001');
    expect(told(outcome(['10000', '户'], [['9999', '户']]))).toBe('under 9999户 1');
  });

  it('no share of an upper figure of 0', () => {
    expect(outcome(['0', '个'], [['3', '个']])).toEqual({
      kind: 'over',
      sum: { value: '3', unit: '个' },
      remainder: { value: '-3', unit: '个' },
    });
    expect(outcome(['-5', '个'], [['3', '个']])).not.toHaveProperty('allocated');
  });

  it.each<[string, Partial<Measure>, Partial<Measure>]>([
    ['左右 above', { bound: 'about' }, {}],
    ['左右 below', {}, { bound: 'about' }],
    ['约 above', { approximate: true }, {}],
    ['约 below', {}, { bound: 'at-least', approximate: true }],
    ['a range above', { bound: 'between', upper: '120' }, {}],
    ['a range below', {}, { bound: 'between', upper: '120' }],
  ])('%s leaves open which is more', (_, above, below) => {
    expect(
      outcome(
        ['100', '个', above],
        [
          ['40', '个'],
          ['80', '个', below],
        ],
      ),
    ).toEqual({
      kind: 'indeterminate',
      sum: { value: '120', unit: '个' },
      remainder: { value: '-20', unit: '个' },
    });
  });
});

describe('While some divisions are not known', () => {
  it('nothing contradicts, and nothing more is said', () => {
    expect(
      outcome(
        ['871', '个'],
        [
          ['22', '个'],
          ['7', '个'],
        ],
        16,
      ),
    ).toEqual({
      kind: 'no-contradiction',
      sum: { value: '29', unit: '个' },
    });
    expect(outcome(['100', '个'], [['100', '个']], 2)?.kind).toBe('no-contradiction');
  });

  it.each<[Partial<Measure>, string, string]>([
    [{ bound: 'at-most' }, '101', 'over 101个 -1'],
    [{ bound: 'exactly' }, '101', 'over 101个 -1'],
    [{ bound: 'at-most' }, '100', 'no-contradiction 100个'],
    [{ bound: 'unstated' }, '101', 'no-contradiction 101个'],
    [{ bound: 'at-least' }, '101', 'no-contradiction 101个'],
    [{ bound: 'about' }, '101', 'no-contradiction 101个'],
    [{ bound: 'at-most', approximate: true }, '101', 'no-contradiction 101个'],
  ])('only a ceiling or a fixed number can be exceeded by some: %o', (rest, value, said) => {
    expect(told(outcome(['100', '个', rest], [[value, '个']], 2))).toBe(said);
  });

  it('the over of some has no share', () => {
    expect(outcome(['100', '个', { bound: 'exactly' }], [['101', '个']], 2)).not.toHaveProperty('allocated');
  });

  it('as long as nobody says how many there are', () => {
    const upper = province(promise('1', ['100', '个']));
    const found = cascade(upper, [city('乙市', promise('1', ['100', '个']))]);
    expect(found.rows[0]?.coverage).toEqual({ known: 1, partly: [], full: false });
    expect(found.rows[0]?.outcome.kind).toBe('no-contradiction');
  });
});

describe('Rates and standards', () => {
  it.each<[Amount, Amount, string]>([
    [['95', '%', { bound: 'at-least' }], ['97', '%', { bound: 'at-least' }], 'tightened'],
    [['95', '%', { bound: 'at-least' }], ['930', '‰', { bound: 'at-least' }], 'loosened'],
    [
      ['0.3', '万元', { bound: 'at-most', per: '个人年度' }],
      ['3000', '元', { bound: 'at-most', per: '每人每年' }],
      'same',
    ],
    [['0.3', '', { bound: 'at-most', unitMeant: '万元' }], ['2000', '元', { bound: 'at-most' }], 'tightened'],
  ])('are not added but compared one by one: %j %j', (above, below, bound) => {
    const level = { role: 'level' } as const;
    const found = cascade(province(promise('1', above, level)), [city('乙市', promise('1', below, level))], {
      expected: 1,
    });
    expect(found.rows[0]?.outcome).toEqual({ kind: 'by-division' });
    expect(useIn(found, '乙市')).toEqual({ kind: 'compared', bound });
    expect(found.rows[0]?.issues).toEqual([]);
  });

  it('nor is one rate set against two', () => {
    const level = { role: 'level' } as const;
    const below = city('乙市', promise('1', ['90', '%'], level), promise('2', ['80', '%'], level));
    const found = cascade(province(promise('1', ['95', '%'], level)), [below], {
      alignments: [{ upper: '1', lowers: [{ plan: '乙市', targets: ['1', '2'] }] }],
    });
    expect(useIn(found, '乙市')).toEqual({ kind: 'refused', reason: 'not-additive' });
    expect(found.rows[0]?.issues).toMatchObject([
      { code: 'cascade/not-additive', path: ['乙市'], expected: '95%', received: '90%、80%' },
    ]);
  });

  it('the bound of work is compared by its words', () => {
    const below = city('乙市', promise('1', ['7', '个', { bound: 'at-least', strict: true }]));
    const found = cascade(province(promise('1', ['100', '个', { bound: 'at-least' }])), [below]);
    expect(useIn(found, '乙市')).toEqual({ kind: 'compared', bound: 'tightened', amount: { value: '7', unit: '个' } });
  });

  it('of several figures added, where they agree', () => {
    const two = (second: Partial<Measure>) => {
      const below = city('乙市', promise('1', ['7', '个']), promise('2', ['8', '个', second]));
      const table = [{ upper: '1', lowers: [{ plan: '乙市', targets: ['2', '1'] }] }];
      return useIn(cascade(province(promise('1', ['100', '个'])), [below], { alignments: table }), '乙市');
    };
    expect(two({})).toEqual({ kind: 'compared', bound: 'same', amount: { value: '15', unit: '个' } });
    expect(two({ bound: 'at-least' })).toMatchObject({ bound: 'indeterminate' });
  });
});

describe('No task', () => {
  const none = promise('1', undefined, { missing: 'no-task' });

  it('is known, and adds nothing', () => {
    const found = cascade(
      province(promise('1', ['100', '个'])),
      [city('乙市', none), city('丙市', promise('1', ['100', '个']))],
      { expected: 2 },
    );
    expect(useIn(found, '乙市')).toEqual({ kind: 'no-task' });
    expect(found.rows[0]?.coverage).toEqual({ expected: 2, known: 2, partly: [], full: true });
    expect(told(found.rows[0]?.outcome)).toBe('equal 100个 0');
  });

  it('of all leaves the whole', () => {
    const found = cascade(province(promise('1', ['100', '个'])), [city('乙市', none)], { expected: 1 });
    expect(told(found.rows[0]?.outcome)).toBe('under 0个 100');
  });

  it('beside a figure is left out of it', () => {
    const below = city('乙市', { ...none, id: '2' }, promise('1', ['7', '个']));
    const table = [{ upper: '1', lowers: [{ plan: '乙市', targets: ['2', '1'] }] }];
    const found = cascade(province(promise('1', ['100', '个'])), [below], { alignments: table });
    expect(useIn(found, '乙市')).toMatchObject({ amount: { value: '7' } });
  });
});

describe('The whole cascade', () => {
  const upper = province(promise('1', ['100', '个']), promise('2', ['9', '户'], { indicator: '改造户数' }));
  const lowers = [
    city('乙市', promise('1', ['30', '个'])),
    city('丙市', promise('1', ['40', '人'])),
    county('丁县', '戊市', promise('1', ['5', '个'])),
    planIn('己市', ['庚省'], [promise('1', ['999', '个'])]),
  ];
  const options: CascadeOptions = { expected: ['乙市', '丙市', '戊市'] };

  it('is told in full', () => {
    expect(cascade(upper, lowers, options)).toEqual({
      upper: '甲省',
      division: '甲省',
      year: 2020,
      lowers: ['丁县', '丙市', '乙市'],
      leftOut: [{ plan: '己市', division: '己市', reason: 'not-within' }],
      rows: [
        {
          project: '1',
          upper: upper.projects[0]?.targets[0],
          lowers: [
            {
              plan: '丁县',
              division: '丁县',
              targets: lowers[2]?.projects[0]?.targets,
              grounds: 'name',
              use: { kind: 'compared', bound: 'same', amount: { value: '5', unit: '个' } },
            },
            {
              plan: '丙市',
              division: '丙市',
              targets: lowers[1]?.projects[0]?.targets,
              grounds: 'name',
              use: { kind: 'refused', reason: 'unlike-units' },
            },
            {
              plan: '乙市',
              division: '乙市',
              targets: lowers[0]?.projects[0]?.targets,
              grounds: 'name',
              use: { kind: 'compared', bound: 'same', amount: { value: '30', unit: '个' } },
            },
          ],
          coverage: { expected: 3, known: 1, partly: ['丁县'], missing: ['丙市', '戊市'], full: false },
          outcome: { kind: 'no-contradiction', sum: { value: '35', unit: '个' } },
          issues: [
            {
              code: 'cascade/unlike-units',
              severity: 'error',
              message: 'Unlike units: 40人 is not set against 100个',
              path: ['丙市', '1'],
              expected: '100个',
              received: '40人',
            },
          ],
        },
      ],
      candidates: [],
      unaligned: ['2'],
      issues: [
        {
          code: 'cascade/not-within',
          severity: 'note',
          message: '己市 does not lie in 甲省, and is not set against it',
          path: ['己市'],
          expected: '甲省',
          received: '己市',
        },
      ],
    });
  });

  it('does not depend on the order of the lower plans, and changes nothing', () => {
    const before = frozen({ upper, lowers, options });
    const found = cascade(before.upper, before.lowers, before.options);
    expect(cascade(upper, [...lowers].reverse(), options)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('of no lower plan has no row', () => {
    expect(cascade(upper, [])).toMatchObject({ lowers: [], rows: [], unaligned: ['1', '2'], issues: [] });
  });

  it('goes down to the parts of projects', () => {
    const nested = (plan: WorkPlan): WorkPlan => ({
      ...plan,
      projects: plan.projects.map((project) => ({ ...project, targets: [], subProjects: [project] })),
    });
    const found = cascade(nested(upper), lowers.map(nested), options);
    expect(found.rows.map((row) => [row.project, told(row.outcome)])).toEqual([['1', 'no-contradiction 35个']]);
  });
});

describe('The caller’s mistakes', () => {
  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('expected %d', (expected) => {
    expect(() => cascade(province(), [], { expected })).toThrow(
      new TypeError(`expected must be a whole number above 0: ${expected}`),
    );
  });

  it('a division expected twice', () => {
    expect(() => cascade(province(), [], { expected: ['乙市', '乙 市'] })).toThrow(
      new TypeError('expected has a name twice: give the number of divisions instead'),
    );
    expect(cascade(province(), [], { expected: [] }).rows).toEqual([]);
  });
});
