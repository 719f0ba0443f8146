import type { Span } from '../../issue.ts';
import type { Words } from '../lexicon/words.ts';
import { type BoundReading, boundOf, unitOfList } from '../numbers/bound.ts';
import { inContext, type NumberedPassage } from '../numbers/context.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { findNumerals, type Numeral } from '../numbers/numerals.ts';
import { askRules } from './ask-rules.ts';
import { doubtSignOf } from './doubt/doubt-signs.ts';
import type { Rule, RuleReading, SettledNumber } from './rule.ts';
import type { RuleBook } from './rules.ts';

/** What one rule said of one number, for the trace. */
export interface TraceStep {
  /** Where the number begins. */
  readonly at: number;
  /** The rule that was asked, or the sign of doubt that was seen. */
  readonly rule: string;
  /** What it was read as; absent where the rule did not answer. */
  readonly as?: string;
  /** Of a sign of doubt: the reading before it is flagged. */
  readonly isDoubt?: true;
}

/** A number read, with its bound. */
export interface ReadNumber extends SettledNumber {
  readonly limits: BoundReading;
}

/** By what numbers are read, and where it is told. */
export interface Manner {
  readonly rules: RuleBook;
  readonly words: Words;
  readonly trace?: TraceStep[] | undefined;
}

/** Reads every number of the passages 读数, in the order of the text. */
export function settleNumbers(
  folded: string,
  passages: readonly NumberedPassage[],
  taken: readonly Span[],
  manner: Manner,
): readonly ReadNumber[] {
  const numerals = findNumerals(folded, taken, manner.words);
  const settled: ReadNumber[] = [];
  let at = 0;
  for (const [index, passage] of passages.entries()) {
    const own: Numeral[] = [];
    while (at < numerals.length && (numerals[at] as Numeral).span[0] < passage.start) at += 1;
    for (; at < numerals.length && (numerals[at] as Numeral).span[0] < passage.end; at += 1)
      own.push(numerals[at] as Numeral);
    for (const number of inContext(folded, passage, index, own, manner.words))
      settled.push(doubtedWith(passage, doubtedBySign(settle(number, settled, manner), settled, manner)));
  }
  return settled;
}

/** What is promised and what was done: the other way round on the other side. */
const sided: ReadonlySet<string> = new Set(['target', 'actual', 'part', 'stage', 'claim']);

/** Of a passage that does not say on which side it stands, nobody can be sure which of the two a number is. */
function doubtedWith({ isGuess }: NumberedPassage, number: ReadNumber): ReadNumber {
  return isGuess === true && sided.has(number.as) ? { ...number, flag: true } : number;
}

/** The reading stays; a sign in the words beside it says that a person should look. */
function doubtedBySign(number: ReadNumber, settled: readonly ReadNumber[], { rules, trace }: Manner): ReadNumber {
  const sign = doubtSignOf(rules.doubts, number, settled);
  if (sign === undefined) return number;
  trace?.push({ at: number.number.numeral.span[0], rule: sign.name, isDoubt: true });
  return { ...number, flag: true };
}

function settle(number: NumberInContext, settled: readonly ReadNumber[], { rules, words, trace }: Manner): ReadNumber {
  const previous = settled.at(-1);
  const limits = boundOf(words, number, previous?.number === number.previous ? previous?.limits : undefined);
  const tell =
    trace &&
    (({ name }: Rule, reading: RuleReading | undefined) => {
      trace.push({ at: number.numeral.span[0], rule: name, ...(reading && { as: reading.as }) });
    });
  const answer = askRules(rules[number.side], number, settled, tell);
  // A caller's list of rules may leave a number unread; it is kept, and doubted.
  if (answer === undefined) return { as: 'identifier', flag: true, number, rule: 'no-rule', limits };
  const { rule, reading } = answer;
  const unitMeant = reading.unitMeant ?? unitOfList(number);
  return {
    ...reading,
    ...(unitMeant !== undefined && { unitMeant }),
    number,
    rule,
    limits: { ...limits, ...(reading.bound && { bound: reading.bound }) },
  };
}
