import type { Answer, Candidate } from './candidate.ts';
import { mayAnswer, unitFactor } from './likeness.ts';
import { overlap, type Telling } from './words.ts';

/** 本月完成, 去年同期, 同比增长: not what the promise of the year has come to. */
const ofAnotherTime = /本月|当月|上月|本周|本季|上年|去年|同期|同比|环比|增长/;

const isCell = ({ number }: Candidate): boolean => number.number.cell?.isAlone === true;

/**
 * Numbers alone in the cells of one row: what was done answers the one number that was promised in its unit, or of several the one
 * whose head is most like its own (计划开工数, 开工数). Work begun and work done may answer the same.
 */
export function pairCells(
  actuals: readonly Candidate[],
  targets: readonly Candidate[],
  telling: Telling,
  answers: Map<number, Answer>,
  taken: Set<number>,
): void {
  const promised = targets.filter(isCell);
  if (promised.length === 0) return;
  for (const actual of actuals) {
    const { cell } = actual.number.number;
    if (cell?.isAlone !== true || cell.time === 'own' || ofAnotherTime.test(cell.head)) continue;
    const alike = promised.filter((target) => mayAnswer(actual, target) && unitFactor(actual, target) >= 0.95);
    const [first, second] = nearest(actual, alike, telling);
    if (first === undefined || first.score === second?.score) continue;
    answers.set(actual.index, { target: first.target.index, isInferred: second !== undefined && second.score > 0 });
    taken.add(first.target.index);
  }
}

/** The targets, those first whose heads are most like that of the result. */
function nearest(actual: Candidate, targets: readonly Candidate[], telling: Telling) {
  return targets
    .map((target) => ({ target, score: overlap(actual.own, target.own, telling) }))
    .sort((a, b) => b.score - a.score);
}
