import type { Bound } from '../../plan/figure.ts';
import type { FigureKind, SetAside } from '../ledger.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';

/** What a rule says a number is. */
export interface RuleReading {
  /** A figure of the programme, or the reason it is none. */
  readonly as: FigureKind | SetAside;
  /** Which side fulfils it; where absent, it is read from the words around the number. */
  readonly bound?: Bound;
  /** The unit meant, where none is printed at the number. */
  readonly unitMeant?: string;
  /** Of a part: the number it is a part of. */
  readonly whole?: SettledNumber;
  /** The reading is doubtful: a person should look. */
  readonly flag?: true;
}

/**
 * One way to read a number 规则. Rules stand in an ordered list; the first that answers has it. `name` is what the ledger
 * and the trace show; `why` says in a sentence what the rule goes by.
 */
export interface Rule {
  /** What the ledger and the trace show: `completion-rate`. */
  readonly name: string;
  /** What the rule goes by, as the rest of a sentence that begins with “a number that”: `is a year`. */
  readonly why: string;
  /** What the number is by this rule, or undefined: then the next is asked. Numbers before it are settled already. */
  readonly read: (number: NumberInContext, settled: readonly SettledNumber[]) => RuleReading | undefined;
}

/** A number with what it was read as. */
export interface SettledNumber extends RuleReading {
  readonly number: NumberInContext;
  /** The name of the rule that answered. */
  readonly rule: string;
}

/** A rule that says one thing wherever its test holds. */
export function rule(
  name: string,
  why: string,
  as: RuleReading['as'],
  holds: (number: NumberInContext, settled: readonly SettledNumber[]) => boolean,
  more: Omit<RuleReading, 'as'> = {},
): Rule {
  return { name, why, read: (number, settled) => (holds(number, settled) ? { as, ...more } : undefined) };
}
