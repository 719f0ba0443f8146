import type { SourceDocument } from '../document/source-document.ts';
import type { Result } from '../issue.ts';
import type { Target } from '../plan/figure.ts';
import type { LeadingGroup } from '../plan/leading-group.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressEntry, ProgressReport } from '../progress/progress-report.ts';
import type { ReportGateOptions } from './gate.ts';
import {
  leadingGroupGate,
  progressEntryGate,
  progressReportGate,
  projectGate,
  sourceDocumentGate,
  targetGate,
  workPlanGate,
} from './gates.ts';
import type { GateOptions } from './limits.ts';

/**
 * Reads a work plan from data of which nothing is known 工作方案的读入: from `JSON.parse`, a form, another program.
 *
 * What follows from position is filled in (`id`, `as`, `schemaVersion`), unknown fields are kept in `extra`, and all that is
 * wrong is told at once. Errors are what cannot be (a link to nothing, two things with one id); what is only doubtful (counts
 * that do not agree, parts that do not sum) is a warning, and nothing is corrected: documents are themselves wrong sometimes.
 *
 * @param input anything; it is never changed, and none of its code is run
 * @param options `limits`: how much is taken; `units`: the units known, for parts that must sum
 * @returns the plan as new, deep-frozen plain data with warnings and notes; or a refusal with every error, each with its path
 * @throws `TypeError` for options that cannot be meant; never for the input
 * @source our convention
 * @example
 * ```ts
 * import { parseWorkPlan } from 'minsheng';
 *
 * const result = parseWorkPlan({
 *   source: { title: '泗县2020年民生工程', issuers: ['泗县人民政府'] },
 *   division: { name: '泗县', code: '341324' },
 *   year: 2020,
 *   declaredCounts: [], changes: [], requirements: [],
 *   projects: [{
 *     number: '（一）', name: '城镇老旧小区改造', responsibilities: [{ lead: ['县住建局'] }],
 *     targets: [{ role: 'flow', indicator: '改造小区', measure: { value: '7', unit: '个', bound: 'unstated' } }],
 *   }],
 * });
 * console.log(result.ok && result.value.id); // => 341324-2020
 * console.log(result.ok && result.value.projects[0]?.targets[0]?.id); // => 1.T1
 *
 * const refused = parseWorkPlan({ year: '2020' });
 * console.log(refused.issues.map(({ code, path }) => `${code} ${path.join('.')}`).slice(0, 2));
 * // => [ 'gate/missing source', 'gate/missing division' ]
 * ```
 */
export function parseWorkPlan(input: unknown, options: GateOptions = {}): Result<WorkPlan> {
  return workPlanGate(input, options);
}

/**
 * Reads one project of a work plan 项目的读入, as {@link parseWorkPlan} reads a plan. Links out of it are told as notes.
 *
 * @param input anything
 * @param options `limits`, `units`
 * @returns the project as new, deep-frozen plain data, or a refusal with every error
 * @throws `TypeError` for options that cannot be meant
 * @source our convention
 * @example
 * ```ts
 * import { parseProject } from 'minsheng';
 *
 * const result = parseProject({ number: '12.', name: '就业促进', responsibilities: [], targets: [], budget: '30万元' });
 * console.log(result.ok && result.value.extra); // => [ [ 'budget', '30万元' ] ]
 * console.log(result.issues[0]?.code); // => gate/unknown-key
 * ```
 */
export function parseProject(input: unknown, options: GateOptions = {}): Result<Project> {
  return projectGate(input, options);
}

/**
 * Reads one target 目标任务的读入, as {@link parseWorkPlan} reads a plan. Its role has no default.
 *
 * @param input anything
 * @param options `limits`, `units`
 * @returns the target as new, deep-frozen plain data, or a refusal with every error
 * @throws `TypeError` for options that cannot be meant
 * @source our convention
 * @example
 * ```ts
 * import { parseTarget } from 'minsheng';
 *
 * const { issues } = parseTarget({ indicator: '培训', measure: { value: '1e3', unit: '人次', bound: 'unstated' } });
 * for (const { code, path } of issues) console.log(code, path.join('.'));
 * // => gate/not-a-decimal measure.value
 * // => gate/missing role
 * ```
 */
