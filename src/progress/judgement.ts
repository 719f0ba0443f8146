import type { Issue } from '../issue.ts';
import type { Measure, MissingReason } from '../plan/figure.ts';
import type { AttainmentFacts, Doubt, Verdict } from './verdict.ts';

/** What judging finds out: the verdict with the pair, the gap and the stage behind it. */
export type Judgement = Pick<AttainmentFacts, 'ratio' | 'share' | 'gap' | 'stage' | 'issues'> & Verdict;

/** No verdict for want of a figure. */
export function missing(reason: MissingReason, issues: readonly Issue[] = []): Judgement {
  return { verdict: 'missing', reason, issues };
}

/** No verdict though there is a figure. */
export function undecided(reason: Doubt, issues: readonly Issue[] = []): Judgement {
  return { verdict: 'indeterminate', reason, issues };
}

/** The unit a number is meant in: the one printed later or lost, where that was found out. */
export function meantUnit(measure: Measure): string {
  return measure.unitMeant ?? measure.unit;
}

/** A measure as a person reads it, for issues. */
export function spoken(measure: Measure): string {
  return `${measure.per ?? ''}${measure.value}${meantUnit(measure)}`;
}
