export { type AppliedPlan, applyDiff } from './compare/apply-diff.ts';
export {
  diffLeadingGroups,
  type LeadingGroupDiff,
  type OfficeChange,
  type SeatAspect,
  type SeatChange,
} from './compare/diff-leading-groups.ts';
export type { DiffPlansOptions } from './compare/diff-options.ts';
export { diffPlans } from './compare/diff-plans.ts';
export type { TargetAspect, TargetChange, TargetDelta } from './compare/diff-targets.ts';
export type { FieldChange } from './compare/field-changes.ts';
export { impliedPreviousList } from './compare/implied-previous-list.ts';
export type { MatchGround, MatchWeights } from './compare/likeness.ts';
export type { DoubtReason } from './compare/match-subjects.ts';
export type {
  ComparedList,
  EdgeGround,
  MatchCandidate,
  PlanDiff,
  PlanEdge,
  ProjectStep,
  SubjectReference,
} from './compare/plan-diff.ts';
export type { PlanOutline, ProjectOutline } from './compare/plan-outline.ts';
export type { Division, DivisionLevel } from './division/division.ts';
export type { SourceDocument } from './document/source-document.ts';
export type { Extensible, Id, JsonValue, SchemaVersion } from './entity.ts';
export type { ReportGateOptions } from './gate/gate.ts';
export type { GateLimits, GateOptions } from './gate/limits.ts';
export {
  parseLeadingGroup,
  parseProgressEntry,
  parseProgressReport,
  parseProject,
  parseSourceDocument,
  parseTarget,
  parseWorkPlan,
} from './gate/parse.ts';
export { expect, type Issue, type Result, type Severity, type Span } from './issue.ts';
export { nameKey, type SuspiciousCharacter, suspiciousCharacters } from './name.ts';
export { daysBetween, firstDay, isIsoDate, lastDay } from './period/date.ts';
export type { IsoDate, Period, When } from './period/period.ts';
export { comparePeriods, periodOf } from './period/period-of.ts';
export { dueDay, isDue, isInForce } from './period/when.ts';
export { type DueOptions, type DueTarget, dueTargets } from './plan/due-targets.ts';
export type {
  Actual,
  Base,
  Bound,
  Claim,
  Figure,
  FundStage,
  Link,
  Measure,
  MissingReason,
  Parameter,
  Role,
  Scope,
  Target,
  WorkStage,
} from './plan/figure.ts';
export { type PlannedTarget, targetsOf, type WalkedProject, walkProjects } from './plan/figures.ts';
export type { GroupOffice, GroupOfficeHead, LeadingGroup, Post, Seat } from './plan/leading-group.ts';
export {
  extendOrganizations,
  type Organization,
  type OrganizationOptions,
  organizationOf,
  sameOrganization,
} from './plan/organization.ts';
export { defaultOrganizations, type OrganizationRow, type OrganizationTable } from './plan/organization-table.ts';
export type { ChangeKind, Project, Responsibility } from './plan/project.ts';
export { type Duty, type OrganizationDuties, responsibilitiesOf } from './plan/responsibilities.ts';
export type { DeclaredChange, DeclaredCount, RetiredReason, WorkPlan } from './plan/work-plan.ts';
export { attainment } from './progress/attainment.ts';
export type { FigureLookup } from './progress/base.ts';
export type { AboutOptions } from './progress/bound.ts';
export { calendarYearAmount } from './progress/calendar-year-amount.ts';
export {
  diffReports,
  type ReportChange,
  type ReportChangeKind,
  type ReportDiff,
  type RestatedTarget,
} from './progress/diff-reports.ts';
export { type FundAmounts, type FundRate, type FundRates, fundRates } from './progress/fund-rates.ts';
export { latestReport } from './progress/latest-report.ts';
export { type PlanProgress, planProgress, type UnpairedResult } from './progress/plan-progress.ts';
export type { ProgressEntry, ProgressReport } from './progress/progress-report.ts';
export {
  type PlanProgressOptions,
  type ProjectProgress,
  projectProgress,
  type SettledOptions,
} from './progress/project-progress.ts';
export { addTallies, emptyTally, type Tally } from './progress/tally.ts';
export type {
  Attainment,
  AttainmentFacts,
  AttainmentOptions,
  Doubt,
  Gap,
  StageRate,
  Verdict,
} from './progress/verdict.ts';
export {
  addQuantities,
  compareQuantities,
  quantity,
  subtractQuantities,
  sumQuantities,
} from './quantity/arithmetic.ts';
export { convertQuantity } from './quantity/convert.ts';
export { formatQuantity, type QuantityFormat } from './quantity/format.ts';
export { type PercentOptions, toPercent } from './quantity/percent.ts';
export { type PrintedInterval, printedInterval } from './quantity/precision.ts';
export type { DecimalString, Quantity } from './quantity/quantity.ts';
export { compareRatios, compareRatioTo, type Ratio, ratioOf } from './quantity/ratio.ts';
export {
  defaultUnits,
  extendUnits,
  type UnitLikeness,
  type UnitOptions,
  type UnitTable,
  unitLikeness,
} from './quantity/unit.ts';
export type { Unit } from './quantity/unit-table.ts';
