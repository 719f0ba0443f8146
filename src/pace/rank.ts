import { assertOptionNames } from '../options.ts';
import { compareCodePoints } from '../plan/code-point-order.ts';
import { compareRatios, type Ratio } from '../quantity/ratio.ts';

/** By what to rank, and what to call each item. */
export interface RankOptions<T, R extends string> {
  /** The ratio of an item, or the word for why it has none (`no-task`): missing is never 0. */
  readonly by: (item: T) => Ratio | R;
  /** Its name, by which items of one rank and those without rank are ordered. */
  readonly name: (item: T) => string;
}

/** One item in its place 名次. */
export interface Ranked<T> {
  /** 1 for the highest. */
  readonly rank: number;
  /** Another item has the same rank 并列. */
  readonly tied: boolean;
  readonly item: T;
  readonly ratio: Ratio;
}

/** A ranking 排名. */
export interface Ranking<T, R extends string = string> {
  /** The highest ratio first; items of one rank by name. */
  readonly ranked: readonly Ranked<T>[];
  /** What has no ratio and so no rank 不参与排名, by name. */
  readonly unranked: readonly { readonly item: T; readonly reason: R }[];
}

/**
 * Ranks items by an exact ratio 排名, the highest first. Items that are equal share a rank, and the next has the rank it would
 * have had anyway: 1, 2, 3, 3, 5 (第三名金安区、裕安区，第五名叶集区). 100/101 and 101/102 are not equal, however alike they look.
 *
 * @param items what is ranked, in any order
 * @param options `by`, the ratio or why there is none; `name`
 * @returns ranks, and apart from them what has none, with the reason; the input is not changed
 * @throws `TypeError` for a ratio that is none (a whole of 0, a text that is no number), and for options that are unknown
 * @source our convention, after the bulletins' own practice
 * @example
 * ```ts
 * import { type MissingReason, type Ratio } from 'minsheng';
 * import { rank } from 'minsheng/rollup';
 *
 * const counties: readonly (readonly [string, Ratio | MissingReason])[] = [
 *   ['裕安区', { part: '3', whole: '4' }],
 *   ['金安区', { part: '6', whole: '8' }],
 *   ['舒城县', { part: '9', whole: '10' }],
 *   ['叶集区', { part: '1', whole: '2' }],
 *   ['霍山县', 'no-task'],
 * ];
 * const { ranked, unranked } = rank(counties, { by: ([, ratio]) => ratio, name: ([name]) => name });
 * console.log(ranked.map(({ rank, item: [name] }) => `${rank} ${name}`).join('，'));
 * // => 1 舒城县，2 裕安区，2 金安区，4 叶集区
 * console.log(unranked.map(({ item: [name], reason }) => `${name} ${reason}`).join()); // => 霍山县 no-task
 * ```
 */
export function rank<T, const R extends string>(items: readonly T[], options: RankOptions<T, R>): Ranking<T, R> {
  assertOptionNames(options, ['by', 'name']);
  const { by, name } = options;
  const named = items
    .map((item) => ({ item, name: name(item), found: by(item) }))
    .sort((a, b) => compareCodePoints(a.name, b.name));
  const unranked = named.flatMap(({ item, found }) => (typeof found === 'string' ? [{ item, reason: found }] : []));
  const ordered = named.flatMap(({ item, found }) => (typeof found === 'string' ? [] : [{ item, ratio: found }]));
  // One alone is compared with no other, and may be none all the same.
  for (const { ratio } of ordered) compareRatios(ratio, ratio);
  ordered.sort((a, b) => compareRatios(b.ratio, a.ratio));
  return { ranked: inPlaces(ordered), unranked };
}

/** Each item has the place of the first that is equal to it. */
function inPlaces<T>(ordered: readonly { readonly item: T; readonly ratio: Ratio }[]): readonly Ranked<T>[] {
  const ranked: Ranked<T>[] = [];
  let first = 0;
  for (const [index, { item, ratio }] of ordered.entries()) {
    const isEqual = (at: number) => {
      const other = ordered[at];
      return other !== undefined && compareRatios(other.ratio, ratio) === 0;
    };
    const follows = isEqual(index - 1);
    if (!follows) first = index;
    ranked.push({ rank: first + 1, tied: follows || isEqual(index + 1), item, ratio });
  }
  return ranked;
}
