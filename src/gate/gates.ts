import type { SourceDocument } from '../document/source-document.ts';
import type { Target } from '../plan/figure.ts';
import type { LeadingGroup } from '../plan/leading-group.ts';
import type { Project } from '../plan/project.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressEntry, ProgressReport } from '../progress/progress-report.ts';
import { target } from '../schema/figure.ts';
import { leadingGroup } from '../schema/leading-group.ts';
import { progressEntry, progressReport } from '../schema/progress-report.ts';
import { project } from '../schema/project.ts';
import { sourceDocument } from '../schema/source-document.ts';
import { workPlan } from '../schema/work-plan.ts';
import {
  fillLeadingGroup,
  fillNothing,
  fillProgressEntry,
  fillProgressReport,
  fillProject,
  fillTarget,
  fillWorkPlan,
} from './fill.ts';
import { makeGate } from './gate.ts';
import {
  lookAtLeadingGroup,
  lookAtProgressEntry,
  lookAtProgressReport,
  lookAtProject,
  lookAtSourceDocument,
  lookAtTarget,
  lookAtWorkPlan,
} from './look.ts';

const usual = ['limits', 'units'];
const ofReport = [...usual, 'plan'];

export const workPlanGate = /* @__PURE__ */ makeGate<WorkPlan>({
  schema: workPlan,
  fill: fillWorkPlan,
  look: lookAtWorkPlan,
  isWhole: true,
  options: usual,
});

export const projectGate = /* @__PURE__ */ makeGate<Project>({
  schema: project,
  fill: fillProject,
  look: lookAtProject,
  isWhole: false,
  options: usual,
});

export const targetGate = /* @__PURE__ */ makeGate<Target>({
  schema: target,
  fill: fillTarget,
  look: lookAtTarget,
  isWhole: false,
  options: usual,
});

export const progressReportGate = /* @__PURE__ */ makeGate<ProgressReport>({
  schema: progressReport,
  fill: fillProgressReport,
  look: lookAtProgressReport,
  isWhole: false,
  options: ofReport,
});

export const progressEntryGate = /* @__PURE__ */ makeGate<ProgressEntry>({
  schema: progressEntry,
  fill: fillProgressEntry,
  look: lookAtProgressEntry,
  isWhole: false,
  options: ofReport,
});

export const leadingGroupGate = /* @__PURE__ */ makeGate<LeadingGroup>({
  schema: leadingGroup,
  fill: fillLeadingGroup,
  look: lookAtLeadingGroup,
  isWhole: true,
  options: usual,
});

export const sourceDocumentGate = /* @__PURE__ */ makeGate<SourceDocument>({
  schema: sourceDocument,
  fill: fillNothing,
  look: lookAtSourceDocument,
  isWhole: true,
  options: usual,
});
