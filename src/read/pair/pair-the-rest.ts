import { countsAlike } from '../numbers/alike.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { isBare, isWordless } from './bare.ts';
import { type Answer, type Answers, type Candidate, isSameSentence, type Row } from './candidate.ts';
import { isPartOfAll, mayAnswer, unitFactor } from './likeness.ts';
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
    const ofPrevious = answers.get(index - 1);
    if (ofPrevious !== undefined) {
      const previous = row.results[index - 1] as ReadNumber;
      const goesOn =
        isThin &&
        (previous.as === 'stage' || previous.number.before.includes('基本')) &&
        countsAlike(previous.number, number.number) &&
        isSameSentence(previous, number);
      if (goesOn) {
        answers.set(index, { target: ofPrevious.target, isInferred: true });
        continue;
      }
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

/** Who else may answer the only target left: not what is counted in another word, not the old amount of 由583元提高到641元. */
function rivalsOf(
  actual: Candidate,
  target: Candidate,
  actuals: readonly Candidate[],
  answers: Answers,
): readonly Candidate[] {
  return actuals.filter(
    (other) =>
      other !== actual &&
      !answers.has(other.index) &&
      other.number.as === actual.number.as &&
      !other.deed().isBefore &&
      (actual.unit === target.unit
        ? other.unit === target.unit
        : countsAlike(other.number.number, actual.number.number)),
  );
}