export function parseTarget(input: unknown, options: GateOptions = {}): Result<Target> {
  return targetGate(input, options);
}

/**
 * Reads a progress report 进展情况通报的读入, as {@link parseWorkPlan} reads a plan.
 *
 * @param input anything
 * @param options `limits`, `units`; `plan`: the plan it reports on, so that a link to nothing is an error and not only a note
 * @returns the report as new, deep-frozen plain data, or a refusal with every error
 * @throws `TypeError` for options that cannot be meant
 * @source our convention
 * @example
 * ```ts
 * import { parseProgressReport } from 'minsheng';
 *
 * const result = parseProgressReport({
 *   source: { title: '淮北市2020年1-6月份民生工程进展', issuers: ['市民生办'] },
 *   division: { name: '淮北市', code: '340600' },
 *   period: { from: '2020-06-30', to: '2020-01-01', cumulative: true },
 *   entries: [], funds: [],
 * });
 * console.log(result.ok, result.issues[0]?.code); // => false gate/period-order
 * ```
 */
export function parseProgressReport(input: unknown, options: ReportGateOptions = {}): Result<ProgressReport> {
  return progressReportGate(input, options);
}

/**
 * Reads what a report says of one project 项目进展的读入, as {@link parseProgressReport} reads a report.
 *
 * @param input anything
 * @param options `limits`, `units`, `plan`
 * @returns the entry as new, deep-frozen plain data, or a refusal with every error
 * @throws `TypeError` for options that cannot be meant
 * @source our convention
 * @example
 * ```ts
 * import { parseProgressEntry } from 'minsheng';
 *
 * const result = parseProgressEntry({
 *   number: '7', name: '就业促进', responsibilities: [], claims: [],
 *   actuals: [{ role: 'flow', indicator: '培训', measure: { value: '300', unit: '人', bound: 'unstated' } }],
 * });
 * console.log(result.ok && result.value.actuals[0]?.id); // => 1.A1
 * ```
 */
export function parseProgressEntry(input: unknown, options: ReportGateOptions = {}): Result<ProgressEntry> {
  return progressEntryGate(input, options);
}

/**
 * Reads a leading group 领导小组的读入, as {@link parseWorkPlan} reads a plan.
 *
 * @param input anything
 * @param options `limits`, `units`
 * @returns the group as new, deep-frozen plain data, or a refusal with every error
 * @throws `TypeError` for options that cannot be meant
 * @source our convention
 * @example
 * ```ts
 * import { parseLeadingGroup } from 'minsheng';
 *
 * const office = { at: '县财政局', heads: [{ title: '主任', seat: 3 }] };
 * const result = parseLeadingGroup({ name: '县民生工作领导小组', seats: [{ role: '组长', posts: [] }], office });
 * console.log(result.issues.map(({ code, path }) => `${code} ${path.join('.')}`));
 * // => [ 'gate/seat-outside office.heads.0.seat' ]
 * ```
 */
export function parseLeadingGroup(input: unknown, options: GateOptions = {}): Result<LeadingGroup> {
  return leadingGroupGate(input, options);
}

/**
 * Reads an official document's particulars 公文的读入, as {@link parseWorkPlan} reads a plan.
 *
 * @param input anything
 * @param options `limits`, `units`
 * @returns the document as new, deep-frozen plain data, or a refusal with every error
 * @throws `TypeError` for options that cannot be meant
 * @source our convention
 * @example
 * ```ts
 * import { parseSourceDocument } from 'minsheng';
 *
 * const result = parseSourceDocument({ title: '通知', number: '泗政发〔2020〕14号', issuers: ['泗县人民政府'], signed: '2020-2-1' });
 * console.log(result.issues[0]?.code, result.issues[0]?.received); // => gate/not-a-date "2020-2-1"
 * ```
 */
export function parseSourceDocument(input: unknown, options: GateOptions = {}): Result<SourceDocument> {
  return sourceDocumentGate(input, options);
}
