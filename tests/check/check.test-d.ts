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

  it('takes a reading of a plan or a report alone as well', () => {
    expectTypeOf(checkDocument(readWorkPlan(''))).toEqualTypeOf<readonly Finding[]>();
    checkDocument(readProgressReport(''));
    checkPlan(readWorkPlan(''));
    checkReport(readProgressReport(''));
    // @ts-expect-error a group has no checks of its own
    checkDocument(readLeadingGroup(''));
    // @ts-expect-error a reading of a report is none of a plan
    checkPlan(readProgressReport(''));
    // @ts-expect-error what readDocument gives is for checkDocument
    checkPlan(readDocument(''));
    // @ts-expect-error a plan is no report
    checkReport(readWorkPlan(''));
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
