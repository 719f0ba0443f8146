import { describe, expect, it } from 'vitest';
import { cascade } from '../../src/cascade/cascade.ts';
import type { Target } from '../../src/plan/figure.ts';
import { extendUnits } from '../../src/quantity/unit.ts';
import { city, county, measureOf, planIn, promise, province } from './plans.ts';

/** Use, outcome and issue of one target above and one below. */
function setAgainst(above: Target, below: Target) {
  const found = cascade(province(above), [city('乙市', { ...below, id: 'b' })], {
    alignments: [{ upper: above.id, lowers: [{ plan: '乙市', targets: ['b'] }] }],
  });
  const [row] = found.rows;
  return {
    use: row?.lowers[0]?.use,
    outcome: row?.outcome,
    issues: row?.issues.map(({ code, severity, path, expected, received }) => [
      code,
      severity,
      path,
      expected,
      received,
    ]),
  };
}

const amount = ['100', '个'] as const;
const dimension = (value: string) => ({ scope: { dimension: [['医院层级', value]] as const } });
const shareOf = (name: string) => ({ role: 'level', base: { relation: 'share-of', name } }) as const;

describe('A lower figure is refused, and why', () => {
  it.each<[reason: string, above: Target, below: Target, expected: string, received: string]>([
    ['unlike-units', promise('1', ['1.8', '万人']), promise('1', ['440', '人次']), '1.8万人', '440人次'],
    ['unlike-units', promise('1', ['5', '%']), promise('1', ['5', '个百分点']), '5%', '5个百分点'],
    ['roles-differ', promise('1', amount), promise('1', amount, { role: 'stock' }), 'flow', 'stock'],
    ['unknown-role', promise('1', amount, { role: 'unknown' }), promise('1', amount), '改造小区', '100个'],
    ['unknown-role', promise('1', amount), promise('1', amount, { role: 'unknown' }), '改造小区', '100个'],
    ['stage-differs', promise('1', amount), promise('1', amount, { stage: 'started' }), 'completed', 'started'],
    [
      'stage-differs',
      promise('1', amount, { stage: 'basically-completed' }),
      promise('1', amount, { stage: 'started' }),
      'basically-completed',
      'started',
    ],
    [
      'stage-differs',
      promise('1', amount, { stage: 'paid' }),
      promise('1', amount, { stage: 'completed' }),
      'paid',
      'completed',
    ],
    [
      'scope-differs',
      promise('1', amount, dimension('县域内')),
      promise('1', amount, dimension('市级')),
      '医院层级：县域内',
      '医院层级：市级',
    ],
    [
      'per-differs',
      promise('1', ['60', '元', { per: '每人每月' }]),
      promise('1', ['60', '元', { per: '每人每年' }]),
      '每人每月60元',
      '每人每年60元',
    ],
    [
      'base-differs',
      promise('1', ['80', '%'], shareOf('常住人口')),
      promise('1', ['80', '%'], shareOf('户籍人口')),
      '常住人口',
      '户籍人口',
    ],
    [
      'base-differs',
      promise('1', ['2', '倍'], { role: 'level', base: { relation: 'times', name: '低保标准' } }),
      promise('1', ['2', '倍'], { role: 'level', base: { relation: 'above', name: '低保标准' } }),
      '低保标准',
      '低保标准',
    ],
    ['bounds-opposed', promise('1', amount), promise('1', ['9', '个', { bound: 'at-most' }]), '100个', '9个'],
    ['not-a-number', promise('1', ['１００', '个']), promise('1', amount), '１００个', '１００'],
    ['not-a-number', promise('1', amount), promise('1', ['1e3', '个']), '100个', '1e3'],
    ['not-exact', promise('1', ['1', '小时']), promise('1', ['20', '分钟']), '小时', '20分钟'],
  ])('%s', (reason, above, below, expected, received) => {
    expect(setAgainst(above, below)).toEqual({
      use: { kind: 'refused', reason },
      outcome: { kind: 'not-compared', reasons: [reason] },
      issues: [[`cascade/${reason}`, 'error', reason === 'not-exact' ? ['乙市'] : ['乙市', 'b'], expected, received]],
    });
  });

  it.each<[Target, Target, string, string]>([
    [promise('1', undefined, { words: '稳步提高' }), promise('1', ['50', '%']), '稳步提高', '50%'],
    [promise('1', ['95', '%']), promise('1', undefined, { words: '全覆盖' }), '95%', '全覆盖'],
    [promise('1'), promise('1', undefined, { missing: 'illegible' }), '改造小区', '改造小区'],
  ])('words have no number', (above, below, expected, received) => {
    expect(setAgainst(above, below)).toEqual({
      use: { kind: 'refused', reason: 'no-amount' },
      outcome: { kind: 'not-compared', reasons: ['no-amount'] },
      issues: [['cascade/no-amount', 'note', ['乙市', 'b'], expected, received]],
    });
  });

  it('no task against words is nothing to compare', () => {
    const found = setAgainst(promise('1'), promise('1', undefined, { missing: 'no-task' }));
    expect(found).toEqual({ use: { kind: 'no-task' }, outcome: { kind: 'not-compared', reasons: [] }, issues: [] });
  });
});

