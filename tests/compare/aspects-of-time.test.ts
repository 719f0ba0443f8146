import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import type { Measure, Target } from '../../src/plan/figure.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { describeIssue } from '../../src/wording/describe-issue.ts';
import { planOf, projectOf, targetOf } from '../plan/small-plan.ts';

const list = (year: number, target: Partial<Target>, rest: Partial<WorkPlan> = {}) =>
  planOf([projectOf('1', { name: '托育服务', targets: [targetOf('T', { indicator: '托位', ...target })] })], {
    id: `${year}`,
    year,
    ...rest,
  });
const changes = (before: Partial<Target>, after: Partial<Target>) => {
  const [edge] = diffPlans(list(2024, before), list(2025, after)).edges;
  const targets = edge?.targets === 'unknown' ? [] : (edge?.targets ?? []);
  return [edge?.kind, ...targets.map(({ kind, changed }) => [kind, ...changed])];
};
const when = (to?: string, from?: string): Partial<Target> => ({
  when: { printed: '', ...(to && { to }), ...(from && { from }) },
});

describe('A due day', () => {
  it('that is another day of the year is a change', () => {
    const refined = ['refined', ['refined', 'when']];
    expect(changes(when('2024-10'), when('2025-11'))).toEqual(refined);
    expect(changes(when('2024-10'), {})).toEqual(refined);
    expect(changes(when('2024-10-20'), when('2025-10'))).toEqual(refined);
    expect(changes(when(undefined, '2024-07'), when(undefined, '2025-08'))).toEqual(refined);
    expect(changes(when('2024-12-30'), when('2025-12-31'))).toEqual(refined);
    expect(changes(when('2024-11'), when('2025-01'))).toEqual(refined);
  });

  it('that is the same but for the year is none', () => {
    expect(changes(when('2024-10'), when('2025-10'))).toEqual(['continued']);
    expect(changes(when('2024-12-31'), when('2025-12'))).toEqual(['continued']);
    expect(changes(when('2024'), {})).toEqual(['continued']);
    expect(changes(when('2024-12'), when('2025'))).toEqual(['continued']);
    expect(changes(when(undefined, '2024-07'), when('2025', '2025-07'))).toEqual(['continued']);
  });
});

describe('千人口 and 每千人口', () => {
  const places = (indicator: string, per: string, value: string): Partial<Target> => ({
    role: 'level',
    indicator,
    measure: { value, unit: '个', per, bound: 'at-least' } satisfies Measure,
  });

  it('are one, in name and unit', () => {
    expect(changes(places('每千人口托位数', '每千人口', '4.5'), places('千人口托位数', '千人口', '4.7'))).toEqual([
      'continued',
      ['continued'],
    ]);
    expect(changes(places('千人口托位数', '千人口', '4.5'), places('千人口托位数', '每万人', '4.5'))).toEqual([
      'refined',
      ['refined', 'unit'],
    ]);
  });
});

describe('Lists that do not follow one another', () => {
  const issues = (previous: WorkPlan, current: WorkPlan) =>
    diffPlans(previous, current).issues.map(({ code, severity, expected, received }) => [
      code,
      severity,
      expected,
      received,
    ]);
  const division = { name: '灵璧县' };

  it('are told: of one year, backwards, of two divisions', () => {
    const told = (received: string) => [['compare/no-earlier-list', 'warning', '泗县 2024', received]];
    expect(issues(list(2025, {}), list(2025, {}))).toEqual(told('泗县 2025'));
    expect(issues(list(2026, {}), list(2025, {}))).toEqual(told('泗县 2026'));
    expect(issues(list(2024, {}, { division }), list(2025, {}))).toEqual(told('灵璧县 2024'));
    const [issue] = diffPlans(list(2025, {}), list(2025, {})).issues;
    expect(issue?.message).toBe('Not an earlier list of the division, as 泗县 2024: 泗县 2025');
    expect(describeIssue(issue as never, 'zh-CN')).toBe(
      '所比清单（泗县 2025）不是同一地区以前年度的清单（如泗县 2024）',
    );
  });

  it('may leave years out', () => {
    expect(issues(list(2024, {}), list(2025, {}))).toEqual([]);
    expect(issues(list(2022, {}), list(2025, {}))).toEqual([]);
    const coded = { name: '泗州县', code: '341324' };
    expect(
      issues(list(2024, {}, { division: coded }), list(2025, {}, { division: { name: '泗县', code: '341324' } })),
    ).toEqual([]);
  });
});
