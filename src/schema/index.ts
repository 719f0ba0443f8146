/**
 * The door `minsheng/schema`: what an entity looks like, as zod schemas for programs that compose them and as JSON Schema for
 * other languages. They say what is well formed and nothing more: `parseWorkPlan` and its siblings of `minsheng` stand before
 * them, fill in ids, keep unknown fields and look across fields.
 *
 * @module
 */

import { division } from './division.ts';
import { actual, claim, measure, parameter, target } from './figure.ts';
import { leadingGroup } from './leading-group.ts';
import { period, when } from './period.ts';
import { progressEntry, progressReport } from './progress-report.ts';
import { project, responsibility } from './project.ts';
import { sourceDocument } from './source-document.ts';
import { declaredChange, declaredCount, workPlan } from './work-plan.ts';

export { type EntityName, entityNames, jsonSchemaOf } from './json-schema.ts';

/** Schema of a `WorkPlan` 工作方案. Strict: an unknown key is refused; the gate moves it to `extra`. */
export const workPlanSchema = /* @__PURE__ */ workPlan();

/** Schema of a `Project` 项目. */
export const projectSchema = /* @__PURE__ */ project();

/** Schema of a `Responsibility` 责任单位. */
export const responsibilitySchema = /* @__PURE__ */ responsibility();

/** Schema of a `Target` 目标任务. */
export const targetSchema = /* @__PURE__ */ target();

/** Schema of a `Parameter` 参数. */
export const parameterSchema = /* @__PURE__ */ parameter();

/** Schema of an `Actual` 实绩. */
export const actualSchema = /* @__PURE__ */ actual();

/** Schema of a `Claim` 自报完成率. */
export const claimSchema = /* @__PURE__ */ claim();

/** Schema of a `Measure` 数量: a decimal as text with its unit and bound. */
export const measureSchema = /* @__PURE__ */ measure();

/** Schema of a `DeclaredChange` 变化说明. */
export const declaredChangeSchema = /* @__PURE__ */ declaredChange();

/** Schema of a `DeclaredCount` 项目数. */
export const declaredCountSchema = /* @__PURE__ */ declaredCount();

/** Schema of a `ProgressReport` 进展情况通报. */
export const progressReportSchema = /* @__PURE__ */ progressReport();

/** Schema of a `ProgressEntry` 项目进展. */
export const progressEntrySchema = /* @__PURE__ */ progressEntry();

/** Schema of a `LeadingGroup` 领导小组. */
export const leadingGroupSchema = /* @__PURE__ */ leadingGroup();

/** Schema of a `SourceDocument` 公文. */
export const sourceDocumentSchema = /* @__PURE__ */ sourceDocument();

/** Schema of a `Division` 行政区划. */
export const divisionSchema = /* @__PURE__ */ division();

/** Schema of a `Period` 报告期. */
export const periodSchema = /* @__PURE__ */ period();

/** Schema of a `When` 时间要求. */
export const whenSchema = /* @__PURE__ */ when();
