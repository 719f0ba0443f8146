/** A subject of last year and one of this year that are taken for the same. */
export type Pair<T> = readonly [previous: T, current: T];

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
): readonly Pair<T>[] {
  const sameKey = groupBy(current, keyOf);
  return [...groupBy(previous, keyOf)].flatMap(([key, ours]) => {
    const theirs = sameKey.get(key) ?? [];
    if (ours.length + theirs.length === 2) return onlyPair(ours, theirs);
    const wholes = groupBy(theirs, wholeOf);
    const equal = ours.flatMap((one): Pair<T>[] => onlyPair([one], wholes.get(wholeOf(one))?.splice(0, 1) ?? []));
    const taken = new Set(equal.flat());
    const rest = [ours, theirs].map((list) => list.filter((one) => !taken.has(one))) as [T[], T[]];
    return [...equal, ...onlyPair(rest[0], rest[1])];
  });
}

function onlyPair<T>(ours: readonly T[], theirs: readonly T[]): Pair<T>[] {
  const [one] = ours;
  const [other] = theirs;
  return ours.length === 1 && theirs.length === 1 ? [[one as T, other as T]] : [];
}

function groupBy<T>(list: readonly T[], keyOf: (subject: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
