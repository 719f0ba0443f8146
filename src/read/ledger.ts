import type { Bound } from '../plan/figure.ts';
import type { Quote } from '../source.ts';

/** Numbers that say something of the programme 指标数字. */
export type FigureKind = 'target' | 'standard' | 'part' | 'actual' | 'stage' | 'claim' | 'funding';

/** All of them. */
export const figureKinds: ReadonlySet<string> = new Set([
  'target',
  'standard',
  'part',
  'actual',
  'stage',
  'claim',
  'funding',
] satisfies readonly FigureKind[]);

/** Numbers that are set aside, with the reason 不作指标的数字. */
export type SetAside =
  | 'parameter'
  | 'scope'
  | 'base'
  | 'deadline'
  | 'date'
  | 'ordinal'
  | 'identifier'
  | 'age'
  | 'duration'
  | 'noise';

/** One number of a document and what it was read as 数字台账. Every digit of the text stands in exactly one entry. */
export interface LedgerEntry extends Quote {
  /** What it says of the programme, or why it was set aside. */
  readonly as: FigureKind | SetAside;
  /** The number as printed, full-width digits folded, with the minus before it. */
  readonly amount: string;
  /** As printed beside the number, with 万 or 亿. */
  readonly unit?: string;
  /** Printed elsewhere (0.3、0.5、1万元) or lost (1900万 → 万人). */
  readonly unitMeant?: string;
  /** Of a target or a standard: which side of it fulfils it. */
  readonly bound?: Bound;
  /** Of an actual or a claim: where the number of the target it answers begins. */
  readonly answers?: number;
  /** The reading is doubtful. */
  readonly flag?: true;
  /** The rule that read it. */
  readonly rule: string;
  /** Where in the value it stands, where it stands there. */
  readonly path?: readonly (string | number)[];
}
