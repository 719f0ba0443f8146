import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod/mini';
import type { Division } from '../../src/division/division.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import type { Period, When } from '../../src/period/period.ts';
import type { Actual, Base, Claim, Link, Measure, Parameter, Scope, Target } from '../../src/plan/figure.ts';
import type { GroupOffice, LeadingGroup, Post, Seat } from '../../src/plan/leading-group.ts';
import type { Project, Responsibility } from '../../src/plan/project.ts';
import type { DeclaredChange, DeclaredCount, WorkPlan } from '../../src/plan/work-plan.ts';
import type { ProgressEntry, ProgressReport } from '../../src/progress/progress-report.ts';
import type { base, link, scope } from '../../src/schema/figure.ts';
import type {
  actualSchema,
  claimSchema,
  declaredChangeSchema,
  declaredCountSchema,
  divisionSchema,
  leadingGroupSchema,
  measureSchema,
  parameterSchema,
  periodSchema,
  progressEntrySchema,
  progressReportSchema,
  projectSchema,
  responsibilitySchema,
  sourceDocumentSchema,
  targetSchema,
  whenSchema,
  workPlanSchema,
} from '../../src/schema/index.ts';
import type { groupOffice, post, seat } from '../../src/schema/leading-group.ts';

test('What a schema yields is exactly the hand-written interface', () => {
  expectTypeOf<z.output<typeof workPlanSchema>>().toEqualTypeOf<WorkPlan>();
  expectTypeOf<z.output<typeof declaredChangeSchema>>().toEqualTypeOf<DeclaredChange>();
  expectTypeOf<z.output<typeof declaredCountSchema>>().toEqualTypeOf<DeclaredCount>();
  expectTypeOf<z.output<typeof projectSchema>>().toEqualTypeOf<Project>();
  expectTypeOf<z.output<typeof responsibilitySchema>>().toEqualTypeOf<Responsibility>();
  expectTypeOf<z.output<typeof targetSchema>>().toEqualTypeOf<Target>();
  expectTypeOf<z.output<typeof parameterSchema>>().toEqualTypeOf<Parameter>();
  expectTypeOf<z.output<typeof actualSchema>>().toEqualTypeOf<Actual>();
  expectTypeOf<z.output<typeof claimSchema>>().toEqualTypeOf<Claim>();
  expectTypeOf<z.output<typeof measureSchema>>().toEqualTypeOf<Measure>();
  expectTypeOf<z.output<ReturnType<typeof base>>>().toEqualTypeOf<Base>();
  expectTypeOf<z.output<ReturnType<typeof scope>>>().toEqualTypeOf<Scope>();
  expectTypeOf<z.output<ReturnType<typeof link>>>().toEqualTypeOf<Link>();
  expectTypeOf<z.output<typeof progressReportSchema>>().toEqualTypeOf<ProgressReport>();
  expectTypeOf<z.output<typeof progressEntrySchema>>().toEqualTypeOf<ProgressEntry>();
  expectTypeOf<z.output<typeof leadingGroupSchema>>().toEqualTypeOf<LeadingGroup>();
  expectTypeOf<z.output<ReturnType<typeof seat>>>().toEqualTypeOf<Seat>();
  expectTypeOf<z.output<ReturnType<typeof post>>>().toEqualTypeOf<Post>();
  expectTypeOf<z.output<ReturnType<typeof groupOffice>>>().toEqualTypeOf<GroupOffice>();
  expectTypeOf<z.output<typeof sourceDocumentSchema>>().toEqualTypeOf<SourceDocument>();
  expectTypeOf<z.output<typeof divisionSchema>>().toEqualTypeOf<Division>();
  expectTypeOf<z.output<typeof periodSchema>>().toEqualTypeOf<Period>();
  expectTypeOf<z.output<typeof whenSchema>>().toEqualTypeOf<When>();
});

test('A schema takes nothing but what it yields', () => {
  expectTypeOf<z.input<typeof workPlanSchema>>().toEqualTypeOf<WorkPlan>();
  expectTypeOf<z.input<typeof progressReportSchema>>().toEqualTypeOf<ProgressReport>();
});

test('A field more, less, or writable is told apart', () => {
  expectTypeOf<Readonly<z.output<typeof measureSchema> & { more: string }>>().not.toEqualTypeOf<Measure>();
  expectTypeOf<Omit<z.output<typeof measureSchema>, 'per'>>().not.toEqualTypeOf<Measure>();
  expectTypeOf<{ -readonly [K in keyof Measure]: Measure[K] }>().not.toEqualTypeOf<Measure>();
});
