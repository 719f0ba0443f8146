import { type MatchWeights, pairScore } from './likeness.ts';
import type { Traits } from './traits.ts';

/** Two subjects by their places in their lists, and how alike they are. */
export interface LikePair {
  readonly row: number;
  readonly column: number;
  readonly score: number;
  /** How many bigrams the two names share. */
  readonly shared: number;
}

/**
 * Every two subjects whose names share two neighbouring characters, where they are alike enough. An index over the
 * bigrams of this year finds them, so that most pairs are never looked at.
 */
export function scoredPairs(
  previous: readonly Traits[],
  current: readonly Traits[],
  weights: MatchWeights,
  floor: number,
): readonly LikePair[] {
  const columnsByBigram = new Map<string, number[]>();
  for (const [column, { name }] of current.entries()) {
    for (const bigram of name) {
      const columns = columnsByBigram.get(bigram);
      if (columns === undefined) columnsByBigram.set(bigram, [column]);
      else columns.push(column);
    }
  }
  const pairs: LikePair[] = [];
  const shared = new Int32Array(current.length);
  for (const [row, ours] of previous.entries()) {
    const touched: number[] = [];
    for (const bigram of ours.name) {
      for (const column of columnsByBigram.get(bigram) ?? []) {
        if (shared[column] === 0) touched.push(column);
        shared[column] = (shared[column] as number) + 1;
      }
    }
    for (const column of touched) {
      const common = shared[column] as number;
      const score = pairScore(ours, current[column] as Traits, weights, common);
      if (score >= floor) pairs.push({ row, column, score, shared: common });
      shared[column] = 0;
    }
  }
  return pairs;
}
