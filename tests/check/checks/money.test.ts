import { describe, expect, it } from 'vitest';
import { money } from '../../../src/check/checks/money.ts';
import type { Actual, Target } from '../../../src/plan/figure.ts';
import type { ProgressReport } from '../../../src/progress/progress-report.ts';
import { planOf, projectOf } from '../../plan/small-plan.ts';
import { found, numbersOf } from '../found.ts';
import { actual, entryOf, links, measure, reportOf, target } from '../small-report.ts';

const standard = (id: string, printed: string, per: string, rest: Partial<Actual> = {}) =>
  actual(id, undefined, { role: 'standard', indicator: '护理补贴标准', measure: measure(printed, { per }), ...rest });
const persons = (printed: string, rest: Partial<Actual> = {}) =>
  actual('A7', printed, { role: 'stock', links: links('answers T6'), ...rest });
const paid = (printed: string, rest: Partial<Actual> = {}) =>
  actual('A9', printed, { indicator: '护理补贴资金', links: links('pays-for A7'), ...rest });
const monthly = standard('A8', '60元', '每人每月');
const planned = target('T6', '25100名', { role: 'stock' });
const reported = (figures: readonly (Actual | Target)[], rest: Partial<ProgressReport> = {}) => ({
  report: reportOf([entryOf(figures)], rest),
});
const codes = (...args: Parameters<typeof reported>) => found(money, reported(...args)).map(([code]) => code);

