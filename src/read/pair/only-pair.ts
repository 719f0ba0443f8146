import { compareDecimals } from '../../quantity/decimal.ts';
import { countsAlike, plainUnit } from '../numbers/alike.ts';
import { amountOf, lastPlace, rateFits } from '../rules/rates.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { Answer, Answers, Candidate, Row } from './candidate.ts';

/** 完成任务的, 完成率, 占年度计划的: words that say no more than that it is a rate of the task. */
const ofTheTask =
  /目标任务|任务进度|完成进度|全年|年度|当年|今年|本年|年初|下达|既定|[全我][市县区省]|任务|目标|计划|数量|总数|数|量|已经|已|目前|现|累计|共计|超额|完成|实现|达到|达|占到|占|约|为|是|仅|只|均|的|了|率|比例|[,:%()\s]/g;
/** Of works that are done, one word is as good as another. */
const done = /完工|竣工|建成/g;
const finished = /完工|竣工|建成/;
const begun = /开工|动工|复工|启动/;
const namesTask = /任务|目标|计划|完成|率|比例/;

/** What is said around a number: its clause, and the head of its column. */
const said = ({ number: { clauseBefore, clauseAfter, cell } }: ReadNumber): string =>
  `${clauseBefore}${clauseAfter}${cell?.head ?? ''}`;

/** What a rate says of itself; of 占全年任务40部的57.5% what stands before the whole that it tells again. */
function wordsOf({ number: { cell, before, clauseBefore, clause, previous } }: ReadNumber): string {
  if (cell?.isAlone === true) return cell.head;
  const isOfWhole = previous?.clause === clause && toldAgain.test(before);
  return isOfWhole ? clauseBefore.replace(`${previous.numeral.amount}${previous.unit.unit}`, '') : before;
}

const toldAgain = /^\s?\)?的?\s?$/;

/**
 * A rate names nothing but what the result is of: 完成任务的57.5%, 电梯加装完成率57.5% of 加装电梯31部. Not 投资完成率, not 完成三年任务的57.5%,
 * not 甲县完成率.
 */
export function namesNothingElse(claim: ReadNumber, result: ReadNumber): boolean {
  const words = wordsOf(claim);
  if (!namesTask.test(words)) return false;
  const isExact = result.as === 'stage' || claim.number.cell?.isAlone === true;
  const further = (isExact ? words : words.replace(done, '')).replace(ofTheTask, '');
  const around = said(result);
  return [...further].every((character) => around.includes(character));
}

/**
 * What has begun is a rate of works begun, or of a task of beginning them: not 开工31部,完成率57.5%. A 完工率 is of what is said to be done:
 * 供水项目78处,完工率57.8% may be of these 78.
 */
function isOfItsStage(claim: ReadNumber, result: ReadNumber, target: ReadNumber): boolean {
  const words = wordsOf(claim);
  if (result.as === 'stage') return begun.test(words) || begun.test(said(target));
  return !finished.test(words) || finished.test(said(result)) || said(result).includes('完成');
}

/** 开工数, 建成数, 开工率, 建成率: a column that names what it is of looks past the rates beside it. */
function isNamedCell(claim: ReadNumber): boolean {
  return claim.number.cell?.isAlone === true && wordsOf(claim).replace(ofTheTask, '') !== '';
}

/**
 * However far off a printed rate of completion is, it is that of the one result beside it and of the target this answers, where no
 * other pair could be meant 唯一一对: 加装电梯31部,完成任务的57.5% of 加装电梯40部 is misprinted.
 *
 * @param beside whether a result stands beside the rate: in its sentence, or in the next cell
 */
export function ofOnlyPair(
  index: number,
  { promises, results }: Pick<Row, 'promises' | 'results'>,
  answers: Answers,
  beside: (result: ReadNumber) => boolean,
): Answer | undefined {
  const claim = results[index] as ReadNumber;
  const at = resultBefore(index, results, beside);
  const answer = answers.get(at);
  // A number in doubt may be no percentage at all: 0.5 for a half.
  if (claim.flag || answer === undefined) return undefined;
  const result = results[at] as ReadNumber;
  const target = promises[answer.target] as ReadNumber;
  if (result.as !== 'actual' && result.as !== 'stage') return undefined;
  if (!isPlain(result) || !isFloor(target)) return undefined;
  if (!namesNothingElse(claim, result) || !isOfItsStage(claim, result, target)) return undefined;
  const isRivalled = !isNamedCell(claim) && promises.some((other) => other !== target && isRival(other, result, claim));
  if (isRivalled || hasOtherWhole(claim, result, target)) return undefined;
  return { target: answer.target, isInferred: true };
}

