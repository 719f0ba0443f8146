import { isBare } from './bare.ts';
import { type Answer, type Candidate, isSameSentence } from './candidate.ts';
import { mayAnswer, unitFactor } from './likeness.ts';

/** 完成2个、4个 of 公园3个、广场5个: as many bare results in a sentence as there are targets, each of its unit, go by their order 依次. */
export function pairInOrder(
  actuals: readonly Candidate[],
  targets: readonly Candidate[],
  answers: Map<number, Answer>,
  taken: Set<number>,
): void {
  const promised = targets.filter(({ number }) => number.as !== 'part');
  const told = actuals.filter(({ number, unit }) => number.as !== 'part' && unit !== '%');
  if (promised.length < 2 || told.length !== promised.length) return;
  const first = told[0] as Candidate;
  const isInOrder = told.every((actual, at) => {
    const target = promised[at] as Candidate;
    return (
      !answers.has(actual.index) &&
      !taken.has(target.index) &&
      isBare(actual) &&
      isSameSentence(actual.number, first.number) &&
      mayAnswer(actual, target) &&
      unitFactor(actual, target) >= 0.95
    );
  });
  if (!isInOrder) return;
  for (const [at, { index }] of told.entries()) {
    const { index: target } = promised[at] as Candidate;
    answers.set(index, { target, isInferred: true });
    taken.add(target);
  }
}
