import { countsAlike } from '../numbers/alike.ts';
import { isBare, isWordless } from './bare.ts';
import { type Answer, type Answers, type Candidate, isSameSentence, type Row } from './candidate.ts';
import { isToldDone } from './deed.ts';
import { isPartOfAll, isSurplus, mayAnswer, unitFactor } from './likeness.ts';
import { isRefuted } from './refuted.ts';
import { overlap } from './words.ts';

/** What is left: an elliptic result goes with the one before it; the only two of a unit go together. */
export function pairTheRest(
  actuals: readonly Candidate[],
  targets: readonly Candidate[],
  row: Row,
  answers: Map<number, Answer>,
  taken: Set<number>,
): void {
  const isOpen = (target: Candidate, actual: Candidate): boolean =>
    !taken.has(target.index) &&
    target.number.as !== 'part' &&
    mayAnswer(actual, target) &&
    unitFactor(actual, target) >= 0.95;
  for (const actual of actuals) {
    const { number, index, isThin, unit } = actual;
    if (answers.has(index) || (number.as === 'part' && !isPartOfAll(number))) continue;
    const isAlone = isBare(actual);
    if ((unit === '%' || (unit === '元' && number.as !== 'standard')) && !isWordless(actual)) continue;
    const begun = begunBefore(actual, row);
    const ofBegun = begun === undefined ? undefined : answers.get(begun);
    if (ofBegun !== undefined) {
      answers.set(index, { target: ofBegun.target, isInferred: true });
      continue;
    }
    const open = targets.filter((target) => isOpen(target, actual));
    if (open.length !== 1) continue;
    const only = open[0] as Candidate;
    if (rivalsOf(actual, only, actuals, answers).length > 0) continue;
    if (
      !isThin &&
      !isAlone &&
      overlap(actual.own, only.own, row.telling) < 60 &&
      overlap(actual.wide(), only.own, row.telling) < 60
    )
      continue;
    if (isRefuted(actual, only, row)) continue;
    answers.set(index, { target: only.index, isInferred: true });
    taken.add(only.index);
  }
}

/**
 * The count of those begun that an elliptic result goes on from: 开工18个,完工3个; where it says that it is done, in another sentence
 * too, and behind a rate of what was begun: 24个小区全部开工;完工18个.
 */
function begunBefore(actual: Candidate, { results }: Row): number | undefined {
  const { index, number, isThin } = actual;
  const at = results.findLastIndex(({ as }, place) => place < index && as !== 'claim');
  const previous = results[at];
  if (previous === undefined || !countsAlike(previous.number, number.number)) return undefined;
  if (previous.as !== 'stage' && !previous.number.before.includes('基本')) return undefined;
  if (at === index - 1 && isThin && isSameSentence(previous, number)) return at;
  const isOfIt =
    previous.as === 'stage' &&
    previous.number.passage === number.number.passage &&
    isBare(actual) &&
    isToldDone(number);
  return isOfIt ? at : undefined;
}

/**
 * Who else may answer the only target left: not what is counted in another word, not the old amount of 由583元提高到641元, not the
 * surplus, nor what was told of a month, nor what is still being built beside all that was begun.
 */
function rivalsOf(
  actual: Candidate,
  target: Candidate,
  actuals: readonly Candidate[],
  answers: Answers,
): readonly Candidate[] {
  const isBuilt = built.test(actual.number.number.before);
  return actuals.filter(
    (other) =>
      other !== actual &&
      !(isBuilt && usedAfter.test(other.number.number.before)) &&
      !answers.has(other.index) &&
      other.number.as === actual.number.as &&
      !other.deed().isBefore &&
      !isSurplus(other, target) &&
      (!other.deed().isOfMonth || actual.deed().isOfMonth) &&
      (!isUnderWay(other) || isUnderWay(actual)) &&
      (actual.unit === target.unit
        ? other.unit === target.unit
        : countsAlike(other.number.number, actual.number.number)),
  );
}

/** 竣工231户,入住226户: what was built, and what came of it. */
const built = /(?:竣工|完工|建成)\s?$/;
const usedAfter = /(?:入住|交付|投用|投入使用|搬迁|启用)\s?$/;

const isUnderWay = ({ number: { number } }: Candidate): boolean => /正在|在建/.test(number.before);
