import { assign } from './assignment.ts';
import { namesContrast } from './core-name.ts';
import { exactPairs, type Pair } from './exact-pairs.ts';
import { type Likeness, likeness, type MatchWeights } from './likeness.ts';
import { bestSingles, type LikeGroup, likeGroups, overlaps, pairGroup } from './match-groups.ts';
import { scoredPairs } from './scored-pairs.ts';
import type { Traits } from './traits.ts';

/** What can be matched: by its key first, then by what it has in common with others. */
export interface Matchable {
  /** The name as {@link nameKey}. */
  readonly key: string;
  /** Everything it says, to tell those of one name apart. */
  readonly whole: () => string;
  readonly traits: () => Traits;
}

/** When two subjects are taken for the same. */
export interface MatchRules {
  readonly threshold: number;
  readonly margin: number;
  readonly weights: MatchWeights;
}

/** Why a pair or group was not chosen. */
export type DoubtReason = 'below-threshold' | 'within-margin' | 'contrasting-words';

/** Subjects that may belong together. */
export interface Match<S> extends Likeness {
  readonly from: readonly S[];
  readonly to: readonly S[];
}

/** A match that was not chosen, and why. */
export interface Doubt<S> extends Match<S> {
  readonly why: DoubtReason;
}

/** What became of two lists of subjects; what is in neither list stays alone. */
export interface Matching<S> {
  readonly exact: readonly Pair<S>[];
  readonly matches: readonly Match<S>[];
  readonly doubts: readonly Doubt<S>[];
}

/** Pairs less alike than this are not worth telling. */
const lowestScore = 250;

/**
 * Matches two lists: keys that are equal and unique, then the one assignment that is worth most over what is left, then
 * unions of two or three that beat every single pair. A pair is chosen when it reaches the threshold, its names do not
 * contrast, and the best assignment without it is worth less by more than the margin; a group when it beats everything
 * that wants one of its subjects by more than the margin. The rest are doubts. The order of the lists changes nothing.
 */
export function matchSubjects<S extends Matchable>(
  previous: readonly S[],
  current: readonly S[],
  { threshold, margin, weights }: MatchRules,
): Matching<S> {
  const {
    pairs: exact,
    previous: rows,
    current: columns,
  } = exactPairs(
    previous,
    current,
    ({ key }) => key,
    (subject) => subject.whole(),
  );
  const ours = rows.map((subject) => subject.traits());
  const theirs = columns.map((subject) => subject.traits());

  const pairs = scoredPairs(ours, theirs, weights, Math.min(lowestScore, threshold));
  const groups = likeGroups(pairs, ours, theirs, weights);
  const contrasts = (group: LikeGroup) =>
    group.rows.some((row) =>
      group.columns.some((column) => namesContrast((rows[row] as S).key, (columns[column] as S).key)),
    );
  const isAlike = (group: LikeGroup) => group.score >= threshold && !contrasts(group);

  const rivals = groups.filter(isAlike);
  const single = bestSingles(pairs);
  const chosen = rivals.filter(
    (group) =>
      single(group) + margin < group.score &&
      rivals.every((other) => other === group || !overlaps(group, other) || other.score + margin < group.score),
  );
  const strong = pairs.filter(({ score }) => score >= threshold);
  const assigned = assign(
    strong.filter((one) => !contrasts(pairGroup(one))),
    margin,
  );
  for (const { pair, isSure } of assigned) {
    const group = pairGroup(pair);
    if (isSure && !rivals.some((rival) => overlaps(rival, group))) chosen.push(group);
  }
  const takenRows = new Set(chosen.flatMap((group) => group.rows));
  const takenColumns = new Set(chosen.flatMap((group) => group.columns));
  const open = [
    ...pairs.filter(({ row, column }) => !takenRows.has(row) && !takenColumns.has(column)).map(pairGroup),
    ...groups.filter((group) => !chosen.some((other) => overlaps(group, other))),
  ];
  const matchOf = ({ rows: from, columns: to }: LikeGroup): Match<S> => {
    const [mine, yours] = [from.map((row) => ours[row] as Traits), to.map((column) => theirs[column] as Traits)];
    const [[one], several] = from.length === 1 ? [mine, yours] : [yours, mine];
    return {
      from: from.map((row) => rows[row] as S),
      to: to.map((column) => columns[column] as S),
      ...likeness(one as Traits, several, weights),
    };
  };
  const whyNot = (group: LikeGroup): DoubtReason => {
    if (group.score < threshold) return 'below-threshold';
    return contrasts(group) ? 'contrasting-words' : 'within-margin';
  };
  return {
    exact,
    matches: chosen.map(matchOf),
    doubts: open.map((group) => ({ ...matchOf(group), why: whyNot(group) })).sort((a, b) => b.score - a.score),
  };
}