/**
 * The one result that stands beside a rate, after the rate before it, and bears its name; else the one of the row. What has begun is
 * of a rate of that.
 */
function resultBefore(index: number, results: readonly ReadNumber[], beside: (result: ReadNumber) => boolean): number {
  const claim = results[index] as ReadNumber;
  const isOfBegun = begun.test(wordsOf(claim));
  const near: number[] = [];
  for (let at = index - 1; at >= 0 && near.length < 2; at -= 1) {
    const result = results[at] as ReadNumber;
    if ((result.as === 'claim' && !isNamedCell(claim)) || !beside(result)) break;
    const isSkipped = !isOfBegun && result.as === 'stage' && near.length > 0;
    if (isCounted(result) && !isSkipped && namesNothingElse(claim, result)) near.push(at);
  }
  if (near.length > 0) return near.length === 1 ? (near[0] as number) : -1;
  const only = results.findIndex(isCounted);
  const isOnly = results.findLastIndex(isCounted) === only && results.findIndex(({ as }) => as === 'claim') === index;
  return isOnly && only < index && results[only]?.number.passage === claim.number.passage ? only : -1;
}

const isCounted = (result: ReadNumber): boolean => result.as !== 'claim' && plainUnit(result.number) !== '%';

/** As printed: not 近31部, not 30余部. */
function isPlain({ bound, limits }: ReadNumber): boolean {
  const said = bound ?? limits.bound;
  if (limits.approximate === true || said === 'between' || said === 'about') return false;
  return said === 'unstated' || limits.governs === true;
}

/** A promise that a rate is reckoned from: not 40-50部, not 约40部. */
function isFloor({ bound, limits }: ReadNumber): boolean {
  return !['between', 'about', 'at-most'].includes(bound ?? limits.bound);
}

/** 应改54个,已改31个,完成率57.5%: another count of the sentence may be the whole. */
function hasOtherWhole({ number }: ReadNumber, result: ReadNumber, target: ReadNumber): boolean {
  for (let at = number.previous, steps = 0; at !== undefined && steps < farthest; at = at.previous, steps += 1) {
    if (at.clause.sentence.start !== number.clause.sentence.start) return false;
    const isLike = at !== result.number && countsAlike(at, result.number);
    if (isLike && compareDecimals(amountOf(at), amountOf(target.number)) !== 0) return true;
  }
  return false;
}

const farthest = 20;

/** Another promise that gives the rate to its last place. */
export function isRival(other: ReadNumber, result: ReadNumber, { number: { numeral } }: ReadNumber): boolean {
  return (
    countsAlike(other.number, result.number) &&
    rateFits(amountOf(result.number), amountOf(other.number), numeral.amount, lastPlace(numeral.amount))
  );
}

/**
 * One promise and one result of one unit, and no other: no rate beside them says that they are not of each other. Unless no word is
 * common to both, and the rate tells of more than all where the result is less, or the other way round.
 */
export function isOnlyPair(
  result: Candidate,
  target: Candidate,
  claim: ReadNumber,
  { promises, results }: Row,
): boolean {
  const isAlone =
    result.unit === target.unit &&
    promises.every((one) => one === target.number || one.as === 'part') &&
    results.every((one) => one === result.number || !isCounted(one));
  return isAlone && (sharesWord(result, target) || isMoreThanAll(result, target) === isAbove100(claim));
}

function sharesWord({ own }: Candidate, target: Candidate): boolean {
  return [...own.singles].some((character) => target.own.singles.has(character));
}

function isMoreThanAll(result: Candidate, target: Candidate): boolean {
  return compareDecimals(amountOf(result.number.number), amountOf(target.number.number)) > 0;
}

const isAbove100 = ({ number }: ReadNumber): boolean => compareDecimals(amountOf(number), '100') > 0;
