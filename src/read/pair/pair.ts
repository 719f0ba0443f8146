import type { ReadNumber } from '../numbers/settle.ts';
import { type Answer, type Answers, candidates, type Row } from './candidate.ts';
import { likeness } from './likeness.ts';
import { pairClaims } from './pair-claims.ts';
import { pairTheRest } from './pair-the-rest.ts';
import { isRefuted } from './refuted.ts';
import { tellingOf } from './words.ts';

const enough = 330;
const plenty = 900;
/** So many numbers a project may have on each side; the longest of real lists has 20. */
const mostNumbers = 400;

/**
 * Pairs what came of a project with what was promised 对应: each result with at most one target of the same project, by the
 * words around both, their units, and the rate printed beside the result, which must not refute the pair.
 *
 * Projects with more numbers than any list has are left unpaired: every pair would have to be looked at.
 *
 * @param folded the document, folded
 * @param promises numbers of one project read as targets, standards or parts
 * @param results its numbers read as actuals, stages, parts, standards or claims
 */
export function pairAnswers(folded: string, promises: readonly ReadNumber[], results: readonly ReadNumber[]): Answers {
  if (promises.length > mostNumbers || results.length > mostNumbers) return new Map();
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

/** Looks for a target of its own: not a printed rate of completion, not a rate of a division in a bracket. */
function competes({ as, rule, number }: ReadNumber): boolean {
  if (as === 'claim') return rule === 'own-rate';
  return !(number.clause.bracket !== undefined && number.unit.name === '%');
}
