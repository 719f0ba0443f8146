import { describe, expect, it } from 'vitest';
import { diffTargets } from '../../src/compare/diff-targets.ts';
import type { Measure, Target } from '../../src/plan/figure.ts';
import { targetOf } from './lists.ts';

const rules = { threshold: 700, margin: 40, weights: { name: 70, indicators: 12, units: 6, organizations: 12 } };
const diff = (previous: readonly Target[], current: readonly Target[]) => diffTargets(previous, current, rules);

/** 改造小区 with another measure or more to it. */
function homes(measure: Partial<Measure>, rest: Partial<Target> = {}): Target {
  return targetOf('改造小区', '7', '个', {
    measure: { value: '7', unit: '个', bound: 'unstated', ...measure },
    ...rest,
  });
}

describe('Targets of a kept project', () => {
  it('have no change where they are the same, in whatever order and under whatever ids', () => {
    const one = homes({});
    const other = targetOf('涉及住户', '4486', '户');
    expect(
      diff(
        [one, other],
        [
          { ...other, id: 'x' },
          { ...one, id: 'y' },
        ],
      ),
    ).toEqual([]);
    expect(diff([], [])).toEqual([]);
  });

  it('continue with another amount, by how much', () => {
    const [before, after] = [homes({}), homes({ value: '9' })];
    expect(diff([before], [after])).toEqual([
      {
        kind: 'continued',
        before,
        after,
        changed: [],
        delta: {
          before: { value: '7', unit: '个' },
          after: { value: '9', unit: '个' },
          difference: { value: '2', unit: '个' },
        },
      },
    ]);
  });

  it.each<[string, Partial<Measure>, Partial<Measure>, string, string]>([
    ['less', { value: '7' }, { value: '5.5' }, '-1.5', '个'],
    ['in the unit of this year', { value: '1.2', unit: '万人' }, { value: '13000', unit: '人' }, '1000', '人'],
    ['in another classifier', { value: '7', unit: '个' }, { value: '9', unit: '所' }, '2', '所'],
    ['of percentages in points', { value: '95', unit: '%' }, { value: '96.5', unit: '％' }, '1.5', '个百分点'],
    ['by the unit meant', { value: '0.3', unit: '', unitMeant: '万元' }, { value: '4000', unit: '元' }, '1000', '元'],
    [
      'per the same',
      { value: '1050', unit: '元', per: '每人每月' },
      { value: '1100', unit: '元', per: '每人 每月' },
      '50',
      '元',
    ],
  ])('continue: %s', (_, was, is, value, unit) => {
    const [change] = diff([homes(was)], [homes(is)]);
    expect(change).toMatchObject({ kind: 'continued', changed: [], delta: { difference: { value, unit } } });
  });

  it('have no change where the amounts are equal by value', () => {
    expect(diff([homes({ value: '7.0' })], [homes({ value: '7' })])).toEqual([]);
    expect(diff([homes({ value: '1.2', unit: '万人' })], [homes({ value: '12000', unit: '名' })])).toEqual([]);
    expect(diff([homes({ upper: '9.0', bound: 'between' })], [homes({ upper: '9', bound: 'between' })])).toEqual([]);
  });

  it('continue with another upper end, without a delta', () => {
    const [change] = diff([homes({ upper: '9', bound: 'between' })], [homes({ upper: '10', bound: 'between' })]);
    expect(change).toMatchObject({ kind: 'continued', changed: [] });
    expect(change).not.toHaveProperty('delta');
    expect(diff([homes({ upper: '9' })], [homes({})])).toMatchObject([{ kind: 'continued' }]);
  });

  it('continue without a delta where an amount is no number', () => {
    const [change] = diff([homes({ value: '若干' })], [homes({ value: '7' })]);
    expect(change).toMatchObject({ kind: 'continued', changed: [] });
    expect(change).not.toHaveProperty('delta');
    expect(diff([homes({ value: '若干' })], [homes({ value: '若干' })])).toEqual([]);
    expect(diff([homes({ value: '若干', unit: '个' })], [homes({ value: '若干', unit: '所' })])).toEqual([]);
  });

  it.each<[string, Target, Target, readonly string[]]>([
    ['unit', homes({}), homes({ unit: '户' }), ['unit']],
    [
      'unit, of one that has none',
      homes({}),
      { ...homes({}), measure: undefined } as unknown as Target,
      ['unit', 'bound'],
    ],
    ['what it is per', homes({ per: '每月' }), homes({ per: '每年' }), ['unit']],
    ['what it is per, from nothing', homes({}), homes({ per: '每年' }), ['unit']],
    ['bound', homes({}), homes({ bound: 'at-least' }), ['bound']],
    ['strictness', homes({ bound: 'at-least' }), homes({ bound: 'at-least', strict: true }), ['bound']],
    ['about', homes({ bound: 'at-least' }), homes({ bound: 'at-least', approximate: true }), ['bound']],
    ['scope', homes({}, { scope: { population: '儿童' } }), homes({}, { scope: { population: '老年人' } }), ['scope']],
    ['scope, from none', homes({}), homes({}, { scope: { each: true } }), ['scope']],
    ['role', homes({}), homes({}, { role: 'stock' }), ['role']],
    ['stage', homes({}, { stage: 'started' }), homes({}, { stage: 'completed' }), ['stage']],
    ['modality', homes({}), homes({}, { modality: 'striving' }), ['modality']],
    ['direction', homes({}, { change: 'up' }), homes({}, { change: 'maintain' }), ['change']],
    ['words', homes({}, { words: '应保尽保' }), homes({}, { words: '应救尽救' }), ['words']],
    [
      'base',
      homes({}, { base: { relation: 'share-of', name: '常住人口' } }),
      homes({}, { base: { relation: 'share-of', name: '户籍人口' } }),
      ['base'],
    ],
    [
      'relation to the base',
      homes({}, { base: { relation: 'share-of', name: '常住人口' } }),
      homes({}, { base: { relation: 'times', name: '常住人口' } }),
      ['base'],
    ],
    ['reason for no number', homes({}), homes({}, { missing: 'no-task' }), ['missing']],
    ['indicator', homes({}), { ...homes({}), indicator: '改造小区个' }, ['indicator']],
    ['several', homes({}), homes({ bound: 'at-least' }, { role: 'stock', words: '全部' }), ['bound', 'role', 'words']],
  ])('are refined by another %s', (_, before, after, changed) => {
    expect(diff([before], [after])).toEqual([{ kind: 'refined', before, after, changed }]);
  });

  it('are refined with a delta where the amount changed too, but not in another unit', () => {
    expect(diff([homes({})], [homes({ value: '9', bound: 'at-least' })])).toMatchObject([
      { kind: 'refined', changed: ['bound'], delta: { difference: { value: '2', unit: '个' } } },
    ]);
    expect(diff([homes({ per: '每月' })], [homes({ value: '9', per: '每年' })])[0]).not.toHaveProperty('delta');
    expect(diff([homes({})], [{ ...homes({}), measure: undefined } as unknown as Target])[0]).not.toHaveProperty(
      'delta',
    );
    const words = { id: 'w', as: 'target', role: 'qualitative', indicator: '救助' } as const;
    expect(diff([{ ...words, words: '应保尽保' }], [{ ...words, words: '应救尽救' }])[0]).not.toHaveProperty('delta');
  });

  it('are not refined by another date, link or note', () => {
    const [before, after] = [
      homes({}, { when: { printed: '2020年底前' }, inferred: ['role'] }),
      homes({}, { when: { printed: '2021年底前' }, links: [], names: ['甲'], base: undefined as never }),
    ];
    expect(diff([before], [after])).toEqual([]);
  });

  it('are added and retired, this year’s first', () => {
    const [one, other] = [homes({}), targetOf('惠及学生', '80736', '人')];
    expect(diff([one], [other])).toEqual([
      { kind: 'added', after: other, changed: [] },
      { kind: 'retired', before: one, changed: [] },
    ]);
  });

  it('are told apart by unit and scope where indicators are equal', () => {
    const tier = (level: string, value: string) =>
      targetOf('自付费用上限', value, '万元', { scope: { dimension: [['医院层级', level]] } });
    expect(
      diff([tier('县域内', '0.3'), tier('市级', '0.5')], [tier('市级', '0.6'), tier('县域内', '0.3')]),
    ).toMatchObject([
      {
        kind: 'continued',
        after: { scope: { dimension: [['医院层级', '市级']] } },
        delta: { difference: { value: '0.1' } },
      },
    ]);
    expect(
      diff(
        [targetOf('改造', '1', '户'), targetOf('改造', '2', '套')],
        [targetOf('改造', '4', '套'), targetOf('改造', '1', '户')],
      ),
    ).toMatchObject([{ kind: 'continued', before: { measure: { value: '2' } }, after: { measure: { value: '4' } } }]);
  });

  it('of one indicator: equal ones are the same, then what is left over', () => {
    const rate = (value: string) => targetOf('培训合格率', value, '%');
    expect(diff([rate('90'), rate('95'), rate('90')], [rate('90'), rate('90'), rate('97')])).toMatchObject([
      { kind: 'continued', delta: { difference: { value: '2', unit: '个百分点' } } },
    ]);
  });

  it('of one indicator that several could be are never chosen silently', () => {
    const rate = (value: string) => targetOf('培训合格率', value, '%');
    expect(diff([rate('90'), rate('95')], [rate('91'), rate('96')]).map(({ kind }) => kind)).toEqual([
      'added',
      'added',
      'retired',
      'retired',
    ]);
  });

  it('are found under indicators that differ a little, not under ones that contrast', () => {
    expect(diff([targetOf('改造城镇老旧小区', '7', '个')], [targetOf('改造老旧小区', '9', '个')])).toMatchObject([
      { kind: 'refined', changed: ['indicator'], delta: { difference: { value: '2' } } },
    ]);
    expect(
      diff([targetOf('农村最低生活保障人数', '7', '人')], [targetOf('城市最低生活保障人数', '9', '人')]).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['added', 'retired']);
  });

  it('under an indicator that differs a little, with another unit, are not alike enough', () => {
    // (70 × 727 + 30 × 0) ÷ 100
    const [before, after] = [targetOf('改造老旧小区', '7', '个'), targetOf('改造城老旧小区', '9', '户')];
    expect(diffTargets([before], [after], { ...rules, threshold: 508 }).map(({ kind }) => kind)).toEqual(['refined']);
    expect(diffTargets([before], [after], { ...rules, threshold: 509 }).map(({ kind }) => kind)).toEqual([
      'added',
      'retired',
    ]);
  });

  it('count the margin between two that could be it', () => {
    const before = targetOf('改造老旧小区', '7', '个');
    const [near, far] = [targetOf('改造老旧小区数', '9', '个'), targetOf('改造城老旧小区', '9', '个')];
    const kinds = (margin: number) =>
      diffTargets([before], [near, far], { ...rules, threshold: 500, margin }).map(({ kind }) => kind);
    // (70 × 909 + 30 × 1000) ÷ 100 and (70 × 727 + 30 × 1000) ÷ 100
    expect(kinds(127)).toEqual(['refined', 'added']);
    expect(kinds(128)).toEqual(['added', 'added', 'retired']);
  });
});
