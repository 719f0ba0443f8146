import type { ReadNumber } from '../rules/settle.ts';
import { type Answer, type Answers, type Candidate, candidates, type Row } from './candidate.ts';
import { agreement, likeness } from './likeness.ts';
import { areOfOtherKinds } from './other-kinds.ts';
import { pairCells } from './pair-cells.ts';
import { pairClaims } from './pair-claims.ts';
import { pairDoneParts } from './pair-done-parts.ts';
import { pairInOrder } from './pair-in-order.ts';
import { pairPieces, pairSums } from './pair-sums.ts';
import { pairTheRest } from './pair-the-rest.ts';
import { isRefuted } from './refuted.ts';
import { type Telling, tellingOf } from './words.ts';

const enough = 330;
const plenty = 900;
const sameAmount = 300;
const ofMonth = 2000;
/** How many pairs are looked at for one as good. */
const nearby = 20;
/** So many numbers a project may have on each side; the longest of real lists has 20. */
const mostNumbers = 400;

/**
 * Pairs what came of a project with what was promised 对应: each result with at most one target of the same project, by the
 * words around both, their units, and the rate printed beside the result, which must not refute the pair.
 *
 * Projects with more numbers than any list has are left unpaired, as {@link placesTooLong} tells: every pair would have to be looked at.
 *
 * @param folded the document, folded
 * @param promises numbers of one project read as targets, standards or parts
 * @param results its numbers read as actuals, stages, parts, standards or claims
 */
export function pairAnswers(folded: string, promises: readonly ReadNumber[], results: readonly ReadNumber[]): Answers {
  const places = byPlace(promises, results);
  const answers = new Map<number, Answer>();
  for (const own of places.values()) {
    const found = pairOfPlace(
      folded,
      own.promises.map(({ number }) => number),
      own.results.map(({ number }) => number),
    );
    for (const [index, { target, isInferred }] of found) {
      const [result, promise] = [own.results[index] as Placed, own.promises[target] as Placed];
      answers.set(result.index, { target: promise.index, isInferred });
    }
  }
  return answers;
}

/** A number of one row, and where it stands among all. */
interface Placed {
  readonly number: ReadNumber;
  readonly index: number;
}

interface OfPlace {
  readonly promises: Placed[];
  readonly results: Placed[];
}

/** The numbers of each row of a table with a division a row: no result answers what another division promised. */
function byPlace(promises: readonly ReadNumber[], results: readonly ReadNumber[]): ReadonlyMap<string, OfPlace> {
  const places = new Map<string, OfPlace>();
  const add = (side: keyof OfPlace, number: ReadNumber, index: number): void => {
    const place = number.number.cell?.place ?? '';
    const own = places.get(place) ?? { promises: [], results: [] };
    own[side].push({ number, index });
    places.set(place, own);
  };
  for (const [index, number] of promises.entries()) add('promises', number, index);
  for (const [index, number] of results.entries()) add('results', number, index);
  return places;
}

const isTooLong = (promises: readonly unknown[], results: readonly unknown[]): boolean =>
  promises.length > 0 && results.length > 0 && Math.max(promises.length, results.length) > mostNumbers;

/** The first result of each place that has too many numbers to be paired. */
export function placesTooLong(promises: readonly ReadNumber[], results: readonly ReadNumber[]): readonly ReadNumber[] {
  if (Math.max(promises.length, results.length) <= mostNumbers) return [];
  return [...byPlace(promises, results).values()].flatMap((own) =>
    isTooLong(own.promises, own.results) ? own.results.slice(0, 1).map(({ number }) => number) : [],
  );
}

function pairOfPlace(folded: string, promises: readonly ReadNumber[], results: readonly ReadNumber[]): Answers {
  if (isTooLong(promises, results)) return new Map();
  if (promises.length === 0 || results.length === 0) return new Map();
  const targets = candidates(folded, promises);
  const telling = tellingOf(targets.map(({ own, wide, isThin }) => (isThin ? wide() : own)));
  const row: Row = { promises, results, telling };
  const actuals = candidates(folded, results, competes);
  const answers = new Map<number, Answer>();
  const taken = new Set<number>();
  pairCells(actuals, targets, telling, answers, taken);
  pairSums(actuals, targets, answers, taken);
  // Amounts per head of more places than are promised: one that is not the amount promised may be that of any.
  const isCrowded =
    promises.some(isStandard) && results.filter(isStandard).length > promises.filter(isStandard).length + 1;
  const scored = scoredPairs(actuals, targets, telling);
  for (const [at, { actual, target, score, rank }] of scored.entries()) {
    if (answers.has(actual.index) || taken.has(target.index)) continue;
    if (score < plenty && isRefuted(actual, target, row)) continue;
    // Another pair may be this one as well as it: 改造水厂2座,改造水厂1座 for 改造水厂3座.
    const isTied = scored
      .slice(at + 1, at + 1 + nearby)
      .some(
        (other) =>
          other.rank === rank &&
          (other.target === target
            ? !answers.has(other.actual.index)
            : other.actual === actual && !taken.has(other.target.index)),
      );
    answers.set(actual.index, {
      target: target.index,
      isInferred:
        isTied ||
        score < 2 * enough ||
        areOfOtherKinds(around(actual.number), around(target.number)) ||
        (isCrowded && isStandard(actual.number) && !isSameStandard(actual.number, target.number)),
    });
    taken.add(target.index);
  }
  pairInOrder(actuals, targets, answers, taken);
  pairTheRest(actuals, targets, row, answers, taken);
  pairDoneParts(results, answers);
  pairPieces(actuals, targets, answers);
  pairClaims(row, answers);
  return answers;
}

/** What stands at a number in its clause, between those beside it. */
const around = ({ number: { before, after } }: ReadNumber): string => `${before}${after}`;

interface ScoredPair {
  readonly actual: Candidate;
  readonly target: Candidate;
  readonly score: number;
  /** The score, and of those that are sure how far the words of both agree. */
  readonly rank: number;
}

/** The pairs that are alike enough, the best first. */
function scoredPairs(
  actuals: readonly Candidate[],
  targets: readonly Candidate[],
  telling: Telling,
): readonly ScoredPair[] {
  const scored: ScoredPair[] = [];
  for (const actual of actuals) {
    for (const target of targets) {
      const score = likeness(actual, target, telling);
      if (score < enough) continue;
      const rank =
        score +
        (score < 2 * enough ? 0 : agreement(actual, target, telling) / 4) +
        (isSameStandard(actual.number, target.number) ? sameAmount : 0) -
        (actual.deed().isOfMonth && !target.deed().isOfMonth ? ofMonth : 0);
      scored.push({ actual, target, score, rank });
    }
  }
  return scored.sort((a, b) => b.rank - a.rank || b.actual.index - a.actual.index || a.target.index - b.target.index);
}

const isStandard = ({ as }: ReadNumber): boolean => as === 'standard';

/** 提高到609元 answers 609元, where other places have 459元: of standards the amount tells most. */
function isSameStandard(actual: ReadNumber, target: ReadNumber): boolean {
  return isStandard(actual) && actual.number.numeral.amount === target.number.numeral.amount;
}

/** Looks for a target of its own: not a printed rate of completion, not a rate of a division in a bracket. */
function competes({ as, rule, number }: ReadNumber): boolean {
  if (as === 'claim') return rule === 'own-rate';
  return !(number.clause.bracket !== undefined && number.unit.name === '%');
}
