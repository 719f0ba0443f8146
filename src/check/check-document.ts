import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import { checks as allChecks } from './checks.ts';
import type { Check, CheckInput, Finding } from './finding.ts';

/** Which checks to run. */
export interface ChecksOption {
  /** The checks, in order; all of {@link checks} where absent. */
  readonly checks?: readonly Check[];
}

/** What helps to check a plan. */
export type CheckPlanOptions = Omit<CheckInput, 'plan' | 'report'> & ChecksOption;

/** What helps to check a report: the plan it reports on above all. */
export type CheckReportOptions = Omit<CheckInput, 'report'> & ChecksOption;

/**
 * What a statistician would ask about a plan 方案核验: counts, parts, serial numbers, seats.
 *
 * @param plan the work plan
 * @param options `evidence`, so that findings quote the text; `serials`, `organizations`, `units`; `checks` to run others
 * @returns findings in the order of the checks; none for a plan that leaves nothing to ask. Nothing is corrected or rejected
 * @source our convention
 * @example
 * ```ts
 * import { checkPlan } from 'minsheng/check';
 * import { sixian2020 } from 'minsheng/samples';
 *
 * console.log(checkPlan(sixian2020).length); // => 0
 * const [first] = checkPlan({ ...sixian2020, projects: sixian2020.projects.slice(1) });
 * console.log(first?.code, first?.message); // => check/declared-count the document says 共33项, but lists 32项
 * ```
 */
export function checkPlan(plan: WorkPlan, options: CheckPlanOptions = {}): readonly Finding[] {
  return checkDocument({ ...options, plan });
}

/**
 * What a statistician would ask about a report 通报核验: every printed rate against its numbers, bases that are implied, rates that
 * cannot be, parts and wholes, money, what is called done, what is not reported at all.
 *
 * @param report the progress report
 * @param options `plan`: what it reports on; `evidence`, so that findings quote the text; `serials`, `units`; `checks` to run others
 * @returns findings in the order of the checks, of the report only: the plan's own are {@link checkPlan}'s
 * @source our convention
 * @example
 * ```ts
 * import { checkReport } from 'minsheng/check';
 * import { huaibei2020, huaibei2020June } from 'minsheng/samples';
 *
 * const findings = checkReport(huaibei2020June, { plan: huaibei2020 });
 * for (const { code, message } of findings) if (code === 'check/rate-mismatch') console.log(message);
 * // => “岗前技能培训完成率132.1%” does not follow from its numbers: 12543人次 ÷ 9500人次 = 132.0315789…% ≈ 132.0%
 * ```
 */
export function checkReport(report: ProgressReport, options: CheckReportOptions = {}): readonly Finding[] {
  const { checks = allChecks, ...rest } = options;
  const input = { ...rest, report };
  return checks
    .filter(({ about }) => about !== 'plan')
    .flatMap((check) => check.check(input).filter(({ document }) => check.about === 'report' || document === 'report'));
}

/**
 * What a statistician would ask about a plan, a report, or both together 公文核验.
 *
 * @param input the documents; `evidence`, so that findings quote the text, with paths in each document or with `plan` or `report`
 *   before them; `serials`, `organizations`, `units`; `checks` to run others
 * @returns findings in the order of the checks, each naming its document
 * @source our convention
 * @example
 * ```ts
 * import { checkDocument } from 'minsheng/check';
 * import { huaibei2020, huaibei2020June } from 'minsheng/samples';
 *
 * const findings = checkDocument({ plan: huaibei2020, report: huaibei2020June });
 * console.log(findings.filter(({ code }) => code === 'check/not-reported').length); // => 28
 * ```
 */
export function checkDocument(input: CheckInput & ChecksOption): readonly Finding[] {
  const { checks = allChecks, ...documents } = input;
  return checks.flatMap((check) => check.check(documents));
}
