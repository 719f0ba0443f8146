import { describe, expect, it } from 'vitest';
import type { Division } from '../../src/division/division.ts';
import { linkReport } from '../../src/link/link-report.ts';
import { attainment } from '../../src/progress/attainment.ts';
import { planProgress } from '../../src/progress/plan-progress.ts';
import { readProgressReport, readWorkPlan } from '../../src/read/index.ts';
import { observationsOf } from '../../src/rollup/observations-of.ts';
import { describeIssue } from '../../src/wording/describe-issue.ts';
import { report as reportOf } from '../link/small-report.ts';
import { planOf, projectOf, targetOf } from '../plan/small-plan.ts';

const plan = (division: Division) => planOf([projectOf('1', { targets: [targetOf('T')] })], { division, year: 2024 });
const report = (division: Division, rest = {}) => reportOf([], { division, ...rest });
const told = (one: Division, other: Division) => {
  const [promised, reported] = [plan(one), report(other)];
  return [
    linkReport(reported, promised).issues,
    linkReport({ ...reported, plan: promised.id }, promised).issues,
    planProgress(promised, reported).issues,
    observationsOf(promised, reported).issues,
  ].map((issues) => issues.map(({ code, expected, received }) => [code, expected, received]));
};

describe('A report of another division', () => {
  it('is told by whatever judges it by a plan', () => {
    const detail = ['某县', '北山县'];
    const [linked, progress] = [[['link/other-division', ...detail]], [['progress/other-division', ...detail]]];
    expect(told({ name: '某县' }, { name: '北山县' })).toEqual([linked, linked, progress, progress]);
    expect(told({ name: '某县', code: '1' }, { name: '某县', code: '2' }).map(({ length }) => length)).toEqual([
      1, 1, 1, 1,
    ]);
    const [issue] = linkReport(report({ name: '北山县' }), plan({ name: '某县' })).issues;
    expect(issue?.severity).toBe('error');
    expect(issue?.message).toBe(
      'The report is of 北山县, the plan of 某县: its results answer another division’s targets',
    );
    expect(describeIssue(issue as never, 'zh-CN')).toBe('通报属于北山县，方案属于某县：以他地结果对应本地目标');
  });

  it('is none under another spelling, by the same code, or where one is not named', () => {
    const none = [[], [], [], []];
    expect(told({ name: '某县' }, { name: '某 县' })).toEqual(none);
    expect(told({ name: '某县', code: '1' }, { name: '某县' })).toEqual(none);
    expect(told({ name: '某县', code: '1' }, { name: '某区', code: '1' })).toEqual(none);
    expect(told({ name: '' }, { name: '北山县' })).toEqual(none);
    expect(told({ name: '某县' }, { name: '' })).toEqual(none);
  });

  it('is of another plan and year to observations, too', () => {
    const { issues } = observationsOf(
      plan({ name: '泗县' }),
      report({ name: '泗县' }, { plan: 'Q', period: { from: '2025-01-01', to: '2025-06-30', cumulative: true } }),
    );
    expect(issues.map(({ code }) => code)).toEqual(['progress/other-plan', 'progress/other-year']);
  });
});

describe('What is no plan and no report', () => {
  const wrong = new TypeError('Not a WorkPlan and a ProgressReport');
  const [promised, reported] = [plan({ name: '泗县' }), report({ name: '泗县' })];
  const pairs: readonly (readonly [unknown, unknown])[] = [
    [reported, promised],
    [promised, promised],
    [reported, reported],
    [readWorkPlan('泗县2024年民生实事\n1.绿化。新建公园3个。\n'), reported],
    [promised, readProgressReport('泗县2024年1-6月民生实事进展情况\n1.绿化。新建公园3个。\n')],
    [undefined, reported],
    [promised, undefined],
    [promised, null],
  ];

  it('is thrown, not read', () => {
    for (const [one, other] of pairs) {
      expect(() => planProgress(one as never, other as never)).toThrow(wrong);
      expect(() => linkReport(other as never, one as never)).toThrow(wrong);
    }
  });

  it('is a misspelt word for a missing figure', () => {
    expect(() => attainment(targetOf('T'), 'not-reproted' as never)).toThrow(
      new TypeError('Not a MissingReason: not-reproted'),
    );
    expect(attainment(targetOf('T'), 'superseded')).toMatchObject({ verdict: 'missing', reason: 'superseded' });
  });

  it('is a language that nothing is said in', () => {
    const [issue] = linkReport(report({ name: '甲' }), plan({ name: '乙' })).issues;
    for (const locale of ['zh', 'zh-cn', '', undefined])
      expect(() => describeIssue(issue as never, locale as never)).toThrow(
        new TypeError(`locale must be zh-CN or en: ${locale}`),
      );
  });
});
