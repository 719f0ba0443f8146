import type { Division } from '../division/division.ts';
import type { SourceDocument } from '../document/source-document.ts';
import type { Extensible, Id, SchemaVersion } from '../entity.ts';
import type { Period } from '../period/period.ts';
import type { Actual, Claim, Parameter, Target } from '../plan/figure.ts';
import type { Responsibility } from '../plan/project.ts';

/** What a report says of one project or sub-project 项目进展. */
export interface ProgressEntry extends Extensible {
  readonly id: Id;
  /** The project of the plan it reports on; absent where it is not known. */
  readonly project?: Id;
  /** As printed, or `''`. */
  readonly number: string;
  readonly name: string;
  readonly responsibilities: readonly Responsibility[];
  /** Targets the report prints again; the plan's own stand in the plan. */
  readonly targets?: readonly Target[];
  readonly actuals: readonly Actual[];
  readonly claims: readonly Claim[];
  readonly parameters?: readonly Parameter[];
}

/** One division's report for one period 进展情况通报. Plain JSON. */
export interface ProgressReport extends Extensible {
  readonly schemaVersion: SchemaVersion;
  readonly id: Id;
  readonly source: SourceDocument;
  readonly division: Division;
  readonly period: Period;
  /** The plan it reports on, by id. */
  readonly plan?: Id;
  readonly entries: readonly ProgressEntry[];
  /** Money of the whole programme: what was allocated, received, disbursed, and the printed rates. */
  readonly funds: readonly (Actual | Claim)[];
}