describe('money', () => {
  it('finds that 903.6万元 is the money of the 25100 persons planned', () => {
    const input = reported([planned, persons('25088名'), monthly, paid('903.6万元')]);
    expect(found(money, input)).toEqual([
      [
        'money-of-other-persons',
        'report.entries.0.actuals.2',
        '25100名 × 每人每月60元 × 6个月 = 903.6万元；25088名 × 每人每月60元 × 6个月 = 903.168万元',
      ],
    ]);
    expect(numbersOf(money, input)).toEqual([
      ['printed 903.6万元 A9', 'computed 903.168万元', 'part 25088名 A7', 'target 25100名 T6'],
    ]);
  });

  it('finds that money is nobody’s', () => {
    const input = reported([planned, persons('25088名'), monthly, paid('900万元')]);
    expect(found(money, input).map(([code, , expected]) => [code, expected])).toEqual([
      ['money-differs', '25088名 × 每人每月60元 × 6个月 = 903.168万元'],
    ]);
    expect(numbersOf(money, input)).toEqual([['printed 900万元 A9', 'computed 903.168万元', 'part 25088名 A7']]);
    expect(codes([persons('25088名', { links: [] }), monthly, paid('903.6万元')])).toEqual(['money-differs']);
  });

  it.each([
    ['903.168万元', true],
    ['903.2万元', true],
    ['903.1万元', false],
    ['903万元', true],
    ['9031680元', true],
    ['9031681元', false],
    ['0.0903亿元', true],
    ['0.09亿元', true],
    ['903.17万元', true],
    ['903.16万元', false],
  ])('%s is paid for 25088 as far as its places tell: %s', (printed, isPaid) => {
    expect(codes([persons('25088名'), monthly, paid(printed)])).toEqual(isPaid ? [] : ['money-differs']);
  });

  it('is exact at both ends of what the places allow', () => {
    const one = standard('A8', '1元', '每人每月');
    const at = (count: string) => codes([persons(count), one, paid('12元')]);
    expect(at('2名')).toEqual([]);
    const half = standard('A8', '0.25元', '每人每月');
    const of = (count: string) => codes([persons(count), half, paid('12元')]);
    expect(['7名', '8名'].map(of)).toEqual([['money-differs'], []]);
    const ends = standard('A8', '0.5元', '每人每年');
    const yearly = (count: string) => codes([persons(count), ends, paid('12元')]);
    expect(['45名', '46名', '50名', '51名'].map(yearly)).toEqual([['money-differs'], [], [], ['money-differs']]);
  });

  it('takes a yearly standard for its months, by kind of person', () => {
    const kind = (name: string) => ({ scope: { dimension: [['等级', name]] as const } });
    const part = (id: string, printed: string, name: string) =>
      actual(id, printed, {
        role: 'stock',
        ...kind(name),
        links: [{ kind: 'part-of', to: 'A7', complete: true }, ...links(`answers T${id}`)],
      });
    const two = [standard('S1', '800元', '每人每年', kind('一')), standard('S2', '400元', '每人每年', kind('二'))];
    const figures = [persons('14785名'), part('P1', '10368名', '一'), part('P2', '4417名', '二'), ...two];
    expect(
      found(money, reported([...figures, paid('498.9万元')])).map(([code, , expected]) => [code, expected]),
    ).toEqual([['money-differs', '10368名 × 每人每年800元 × 6/12年 + 4417名 × 每人每年400元 × 6/12年 = 503.06万元']]);
    expect(codes([...figures, paid('503.06万元')])).toEqual([]);
    const targets = [target('TP1', '10153名', { role: 'stock' }), target('TP2', '4215名', { role: 'stock' })];
    expect(codes([...figures, ...targets, paid('490.4万元')])).toEqual(['money-of-other-persons']);
    expect(codes([...figures, ...targets.slice(1), paid('490.4万元')])).toEqual(['money-differs']);
    expect(codes([...figures, standard('S3', '1元', '每人每年', kind('三')), paid('1万元')])).toEqual([]);
    expect(codes([...figures, part('P3', '1名', '三'), paid('1万元')])).toEqual([]);
    const odd = [
      persons('14785名'),
      part('P1', '10368名', '一'),
      { ...part('P2', '4417名', '二'), links: links('part-of A7') },
    ];
    expect(codes([...odd, ...two, paid('1万元')])).toEqual([]);
    const elsewhere = {
      ...part('P2', '4417名', '二'),
      links: [{ kind: 'part-of', to: 'A1', complete: true }] as const,
    };
    expect(codes([persons('14785名'), part('P1', '10368名', '一'), elsewhere, ...two, paid('1万元')])).toEqual([]);
  });

  it.each([
    ['at once', '120万元', []],
    ['by terms', '60万元', []],
    ['by quarters', '30万元', []],
    ['by quarters', '90万元', []],
    ['by months', '50万元', []],
    ['by nothing', '70万元', ['money-differs']],
  ])('takes a yearly standard as paid %s: %s', (_, printed, expected) => {
    const figures = [persons('1200人'), standard('A8', '1000元', '每人每年'), paid(printed)];
    expect(codes(figures, { period: { from: '2020-01-01', to: '2020-05-31', cumulative: true } })).toEqual(expected);
  });

  it('finds that a year’s amount was paid at once to the persons planned', () => {
    const figures = [planned, persons('25088名'), standard('A8', '60元', '每人每年'), paid('150.6万元')];
    expect(found(money, reported(figures)).map(([code, , expected]) => [code, expected])).toEqual([
      [
        'money-of-other-persons',
        '25100名 × 每人每年60元 × 12/12年 = 150.6万元；25088名 × 每人每年60元 × 12/12年 = 150.528万元',
      ],
    ]);
  });

  it.each([
    ['发放护理补贴', '累计发放资金', ['money-differs']],
    ['发放护理补贴', '月共发放', ['money-differs']],
    ['护理补贴', '发放护理补贴资金', ['money-differs']],
    ['发放护理补贴', '资助学生资金', []],
    ['资助学生', '资金', []],
    ['资助学生', '发放护理补贴资金', []],
    ['发放', '资金', []],
  ])('takes the standard of persons of the same name, %s, for %s', (indicator, name, expected) => {
    const figures = [persons('99名', { indicator }), monthly, paid('1万元', { indicator: name })];
    expect(codes(figures)).toEqual(expected);
  });

  it('asks nothing of persons counted each time, nor of the money of a month', () => {
    expect(codes([persons('25088人次'), monthly, paid('903.6万元')])).toEqual([]);
    expect(codes([persons('25088名'), monthly, paid('903.6万元', { cumulative: false })])).toEqual([]);
    expect(codes([persons('25088名'), monthly, paid('903.6万元', { cumulative: true })])).toEqual(['money-differs']);
  });

  it('shows what has no end at three places more than are printed', () => {
    const [finding] = found(
      money,
      reported([persons('1名'), standard('A8', '1元', '每人每年'), paid('7.0元')], {
        period: { from: '2020-01-01', to: '2020-01-31', cumulative: true },
      }),
    );
    expect(finding?.[2]).toBe('1名 × 每人每年1元 × 1/12年 = 0.0833元');
  });

  it.each([
    [{ from: '2020-01-01', to: '2020-02-29', cumulative: true }, '2个月'],
    [{ from: '2020-05-01', to: '2020-06-30', cumulative: true }, '6个月'],
    [{ from: '2020-05-01', to: '2020-06-30', cumulative: false }, '2个月'],
    [{ from: '2020-12-01', to: '2020-12-31', cumulative: false }, '1个月'],
    [{ from: '2020-05-02', to: '2020-06-30', cumulative: false }, undefined],
    [{ from: '2020-01-01', to: '2020-06-29', cumulative: true }, undefined],
    [{ from: '2019-05-01', to: '2020-06-30', cumulative: false }, undefined],
    [{ from: '2020-01-01', to: 'June', cumulative: true }, undefined],
    [{ from: 'January', to: '2020-06-30', cumulative: true }, undefined],
  ])('counts the months of %o', (period, months) => {
    const [finding] = found(money, reported([persons('2名'), monthly, paid('1元')], { period }));
    expect(finding?.[2].split(' × ')[2]?.split(' ')[0]).toBe(months);
  });

  it.each([
    ['another name', standard('A8', '60元', '每人每月', { indicator: '生活补贴标准' })],
    ['no time', standard('A8', '60元', '每人')],
    ['a day', standard('A8', '60元', '每人每日')],
    ['no money', standard('A8', '60%', '每人每月')],
    ['a time of its own', standard('A8', '60元', '每人每月', { when: { printed: '7月起', from: '2020-07' } })],
    ['no standard', standard('A8', '60元', '每人每月', { role: 'flow' })],
    [
      'an upper bound',
      standard('A8', '60元', '每人每月', { measure: measure('60元', { per: '每人每月', bound: 'at-most' }) }),
    ],
  ])('holds money against no standard of %s', (_, other) => {
    expect(codes([persons('25088名'), other, paid('903.6万元')])).toEqual([]);
  });

  it.each(['护理补贴资金支出', '护理补贴支出', '护理补贴经费', '护理补贴', '护理 补贴资金'])(
    'knows 护理补贴标准 by %s',
    (indicator) => {
      expect(codes([persons('25088名'), monthly, paid('1万元', { indicator })])).toEqual(['money-differs']);
    },
  );

  it('takes the standard of the report before that of the plan, of its own project', () => {
    const target60 = target('S', undefined, {
      role: 'standard',
      indicator: '护理补贴标准',
      measure: measure('60元', { per: '每人每月' }),
    });
    const plan = (name: string) => planOf([projectOf('1', { name, targets: [target60] })]);
    const report = reportOf([entryOf([persons('2名'), paid('1元')])]);
    expect(found(money, { report, plan: plan('项目') })[0]?.[2]).toBe('2名 × 每人每月60元 × 6个月 = 720元');
    expect(found(money, { report, plan: plan('别的项目') })).toEqual([]);
    const own = reportOf([entryOf([persons('2名'), standard('A8', '50元', '每人每月'), paid('1元')])]);
    expect(found(money, { report: own, plan: plan('项目') })[0]?.[2]).toBe('2名 × 每人每月50元 × 6个月 = 600元');
  });

  it.each([
    ['persons that are unsure', [persons('25088名'), paid('903.6万元', { links: links('pays-for A7 candidate') })]],
    ['persons that are not there', [paid('903.6万元')]],
    ['persons that are not counted', [persons('2.5万人'), paid('903.6万元')]],
    [
      'persons that are a bound',
      [persons('25088名', { measure: measure('25088名', { bound: 'at-least' }) }), paid('903.6万元')],
    ],
    ['another link', [persons('25088名'), paid('903.6万元', { links: links('part-of A7') })]],
    ['what is no money', [persons('25088名'), paid('903.6公里')]],
    [
      'more than so much',
      [persons('25088名'), paid('903.6万元', { measure: measure('903.6万元', { approximate: true }) })],
    ],
    [
      'a target',
      [persons('25088名'), target('T9', '903.6万元', { indicator: '护理补贴资金', links: links('pays-for A7') })],
    ],
  ])('asks nothing of %s', (_, figures) => {
    expect(codes([...figures, monthly])).toEqual([]);
  });

  it('finds a whole amount each where no standard is printed', () => {
    const input = reported([persons('2852名'), paid('285.2万元')]);
    expect(found(money, input)).toEqual([['money-per-head', 'report.entries.0.actuals.1', '÷ 2852名 = 1000元']]);
    expect(numbersOf(money, input)).toEqual([['printed 285.2万元 A9', 'computed 1000元', 'part 2852名 A7']]);
    expect(codes([persons('100名'), paid('100元')])).toEqual(['money-per-head']);
    expect(codes([persons('99名'), paid('99元')])).toEqual([]);
    expect(codes([persons('100名'), paid('150元')])).toEqual([]);
    expect(codes([persons('300名'), paid('100元')])).toEqual([]);
  });

  it('finds nothing without a report', () => {
    expect(found(money, {})).toEqual([]);
  });
});
