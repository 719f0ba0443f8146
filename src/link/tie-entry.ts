import { namesContrast } from '../compare/core-name.ts';
import { isOtherAmount } from '../compare/diff-targets.ts';
import type { MatchRules } from '../compare/match-subjects.ts';
import { pairTargets } from '../compare/target-pairs.ts';
import type { Issue } from '../issue.ts';
import { nameKey } from '../name.ts';
import type { Actual, Figure, Link, Target } from '../plan/figure.ts';
import { meantUnit, spoken } from '../progress/judgement.ts';
import type { ProgressEntry } from '../progress/progress-report.ts';
import { unitLikeness } from '../quantity/unit.ts';
import { linkIssue } from './issues.ts';

/** What an entry may report on. */
export interface Promised {
  readonly project: string;
  /** Of the project and of those of its parts that have no entry of their own. */
  readonly targets: readonly Target[];
}

/** An entry whose results answer the targets of a plan, and what is to be told of it. */
export interface TiedEntry {
  readonly entry: ProgressEntry;
  readonly issues: readonly Issue[];
}

/** A target of the plan, and what the entry says of it. */
interface Tie<F> {
  readonly target: Target;
  readonly own: F;
  readonly isSure: boolean;
}

/**
 * Turns the answers of an entry to the targets of the plan: by way of the targets it prints again, and of the results that
 * answer none of these by themselves, which can be concluded only.
 *
 * @param place of the entry in its report
 */
export function tieEntry(
  entry: ProgressEntry,
  { project, targets }: Promised,
  rules: MatchRules,
  place: number,
): TiedEntry {
  const restated = entry.targets ?? [];
  const ties = tiesOf(targets, restated, rules, ({ target, own }) => !isOtherAmount(target.measure, own.measure));
  const byRestated = new Map(ties.map((tie) => [tie.own.id, tie]));
  const turn = <F extends Figure>(figure: F): F =>
    figure.links === undefined ? figure : { ...figure, links: figure.links.map((link) => turned(link, byRestated)) };
  const turnedActuals = entry.actuals.map(turn);

  const open = targets.filter((target) => !ties.some((tie) => tie.target === target));
  const loose = turnedActuals.filter(
    ({ links = [] }) => !links.some(({ kind }) => kind === 'answers' || kind === 'part-of'),
  );
  const found = new Map(tiesOf(open, loose, rules, () => true).map((tie) => [tie.own, tie.target.id]));
  return {
    entry: {
      ...entry,
      project,
      actuals: turnedActuals.map((actual) => withAnswer(actual, found.get(actual))),
      claims: entry.claims.map(turn),
    },
    issues: restated.flatMap((target, index) =>
      toldOf(target, byRestated.get(target.id), ['entries', place, 'targets', index]),
    ),
  };
}

/** Pairs as targets are paired from year to year; then what is left alone of its unit on both sides, if it fits. */
function tiesOf<F extends Target | Actual>(
  targets: readonly Target[],
  figures: readonly F[],
  rules: MatchRules,
  fits: (tie: Pick<Tie<F>, 'target' | 'own'>) => boolean,
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
    .filter(({ target, own }) => isLikeUnit(target, own));
  const left = targets.filter((target) => !ties.some((tie) => tie.target === target));
  const right = figures.filter((own) => !ties.some((tie) => tie.own === own));
  const onlyOnes = left.flatMap((target): readonly Tie<F>[] => {
    const mine = right.filter((own) => isLikeUnit(target, own));
    const theirs = left.filter((other) => mine.some((own) => isLikeUnit(other, own)));
    const [own] = mine;
    if (own === undefined || mine.length > 1 || theirs.length > 1 || !fits({ target, own })) return [];
    return namesContrast(nameKey(target.indicator), nameKey(own.indicator)) ? [] : [{ target, own, isSure: false }];
  });
  return [...ties, ...onlyOnes];
}

function isLikeUnit({ measure: one }: Figure, { measure: other }: Figure): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    unitLikeness(meantUnit(one), meantUnit(other)) !== 'unlike' && nameKey(one.per ?? '') === nameKey(other.per ?? '')
  );
}

/** Only what judges a target turns to the plan's: what a printed rate was reckoned of is the number the report prints. */
function turned(link: Link, ties: ReadonlyMap<string, Tie<Target>>): Link {
  if (link.to === null || (link.kind !== 'answers' && link.kind !== 'completion-of')) return link;
  const tie = ties.get(link.to);
  if (tie === undefined) return link;
  return { ...link, to: tie.target.id, ...(!tie.isSure && { by: link.by ?? 'inferred' }) };
}

function withAnswer(actual: Actual, to: string | undefined): Actual {
  if (to === undefined) return actual;
  return { ...actual, links: [...(actual.links ?? []), { kind: 'answers', to, by: 'inferred' }] };
}

function toldOf(own: Target, tie: Tie<Target> | undefined, path: Issue['path']): readonly Issue[] {
  if (tie === undefined) return [linkIssue('link/target-not-on-plan', { path, received: own.indicator })];
  const { target } = tie;
  if (target.measure === undefined || own.measure === undefined || !isOtherAmount(target.measure, own.measure))
    return [];
  const detail = { path, expected: spoken(target.measure), received: spoken(own.measure) };
  return [linkIssue('link/target-restated-otherwise', detail)];
}
