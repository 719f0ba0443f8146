import { countsAlike, plainUnit } from '../numbers/alike.ts';
import { amountOf, lastPlace, rateFits } from '../numbers/rates.ts';
import type { ReadNumber } from '../numbers/settle.ts';
import { isSameRate, rateName } from './rate-head.ts';
import { overlap, type Telling, type Traits, tellingOf, traitsOf, wordsOf } from './words.ts';

/** Which target a result answers, and how surely. */
export interface Answer {
  /** Index into the promises. */
  readonly target: number;
  /** Concluded from little: the only ones left of their unit, or an elliptic phrase. */
  readonly isInferred: boolean;
}

/** Answers by index into the results. */
export type Answers = ReadonlyMap<number, Answer>;

interface Candidate {
  readonly number: ReadNumber;
  readonly index: number;
  readonly own: Traits;
  readonly wide: Traits;
  /** Too few words of its own to go by. */
  readonly isThin: boolean;
}

interface Row {
  readonly promises: readonly ReadNumber[];
  readonly results: readonly ReadNumber[];
  readonly telling: Telling;
}

const enough = 330;
const plenty = 900;
const enoughOfUnlike = 500;
const peopleUnits: ReadonlySet<string> = new Set(['人', '名', '位', '例', '人次', '户', '户次', '家庭']);

/**
 * Pairs what came of a project with what was promised 对应: each result with at most one target of the same project, by the
 * words around both, their units, and the rate printed beside the result, which must not refute the pair.
 *
 * @param folded the document, folded
 * @param promises numbers of one project read as targets, standards or parts
 * @param results its numbers read as actuals, stages, parts, standards or claims
 */
export function pairAnswers(folded: string, promises: readonly ReadNumber[], results: readonly ReadNumber[]): Answers {
  const targets = candidates(folded, promises);
  const telling = tellingOf(targets.map(({ own, wide, isThin }) => (isThin ? wide : own)));
  const row: Row = { promises, results, telling };
  const actuals = candidates(folded, results).filter(({ number }) => competes(number));
  const answers = new Map<number, Answer>();
  const taken = new Set<number>();
  const scored = actuals.flatMap((actual) =>
    targets.map((target) => ({ actual, target, score: likeness(actual, target, telling) })),
  );
  scored.sort((a, b) => b.score - a.score || b.actual.index - a.actual.index || a.target.index - b.target.index);
  for (const { actual, target, score } of scored) {
    if (score < enough || answers.has(actual.index) || taken.has(target.index)) continue;
    if (score < plenty && isRefuted(actual, target, row)) continue;
    answers.set(actual.index, { target: target.index, isInferred: score < 2 * enough });
    taken.add(target.index);
  }
  pairTheRest(actuals, targets, row, answers, taken);
  pairClaims(row, answers);
  return answers;
}

function candidates(folded: string, numbers: readonly ReadNumber[]): readonly Candidate[] {
  return numbers.map((number, index) => {
    const words = wordsOf(folded, number, before(numbers, index), numbers[index + 1]);
    const own = traitsOf(words.own);
    return { number, index, own, wide: traitsOf(words.wide), isThin: own.singles.size < 3 };
  });
}

function before(numbers: readonly ReadNumber[], index: number): ReadNumber | undefined {
  return index === 0 ? undefined : numbers[index - 1];
}

/** Looks for a target of its own: not a printed rate of completion, not a rate of a division in a bracket. */
function competes({ as, rule, number }: ReadNumber): boolean {
  if (as === 'claim') return rule === 'own-rate';
  return !(number.clause.bracket !== undefined && number.unit.name === '%');
}

/** How alike a result and a target are, in thousandths; 0 where they cannot be one. */
function likeness(actual: Candidate, target: Candidate, telling: Telling): number {
  const unit = unitFactor(actual.number, target.number);
  if (unit === 0 || !isOfOneKind(actual.number, target.number)) return 0;
  const theirs = target.isThin ? target.wide : target.own;
  const own = overlap(actual.own, theirs, telling);
  const wide = overlap(actual.wide, target.isThin ? target.wide : traitsUnion(target), telling);
  const score = actual.isThin
    ? Math.max(own * 0.9, wide * 0.7)
    : Math.max(own, wide * 0.6, overlap(actual.own, traitsUnion(target), telling) * 0.8);
  const weighed = Math.round(score * unit + (isDone(actual.number) ? 30 : 0));
  return unit < 0.9 && weighed < enoughOfUnlike ? 0 : weighed;
}

function traitsUnion({ own, wide }: Candidate): Traits {
  return { pairs: new Set([...own.pairs, ...wide.pairs]), singles: new Set([...own.singles, ...wide.singles]) };
}

/** 累计完成…: the figure that sums up is the one that answers. */
function isDone({ number }: ReadNumber): boolean {
  return /完成/.test(number.before);
}

/** Parts answer parts, standards standards. */
function isOfOneKind(actual: ReadNumber, target: ReadNumber): boolean {
  return (actual.as === 'part') === (target.as === 'part') && (actual.as === 'standard') === (target.as === 'standard');
}

function unitFactor(actual: ReadNumber, target: ReadNumber): number {
  const [a, b] = [plainUnit(actual.number), plainUnit(target.number)];
  if (a === '%' || b === '%') {
    if (a !== b) return 0;
    const [x, y] = [rateName(actual.number), rateName(target.number)];
    if (x === undefined || y === undefined) return 0.95;
    return isSameRate(x, y) ? 1 : 0;
  }
  if (a === b) return 1;
  if (countsAlike(actual.number, target.number)) return 0.95;
  return peopleUnits.has(a) && peopleUnits.has(b) ? 0.8 : 0;
}

