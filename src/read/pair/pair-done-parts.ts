import { countsAlike } from '../numbers/alike.ts';
import type { ReadNumber } from '../rules/settle.ts';
import type { Answer } from './candidate.ts';
import { isToldDone, wordsAfter } from './deed.ts';

/**
 * 12个小区全部开工,其中7个完工: what is done of those begun answers what they answer 其中完工. The count of those begun stays beside it, at
 * its stage.
 */
export function pairDoneParts(results: readonly ReadNumber[], answers: Map<number, Answer>): void {
  const done = results.flatMap((part, index) => {
    if (part.whole?.as !== 'stage' || !isToldDone(part)) return [];
    const answer = answers.get(results.indexOf(part.whole as ReadNumber));
    return answer !== undefined && countsAlike(part.number, part.whole.number) ? [{ part, index, answer }] : [];
  });
  for (const { part, index, answer } of done) {
    // 其中完工3座、验收2座: the second are among the first.
    const isLater =
      !isCompleted(part) && done.some((other) => other.part.whole === part.whole && isCompleted(other.part));
    if (!isLater) answers.set(index, answer);
  }
}

const isCompleted = ({ number }: ReadNumber): boolean =>
  /完工|竣工|建成|完成/.test(`${number.before}${wordsAfter(number)}`);
