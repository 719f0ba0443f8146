import { once } from '../../once.ts';
import type { Deed } from '../../told/deed.ts';
import { plainUnit } from '../numbers/alike.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { deedOf } from './deed.ts';
import { perPopulation } from './per-population.ts';
import { rateStem } from './rate-head.ts';
import { ownWords, type Telling, type Traits, traitsOf, wideWords } from './words.ts';

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
  /** Of a rate, what rate it is. */
  readonly stem: string | undefined;
  /** Of a density, for how many people it is reckoned. */
  readonly per: string | undefined;
  /** What is told of it beside what is counted. */
  readonly deed: () => Deed;
  /** Of its own words. */
  readonly own: Traits;
  /** Of the words it leans on too: asked for where its own do not settle what it is. */
  readonly wide: () => Traits;
  /** Too few words of its own to go by. */
  readonly isThin: boolean;
}

/** What stands on both sides of one project. */
export interface Row {
  readonly promises: readonly ReadNumber[];
  readonly results: readonly ReadNumber[];
  readonly telling: Telling;
}

/** The numbers of one side that may be paired, each between those beside it. */
export function candidates(
  folded: string,
  numbers: readonly ReadNumber[],
  competes: (number: ReadNumber) => boolean = () => true,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [index, number] of numbers.entries()) {
    if (!competes(number)) continue;
    const next = numbers[index + 1];
    const own = traitsOf(ownWords(folded, number, numbers[index - 1], next));
    const wide = once(() => traitsOf(wideWords(folded, number, next)));
    const unit = plainUnit(number.number);
    const stem = rateStem(number.number);
    const per = perPopulation(number.number);
    const deed = once(() => deedOf(number));
    found.push({ number, index, unit, stem, per, deed, own, wide, isThin: own.singles.size < 3 });
  }
  return found;
}

/** Both stand in one sentence. */
export const isSameSentence = (a: ReadNumber, b: ReadNumber): boolean =>
  a.number.clause.sentence.start === b.number.clause.sentence.start;
