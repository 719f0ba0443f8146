import { describe, expect, it } from 'vitest';
import type { Actual, Target } from '../../src/plan/figure.ts';
import { diffReports } from '../../src/progress/diff-reports.ts';
import { fundRates, fundRatesOf } from '../../src/progress/fund-rates.ts';
import { latestReport } from '../../src/progress/latest-report.ts';
import type { ProgressReport } from '../../src/progress/progress-report.ts';
import { actual, claim, target } from './figures.ts';

const report = (to: string, actuals: readonly Actual[] = [], rest: Partial<ProgressReport> = {}): ProgressReport => ({
  schemaVersion: '1.0',
  id: `to ${to}`,
  source: { title: '', issuers: [] },
  division: { name: '泗县', code: '341324' },
  period: { from: '2020-01-01', to, cumulative: true },
  entries: [{ id: 'E1', number: '', name: '项目', responsibilities: [], actuals, claims: [] }],
  funds: [],
  ...rest,
});
const [may, june, july] = ['2020-05-31', '2020-06-30', '2020-07-31'].map((to) => report(to)) as [
  ProgressReport,
  ProgressReport,
  ProgressReport,
];
const elsewhere = report('2020-06-30', [], { id: 'other', division: { name: '泗县', code: '341323' } });

describe('the latest report', () => {
  it('ends last, whatever the order', () => {
    expect(latestReport([june, july, may])).toEqual({ ok: true, value: july, issues: [] });
    expect(latestReport([july])).toMatchObject({ ok: true, value: { id: july.id } });
  });
  it('counts up to the day', () => {
    expect(latestReport([june, july, may], { asOf: '2020-06-30' })).toMatchObject({ value: { id: june.id } });
    expect(latestReport([june, july, may], { asOf: '2020-06-29' })).toMatchObject({ value: { id: may.id } });
  });
  it('is none before the first', () => {
    expect(latestReport([may], { asOf: '2020-01-31' })).toMatchObject({
      ok: false,
      issues: [{ code: 'progress/no-report', expected: '2020-01-31' }],
    });
    expect(latestReport([])).toMatchObject({ ok: false, issues: [{ code: 'progress/no-report', expected: '…' }] });
  });
  it('is not chosen among two', () => {
    const twin = { ...july, id: 'twin' };
    expect(latestReport([july, may, twin])).toMatchObject({
      ok: false,
      issues: [{ code: 'progress/several-latest', expected: '2020-07-31', received: 'to 2020-07-31、twin' }],
    });
  });
  it('is of one division, by code and not by name', () => {
    expect(latestReport([june, elsewhere])).toMatchObject({
      ok: false,
      issues: [{ code: 'progress/other-division', expected: '泗县', received: '泗县' }],
    });
    const { code: _, ...named } = june.division;
    const uncoded = (id: string, to: string) => ({ ...june, id, division: named, period: { ...june.period, to } });
    expect(latestReport([uncoded('a', '2020-06-30'), uncoded('b', '2020-07-31')])).toMatchObject({
      value: { id: 'b' },
    });
  });
});

