// The door minsheng/rollup: from county to city to province. Trees of divisions, the cascade of targets, pace and ranking.

export type { Agreement } from '../cascade/agreement.ts';
export type { CascadeAlignment, CascadeCandidate } from '../cascade/align.ts';
export {
  type AssertingPlan,
  type Assertion,
  type AssertionGroup,
  type AssertionOptions,
  type Assertions,
  assertions,
} from '../cascade/assertions.ts';
export type { BoundChange } from '../cascade/bound-change.ts';
export { type Cascade, type CascadeOptions, cascade } from '../cascade/cascade.ts';
export type {
  AlignmentGrounds,
  CascadeCoverage,
  CascadeLower,
  CascadeOutcome,
  CascadeRow,
  CascadeUse,
  RefusalReason,
} from '../cascade/cascade-row.ts';
export type { Aliases } from '../cascade/names.ts';
export type { ExpectedDivisions, LeftOutPlan } from '../cascade/place.ts';
export { type DivisionTreeOptions, divisionTree } from '../division/division-tree.ts';
export { type FindDivisionsOptions, type FoundDivision, findDivisions } from '../division/find-divisions.ts';
export { levelOfCode } from '../division/level-of-code.ts';
export {
  type DivisionKind,
  type DivisionNode,
  type DivisionRow,
  type DivisionTree,
  indexOfCode,
} from '../division/tree.ts';
export { expectedShare } from '../pace/expected-share.ts';
export { type LightEnd, type LightRow, type LightTable, lightOf, lightTable } from '../pace/lights.ts';
export {
  type KnownPace,
  type NoPace,
  type NoPaceReason,
  type Pace,
  type PaceOptions,
  type PaceState,
  type PaceSubject,
  pace,
} from '../pace/pace.ts';
export { type PaceCounts, paceCounts } from '../pace/pace-counts.ts';
export {
  type PlanPace,
  type PlanPaceOptions,
  type ProjectPace,
  planPace,
  type TargetPace,
} from '../pace/plan-pace.ts';
export { type Ranked, type Ranking, type RankOptions, rank } from '../pace/rank.ts';
export { type PaceSchedule, paceSchedule, type ScheduleStep } from '../pace/schedule.ts';
export { toPoints } from '../pace/to-points.ts';
export {
  type CompletionItem,
  type WeightedCompletion,
  type Weighting,
  weightedCompletion,
} from '../pace/weighted-completion.ts';
export type { RollUp } from './handle.ts';
export { type JoinObservationsOptions, joinObservations } from './join-observations.ts';
export type { PrintedRate } from './kernel/settle-rate.ts';
export { mergeRollUps } from './merge-roll-ups.ts';
export type {
  IdColumn,
  Observation,
  ObservationColumns,
  ObservedMeasure,
  ReportedAmount,
  ReportedRate,
  ReportedVerdict,
  RollUpIndicator,
  UncountedReason,
} from './observation.ts';
export { type ObservationsOptions, observationsOf, type PlanObservations } from './observations-of.ts';
export { type ParseRollUpOptions, parseRollUp } from './parse-roll-up.ts';
export type {
  BelowAmount,
  BelowRate,
  Coverage,
  RolledAmount,
  RolledRate,
  RolledVerdict,
  RollUpFigure,
  TotalGap,
} from './result/figure.ts';
export { rollUp } from './roll-up.ts';
export { type RollUpAsyncOptions, rollUpAsync, type StopSignal } from './roll-up-async.ts';
export { type RollUpBuilder, rollUpBuilder } from './roll-up-builder.ts';
export { type RollUpPlace, rollUpFigure } from './roll-up-figure.ts';
export type { RollUpOptions } from './roll-up-options.ts';
export { type RollUpRow, type RollUpRowOptions, rollUpRows } from './roll-up-rows.ts';
export { type RollUpColumn, type RollUpNode, rollUpTree } from './roll-up-tree.ts';
export type { SerialisedRollUp } from './serialise.ts';
