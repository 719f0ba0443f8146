import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import type { OrganizationTable } from '../plan/organization-table.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import type { UnitOptions } from '../quantity/unit.ts';
import type { Evidence, Quote } from '../source.ts';

/** The document that a finding is about. */
export type CheckedDocument = 'plan' | 'report';

/** One number that a finding holds against another. */
export interface FindingNumber {
  /**
   * What it is: `printed` the number in doubt; `computed` what it should be by the others; `part`, `whole` of a rate; `base` one
   * that is implied; `possible` a count that could be; `candidate` a number it may belong to; `target`; `weight` of a part.
   */
  readonly as: 'printed' | 'computed' | 'part' | 'whole' | 'base' | 'possible' | 'candidate' | 'target' | 'weight';
  /** The number, or the lower end of what it may be. */
  readonly value: DecimalString;
  /** The upper end, where it is an interval. */
  readonly upper?: DecimalString;
  /** Its unit as printed; `%` of a rate. */
  readonly unit: string;
  /** Id of the figure that prints it; absent where it is computed. */
  readonly figure?: Id;
}

/** Something a statistician would ask about 核验发现. It corrects nothing and rejects nothing: both numbers are kept. */
export interface Finding extends Issue {
  /** The document that `path` and `quote` are in; absent where there was none to look at. */
  readonly document?: CheckedDocument;
  /** Name of the project or entry it is about. */
  readonly project?: string;
  /** The exact characters it is about, where evidence was given. */
  readonly quote?: Quote;
  /** The numbers held against each other, as printed and as computed. */
  readonly numbers: readonly FindingNumber[];
}

/** What checks look at. Each takes what it needs and finds nothing where that is wanting. */
export interface CheckInput extends UnitOptions {
  /** What was promised. */
  readonly plan?: WorkPlan;
  /** What came of it. */
  readonly report?: ProgressReport;
  /** Where the figures came from in their texts, by path: in the entity itself, or with `plan` or `report` before it. */
  readonly evidence?: readonly Evidence[];
  /** The serial numbers of the table as printed, row by row, `''` for an empty cell; the entities' own where absent. */
  readonly serials?: readonly string[];
  /** The names of organizations known. */
  readonly organizations?: OrganizationTable;
}

/** A reading of one kind of document alone: of `readWorkPlan`, of `readProgressReport`. */
export interface ReadingOf<T> {
  /** What was read; absent where nothing was. */
  readonly value?: T;
  /** Where it came from in its text. */
  readonly evidence: readonly Evidence[];
  /** What the reader said of it. */
  readonly issues: readonly Issue[];
}

/**
 * What the reader gives of a document 读文结果: a `Reading` of `readDocument`, with its plan, its report or both in `value`; or of
 * `readWorkPlan` or `readProgressReport`, with the document itself; and its evidence.
 */
export interface CheckedReading extends Omit<CheckInput, 'plan' | 'report'> {
  /** What was read; absent where nothing was. */
  readonly value?:
    | {
        readonly kind: 'plan' | 'report' | 'leading-group';
        readonly plan?: WorkPlan;
        readonly report?: ProgressReport;
      }
    | WorkPlan
    | ProgressReport;
  /** What the reader said of it. */
  readonly issues: readonly Issue[];
}

/** One check 核验规则. Put your own beside those of the list. */
export interface Check {
  /** Its name: `rate-audit`. */
  readonly code: string;
  /** Whose findings it brings. */
  readonly about: CheckedDocument | 'both';
  /** Why it is worth asking, one sentence. */
  readonly why: { readonly en: string; readonly zh: string };
  /** The codes of the issues it can find, its own before those of other rooms. */
  readonly finds: readonly string[];
  /** Looks over the documents. Never throws on data. */
  check(input: CheckInput): readonly Finding[];
}