describe('two reports', () => {
  const kinds = (before: readonly Actual[], after: readonly Actual[]) => {
    const diff = diffReports(report('2020-05-31', before), report('2020-06-30', after));
    if (!diff.ok) throw new Error('refused');
    return diff.value;
  };
  const flow = (value: string, unit = '件', rest: Partial<Actual> = {}) =>
    actual([value, unit], { links: [], ...rest });

  it('tells the work between them', () => {
    const diff = kinds([flow('410')], [flow('456')]);
    expect(diff).toMatchObject({
      from: { report: 'to 2020-05-31', period: { to: '2020-05-31' } },
      to: { report: 'to 2020-06-30', period: { to: '2020-06-30' } },
      changes: [{ kind: 'work', entry: '项目', indicator: '实绩', role: 'flow', delta: { value: '46', unit: '件' } }],
      restated: [],
      issues: [],
    });
    expect(diff.changes[0]?.before?.measure?.value).toBe('410');
    expect(diff.changes[0]?.after?.measure?.value).toBe('456');
  });
  it('tells no work as work of 0', () => {
    expect(kinds([flow('410')], [flow('410')]).changes).toMatchObject([{ kind: 'work', delta: { value: '0' } }]);
  });
  it('tells a fall as a correction', () => {
    const diff = kinds([flow('410')], [flow('400')]);
    expect(diff.changes).toMatchObject([{ kind: 'correction', delta: { value: '-10' } }]);
    expect(diff.issues).toMatchObject([{ code: 'progress/correction', expected: '410件', received: '400件' }]);
  });
  it('does not call a change of state work', () => {
    const stock = (value: string) => flow(value, '人', { role: 'stock' });
    expect(kinds([stock('410')], [stock('400')])).toMatchObject({
      changes: [{ kind: 'change', delta: { value: '-10', unit: '人' } }],
      issues: [],
    });
    const level = (value: string) => flow(value, '%', { role: 'level' });
    expect(kinds([level('45.4')], [level('46')]).changes).toMatchObject([
      { kind: 'change', delta: { value: '0.6', unit: '个百分点' } },
    ]);
  });
  it('has no difference with what is missing', () => {
    const [first] = kinds([], [flow('5')]).changes;
    expect(first).toMatchObject({ kind: 'first-reported', after: { id: 'A1' } });
    expect(first).not.toHaveProperty('delta');
    expect(first).not.toHaveProperty('before');
    const [gone] = kinds([flow('5')], []).changes;
    expect(gone).toMatchObject({ kind: 'no-longer-reported', before: { id: 'A1' } });
    expect(gone).not.toHaveProperty('after');
    const [worded] = kinds([flow('5')], [actual(undefined, { links: [], words: '已完成' })]).changes;
    expect(worded).toMatchObject({ kind: 'not-comparable' });
    const [nameless] = kinds([actual(undefined, { links: [] })], [flow('5')]).changes;
    expect(nameless).toMatchObject({ kind: 'not-comparable' });
  });
  it('does not subtract unlike units or pers', () => {
    expect(kinds([flow('5', '人')], [flow('6', '人次')]).changes).toMatchObject([{ kind: 'not-comparable' }]);
    const per = actual(['5', '元', { per: '每人' }], { links: [] });
    expect(kinds([per], [flow('6', '元')]).changes).toMatchObject([{ kind: 'not-comparable' }]);
  });
  it('aligns units in the later one', () => {
    expect(kinds([flow('4000', '人')], [flow('0.45', '万人')]).changes).toMatchObject([
      { kind: 'work', delta: { value: '0.05', unit: '万人' } },
    ]);
    const lost = actual(['1', '万', { unitMeant: '万人' }], { links: [] });
    expect(kinds([flow('4000', '人')], [lost]).changes).toMatchObject([{ delta: { value: '0.6', unit: '万人' } }]);
  });
  it.each([
    ['another stage', { stage: 'started' }],
    ['another scope', { scope: { divisions: ['濉溪县'] } }],
    ['another population', { scope: { population: '老人' } }],
    ['another tier', { scope: { dimension: [['层级', '县']] } }],
    ['another indicator', { indicator: '另一' }],
    ['another time in force', { when: { printed: '', from: '2020-07' } }],
    ['another end', { when: { printed: '', to: '2020-07' } }],
  ] as const)('does not pair %s', (_, rest) => {
    expect(kinds([flow('5')], [flow('6', '件', rest as never)]).changes.map(({ kind }) => kind)).toEqual([
      'first-reported',
      'no-longer-reported',
    ]);
  });
  it('pairs across ids, spaces and width of the name', () => {
    const before = flow('5', '件', { id: 'x', indicator: '办理 案件(件)' });
    const after = flow('6', '件', { id: 'y', indicator: '办理案件（件）' });
    expect(kinds([before], [after]).changes).toMatchObject([{ kind: 'work' }]);
  });
  it('pairs within an entry only', () => {
    const before = report('2020-05-31', [flow('5')]);
    const [entry] = before.entries;
    if (entry === undefined) throw new Error('no entry');
    const after = report('2020-06-30', [], { entries: [{ ...entry, name: '另一项目' }] });
    expect(diffReports(before, after)).toMatchObject({
      value: {
        changes: [
          { kind: 'first-reported', entry: '另一项目' },
          { kind: 'no-longer-reported', entry: '项目' },
        ],
      },
    });
  });
  it('pairs nothing with what is printed twice', () => {
    const diff = kinds([flow('5')], [flow('6'), flow('7', '件', { id: 'A2' })]);
    expect(diff.changes.map(({ kind }) => kind)).toEqual(['first-reported', 'first-reported', 'no-longer-reported']);
    expect(diff.issues).toMatchObject([{ code: 'progress/repeated-figure', received: '项目 实绩' }]);
    const reverse = kinds([flow('6'), flow('7', '件', { id: 'A2' })], []);
    expect(reverse.changes.map(({ kind }) => kind)).toEqual(['no-longer-reported', 'no-longer-reported']);
    expect(reverse.issues).toMatchObject([{ received: '项目 实绩' }]);
  });
  it('keeps restated targets side by side', () => {
    const withTargets = (to: string, ...targets: readonly Target[]) => {
      const base = report(to);
      return { ...base, entries: base.entries.map((entry) => ({ ...entry, targets })) };
    };
    const diff = (before: Target, after: Target) => {
      const result = diffReports(withTargets('2020-05-31', before), withTargets('2020-06-30', after));
      return result.ok ? result.value.restated : [];
    };
    const seven = target('flow', ['7', '个']);
    expect(diff(seven, seven)).toEqual([]);
    expect(diff(seven, { ...seven, id: 'elsewhere' })).toEqual([]);
    const nine = target('flow', ['9', '个']);
    expect(diff(seven, nine)).toEqual([{ entry: '项目', before: seven, after: nine }]);
    expect(diff(seven, target('flow', ['7', '个', { bound: 'at-least' }]))).toHaveLength(1);
    expect(diff(seven, target('flow', ['7', '个', { upper: '8' }]))).toHaveLength(1);
    expect(diff(seven, target('flow', ['7', '个', { strict: true }]))).toHaveLength(1);
    expect(diff(seven, target('flow', ['7', '个', { approximate: true }]))).toHaveLength(1);
    expect(diff(seven, target('flow', undefined, { words: '完成' }))).toHaveLength(1);
    expect(diff(target('flow', undefined, { words: '完成' }), target('flow', undefined, { words: '完成' }))).toEqual(
      [],
    );
    expect(diff(target('flow'), target('flow'))).toEqual([]);
    expect(diff(seven, { ...nine, indicator: '另一' })).toEqual([]);
    const [soon, late] = [
      { printed: '6月底前', to: '2020-06-30' },
      { printed: '9月底前', to: '2020-09-30' },
    ];
    expect(diff({ ...seven, when: soon }, { ...nine, when: late })).toHaveLength(1);
    expect(diff({ ...seven, when: soon }, { ...seven, when: late })).toHaveLength(1);
    expect(diff({ ...seven, when: soon }, seven)).toHaveLength(1);
    expect(diff({ ...seven, when: soon }, { ...seven, when: { ...soon, printed: '上半年' } })).toEqual([]);
    const twice = diffReports(withTargets('2020-05-31', seven), withTargets('2020-06-30', seven, nine));
    expect(twice.issues).toEqual([]);
    expect(twice.ok && twice.value.issues).toMatchObject([{ code: 'progress/repeated-figure' }]);
  });
  it('refuses what cannot be subtracted, all at once', () => {
    const year = report('2021-06-30', [], { period: { from: '2021-01-01', to: '2021-06-30', cumulative: false } });
    expect(diffReports({ ...may, division: { name: '灵璧县' } }, year)).toMatchObject({
      ok: false,
      issues: [
        { code: 'progress/other-division', expected: '灵璧县', received: '泗县' },
        { code: 'progress/not-in-order', expected: '2020-05-31', received: '2021-06-30' },
        { code: 'progress/not-cumulative', received: 'to 2021-06-30' },
      ],
    });
    expect(diffReports(june, june)).toMatchObject({ ok: false, issues: [{ code: 'progress/not-in-order' }] });
    expect(diffReports(july, june)).toMatchObject({ ok: false, issues: [{ code: 'progress/not-in-order' }] });
    const single = { ...may, period: { ...may.period, cumulative: false } };
    expect(diffReports(single, june)).toMatchObject({ ok: false, issues: [{ received: 'to 2020-05-31' }] });
  });
});

