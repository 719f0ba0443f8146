// The door minsheng/read: from a notice or a bulletin to entities, every number accounted for.

export {
  type EntryCandidate,
  type EntryLink,
  type LinkedReport,
  type LinkReportOptions,
  linkReport,
} from '../link/link-report.ts';
export type { Evidence, Quote } from '../source.ts';
export { applyCorrections } from './corrections/apply-corrections.ts';
export type { Correction } from './corrections/correction.ts';
export { figuresOf, type ReadFigure } from './figures-of.ts';
export type { FigureKind, LedgerEntry, SetAside } from './ledger.ts';
export type { Comparator } from './lexicon/comparators.ts';
export { defaultLexicon, type Lexicon, type ModalityWord } from './lexicon/lexicon.ts';
export type { BoundReading } from './numbers/bound.ts';
export type { CellInContext, NumberInContext, Side } from './numbers/number-in-context.ts';
export type { Numeral } from './numbers/numerals.ts';
export type { Clause, Stretch } from './numbers/text-map.ts';
export type { PrintedUnit } from './numbers/unit-at.ts';
export type { ReadOptions } from './options.ts';
export type { ColumnOfPlaces } from './outline/outline.ts';
export { readDocument } from './read-document.ts';
export { readLeadingGroup, readProgressReport, readWorkPlan } from './read-parts.ts';
export type { ReadDocument, Reading } from './reading.ts';
export type { AnsweredNumber, DoubtSign } from './rules/doubt/doubt-sign.ts';
export type { Rule, RuleReading, SettledNumber } from './rules/rule.ts';
export { defaultRules, type RuleBook } from './rules/rules.ts';
export type { TraceStep } from './rules/settle.ts';
