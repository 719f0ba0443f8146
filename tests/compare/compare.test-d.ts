import { describe, expectTypeOf, it } from 'vitest';
import type { AppliedPlan } from '../../src/compare/apply-diff.ts';
import { applyDiff } from '../../src/compare/apply-diff.ts';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import { impliedPreviousList } from '../../src/compare/implied-previous-list.ts';
import type { PlanDiff, ProjectStep } from '../../src/compare/plan-diff.ts';
import type { PlanOutline } from '../../src/compare/plan-outline.ts';
import type { Result } from '../../src/issue.ts';
import type { Target } from '../../src/plan/figure.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';

describe('Comparing lists, for the compiler', () => {
  it('takes a list or an outline before, and a list after', () => {
    expectTypeOf(diffPlans).parameter(0).toEqualTypeOf<WorkPlan | PlanOutline>();
    expectTypeOf(diffPlans).parameter(1).toEqualTypeOf<WorkPlan>();
    expectTypeOf(diffPlans).returns.toEqualTypeOf<PlanDiff>();
    expectTypeOf(impliedPreviousList).returns.toEqualTypeOf<Result<PlanOutline>>();
  });

  it('does not let anything be computed from targets that are not known', () => {
    expectTypeOf<PlanOutline['projects'][number]['targets']>().toEqualTypeOf<'unknown'>();
    expectTypeOf<PlanOutline>().not.toMatchTypeOf<WorkPlan>();
    expectTypeOf<'unknown'>().not.toMatchTypeOf<readonly Target[]>();
  });

  it('applies to lists only', () => {
    expectTypeOf(applyDiff).parameter(0).toEqualTypeOf<WorkPlan>();
    expectTypeOf(applyDiff).returns.toEqualTypeOf<Result<AppliedPlan>>();
  });

  it('knows which step carries a project', () => {
    expectTypeOf<Extract<ProjectStep, { kind: 'new' }>>().toHaveProperty('project');
    expectTypeOf<Extract<ProjectStep, { kind: 'kept' }>>().not.toHaveProperty('project');
  });
});
