import { describe, expect, it } from 'vitest';
import { declaredCounts } from '../../../src/check/checks/declared-counts.ts';
import { sixian2020 } from '../../../src/samples/index.ts';
import { planOf, projectOf } from '../../plan/small-plan.ts';
import { found, numbersOf } from '../found.ts';
import { reportOf } from '../small-report.ts';

describe('declared-counts', () => {
  it('finds 泗县 as it says: 33 projects, 3 new, 4 refined, 26 continued, 3 retired', () => {
    expect(sixian2020.declaredCounts.length).toBe(5);
    expect(found(declaredCounts, { plan: sixian2020 })).toEqual([]);
  });

  it('finds every count that differs', () => {
    const plan = { ...sixian2020, projects: sixian2020.projects.slice(1), changes: [] };
    expect(found(declaredCounts, { plan })).toEqual([
      ['declared-count', 'plan.declaredCounts.0', '32项'],
      ['declared-count', 'plan.declaredCounts.1', '2项'],
      ['declared-count', 'plan.declaredCounts.3', '0项'],
    ]);
    expect(numbersOf(declaredCounts, { plan })[0]).toEqual(['printed 33项', 'computed 32项']);
    expect(declaredCounts.check({ plan })[0]).toMatchObject({ received: '共33项', document: 'plan' });
  });

  it('counts what left by the facts of whole projects', () => {
    const change = { kind: 'retired', subject: '甲', level: 'project' } as const;
    const counted = (changes: Parameters<typeof planOf>[1]) =>
      found(declaredCounts, {
        plan: planOf([projectOf('1')], { declaredCounts: [{ kind: 'retired', count: 1 }], ...changes }),
      });
    expect(counted({ changes: [change] })).toEqual([]);
    expect(counted({ changes: [{ ...change, level: 'item' }] }).length).toBe(1);
    expect(counted({ changes: [{ ...change, kind: 'added' }] }).length).toBe(1);
  });

  it('says each kind of count in the words of the genre', () => {
    const kinds = [
      'total',
      'added',
      'refined',
      'continued',
      'renamed',
      'merged',
      'split',
      'absorbed',
      'spun-off',
      'retired',
    ] as const;
    const plan = planOf([], { declaredCounts: kinds.map((kind) => ({ kind, count: 7 })) });
    expect(declaredCounts.check({ plan }).map(({ received }) => received?.slice(0, -2))).toEqual([
      '共',
      '新增',
      '完善',
      '继续实施',
      '更名',
      '合并',
      '拆分',
      '并入',
      '分出',
      '退出',
    ]);
  });

  it('finds nothing without a plan', () => {
    expect(found(declaredCounts, { report: reportOf([]) })).toEqual([]);
  });
});
