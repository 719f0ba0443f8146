import { assertOptionNames } from '../options.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import { seats } from './checks/seats.ts';
import { checks as allChecks } from './checks.ts';
import type { Check, CheckedReading, CheckInput, Finding, ReadingOf } from './finding.ts';
import { checkIssue } from './issues.ts';

/** Which checks to run. */
export interface ChecksOption {
  /** The checks, in order; all of {@link checks} where absent. */
  readonly checks?: readonly Check[];
}

/** What helps to check a plan. */
export type CheckPlanOptions = Omit<CheckInput, 'plan' | 'report'> & ChecksOption;

/** What helps to check a report: the plan it reports on above all. */
export type CheckReportOptions = Omit<CheckInput, 'report'> & ChecksOption;

const helps: readonly string[] = [
  'evidence',
  'serials',
  'organizations',
  'units',
  'checks',
] satisfies readonly (keyof CheckPlanOptions)[];

/**
 * What a statistician would ask about a plan 方案核验: counts, parts, serial numbers, seats.
 *
 * @param plan the work plan, or what `readWorkPlan` gives
 * @param options `evidence`, so that findings quote the text; `serials`, `organizations`, `units`; `checks` to run others
 * @returns findings in the order of the checks; none for a plan that leaves nothing to ask. Nothing is corrected or rejected
 * @throws `TypeError` where it is given no plan, for options that are unknown, and for checks given by their names
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
export function checkPlan(plan: WorkPlan | ReadingOf<WorkPlan>, options: CheckPlanOptions = {}): readonly Finding[] {
  assertOptionNames(options, helps);
  const { value, evidence } = documentIn(plan, isPlan, 'checkPlan takes a work plan, or a reading of one');
  if (value === undefined) return [nothingToCheck()];
  const { checks, ...rest } = options;
  return checksOf(checks).flatMap((check) => check.check({ ...evidence, ...rest, plan: value }));
}

/**
 * What a statistician would ask about a report 通报核验: every printed rate against its numbers, bases that are implied, rates that
 * cannot be, parts and wholes, money, what is called done, what is not reported at all.
 *
 * @param report the progress report, or what `readProgressReport` gives
 * @param options `plan`: what it reports on; `evidence`, so that findings quote the text; `serials`, `units`; `checks` to run others
 * @returns findings in the order of the checks, of the report only: the plan's own are {@link checkPlan}'s
 * @throws `TypeError` where it is given no report, for options that are unknown, and for checks given by their names
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
export function checkReport(
  report: ProgressReport | ReadingOf<ProgressReport>,
  options: CheckReportOptions = {},
): readonly Finding[] {
  assertOptionNames(options, [...helps, 'plan']);
  const { value, evidence } = documentIn(report, isReport, 'checkReport takes a progress report, or a reading of one');
  if (value === undefined) return [nothingToCheck()];
  const { checks, ...rest } = options;
  const input = { ...evidence, ...rest, report: value };
  return checksOf(checks)
    .filter(({ about }) => about !== 'plan')
    .flatMap((check) => check.check(input).filter(({ document }) => check.about === 'report' || document === 'report'));
}

/** The document of a reading with its evidence, or a document as it is. */
function documentIn<T extends WorkPlan | ProgressReport>(
  given: T | ReadingOf<T>,
  isMeant: (value: unknown) => value is T,
  wanted: string,
): { readonly value?: T; readonly evidence?: Pick<CheckInput, 'evidence'> } {
  if (isMeant(given)) return { value: given };
  const { value, evidence, issues } = asFields<ReadingOf<T>>(given) ?? {};
  const isNothing = value === undefined && issues !== undefined;
  if (!isNothing && !isMeant(value)) throw new TypeError(`${wanted}: what readDocument gives is for checkDocument`);
  return { ...(value && { value }), evidence: evidence ? { evidence } : {} };
}

function asFields<T>(value: unknown): Partial<T> | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}

function isPlan(value: unknown): value is WorkPlan {
  return asFields<WorkPlan>(value)?.projects !== undefined;
}

function isReport(value: unknown): value is ProgressReport {
  return asFields<ProgressReport>(value)?.entries !== undefined;
}

/** The checks asked for, which are checks and not the names of some. */
function checksOf(checks: readonly Check[] = allChecks): readonly Check[] {
  const other = checks.find((check) => typeof asFields<Check>(check)?.check !== 'function');
  if (other !== undefined) throw new TypeError(`checks takes checks, not their names; choose from the list: ${other}`);
  return checks;
}

