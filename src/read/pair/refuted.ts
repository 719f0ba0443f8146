import { amountOf, lastPlace, rateFits } from '../rules/rates.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { type Candidate, isSameSentence, type Row } from './candidate.ts';
import { isOnlyPair } from './only-pair.ts';

/** The rate of completion printed right after the result says that its target is another one. */
export function isRefuted(actual: Candidate, target: Candidate, row: Row): boolean {
  const { promises, results } = row;
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
  if (fits(actual.number, target.number, claim, '1.5') || isOnlyPair(actual, target, claim, row)) return false;
  // It may be reckoned from another result of the sentence.
  const others = results.filter((other, at) => at < actual.index && isSameSentence(other, claim));
  return !others.some((other) =>
    promises.some((promise) => fits(other, promise, claim, lastPlace(claim.number.numeral.amount))),
  );
}

export function isInBracket({ number }: ReadNumber): boolean {
  return number.clause.bracket !== undefined;
}

/** The printed rate is that of the two, give or take. */
export function fits(part: ReadNumber, whole: ReadNumber, claim: ReadNumber, tolerance: string): boolean {
  return rateFits(amountOf(part.number), amountOf(whole.number), claim.number.numeral.amount, tolerance);
}
