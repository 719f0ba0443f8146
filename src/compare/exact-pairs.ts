import { groupBy } from '../group-by.ts';

/** A subject of last year and one of this year that are taken for the same. */
export type Pair<T> = readonly [previous: T, current: T];

/** Pairs, and what is left on each side. */
export interface ExactPairs<T> {
  readonly pairs: readonly Pair<T>[];
  readonly previous: readonly T[];
  readonly current: readonly T[];
}

/**
 * Pairs what has the same key on both sides and is the only one there with it. Where several share a key, those that
 * are equal as a whole are paired first, since it cannot be seen which of them with which; then what is left, if it is
 * one on each side.
 */
export function exactPairs<T>(
  previous: readonly T[],
  current: readonly T[],
  keyOf: (subject: T) => string,
  wholeOf: (subject: T) => string,
): ExactPairs<T> {
  const pairs: Pair<T>[] = [];
  const ours = groupBy(previous, keyOf);
  const theirs = groupBy(current, keyOf);
  for (const [key, own] of ours) {
    let left = own;
    let right = theirs.get(key);
    if (right === undefined) continue;
    if (left.length > 1 || right.length > 1) {
      const equal = equalPairs(left, right, wholeOf);
      const taken = new Set(equal.flat());
      for (const pair of equal) pairs.push(pair);
      left = left.filter((one) => !taken.has(one));
      right = right.filter((one) => !taken.has(one));
    }
    const isOnly = left.length === 1 && right.length === 1;
    if (isOnly) pairs.push([left[0] as T, right[0] as T]);
    ours.set(key, isOnly ? [] : left);
    theirs.set(key, isOnly ? [] : right);
  }
  return { pairs, previous: [...ours.values()].flat(), current: [...theirs.values()].flat() };
}

function equalPairs<T>(left: readonly T[], right: readonly T[], wholeOf: (subject: T) => string): readonly Pair<T>[] {
  const wholes = groupBy(right, wholeOf);
  return left.flatMap((one): Pair<T>[] => {
    const other = wholes.get(wholeOf(one))?.pop();
    return other === undefined ? [] : [[one, other]];
  });
}
