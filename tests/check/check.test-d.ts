import { describe, expectTypeOf, it } from 'vitest';
import { checkDocument, checkPlan, checkReport } from '../../src/check/check-document.ts';
import type { Finding } from '../../src/check/finding.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import type { ProgressReport } from '../../src/progress/progress-report.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../src/read/read-parts.ts';

declare const plan: WorkPlan;
declare const report: ProgressReport;

describe('What is checked, for the compiler', () => {
  it('takes a whole reading as it is, with what helps to check it', () => {
    const reading = readDocument('');
    expectTypeOf(checkDocument(reading)).toEqualTypeOf<readonly Finding[]>();
    checkDocument({ ...reading, serials: ['1'], checks: [] });
    checkDocument({ ...reading.value, evidence: reading.evidence });
    checkDocument({ plan, report, evidence: reading.evidence });
  });

  it('takes no reading of a plan, a report or a group alone: these are checked by their value', () => {
    // @ts-expect-error its value is no document that was found out
    checkDocument(readWorkPlan(''));
    // @ts-expect-error nor is this
    checkDocument(readProgressReport(''));
    // @ts-expect-error nor this
    checkDocument(readLeadingGroup(''));
    // @ts-expect-error a reading is no plan
    expectTypeOf(checkPlan).toBeCallableWith(readWorkPlan(''));
    // @ts-expect-error nor a report
    expectTypeOf(checkReport).toBeCallableWith(readProgressReport(''));
  });

  it('takes no mix of a reading and a document, and no document by itself', () => {
    // @ts-expect-error the plan of the reading or this one
    checkDocument({ ...readDocument(''), plan });
    // @ts-expect-error by the name of plan
    checkDocument(plan);
    // @ts-expect-error by the name of report
    checkDocument(report);
  });
});
