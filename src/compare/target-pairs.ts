import { nameKey } from '../name.ts';
import type { Target } from '../plan/figure.ts';
import { assign } from './assignment.ts';
import { bigrams, namesContrast } from './core-name.ts';
import { exactPairs, type Pair } from './exact-pairs.ts';
import type { MatchWeights } from './likeness.ts';
import type { MatchRules } from './match-subjects.ts';
import { scoredPairs } from './scored-pairs.ts';
import { type Traits, unitKind } from './traits.ts';

/** Two targets taken for the same promise, and by what. */
export interface TargetPair {
  readonly before: Target;
  readonly after: Target;
  /** `promise`: indicator, unit and scope are the same. `indicator`: only that. `likeness`: both are alike enough. */
  readonly by: 'promise' | 'indicator' | 'likeness';
}

const none: ReadonlySet<string> = new Set();

/** Within one project the unit says much about which target is meant. The name is the indicator here. */
const targetWeights: MatchWeights = { name: 70, indicators: 0, units: 30, organizations: 0 };

/** A target while it is compared. */
interface Compared {
  readonly target: Target;
  /** Its indicator as a key. */
  readonly indicator: string;
}

/**
 * The targets of one project on two lists that are one promise: by indicator, unit and scope, never by id; then by
 * indicator; then by the likeness of indicators and units, under the threshold and margin for projects.
 */
export function pairTargets(
  previous: readonly Target[],
  current: readonly Target[],
  rules: MatchRules,
): readonly TargetPair[] {
  const byPromise = exactPairs(previous.map(comparedOf), current.map(comparedOf), promiseKey, wholeOf);
  const byIndicator = exactPairs(byPromise.previous, byPromise.current, ({ indicator }) => indicator, wholeOf);
  const alike = alikePairs(byIndicator.previous, byIndicator.current, rules);
  const named = (by: TargetPair['by'], pairs: readonly Pair<Compared>[]): readonly TargetPair[] =>
    pairs.map(([before, after]) => ({ before: before.target, after: after.target, by }));
  return [...named('promise', byPromise.pairs), ...named('indicator', byIndicator.pairs), ...named('likeness', alike)];
}

function comparedOf(target: Target): Compared {
  return { target, indicator: indicatorKey(target) };
}

/** An indicator as a key: 每千人口托位数 is 千人口托位数. */
export function indicatorKey({ indicator }: Target): string {
  return nameKey(indicator).replace('每', '');
}

/** By the unit as printed: one that is only printed in another way is found by its indicator. */
function promiseKey({ target: { measure, scope }, indicator }: Compared): string {
  return JSON.stringify([indicator, measure?.unit, measure?.unitMeant, measure?.per, scope]);
}

function wholeOf({ target }: Compared): string {
  return JSON.stringify({ ...target, id: '' });
}

function alikePairs(
  before: readonly Compared[],
  after: readonly Compared[],
  { threshold, margin }: MatchRules,
): readonly Pair<Compared>[] {
  const pairs = scoredPairs(before.map(traitsOf), after.map(traitsOf), targetWeights, threshold).flatMap((pair) => {
    const ends = [before[pair.row] as Compared, after[pair.column] as Compared] as const;
    return namesContrast(ends[0].indicator, ends[1].indicator) ? [] : [{ ...pair, ends }];
  });
  return assign(pairs, margin).flatMap(({ pair, isSure }) => (isSure ? [pair.ends] : []));
}

function traitsOf({ target: { measure }, indicator }: Compared): Traits {
  const units = measure === undefined ? none : new Set([unitKind(measure)]);
  return { name: bigrams(indicator), indicators: none, units, organizations: none };
}
