import { describe, expect, it } from 'vitest';
import { levelBelowTarget } from '../../../src/check/checks/level-below-target.ts';
import type { Actual, Measure, Target } from '../../../src/plan/figure.ts';
import { defaultUnits, extendUnits } from '../../../src/quantity/unit.ts';
import { huaibei2020, huaibei2020June } from '../../../src/samples/index.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, entryOf, links, measure, reportOf, reportWith, target } from '../small-report.ts';

const asked = (printed: string, bound: Partial<Measure> = { bound: 'at-least' }, rest: Partial<Target> = {}) =>
  target('T1', undefined, { role: 'level', indicator: '产前筛查率', measure: measure(printed, bound), ...rest });
const answer = (printed: string, rest: Partial<Actual> = {}) =>
  actual('A1', printed, { role: 'level', indicator: '筛查率', links: links('answers T1'), ...rest });
const elsewhere = { scope: { divisions: ['濉溪县'] } };
const said = (...figures: Parameters<typeof reportWith>) =>
  found(levelBelowTarget, { report: reportWith(...figures) }).map(([code, , expected]) => `${code} ${expected}`);

describe('level-below-target', () => {
  it('finds what 淮北 passes over, and judges nobody where scopes differ', () => {
    const input = { plan: huaibei2020, report: huaibei2020June };
    expect(found(levelBelowTarget, input)).toEqual([
      ['level-not-judged', 'report.entries.12.actuals.1', '卫生厕所普及率85%以上（-1个百分点）'],
      ['level-below-target', 'report.entries.20.claims.0', '产前筛查率50%以上（-4.6个百分点）'],
      ['level-not-judged', 'report.entries.20.claims.1', '产前筛查率50%以上（-20.1个百分点）'],
      ['level-below-target', 'report.entries.23.actuals.4', '养老服务指导中心覆盖率100%（-21.7个百分点）'],
    ]);
    expect(numbersOf(levelBelowTarget, input)[1]).toEqual(['printed 45.4% 21.C1', 'target 50% 21.T1']);
  });

  it('says once for how many a number is, where its name says it', () => {
    const places = (printed: string, bound: Partial<Measure> = {}) => measure(printed, { per: '千人口', ...bound });
    const asking = target('T1', undefined, {
      role: 'level',
      indicator: '千人口托位数',
      measure: places('4.1个', { bound: 'at-least' }),
    });
    const told = actual('A1', undefined, {
      role: 'level',
      indicator: '托位',
      measure: places('3.9个'),
      links: links('answers T1'),
    });
    const [finding] = levelBelowTarget.check({ report: reportWith(asking, told) });
    expect(finding).toMatchObject({ expected: '千人口托位数4.1个以上（-0.2个）', received: '托位千人口3.9个' });
  });

  it.each([
    ['50%', { bound: 'at-least' }, '45.4%', '产前筛查率50%以上（-4.6个百分点）'],
    ['50%', { bound: 'at-least' }, '50%', undefined],
    ['50%', { bound: 'at-least', strict: true }, '50%', '产前筛查率50%以上（0个百分点）'],
    ['4%', { bound: 'at-most' }, '4.1%', '产前筛查率4%以下（0.1个百分点）'],
    ['4%', { bound: 'at-most' }, '3.9%', undefined],
    ['50%', { bound: 'about' }, '45.4%', undefined],
    ['50%', { bound: 'exactly' }, '49%', '产前筛查率50%（-1个百分点）'],
    ['50%', { bound: 'between', upper: '60' }, '49%', '产前筛查率50%（-1个百分点）'],
    ['2.4个', { bound: 'unstated' }, '2个', '产前筛查率2.4个（-0.4个）'],
  ] as const)('%s %o: %s', (printed, bound, reported, expected) => {
    expect(said(asked(printed, bound), answer(reported))).toEqual(expected ? [`level-below-target ${expected}`] : []);
  });

  it.each([
    ['95%', 'at-least', '95.4%', '产前筛查率95%以上（231/250）'],
    ['95%', 'at-least', '95%', '产前筛查率95%以上（231/250）'],
    ['95%', 'at-least', '94.9%', '产前筛查率95%以上（-0.1个百分点）'],
    ['92%', 'at-most', '91%', '产前筛查率92%以下（231/250）'],
    ['92%', 'at-most', '92%', '产前筛查率92%以下（231/250）'],
    ['92%', 'at-most', '93%', '产前筛查率92%以下（1个百分点）'],
  ] as const)(
    'of %s %s shows the numbers of a rate that meets it as printed only: %s',
    (printed, bound, rate, expected) => {
      const counts = [actual('A2', '231人'), actual('A3', '250人')];
      const own = claim('C1', rate, {
        indicator: '筛查率',
        links: links('answers T1', 'numerator A2', 'denominator A3'),
      });
      expect(said(asked(printed, { bound }), ...counts, own)).toEqual([`level-below-target ${expected}`]);
    },
  );

  it.each([
    ['50%', 'at-least', '29.9%', true],
    ['50%', 'at-least', '50%', false],
    ['50%', 'at-least', '70%', false],
    ['50%', 'unstated', '29.9%', true],
    ['50%', 'about', '29.9%', false],
    ['50%', 'at-most', '29.9%', false],
    ['50%', 'at-most', '50%', false],
    ['50%', 'at-most', '70%', true],
  ] as const)('of another place, %s %s: %s', (printed, bound, reported, isShown) => {
    const expected = said(asked(printed, { bound }), answer(reported, elsewhere)).map((words) => words.split(' ')[0]);
    expect(expected).toEqual(isShown ? ['level-not-judged'] : []);
  });

  it('finds nothing that is owned up to', () => {
    const input = { report: reportWith(asked('50%'), answer('45.4%')) };
    const evidence = (path: readonly (string | number)[], text: string) =>
      [{ path, text, span: [0, text.length], certainty: 'stated' }] as const;
    const of = (...args: Parameters<typeof evidence>) =>
      found(levelBelowTarget, { ...input, evidence: evidence(...args) }).length;
    expect(of(['entries', 0], '筛查率45.4%，低于目标')).toBe(0);
    expect(of(['report', 'entries', 0, 'actuals', 0], '筛查率仅45.4%，差距较大')).toBe(0);
    expect(of(['entries', 0], '筛查率45.4%')).toBe(1);
    expect(of(['entries', 1], '低于目标')).toBe(1);
    for (const words of [
      '未达标',
      '未能完成',
      '未完成',
      '不达标',
      '不足',
      '不到一半',
      '偏低',
      '滞后',
      '缓慢',
      '高于控制数',
    ]) {
      expect(said(asked('50%'), answer('45.4%', { words }))).toEqual([]);
    }
    expect(said(asked('50%'), answer('45.4%', { words: '已开展' })).length).toBe(1);
  });

  it('tells a number once for a target, two numbers twice', () => {
    const again = claim('C1', '45.4%', { indicator: '筛查率', links: links('answers T1') });
    expect(said(asked('50%'), answer('45.4%'), again).length).toBe(1);
    expect(said(asked('50%'), answer('45.4%'), { ...again, measure: measure('45.3%') }).length).toBe(2);
    expect(said(asked('50%'), answer('45.4%'), { ...again, ...elsewhere }).length).toBe(2);
    const other = { ...asked('60%'), id: 'T2' };
    expect(said(asked('50%'), other, answer('45.4%', { links: links('answers T1', 'answers T2') })).length).toBe(2);
  });

  it.each([
    ['work', [asked('50%', {}, { role: 'flow' }), answer('45.4%')]],
    ['a target in words', [target('T1', undefined, { role: 'level' }), answer('45.4%')]],
    ['a result in words', [asked('50%'), actual('A1', undefined, { links: links('answers T1') })]],
    ['a candidate', [asked('50%'), answer('45.4%', { links: links('answers T1 candidate') })]],
    ['another link', [asked('50%'), answer('45.4%', { links: links('part-of T1') })]],
    ['no link', [asked('50%'), actual('A1', '45.4%')]],
    ['no target', [actual('T1', '50%', { role: 'level' }), answer('45.4%')]],
    ['what is unlike', [asked('50%'), answer('45.4个')]],
  ])('asks nothing of %s', (_, figures) => {
    expect(said(...figures)).toEqual([]);
  });

  it('says no gap where none is known: a share of an amount', () => {
    const base = { relation: 'share-of', name: '中心村', figures: ['A0'] } as const;
    const half = answer('3个', { links: links('answers T1', 'answers') });
    expect(said(actual('A0', '6个'), asked('70%', {}, { base }), half)).toEqual(['level-below-target 产前筛查率70%']);
  });

  it('takes the base that is in force on the last day of the report', () => {
    const base = { relation: 'share-of', name: '中心村', figures: ['A2', 'A3'] } as const;
    const bases = [
      actual('A2', '6个', { when: { printed: '上半年', to: '2020-06' } }),
      actual('A3', '3个', { when: { printed: '下半年', from: '2020-07' } }),
    ];
    const until = (to: string) => {
      const period = { from: '2020-01-01', to, cumulative: true };
      const report = reportOf([entryOf([...bases, asked('70%', {}, { base }), answer('3个')])], { period });
      return found(levelBelowTarget, { report }).length;
    };
    expect(['2020-06-30', '2020-07-31', '2020', 'June'].map(until)).toEqual([1, 0, 0, 0]);
  });

  it('judges by the exact pair, on the last day of the report, in the units given', () => {
    const pair = [actual('A2', '4996人'), actual('A3', '10000人')];
    const rate = answer('50.0%', { links: links('answers T1', 'numerator A2', 'denominator A3') });
    expect(said(asked('50%'), ...pair, rate)).toEqual(['level-below-target 产前筛查率50%以上（4996/10000）']);
    const target7 = asked('7成', {});
    const units = extendUnits(defaultUnits, [
      { name: '成', kind: 'tenth', factor: '10' },
      { name: '厘', kind: 'tenth', factor: '1' },
    ]);
    const report = reportWith(target7, answer('60厘'));
    expect(found(levelBelowTarget, { report })).toEqual([]);
    expect(found(levelBelowTarget, { report, units }).length).toBe(1);
    for (const to of ['2020-06', 'June']) {
      const odd = reportOf([entryOf([asked('50%'), answer('45.4%')])], {
        period: { from: '2020-01-01', to, cumulative: true },
      });
      expect(found(levelBelowTarget, { report: odd }).length).toBe(1);
    }
  });
});
