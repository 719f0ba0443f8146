import type { Bound } from '../../plan/figure.ts';
import type { FigureKind, SetAside } from '../ledger.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';

/** What a rule says a number is. */
export interface RuleReading {
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
  readonly name: string;
  readonly why: string;
  readonly read: (number: NumberInContext, settled: readonly SettledNumber[]) => RuleReading | undefined;
}

/** A number with what it was read as. */
export interface SettledNumber extends RuleReading {
  readonly number: NumberInContext;
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