describe('A lower figure is not refused', () => {
  it.each<[string, Target, Target]>([
    [
      'of a later stage',
      promise('1', amount, { stage: 'basically-completed' }),
      promise('1', amount, { stage: 'completed' }),
    ],
    ['without a stage', promise('1', amount, { stage: 'basically-completed' }), promise('1', amount)],
    ['of the stage that is meant', promise('1', amount), promise('1', amount, { stage: 'completed' })],
    ['of another population', promise('1', amount, { scope: { population: '老人' } }), promise('1', amount)],
    ['of some divisions', promise('1', amount), promise('1', amount, { scope: { divisions: ['丁县'] } })],
    ['of a dimension that is not named above', promise('1', amount), promise('1', amount, dimension('市级'))],
    [
      'in other words for its unit',
      promise('1', ['1', '万元', { per: '年人' }]),
      promise('1', ['1', '元', { per: '每人每年' }]),
    ],
    [
      'that does not name its base',
      promise('1', ['80', '%'], shareOf('常住人口')),
      promise('1', ['80', '%'], { role: 'level' }),
    ],
    [
      'whose base is not named above',
      promise('1', ['80', '%'], { role: 'level' }),
      promise('1', ['80', '%'], shareOf('常住人口')),
    ],
    [
      'of one base in other typography',
      promise('1', ['80', '%'], shareOf('常住 人口')),
      promise('1', ['80', '%'], shareOf('常住人口')),
    ],
    [
      'a ceiling under a ceiling',
      promise('1', ['9', '个', { bound: 'at-most' }]),
      promise('1', ['9', '个', { bound: 'at-most' }]),
    ],
    [
      'a rate whose ceiling is below',
      promise('1', ['5', '%'], { role: 'level' }),
      promise('1', ['5', '%', { bound: 'at-most' }], { role: 'level' }),
    ],
    ['a promise under a ceiling', promise('1', ['9', '个', { bound: 'at-most' }]), promise('1', ['9', '个'])],
    ['of half an hour', promise('1', ['1', '小时']), promise('1', ['30', '分钟'])],
  ])('%s', (_, above, below) => {
    const { use, issues } = setAgainst(above, below);
    expect(use?.kind).toBe('compared');
    expect(issues).toEqual([]);
  });

  it('in another classifier, which is told', () => {
    const { use, issues } = setAgainst(promise('1', ['4.2', '万人']), promise('1', ['1200', '名']));
    expect(use).toEqual({ kind: 'compared', bound: 'same', amount: { value: '0.12', unit: '万人' } });
    expect(issues).toEqual([['quantity/classifier-differs', 'note', ['乙市', 'b'], '万人', '名']]);
  });

  it('in a unit the caller knows', () => {
    const units = extendUnits(new Map(), [
      { name: '栋', kind: 'building' },
      { name: '幢', kind: 'building' },
    ]);
    const upper = province(promise('1', ['9', '栋']));
    const below = city('乙市', promise('1', ['9', '幢']));
    expect(cascade(upper, [below]).rows[0]?.outcome.kind).toBe('not-compared');
    expect(cascade(upper, [below], { units }).rows[0]?.outcome.kind).toBe('no-contradiction');
    const level = (plan: typeof upper) => ({
      ...plan,
      projects: plan.projects.map((project) => ({
        ...project,
        targets: project.targets.map((target) => ({ ...target, role: 'level' as const })),
      })),
    });
    expect(cascade(level(upper), [level(below)], { units }).rows[0]?.lowers[0]?.use).toEqual({
      kind: 'compared',
      bound: 'same',
    });
  });
});

