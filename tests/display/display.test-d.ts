import { expectTypeOf, test } from 'vitest';
import { type Display, type Displayable, display } from '../../src/display/display.ts';
import type { DueTarget } from '../../src/plan/due-targets.ts';
import type { TargetRow } from '../../src/plan/target-rows.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import type { PlanProgress } from '../../src/progress/plan-progress.ts';
import type { ProgressReport } from '../../src/progress/progress-report.ts';
import type { ReadDocument, Reading } from '../../src/read/reading.ts';

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

test('rows are flat, and only they are shown besides', () => {
  const [plan, report] = [{} as WorkPlan, {} as ProgressReport];
  expectTypeOf(display).toBeCallableWith(plan);
  expectTypeOf(display).toBeCallableWith(report);
  const reading = {} as Reading<ReadDocument>;
  display(reading);
  display(reading.ledger);
  display({} as readonly TargetRow[]);
  display([{ name: '泗县', value: 7, isKnown: true, note: null, more: undefined }]);
  // @ts-expect-error evidence holds paths
  display(reading.evidence);
  // @ts-expect-error a plan and a report at once
  display(reading.value as ReadDocument);
  // @ts-expect-error a field holds a list
  display([{ name: '泗县', projects: [] as readonly string[] }]);
});
