import type { LeadingGroup } from '../plan/leading-group.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import { emptyMargin } from './assemble/draft.ts';
import { readIssue } from './issues.ts';
import type { ReadOptions } from './options.ts';
import { isPrepared, prepareText } from './prepare-text.ts';
import { emptyReading, groupResult, planResult, reportResult, toReading } from './prepared-reading.ts';
import type { Reading } from './reading.ts';
import { unplacedFigures } from './unplaced.ts';

/**
 * Reads a notice as a work plan 读工作方案, where one knows that it is one.
 *
 * @param text the notice as plain text
 * @param options as of {@link readDocument}
 * @returns the plan with evidence, issues and ledger; of a bulletin, the targets it prints again
 * @throws `TypeError` as {@link readDocument}; never for the text
 * @source "our convention"
 * @example
 * ```ts
 * import { readWorkPlan } from 'minsheng/read';
 *
 * const { value } = readWorkPlan('某县2024年民生实事\n1.养老服务。新增养老床位不少于200张。（牵头单位：县民政局）\n');
 * console.log(value?.projects[0]?.targets[0]?.measure?.bound); // => at-least
 * ```
 */
export function readWorkPlan(text: string, options: ReadOptions = {}): Reading<WorkPlan> {
  const prepared = prepareText(text, options, 'plan');
  if (!isPrepared(prepared)) return emptyReading(prepared);
  const margin = emptyMargin();
  const nothing = prepared.reading.items.length === 0 ? [readIssue('read/no-projects')] : [];
  const plan = planResult(prepared, margin);
  const unplaced = plan.ok ? unplacedFigures(prepared.reading, margin.places, ['promise']) : [];
  return toReading(prepared, plan, margin, [...nothing, ...unplaced]);
}

/**
 * Reads a bulletin as a progress report 读进展通报, where one knows that it is one. Its entries hold the targets it prints
 * again; {@link readDocument} gives these as a plan.
 *
 * @param text the bulletin as plain text, its table with tabs between the cells
 * @param options as of {@link readDocument}
 * @returns the report with evidence, issues and ledger
 * @throws `TypeError` as {@link readDocument}; never for the text
 * @source "our convention"
 * @example
 * ```ts
 * import { readProgressReport } from 'minsheng/read';
 *
 * const text = '某市2024年1-6月民生工程进展情况\n序号\t责任单位\t项目名称\t目标任务\t进展情况\n1\t市住建局\t老旧小区改造\t改造小区22个\t已完工11个，完成任务的50%\n';
 * const { value } = readProgressReport(text);
 * console.log(value?.period.to, value?.entries[0]?.actuals[0]?.measure?.value); // => 2024-06-30 11
 * ```
 */
export function readProgressReport(text: string, options: ReadOptions = {}): Reading<ProgressReport> {
  const prepared = prepareText(text, options, 'report');
  if (!isPrepared(prepared)) return emptyReading(prepared);
  const margin = emptyMargin();
  const report = reportResult(prepared, undefined, margin);
  const unplaced = report.ok ? unplacedFigures(prepared.reading, margin.places, ['promise', 'result', 'funds']) : [];
  return toReading(prepared, report, margin, unplaced);
}

/**
 * Reads the list of a leading group 读领导小组名单. Names of persons are returned as the text gives them; who sits there by a
 * post alone, 成员：县财政局局长 or 县财政局、县住建局主要负责同志, has a seat of its own without a person.
 *
 * @param text the list, alone or within its notice
 * @param options as of {@link readDocument}
 * @returns the group with evidence, issues and ledger
 * @throws `TypeError` as {@link readDocument}; never for the text
 * @source "our convention"
 * @example
 * ```ts
 * import { readLeadingGroup } from 'minsheng/read';
 *
 * const { value } = readLeadingGroup('某县民生工作领导小组成员名单\n组  长：甲某某  县长\n成  员：乙  某  县财政局局长\n');
 * console.log(value?.seats.map(({ role, posts }) => `${role} ${posts[0]?.title}`)); // => [ '组长 县长', '成员 局长' ]
 * ```
 */
export function readLeadingGroup(text: string, options: ReadOptions = {}): Reading<LeadingGroup> {
  const prepared = prepareText(text, options, 'leading-group');
  if (!isPrepared(prepared)) return emptyReading(prepared);
  const margin = emptyMargin();
  return toReading(prepared, groupResult(prepared, margin), margin);
}
