import { describe, expect, it } from 'vitest';
import { hull } from '../../../src/check/checks/hull.ts';
import type { Claim, Measure } from '../../../src/plan/figure.ts';
import { planOf, projectOf } from '../../plan/small-plan.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, entryOf, links, measure, reportOf, reportWith, target } from '../small-report.ts';

const total = (printed: string, rest: Partial<Claim> = {}) => claim('C0', printed, { indicator: '完工率', ...rest });
const part = (name: string, printed: string, bound: Partial<Measure> = {}, rest: Partial<Claim> = {}) =>
  claim(name, undefined, {
    indicator: '完工率',
    measure: measure(printed, bound),
    scope: { divisions: [name] },
    ...rest,
  });
const said = (...figures: Parameters<typeof reportWith>) =>
  found(hull, { report: reportWith(...figures) }).map(([, , expected]) => expected);

describe('hull', () => {
  it('finds a total outside its parts', () => {
    const report = reportWith(total('80%'), part('濉溪县', '74%'), part('杜集区', '52.1%'));
    expect(found(hull, { report })).toEqual([
      ['outside-its-parts', 'report.entries.0.claims.0', '濉溪县74%、杜集区52.1%'],
    ]);
    expect(numbersOf(hull, { report })).toEqual([['printed 80% C0', 'part 74% 濉溪县', 'part 52.1% 杜集区']]);
  });

  it.each([
    ['71.6%', false],
    ['74%', false],
    ['75%', false],
    ['76%', false],
    ['76.0%', true],
    ['75.1%', false],
    ['75.2%', true],
    ['52%', false],
    ['51%', false],
    ['50%', true],
    ['51.9%', false],
    ['51.8%', true],
  ])('of 74%% and 52.1%%: %s', (printed, isOutside) => {
    expect(said(total(printed), part('甲', '74%'), part('乙', '52.1%')).length).toBe(isOutside ? 1 : 0);
  });

  it.each([
    ['90%', [part('甲', '50%', { bound: 'at-least' }), part('乙', '29.9%')], false],
    ['20%', [part('甲', '50%', { bound: 'at-least' }), part('乙', '29.9%')], true],
    ['20%', [part('甲', '50%', { bound: 'at-most' }), part('乙', '29.9%')], false],
    ['90%', [part('甲', '50%', { bound: 'at-most' }), part('乙', '29.9%')], true],
    ['90%', [part('甲', '50%', { approximate: true }), part('乙', '29.9%')], false],
    ['20%', [part('甲', '50%', { approximate: true }), part('乙', '29.9%')], false],
    ['90%', [part('甲', '50%', { bound: 'between', upper: '91' }), part('乙', '29.9%')], false],
    ['94%', [part('甲', '50%', { bound: 'between', upper: '91' }), part('乙', '29.9%')], true],
    ['90%', [part('甲', '50%', { bound: 'about' })], false],
  ] as const)('%s beside bounds %#', (printed, parts, isOutside) => {
    expect(said(total(printed), ...parts).length).toBe(isOutside ? 1 : 0);
  });

  it('holds a total that is itself a bound against its parts', () => {
    expect(
      said(total('60%', { measure: measure('60%', { bound: 'at-least' }) }), part('甲', '50%'), part('乙', '50%'))
        .length,
    ).toBe(1);
    expect(
      said(total('60%', { measure: measure('60%', { bound: 'at-least' }) }), part('甲', '70%'), part('乙', '70%')),
    ).toEqual([]);
    expect(
      said(total('60%', { measure: measure('60%', { bound: 'at-most' }) }), part('甲', '70%'), part('乙', '70%'))
        .length,
    ).toBe(1);
  });

  it('holds only rates of one kind against each other', () => {
    const low = (rest: Partial<Claim>) => part('甲', '50%', {}, rest);
    const also = (rest: Partial<Claim> = {}) => part('乙', '50%', {}, rest);
    const link = { links: links('completion-of T1') };
    expect(said(total('90%'), low({}), also()).length).toBe(1);
    expect(said(total('90%', link), low(link), also(link)).length).toBe(1);
    expect(said(total('90%', { links: links('answers T1') }), low(link), also(link)).length).toBe(1);
    expect(said(total('90%', { links: links('numerator T1') }), low({}), also()).length).toBe(1);
    expect(said(total('90%'), low({ indicator: '甲完工率' }), also({ indicator: '乙完工率' })).length).toBe(1);
    expect(said(total('90%'), low({ indicator: '开工率' }), also({ indicator: '开工率' }))).toEqual([]);
    expect(said(total('90%'), low(link), also(link))).toEqual([]);
    expect(
      said(
        total('90%'),
        low({ scope: { divisions: ['甲'], population: '儿童' } }),
        also({ scope: { divisions: ['甲'], population: '儿童' } }),
      ),
    ).toEqual([]);
    expect(
      said(
        total('90%'),
        low({ scope: { divisions: ['甲'], dimension: [['层级', '县']] } }),
        also({ scope: { divisions: ['甲'], dimension: [['层级', '县']] } }),
      ),
    ).toEqual([]);
    expect(said(total('90%'), low({ measure: measure('50个') }), also({ measure: measure('50个') }))).toEqual([]);
    expect(said(total('90%'), { ...total('91%'), id: 'C9' }, low({}), also())).toEqual([]);
    expect(said(total('90%'))).toEqual([]);
    expect(said(low({}), also())).toEqual([]);
    expect(said(total('90%'), low({}))).toEqual([]);
  });

  it('takes results as it takes claims, of one entry of a report', () => {
    const result = actual('A1', '90%', { indicator: '完工率' });
    expect(said(result, part('甲', '50%'), part('乙', '50%')).length).toBe(1);
    expect(said(target('T1', '90%', { indicator: '完工率' }), part('甲', '50%'), part('乙', '50%'))).toEqual([]);
    const apart = reportOf([entryOf([total('90%')]), entryOf([part('甲', '50%'), part('乙', '50%')])]);
    expect(found(hull, { report: apart })).toEqual([]);
    const funds = reportOf([], { funds: [total('90%'), part('甲', '50%'), part('乙', '50%')] });
    expect(found(hull, { report: funds })).toEqual([]);
    const plan = planOf([
      projectOf('1', { targets: [target('T1', '90%'), target('T2', '50%', { scope: { divisions: ['甲'] } })] }),
    ]);
    expect(found(hull, { plan })).toEqual([]);
  });
});
