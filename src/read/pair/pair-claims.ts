import { plainUnit } from '../numbers/alike.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { type Answer, type Answers, isSameSentence, type Row } from './candidate.ts';
import { namesNothingElse, ofOnlyPair } from './only-pair.ts';
import { ratesInOrder } from './rates-in-order.ts';
import { fits, isInBracket } from './refuted.ts';

/** A printed rate of completion answers the target of the result it was reckoned from; one of a division, that of the rate before its bracket. */
export function pairClaims({ promises, results }: Row, answers: Map<number, Answer>): void {
  pairCells({ promises, results }, answers);
  const inOrder = ratesInOrder(results);
  for (const [index, of] of inOrder) {
    const answer = answers.get(of);
    if (answer !== undefined) answers.set(index, answer);
  }
  for (const [index, claim] of results.entries()) {
    // A rate of two counts beside it is of these, and of no task.
    if (claim.as !== 'claim' || claim.rule === 'own-rate' || answers.has(index) || inOrder.has(index)) continue;
    const { bracket } = claim.number.clause;
    const answer =
      (bracket !== undefined
        ? ofOuter(claim, bracket.start, promises, results, answers)
        : ofCompletion(index, claim, promises, results, answers)) ??
      ofOnlyPair(index, { promises, results }, answers, (result) => isBeside(result, claim));
    if (answer !== undefined) answers.set(index, answer);
  }
}

/** A number alone in its cell can only answer the one promise of its row 独占一格. */
function pairCells({ promises, results }: Pick<Row, 'promises' | 'results'>, answers: Map<number, Answer>): void {
  const targets = promises.flatMap(({ as }, index) => (as === 'part' ? [] : [index]));
  if (targets.length !== 1) return;
  const target = targets[0] as number;
  for (const [index, { rule }] of results.entries()) {
    const isAlone = rule === 'count-in-a-cell' || (rule === 'rate-in-a-cell' && results.length === 1);
    if (isAlone && !answers.has(index)) answers.set(index, { target, isInferred: false });
  }
}

/** 建成30个(完成率50%,…): the rate is that of the count before the bracket, not of a place or a part. */
const ofTheCount = /^(?:已|目前)?(?:完成|完工|开工|竣工|建成|占)/;

function ofOuter(
  claim: ReadNumber,
  start: number,
  promises: readonly ReadNumber[],
  results: readonly ReadNumber[],
  answers: Answers,
): Answer | undefined {
  const outer = results.findLastIndex((other) => other.number.numeral.span[1] <= start && isSameSentence(other, claim));
  const answer = answers.get(outer);
  if (answer === undefined) return undefined;
  const result = results[outer] as ReadNumber;
  if (result.as === 'claim') return { ...answer, isInferred: true };
  const isNext = result.number.clause.end === start && ofTheCount.test(claim.number.before.trimStart());
  return isNext && fits(result, promises[answer.target] as ReadNumber, claim, '1.5') ? answer : undefined;
}

const bearsNameOf = (claim: ReadNumber, result: ReadNumber): boolean =>
  result.as !== 'claim' && namesNothingElse(claim, result);

const besideResult: ReadonlySet<string> = new Set(['rate-in-a-cell', 'cell']);

/** A rate in a cell of its own stands beside the cell of its result. */
const isBeside = (result: ReadNumber, claim: ReadNumber): boolean =>
  besideResult.has(claim.rule) || isSameSentence(result, claim);

function ofCompletion(
  index: number,
  claim: ReadNumber,
  promises: readonly ReadNumber[],
  results: readonly ReadNumber[],
  answers: Answers,
): Answer | undefined {
  let found: Answer | undefined;
  let isPassed = false;
  // 开工率 beside 开工数 and 建成数, 电梯加装完成率 behind 电梯 and 小区: of those that bear its name, one.
  const isNamed = results.some((result) => bearsNameOf(claim, result));
  for (let at = index - 1; at >= 0; at -= 1) {
    const result = results[at] as ReadNumber;
    // 公园3个,完成75%,绿道15公里,完成60%: what stands before another rate is of that.
    if (!isBeside(result, claim) || ((found !== undefined || isPassed) && result.as === 'claim')) break;
    const answer = answers.get(at);
    if (answer === undefined || result.as === 'claim' || plainUnit(result.number) === '%' || isInBracket(result))
      continue;
    isPassed ||= claim.number.cell?.isAlone !== true && result.as !== 'part';
    if (!fits(result, promises[answer.target] as ReadNumber, claim, '1.5')) continue;
    if (isNamed && !bearsNameOf(claim, result)) continue;
    // Of 11个,其中甲县6个、乙县5个,完成任务的50% it may be the rate of the whole or of the part.
    if (found !== undefined) return { ...found, isInferred: true };
    found = answer;
  }
  return found;
}