const isSameSentence = (a: ReadNumber, b: ReadNumber): boolean =>
  a.number.passage === b.number.passage && a.number.clause.sentence.start === b.number.clause.sentence.start;

/** The rate of completion printed right after the result says that its target is another one. */
function isRefuted(actual: Candidate, target: Candidate, { promises, results }: Row): boolean {
  const claim = results[actual.index + 1];
  if (
    claim?.as !== 'claim' ||
    claim.rule !== 'completion-rate' ||
    isInBracket(claim) ||
    !isSameSentence(claim, actual.number)
  )
    return false;
  if (actual.number.number.unit.name === '%' || /(?:开工|投资|拨付|到位)[^,]{0,4}率/.test(claim.number.before))
    return false;
  if (fits(actual.number, target.number, claim, '1.5')) return false;
  // It may be reckoned from another result of the sentence.
  const others = results.filter((other, at) => at < actual.index && isSameSentence(other, claim));
  return !others.some((other) =>
    promises.some((promise) => fits(other, promise, claim, lastPlace(claim.number.numeral.amount))),
  );
}

function isInBracket({ number }: ReadNumber): boolean {
  return number.clause.bracket !== undefined;
}

function fits(part: ReadNumber, whole: ReadNumber, claim: ReadNumber, tolerance: string): boolean {
  return rateFits(amountOf(part.number), amountOf(whole.number), claim.number.numeral.amount, tolerance);
}

/** What is left: an elliptic result goes with the one before it; the only two of a unit go together. */
function pairTheRest(
  actuals: readonly Candidate[],
  targets: readonly Candidate[],
  row: Row,
  answers: Map<number, Answer>,
  taken: Set<number>,
): void {
  const isOpen = (target: Candidate, actual: Candidate): boolean =>
    !taken.has(target.index) &&
    target.number.as !== 'part' &&
    isOfOneKind(actual.number, target.number) &&
    unitFactor(actual.number, target.number) >= 0.95;
  for (const actual of actuals) {
    const { number, index, isThin } = actual;
    const unit = plainUnit(number.number);
    if (answers.has(index) || number.as === 'part' || unit === '%') continue;
    if (unit === '元' && number.as !== 'standard') continue;
    const previous = before(row.results, index);
    const ofPrevious = answers.get(index - 1);
    if (
      isThin &&
      previous?.as === 'stage' &&
      ofPrevious !== undefined &&
      countsAlike(previous.number, number.number) &&
      isSameSentence(previous, number)
    ) {
      answers.set(index, { target: ofPrevious.target, isInferred: true });
      continue;
    }
    const open = targets.filter((target) => isOpen(target, actual));
    const [only] = open;
    if (open.length !== 1 || only === undefined) continue;
    if (rivalsOf(actual, only, actuals, answers).length > 0) continue;
    if (!isThin && overlap(actual.own, only.own, row.telling) < 60 && overlap(actual.wide, only.own, row.telling) < 60) continue;
    if (isRefuted(actual, only, row)) continue;
    answers.set(index, { target: only.index, isInferred: true });
    taken.add(only.index);
  }
}

/** Who else may answer the only target left: not what is counted in another word, not the old amount of 由583元提高到641元. */
function rivalsOf(
  actual: Candidate,
  target: Candidate,
  actuals: readonly Candidate[],
  answers: ReadonlyMap<number, Answer>,
): readonly Candidate[] {
  const wanted = plainUnit(target.number.number);
  return actuals.filter(
    (other) =>
      other !== actual &&
      !answers.has(other.index) &&
      other.number.as === actual.number.as &&
      (plainUnit(actual.number.number) === wanted
        ? plainUnit(other.number.number) === wanted
        : countsAlike(other.number.number, actual.number.number)) &&
      !(
        actual.number.as === 'standard' &&
        other.number.number.clause === actual.number.number.clause &&
        other.index < actual.index
      ),
  );
}

/** A printed rate of completion answers the target of the result it was reckoned from; one of a division, that of the rate before its bracket. */
function pairClaims({ promises, results }: Row, answers: Map<number, Answer>): void {
  for (const [index, claim] of results.entries()) {
    if (claim.as !== 'claim' || answers.has(index)) continue;
    const answer = isInBracket(claim)
      ? ofOuter(index, claim, results, answers)
      : ofCompletion(index, claim, promises, results, answers);
    if (answer !== undefined) answers.set(index, answer);
  }
}

function ofOuter(
  index: number,
  claim: ReadNumber,
  results: readonly ReadNumber[],
  answers: ReadonlyMap<number, Answer>,
): Answer | undefined {
  const start = claim.number.clause.bracket?.start ?? 0;
  const outer = results.findLastIndex(
    (other, at) => at < index && other.number.numeral.span[1] <= start && isSameSentence(other, claim),
  );
  const answer = results[outer]?.as === 'claim' ? answers.get(outer) : undefined;
  return answer === undefined ? undefined : { ...answer, isInferred: true };
}

function ofCompletion(
  index: number,
  claim: ReadNumber,
  promises: readonly ReadNumber[],
  results: readonly ReadNumber[],
  answers: ReadonlyMap<number, Answer>,
): Answer | undefined {
  for (let at = index - 1; at >= 0; at -= 1) {
    const result = results[at] as ReadNumber;
    if (!isSameSentence(result, claim)) return undefined;
    const answer = answers.get(at);
    if (answer === undefined || result.as === 'claim' || result.number.unit.name === '%') continue;
    if (fits(result, promises[answer.target] as ReadNumber, claim, '1.5')) return answer;
  }
  return undefined;
}
