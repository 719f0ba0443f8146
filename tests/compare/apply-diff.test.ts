import { beforeEach, describe, expect, it } from 'vitest';
import { applyDiff } from '../../src/compare/apply-diff.ts';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import type { PlanDiff } from '../../src/compare/plan-diff.ts';
import type { PlanOutline } from '../../src/compare/plan-outline.ts';
import { frozen } from '../plan/small-plan.ts';
import { listOf, projectNamed, targetOf } from './lists.ts';

const before = frozen(
  listOf(2020, [
    projectNamed('危房改造'),
    projectNamed('智慧学校', { targets: [targetOf('智慧学校', '45', '座')] }),
    projectNamed('文化惠民', { section: '完善4项' }),
  ]),
);
const after = frozen(
  listOf(2021, [
    projectNamed('老年助餐'),
    projectNamed('文化惠民', { number: '2' }),
    projectNamed('智慧学校', { targets: [targetOf('智慧学校', '60', '座')] }),
  ]),
);

describe('The steps from one list to the next', () => {
  let diff: PlanDiff;
  beforeEach(() => {
    diff = diffPlans(before, after);
  });

  it('carry new projects whole, and of kept ones every field that differs, and both places', () => {
    expect(diff.steps).toEqual([
      { kind: 'new', position: { after: 0 }, project: after.projects[0] },
      {
        kind: 'kept',
        position: { before: 2, after: 1 },
        fields: [
          { path: ['number'], before: '', after: '2' },
          { path: ['section'], before: '完善4项' },
        ],
      },
      {
        kind: 'kept',
        position: { before: 1, after: 2 },
        fields: [{ path: ['targets', 0, 'measure', 'value'], before: '45', after: '60' }],
      },
    ]);
    expect(diff.previous).toEqual({
      id: 'list-2020',
      division: before.division,
      year: 2020,
      projects: ['危房改造', '智慧学校', '文化惠民'],
    });
    expect(diff.current).toEqual({
      id: 'list-2021',
      division: after.division,
      year: 2021,
      projects: ['老年助餐', '文化惠民', '智慧学校'],
    });
    expect(diff.schemaVersion).toBe('1.0');
  });

  it('make this year’s list', () => {
    expect(applyDiff(before, diff)).toEqual({
      ok: true,
      issues: [],
      value: { schemaVersion: '1.0', id: 'list-2021', division: after.division, year: 2021, projects: after.projects },
    });
  });

  it('are not followed from another list', () => {
    const codes = (plan: typeof before) => applyDiff(plan, diff).issues.map(({ code, path }) => [code, ...path]);
    expect(codes({ ...before, id: 'another' })).toEqual([['compare/other-plan']]);
    expect(codes({ ...before, projects: [...before.projects, projectNamed('多')] })).toEqual([['compare/other-plan']]);
    expect(codes({ ...before, projects: before.projects.slice(0, 2) })).toEqual([
      ['compare/other-plan'],
      ['compare/other-content', 'projects', 2, 'number'],
      ['compare/other-content', 'projects', 2, 'section'],
    ]);
    const changed = before.projects.map((project) => ({ ...project, section: '别处', number: '0' }));
    expect(codes({ ...before, projects: changed })).toEqual([
      ['compare/other-content', 'projects', 2, 'number'],
      ['compare/other-content', 'projects', 2, 'section'],
    ]);
    expect(applyDiff({ ...before, id: 'another' }, diff).issues[0]).toMatchObject({
      expected: 'list-2020',
      received: 'another',
    });
  });

  it('are not followed where last year’s contents are unknown', () => {
    const outline: PlanOutline = {
      schemaVersion: '1.0',
      id: 'list-2020',
      division: before.division,
      year: 2020,
      projects: before.projects.map(({ id, name }) => ({ id, name, targets: 'unknown' })),
    };
    const fromNames = diffPlans(outline, after);
    expect(fromNames.steps.map((step) => (step.kind === 'new' ? step.kind : step.fields))).toEqual([
      'new',
      'unknown',
      'unknown',
    ]);
    expect(applyDiff(before, fromNames)).toMatchObject({
      ok: false,
      issues: [
        { code: 'compare/content-unknown', path: ['projects', 2] },
        { code: 'compare/content-unknown', path: ['projects', 1] },
      ],
    });
  });
});
