import { describe, expect, it } from 'vitest';
import { partsAgainstWholes } from '../../../src/check/checks/parts-against-wholes.ts';
import type { Actual } from '../../../src/plan/figure.ts';
import { defaultUnits, extendUnits } from '../../../src/quantity/unit.ts';
import { planOf, projectOf } from '../../plan/small-plan.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, measure, reportWith, target } from '../small-report.ts';

const part = (id: string, printed: string | undefined, complete: boolean | undefined, rest: Partial<Actual> = {}) =>
  actual(id, printed, { links: [{ kind: 'part-of', to: 'W', ...(complete !== undefined && { complete }) }], ...rest });
const all = (id: string, printed: string | undefined, rest: Partial<Actual> = {}) => part(id, printed, true, rest);
const whole = (printed: string | undefined, rest: Partial<Actual> = {}) =>
  actual('W', printed, { indicator: '总数', ...rest });
const said = (...figures: Parameters<typeof reportWith>) =>
  found(partsAgainstWholes, { report: reportWith(...figures) }).map(
    ([code, place, expected]) => `${code} ${place.split('.').slice(-1)} ${expected}`,
  );

describe('parts-against-wholes', () => {
  it('finds a whole that is not the sum of all its parts', () => {
    const report = reportWith(whole('147户'), all('A1', '137户'), all('A2', '9户'));
    expect(found(partsAgainstWholes, { report })).toEqual([
      ['parts-differ', 'report.entries.0.actuals.0', '137户 + 9户 = 146户'],
    ]);
    expect(numbersOf(partsAgainstWholes, { report })).toEqual([
      ['printed 147户 W', 'computed 146户', 'part 137户 A1', 'part 9户 A2'],
    ]);
    expect(said(whole('146户'), all('A1', '137户'), all('A2', '9户'))).toEqual([]);
  });

  it('tells that parts of which more may follow come to more than their whole', () => {
    const report = reportWith(
      whole('18所'),
      part('A1', '10所', false),
      part('A2', '5所', false),
      part('A3', '4所', false),
    );
    expect(found(partsAgainstWholes, { report })).toEqual([
      ['parts-above-whole', 'report.entries.0.actuals.0', '10所 + 5所 + 4所 = 19所'],
    ]);
    expect(said(whole('19所'), part('A1', '10所', false), part('A2', '9所', undefined))).toEqual([]);
    expect(said(whole('20所'), part('A1', '10所', false), part('A2', '9所', undefined))).toEqual([]);
    expect(said(whole('18个'), part('A1', '10个', false), part('A2', '9所', false))).toEqual([]);
    expect(
      said(whole('8所'), part('A1', '10所', false), part('A2', '9所', false)).map((one) => one.split(' ')[0]),
    ).toEqual(['part-above-whole', 'part-above-whole']);
  });

  it('does so in a plan', () => {
    const links = [{ kind: 'part-of', to: 'T1', complete: true }] as const;
    const targets = [target('T1', '500人'), target('T2', '200人', { links }), target('T3', '200人', { links })];
    const plan = planOf([projectOf('1', { subProjects: [projectOf('1.1', { targets })] })]);
    expect(found(partsAgainstWholes, { plan })).toEqual([
      ['parts-differ', 'plan.projects.0.subProjects.0.targets.0', '200人 + 200人 = 400人'],
    ]);
  });

  it.each([
    ['10.0公里', '3.3公里', '6.6公里', true],
    ['10.1公里', '3.3公里', '6.6公里', false],
    ['10.05公里', '3.3公里', '6.6公里', false],
    ['9.9公里', '3.3公里', '6.7公里', true],
    ['10公里', '3.3公里', '6.6公里', true],
    ['11公里', '3.3公里', '6.6公里', false],
    ['10万人', '3.3万人', '6.6万人', true],
    ['100000人', '3.3万人', '6.6万人', true],
    ['100001人', '3.3万人', '6.6万人', false],
    ['99000人', '3.3万人', '6.6万人', true],
    ['9999米', '3.3公里', '6.6公里', true],
    ['10000.5米', '3.3公里', '6.6公里', false],
    ['10000.05米', '3.3公里', '6.6公里', false],
    ['10001米', '3.3公里', '6.6公里', false],
    ['9900.0米', '3.3公里', '6.6公里', true],
    ['10人', '3人', '6人', false],
    ['9人', '3名', '6位', true],
  ])('%s = %s + %s but for rounding: %s', (total, one, two, isWithin) => {
    expect(said(whole(total), all('A1', one), all('A2', two)).length).toBe(isWithin ? 0 : 1);
  });

  it('sums each way of dividing a whole for itself', () => {
    const by = (name: string, value: string) => ({ scope: { dimension: [[name, value]] as const } });
    const at = (division: string) => ({ scope: { divisions: [division] } });
    const ways = [all('A1', '4人', by('等级', '一')), all('A2', '6人', by('等级', '二'))];
    const others = [all('A3', '3人', at('甲')), all('A4', '7人', at('乙'))];
    expect(said(whole('10人'), ...ways, ...others)).toEqual([]);
    expect(said(whole('10人'), ...ways, ...others.slice(1))).toEqual(['parts-differ 0 7人 = 7人']);
    const mixed = all('A5', '10人', { scope: { divisions: ['甲'], dimension: [['等级', '一']] } });
    expect(said(whole('10人'), ...ways, ...others, mixed)).toEqual([]);
  });

  it.each([
    ['a part in words', [whole('10人'), all('A1', undefined), all('A2', '4人')]],
    [
      'a part that is a bound',
      [whole('10人'), all('A1', undefined, { measure: measure('3人', { bound: 'at-least' }) })],
    ],
    ['a part in another time', [whole('10人'), all('A1', undefined, { measure: measure('3人', { per: '每月' }) })]],
    ['a part that is a level', [whole('10人'), all('A1', '3人', { role: 'level' })]],
    ['an unlike part', [whole('10人'), all('A1', '3户')]],
    ['a whole in words', [whole(undefined), all('A1', '3人')]],
    ['a whole that is a bound', [whole(undefined, { measure: measure('10人', { bound: 'about' }) }), all('A1', '3人')]],
    ['a whole that is a standard', [whole('10人', { role: 'standard' }), all('A1', '3人')]],
    ['a whole that is nowhere', [all('A1', '3人')]],
    ['another link', [whole('10人'), actual('A1', '3人', { links: [{ kind: 'same-work', to: 'W', complete: true }] })]],
    [
      'a link to nothing',
      [whole('10人'), actual('A1', '3人', { links: [{ kind: 'part-of', to: null, complete: true }] })],
    ],
    [
      'a candidate',
      [whole('10人'), actual('A1', '3人', { links: [{ kind: 'part-of', to: 'W', complete: true, by: 'candidate' }] })],
    ],
  ])('asks nothing of %s', (_, figures) => {
    expect(said(...figures)).toEqual([]);
  });

  it('takes states as it takes work, and a whole in the time of its parts', () => {
    expect(said(whole('10人', { role: 'stock' }), all('A1', '3人', { role: 'stock' })).length).toBe(1);
    const monthly = (value: string) => ({ measure: measure(value, { per: '每月' }) });
    expect(said(whole(undefined, monthly('10人')), all('A1', undefined, monthly('3人'))).length).toBe(1);
    expect(said(claim('W', '10人', { role: 'flow' }), all('A1', '3人')).length).toBe(1);
  });

  it('finds a part of an open list that is more than its whole', () => {
    const report = reportWith(whole('8.6万人'), part('A1', '8.7万人', false), part('A2', '8.8万人', undefined));
    expect(found(partsAgainstWholes, { report })).toEqual([
      ['part-above-whole', 'report.entries.0.actuals.2', '总数8.6万人'],
    ]);
    expect(numbersOf(partsAgainstWholes, { report })).toEqual([['part 8.8万人 A2', 'whole 8.6万人 W']]);
  });

  it.each([
    ['9万人', '8.6万人', false],
    ['9万人', '9.6万人', true],
    ['10人', '11人', true],
    ['10人', '10人', false],
    ['10人', '3人', false],
    ['10人', '3万人', true],
    ['10人', '11户', false],
    ['8.6万人', '8.7万人', false],
    ['8.6万人', '8.71万人', true],
    ['8.60万人', '8.61万人', false],
    ['8.60万人', '8.62万人', true],
  ])('in an open list, of %s a part of %s', (total, one, isMore) => {
    expect(said(whole(total), part('A1', one, false)).length).toBe(isMore ? 1 : 0);
  });

  it('leaves a part of an open list alone that is not said plainly', () => {
    expect(said(whole('10人'), part('A1', undefined, false))).toEqual([]);
    expect(said(whole('10人'), part('A1', undefined, false, { measure: measure('11人', { per: '每月' }) }))).toEqual(
      [],
    );
  });

  it('uses the units it is given', () => {
    const units = extendUnits(defaultUnits, [
      { name: '栋', kind: 'building' },
      { name: '幢', kind: 'building' },
    ]);
    const report = reportWith(whole('10栋'), all('A1', '3幢'));
    expect(found(partsAgainstWholes, { report })).toEqual([]);
    expect(found(partsAgainstWholes, { report, units }).length).toBe(1);
  });
});
