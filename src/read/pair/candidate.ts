import { plainUnit } from '../numbers/alike.ts';
import type { ReadNumber } from '../numbers/settle.ts';
import { rateStem } from './rate-head.ts';
import { type Telling, type Traits, traitsOf, wordsOf } from './words.ts';

/** Which target a result answers, and how surely. */
export interface Answer {
  /** Index into the promises. */
  readonly target: number;
  /** Concluded from little: the only ones left of their unit, or an elliptic phrase. */
  readonly isInferred: boolean;
}

/** Answers by index into the results. */
export type Answers = ReadonlyMap<number, Answer>;

/** A number of a project with the words it can be known by. */
export interface Candidate {
  readonly number: ReadNumber;
  readonly index: number;
  /** Without 万 and 亿. */
  readonly unit: string;
  /** Of a percentage, what rate it is. */
  readonly stem: string | undefined;
  readonly own: Traits;
  readonly wide: Traits;
  /** Both. */
  readonly all: Traits;
  /** Too few words of its own to go by. */
  readonly isThin: boolean;
}

/** What stands on both sides of one project. */
export interface Row {
  readonly promises: readonly ReadNumber[];
  readonly results: readonly ReadNumber[];
  readonly telling: Telling;
}

export function candidates(folded: string, numbers: readonly ReadNumber[]): readonly Candidate[] {
  return numbers.map((number, index) => {
    const words = wordsOf(folded, number, index === 0 ? undefined : numbers[index - 1], numbers[index + 1]);
    const own = traitsOf(words.own);
    const wide = traitsOf(words.wide);
    const unit = plainUnit(number.number);
    const stem = unit === '%' ? rateStem(number.number) : undefined;
    return { number, index, unit, stem, own, wide, all: union(own, wide), isThin: own.singles.size < 3 };
  });
}

/** What is said of a number in its clause is nearly always said around it. */
function union(one: Traits, other: Traits): Traits {
  if (holds(other.pairs, one.pairs) && holds(other.singles, one.singles)) return other;
  return {
    pairs: new Set([...one.pairs, ...other.pairs]),
    singles: new Set([...one.singles, ...other.singles]),
  };
}

function holds(all: ReadonlySet<number>, some: ReadonlySet<number>): boolean {
  for (const one of some) if (!all.has(one)) return false;
  return true;
}

/** Both stand in one sentence. */
export const isSameSentence = (a: ReadNumber, b: ReadNumber): boolean =>
  a.number.passage === b.number.passage && a.number.clause.sentence.start === b.number.clause.sentence.start;
