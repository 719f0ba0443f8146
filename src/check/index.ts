// The door minsheng/check: what a statistician looks over, one check a file.

export {
  type AuditInterval,
  type AuditOptions,
  auditRate,
  type ExactRate,
  type RateAudit,
  type RateToAudit,
  type RateVerdict,
} from './audit-rate.ts';
export {
  type CheckPlanOptions,
  type CheckReportOptions,
  type ChecksOption,
  checkDocument,
  checkPlan,
  checkReport,
  type DocumentToCheck,
} from './check-document.ts';
export { checks } from './checks.ts';
export type {
  Check,
  CheckedDocument,
  CheckedReading,
  CheckInput,
  Finding,
  FindingNumber,
  ReadingOf,
} from './finding.ts';
export { type BaseInterval, type ImpliedBase, type ImpliedBaseOptions, impliedBase } from './implied-base.ts';
export type { AnyFigure, MeasuredFigure, PlacedFigure, PlacedMeasure } from './placed-figures.ts';
export { type PossibleCount, possibleCounts, type RateOfCount } from './possible-counts.ts';
export { type PrintedRate, printedRates, type RateCandidate, type RatePair } from './printed-rates.ts';
export type { RateReading, WholeNumbers } from './rate-range.ts';
export { checkSeats } from './seats.ts';