describe('One work is not counted twice', () => {
  const table = [{ upper: '1', lowers: [{ plan: '乙市', targets: ['1', '2'] }] }];

  it.each(['part-of', 'same-work'] as const)('%s', (kind) => {
    const part = promise('2', ['3', '个'], { indicator: '其中', links: [{ kind, to: '1' }] });
    const found = cascade(province(promise('1', amount)), [city('乙市', promise('1', ['7', '个']), part)], {
      alignments: table,
    });
    expect(found.rows[0]?.lowers[0]?.use).toEqual({ kind: 'refused', reason: 'part-with-whole' });
    expect(found.rows[0]?.issues).toMatchObject([
      { code: 'cascade/part-with-whole', path: ['乙市', '2'], expected: '改造小区', received: '其中' },
    ]);
  });

  it('but parts of something else, and parameters, are', () => {
    const links = [
      { kind: 'part-of', to: '9' },
      { kind: 'parameter-of', to: '1' },
    ] as const;
    const found = cascade(
      province(promise('1', amount)),
      [city('乙市', promise('1', ['7', '个']), promise('2', ['3', '个'], { links }))],
      { alignments: table },
    );
    expect(found.rows[0]?.lowers[0]?.use).toMatchObject({ amount: { value: '10' } });
  });

  it('a county within a city that is known is in the city’s figure', () => {
    const lowers = [
      city('乙市', promise('1', ['7', '个'])),
      county('丁县', '乙市', promise('1', ['3', '个'])),
      planIn('丁乡', ['甲省', '乙市', '丁县'], [promise('1', ['1', '个'])]),
      county('己县', '戊市', promise('1', ['2', '个'])),
    ];
    const found = cascade(province(promise('1', amount)), lowers, { expected: 2 });
    const [row] = found.rows;
    expect(row?.lowers.map(({ division, use }) => [division, use.kind === 'refused' ? use.reason : use.kind])).toEqual([
      ['丁乡', 'nested'],
      ['丁县', 'nested'],
      ['乙市', 'compared'],
      ['己县', 'compared'],
    ]);
    expect(row?.outcome).toEqual({ kind: 'no-contradiction', sum: { value: '9', unit: '个' } });
    expect(row?.coverage).toEqual({ expected: 2, known: 1, partly: ['己县'], full: false });
    expect(
      row?.issues.map(({ code, severity, path, expected, received }) => [code, severity, path, expected, received]),
    ).toEqual([
      ['cascade/nested', 'note', ['丁乡'], '乙市', '丁乡'],
      ['cascade/nested', 'note', ['丁县'], '乙市', '丁县'],
    ]);
  });

  it('but counts where the city’s figure is refused', () => {
    const lowers = [city('乙市', promise('1', ['7', '人'])), county('丁县', '乙市', promise('1', ['3', '个']))];
    const [row] = cascade(province(promise('1', amount)), lowers, { expected: 2 }).rows;
    expect(row?.outcome).toEqual({ kind: 'no-contradiction', sum: { value: '3', unit: '个' } });
    expect(row?.coverage).toEqual({ expected: 2, known: 0, partly: ['丁县'], full: false });
    expect(row?.issues.map(({ code }) => code)).toEqual(['cascade/unlike-units']);
  });

  it('a refusal stays what it was, within a known city or not', () => {
    const lowers = [city('乙市', promise('1', ['7', '个'])), county('丁县', '乙市', promise('1', ['3', '人']))];
    const [row] = cascade(province(promise('1', amount)), lowers).rows;
    expect(row?.lowers[0]?.use).toEqual({ kind: 'refused', reason: 'unlike-units' });
  });

  it('all reasons are named once, in order', () => {
    const lowers = [
      city('丁市', promise('1', ['7', '人'])),
      city('丙市', promise('1', ['7', '户'])),
      city('乙市', promise('1', ['7', '个'], { role: 'stock' })),
    ];
    const [row] = cascade(province({ ...promise('1'), measure: measureOf(['9', '个']) }), lowers).rows;
    expect(row?.outcome).toEqual({ kind: 'not-compared', reasons: ['roles-differ', 'unlike-units'] });
  });
});
