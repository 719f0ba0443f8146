// The door minsheng/read: from a notice or a bulletin to entities, every number accounted for.

export type { Evidence, Quote } from '../source.ts';
export { applyCorrections, type Correction } from './apply-corrections.ts';
export type { FigureKind, LedgerEntry, SetAside } from './ledger.ts';
export type { ReadOptions } from './options.ts';
export { readDocument } from './read-document.ts';
export { readLeadingGroup, readProgressReport, readWorkPlan } from './read-parts.ts';
export type { ReadDocument, Reading } from './reading.ts';
export { defaultRules, type RuleBook } from './rules/rules.ts';
