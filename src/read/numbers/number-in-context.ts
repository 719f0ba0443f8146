import type { ColumnOfPlaces } from '../outline/outline.ts';
import type { Numeral } from './numerals.ts';
import type { Clause, Stretch } from './text-map.ts';
import type { PrintedUnit } from './unit-at.ts';

/** On which side of the promise a number stands: what was promised, what came of it, the money of all, or neither. */
export type Side = 'promise' | 'result' | 'funds' | 'other';

/** What a table says of a number in one of its cells. */
export interface CellInContext {
  /** The head of the column: 目标任务(个). */
  readonly head: string;
  /** The division of the row; empty in a row of totals, and where the table has no divisions. */
  readonly place: string;
  /** The unit that head or row give, where the number stands alone in its cell; else empty. */
  readonly unit: string;
  /** 人 of 元/人. */
  readonly per?: string;
  /** Nothing but a comparator stands beside the number. */
  readonly isAlone: boolean;
  /** Of a table with a division a row: where the head of its column begins, and how many rows it has beside totals. */
  readonly column?: ColumnOfPlaces;
  /** Of a column of results that is not of the year so far: of a month alone (本月完成), or nobody says (9月完成). */
  readonly time?: 'own' | 'unsure';
}

/** A number with what stands around it: all that a rule may look at. Texts are folded; offsets are the document's. */
export interface NumberInContext {
  /** The digits themselves. */
  readonly numeral: Numeral;
  /** The unit printed after them; empty where there is none. */
  readonly unit: PrintedUnit;
  readonly side: Side;
  /** Which passage of the document it stands in. */
  readonly passage: number;
  /** The headings it stands under, the lowest first; absent where it stands under none. */
  readonly headings?: readonly string[];
  /** The year that the document says it is for; absent where it says none. */
  readonly year?: string;
  /** Up to a comma, an end of a sentence or a bracket with a number. */
  readonly clause: Clause;
  /** Of a number in a cell of a table: what its column and its row say of it. */
  readonly cell?: CellInContext;
  /** The quotation marks or title marks it stands in. */
  readonly quotation?: Stretch & { readonly mark: string };
  /** Up to 24 characters before it, of the same passage. */
  readonly head: string;
  /** Up to 24 characters after it, unit included. */
  readonly tail: string;
  /** Its clause from the beginning, or from the end of the number before it there, up to it. */
  readonly before: string;
  /** Its clause from the beginning up to it. */
  readonly clauseBefore: string;
  /** Its clause from the end of its unit on, up to the next number. */
  readonly after: string;
  /** Its clause from the end of its unit to the end. */
  readonly clauseAfter: string;
  /** The sentence up to it. */
  readonly sentenceBefore: string;
  /** The sentence after its unit. */
  readonly sentenceAfter: string;
  /** The passage from its beginning up to its sentence: a line of a cell, a paragraph. */
  readonly passageBefore: string;
  /** The passage from the end of its sentence on. */
  readonly passageAfter: string;
  /** The number before it in its passage. */
  readonly previous?: NumberInContext;
  /** The number after it in its passage. */
  readonly next?: NumberInContext;
}
