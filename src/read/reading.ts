import type { Issue } from '../issue.ts';
import type { LeadingGroup } from '../plan/leading-group.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import type { Evidence } from '../source.ts';
import type { LedgerEntry } from './ledger.ts';
import type { TraceStep } from './rules/settle.ts';

/**
 * What was read from a document 读文结果: the value, where each part of it came from, what is doubtful, and what became of
 * every number. Plain JSON.
 */
export interface Reading<T> {
  /** The entity, through the same gate as JSON; absent where the text holds none, or none that passes: `issues` says why. */
  readonly value?: T;
  /** By path, in the order of the value. */
  readonly evidence: readonly Evidence[];
  /** What a person should look at, and what the gate said. */
  readonly issues: readonly Issue[];
  /** Every number of the text once, in order. */
  readonly ledger: readonly LedgerEntry[];
  /** What each rule said of each number, where `trace` was asked for. */
  readonly trace?: readonly TraceStep[];
}

/** What a document held. A bulletin prints its targets again: they come as a plan. */
export interface ReadDocument {
  /** What the text turned out to be. */
  readonly kind: 'plan' | 'report' | 'leading-group';
  /** Of a notice, or of a bulletin that prints its targets. */
  readonly plan?: WorkPlan;
  /** Of a bulletin. */
  readonly report?: ProgressReport;
  /** Of a list of members alone; that of a notice stands in its plan. */
  readonly leadingGroup?: LeadingGroup;
}
