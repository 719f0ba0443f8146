import { namesContrast } from '../compare/core-name.ts';
import type { MatchRules } from '../compare/match-subjects.ts';
import { pairTargets } from '../compare/target-pairs.ts';
import { nameKey } from '../name.ts';
import type { Actual, Figure, Target } from '../plan/figure.ts';
import { meantUnit } from '../progress/judgement.ts';
import { unitLikeness } from '../quantity/unit.ts';

/** A target of the plan, and what the entry says of it. */
export interface Tie<F> {
  readonly target: Target;
  readonly own: F;
  readonly isSure: boolean;
}

/** Pairs as targets are paired from year to year; then what is left alone of its unit on both sides, if it fits. */
export function tiesOf<F extends Target | Actual>(
  targets: readonly Target[],
  figures: readonly F[],
  rules: MatchRules,
  mayBe: (target: Target, own: F) => boolean,
  fits: (target: Target, own: F) => boolean,
): readonly Tie<F>[] {
  const asTargets = new Map<Target, F>(
    figures.map((own) => [{ ...(own as Figure & Pick<F, 'role'>), as: 'target' }, own]),
  );
  const ties = pairTargets(targets, [...asTargets.keys()], rules)
    .map(({ before, after, by }) => ({
      target: before,
      own: asTargets.get(after) as F,
      isSure: by === 'promise',
    }))
    .filter(({ target, own }) => isLikeUnit(target, own) && mayBe(target, own));
  const [tied, known] = [new Set(ties.map(({ target }) => target)), new Set(ties.map(({ own }) => own))];
  const left = targets.filter((target) => !tied.has(target));
  const right = figures.filter((own) => !known.has(own));
  const isOpen = (target: Target, own: F): boolean =>
    isLikeUnit(target, own) &&
    mayBe(target, own) &&
    fits(target, own) &&
    !namesContrast(nameKey(target.indicator), nameKey(own.indicator));
  const onlyOnes = left.flatMap((target): readonly Tie<F>[] => {
    const [own, ...others] = right.filter((one) => isOpen(target, one));
    if (own === undefined || others.length > 0) return [];
    return left.some((other) => other !== target && isOpen(other, own)) ? [] : [{ target, own, isSure: false }];
  });
  return [...ties, ...onlyOnes];
}

export function isLikeUnit({ measure: one }: Figure, { measure: other }: Figure): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    unitLikeness(meantUnit(one), meantUnit(other)) !== 'unlike' && nameKey(one.per ?? '') === nameKey(other.per ?? '')
  );
}
