import { likeness, type MatchWeights } from './likeness.ts';
import type { LikePair } from './scored-pairs.ts';
import type { Traits } from './traits.ts';

/** Subjects of two lists by their places, one on one side at least, and how alike the two sides are. */
export interface LikeGroup {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly score: number;
}

/** The best partners looked at for one subject. */
const mostPartners = 6;

/** How much of a part's name is in the name of the whole, at least, in thousandths. */
const leastContained = 400;

/**
 * Two or three subjects of one side that together are more like one of the other side than any of them is to anybody
 * alone: what may have been merged or split.
 */
export function likeGroups(
  pairs: readonly LikePair[],
  previous: readonly Traits[],
  current: readonly Traits[],
  weights: MatchWeights,
): readonly LikeGroup[] {
  const best = bestSingles(pairs);
  const merged = bestUnions(pairs, (pair) => [pair.column, pair.row], current, previous, weights);
  const split = bestUnions(pairs, (pair) => [pair.row, pair.column], previous, current, weights);
  return [
    ...merged.map(({ one, several, score }) => ({ rows: several, columns: [one], score })),
    ...split.map(({ one, several, score }) => ({ rows: [one], columns: several, score })),
  ].filter((group) => group.score > best(group));
}

/** A pair as a group of one and one. */
export function pairGroup({ row, column, score }: LikePair): LikeGroup {
  return { rows: [row], columns: [column], score };
}

/** Whether two groups want one subject. */
export function overlaps(a: LikeGroup, b: LikeGroup): boolean {
  return a.rows.some((row) => b.rows.includes(row)) || a.columns.some((column) => b.columns.includes(column));
}

/** Tells the score of the best pair that wants a subject of a group. */
export function bestSingles(pairs: readonly LikePair[]): (group: LikeGroup) => number {
  const ofRow = new Map<number, number>();
  const ofColumn = new Map<number, number>();
  const note = (scores: Map<number, number>, at: number, score: number) => {
    if (score > (scores.get(at) ?? 0)) scores.set(at, score);
  };
  for (const { row, column, score } of pairs) {
    note(ofRow, row, score);
    note(ofColumn, column, score);
  }
  return ({ rows, columns }) =>
    [...rows.map((row) => ofRow.get(row)), ...columns.map((column) => ofColumn.get(column))].reduce<number>(
      (best, score = 0) => Math.max(best, score),
      0,
    );
}

interface Union {
  readonly one: number;
  readonly several: readonly number[];
  readonly score: number;
}

/** For every subject with several partners, the unions of two or three of them that are most like it. */
function bestUnions(
  pairs: readonly LikePair[],
  endsOf: (pair: LikePair) => readonly [one: number, partner: number],
  ones: readonly Traits[],
  partners: readonly Traits[],
  weights: MatchWeights,
): readonly Union[] {
  const pairsOf = new Map<number, LikePair[]>();
  for (const pair of pairs) {
    const [one, partner] = endsOf(pair);
    if (1000 * pair.shared < leastContained * (partners[partner] as Traits).name.size) continue;
    const own = pairsOf.get(one);
    if (own === undefined) pairsOf.set(one, [pair]);
    else own.push(pair);
  }
  return [...pairsOf].flatMap(([one, own]) => {
    if (own.length === 1) return [];
    const scores = own.map(({ score }) => score).sort((a, b) => b - a) as [number, ...number[]];
    const members = own.filter(({ score }) => score > (scores[mostPartners] ?? 0)).map((pair) => endsOf(pair)[1]);
    const unite = (several: readonly number[]): Union => {
      const united = several.map((member) => partners[member] as Traits);
      return { one, several, score: likeness(ones[one] as Traits, united, weights).score };
    };
    const better = twosOf(members)
      .map(unite)
      .filter(({ score }) => score > scores[0]);
    const threes = threesOf(members).filter((three) => better.some(({ several }) => isPart(several, three)));
    return best([...better, ...threes.map(unite)]);
  });
}

/** The unions of the highest score, without those that only add to another of them what changes nothing. */
function best(unions: readonly Union[]): readonly Union[] {
  const highest = unions.reduce((top, { score }) => Math.max(top, score), 0);
  const top = unions.filter(({ score }) => score === highest);
  return top.filter((union) => !top.some((other) => other !== union && isPart(other.several, union.several)));
}

function isPart(several: readonly number[], of: readonly number[]): boolean {
  return several.every((member) => of.includes(member));
}

function twosOf(members: readonly number[]): readonly (readonly number[])[] {
  return members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b]));
}

function threesOf(members: readonly number[]): readonly (readonly number[])[] {
  return members.flatMap((a, index) => twosOf(members.slice(index + 1)).map((two) => [a, ...two]));
}