function nothingToCheck(): Finding {
  return { ...checkIssue('check/nothing-to-check'), numbers: [] };
}

/** What {@link checkDocument} takes: the documents themselves, or a whole reading of one; never a mix of the two. */
export type DocumentToCheck = ChecksOption &
  ((CheckInput & { readonly value?: never }) | (CheckedReading & { readonly plan?: never; readonly report?: never }));

/**
 * What a statistician would ask about a plan, a report, or both together 公文核验; or about what was read from a text.
 *
 * @param input what a reader gives, as it is; or the documents, with `evidence`, so that findings quote the text, by paths in
 *   each document or with `plan` or `report` before them. Of both `serials`, `organizations`, `units`; `checks` to run others
 * @returns findings in the order of the checks, each naming its document. Where there is neither a project nor an entry, one
 *   finding says that nothing was checked. Of a bulletin that was read, what is asked of its report and of the targets it prints again is
 *   asked once, and the seats of a leading group only where it lists one
 * @throws `TypeError` where it is given nothing, a document without its name, or checks by their names
 * @source our convention
 * @example
 * ```ts
 * import { checkDocument } from 'minsheng/check';
 * import { readDocument } from 'minsheng/read';
 * import { huaibei2020, huaibei2020June } from 'minsheng/samples';
 *
 * const head = '某县2024年1-6月民生实事进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n';
 * const row = '1\t县住建局\t加装电梯\t加装电梯40部\t加装电梯31部，完成任务的57.5%\n';
 * for (const { message, quote } of checkDocument(readDocument(`${head}${row}`))) console.log(message, quote?.span);
 * // => “完成任务的57.5%” does not follow from its numbers: 31部 ÷ 40部 = 77.5% ≈ 77.5% [ 71, 81 ]
 * console.log(checkDocument(readDocument('')).map(({ code }) => code)); // => [ 'check/nothing-to-check' ]
 *
 * const findings = checkDocument({ plan: huaibei2020, report: huaibei2020June });
 * console.log(findings.filter(({ code }) => code === 'check/not-reported').length); // => 28
 * ```
 */
export function checkDocument(input: DocumentToCheck): readonly Finding[] {
  if (asFields(input) === undefined || isPlan(input) || isReport(input)) {
    throw new TypeError('checkDocument takes a reading, or documents by the names of plan and report');
  }
  return isReading(input) ? checkReading(input) : checkInput(input);
}

function isReading(input: DocumentToCheck): input is CheckedReading & ChecksOption {
  return 'issues' in input;
}

function checkInput({ checks, ...documents }: CheckInput & ChecksOption): readonly Finding[] {
  const { plan, report } = documents;
  const isEmpty = [plan?.projects, report?.entries, report?.funds].every((list = []) => list.length === 0);
  const nothing = isEmpty ? [nothingToCheck()] : [];
  return [...nothing, ...checksOf(checks).flatMap((check) => check.check(documents))];
}

function checkReading({ value, evidence, serials, organizations, units, checks }: CheckedReading & ChecksOption) {
  const { kind, plan, report } = documentsOf(value);
  const isBulletin = kind === 'report';
  // The targets that a bulletin prints again come with no leading group: its seats are not asked for.
  const asked =
    isBulletin && plan?.leadingGroup === undefined ? allChecks.filter(({ code }) => code !== seats.code) : allChecks;
  const findings = checkInput({
    ...(plan && { plan }),
    ...(report && { report }),
    ...(evidence && { evidence }),
    ...(serials && { serials }),
    ...(organizations && { organizations }),
    ...(units && { units }),
    checks: checks ?? asked,
  });
  return isBulletin ? askedOnce(findings) : findings;
}

/** The documents of a reading: those that were found out, or the one that was read. */
function documentsOf(value: CheckedReading['value']): {
  readonly kind?: 'plan' | 'report' | 'leading-group';
  readonly plan?: WorkPlan;
  readonly report?: ProgressReport;
} {
  if (value === undefined) return {};
  if ('kind' in value) return value;
  if (isPlan(value)) return { plan: value };
  return isReport(value) ? { report: value } : {};
}

/** What is asked of a report and of the targets it prints again, once: of the report. */
function askedOnce(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map(
    findings.map((finding) => [JSON.stringify([finding.code, finding.quote?.span, finding.message]), finding]),
  );
  return [...once.values()];
}