describe('funds', () => {
  const money = (value: string, unit = '亿元') => ({ value, unit });
  it('names the base of every rate', () => {
    expect(fundRates({ planned: money('10'), received: money('8'), disbursed: money('60000', '万元') })).toEqual({
      rates: [
        { rate: 'received-of-planned', ratio: { part: '8', whole: '10' } },
        { rate: 'disbursed-of-received', ratio: { part: '6', whole: '8' } },
        { rate: 'disbursed-of-planned', ratio: { part: '6', whole: '10' } },
      ],
      claims: [],
      issues: [],
    });
  });
  it('says which base is wanting, and nothing of what is not known', () => {
    expect(fundRates({})).toEqual({ rates: [], claims: [], issues: [] });
    expect(fundRates({ disbursed: money('37.05') })).toMatchObject({
      rates: [],
      issues: [
        { code: 'progress/fund-base-unknown', expected: 'received', received: 'disbursed' },
        { code: 'progress/fund-base-unknown', expected: 'planned', received: 'disbursed' },
      ],
    });
    expect(fundRates({ received: money('8'), planned: money('0') }).rates).toEqual([]);
    expect(fundRates({ received: money('8'), planned: money('3', '人') }).rates).toEqual([]);
    const { issues } = fundRates({ received: money('8'), planned: money('-3') });
    expect(issues.map(({ message }) => message)).toEqual([
      'received has no base to be a rate of: planned is no amount above 0',
    ]);
  });
  it('reads the amounts of a report', () => {
    const fund = (rest: Partial<Actual>, value: string, unit = '亿元') => actual([value, unit], { links: [], ...rest });
    const funds = [
      fund({ id: 'p', modality: 'planned', stage: 'received' }, '10'),
      fund({ id: 'r', stage: 'received' }, '8'),
      fund({ id: 'd', stage: 'disbursed' }, '6', '亿'),
      claim(['80', '%'], { id: 'c', stage: 'received' }),
      fund({ id: 'n', stage: 'paid' }, '1'),
    ];
    const lost = funds.map((one) =>
      one.id === 'd' && one.measure ? { ...one, measure: { ...one.measure, unitMeant: '亿元' } } : one,
    );
    const { rates, claims } = fundRatesOf({ funds: lost });
    expect(rates.map(({ rate, ratio }) => [rate, ratio.part, ratio.whole])).toEqual([
      ['received-of-planned', '8', '10'],
      ['disbursed-of-received', '6', '8'],
      ['disbursed-of-planned', '6', '10'],
    ]);
    expect(claims.map(({ id }) => id)).toEqual(['c']);
    const plannedRate = claim(['80', '%'], { id: 'q', modality: 'planned' });
    const late = [
      plannedRate,
      fund({ id: 'd', stage: 'disbursed' }, '6'),
      fund({ id: 'p', modality: 'planned' }, '10'),
    ];
    expect(fundRatesOf({ funds: late }).rates).toEqual([
      { rate: 'disbursed-of-planned', ratio: { part: '6', whole: '10' } },
    ]);
    const forecast = fund({ id: 'f', modality: 'forecast', stage: 'disbursed' }, '6');
    expect(fundRatesOf({ funds: [forecast] })).toEqual({ rates: [], claims: [], issues: [] });
    const worded = actual(undefined, { links: [], stage: 'received', words: '均已到位' });
    expect(fundRatesOf({ funds: [worded] }).rates).toEqual([]);
  });
});
