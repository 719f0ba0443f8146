import { expectTypeOf, test } from 'vitest';
import { type Display, type Displayable, display } from '../../src/display/display.ts';
import type { DueTarget } from '../../src/plan/due-targets.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import type { PlanProgress } from '../../src/progress/plan-progress.ts';

test('what can be shown', () => {
  expectTypeOf<WorkPlan>().toExtend<Displayable>();
  expectTypeOf<PlanProgress>().toExtend<Displayable>();
  expectTypeOf<readonly DueTarget[]>().toExtend<Displayable>();
  expectTypeOf<string>().not.toExtend<Displayable>();
  expectTypeOf(display).returns.toEqualTypeOf<Display>();
  expectTypeOf<Display['rows']>().toEqualTypeOf<readonly Readonly<Record<string, string>>[]>();
});

test('a due target that has no date has no days', () => {
  expectTypeOf<Extract<DueTarget, { status: 'unknown' }>>().not.toHaveProperty('days');
  expectTypeOf<Extract<DueTarget, { status: 'overdue' | 'due-today' | 'due-later' }>['days']>().toEqualTypeOf<number>();
});
