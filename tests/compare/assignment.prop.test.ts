import fc from 'fast-check';
import munkres from 'munkres';
import { describe, expect, it } from 'vitest';
import { assign, type ScoredPair } from '../../src/compare/assignment.ts';
import { runs } from '../property-runs.ts';

/** Few scores, so that ties are many. */
const pairLists = fc
  .record({
    rows: fc.integer({ min: 1, max: 7 }),
    columns: fc.integer({ min: 1, max: 7 }),
    most: fc.constantFrom(2, 5, 1000),
  })
  .chain(({ rows, columns, most }) =>
    fc
      .array(fc.option(fc.integer({ min: 1, max: most }), { nil: 0 }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((scores) =>
        scores.flatMap((score, index): ScoredPair[] =>
          score === 0 ? [] : [{ row: Math.floor(index / columns), column: index % columns, score }],
        ),
      ),
  );

/** What the best assignment is worth, by the matrix of all pairs. */
function bestTotal(pairs: readonly ScoredPair[]): number {
  const size = 1 + Math.max(0, ...pairs.map(({ row }) => row), ...pairs.map(({ column }) => column));
  const costs = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (const { row, column, score } of pairs) (costs[row] as number[])[column] = -score;
  return munkres(costs).reduce((total, [row, column]) => total - ((costs[row] as number[])[column] as number), 0);
}

const totalOf = (pairs: readonly ScoredPair[]) => pairs.reduce((total, { score }) => total + score, 0);

describe('The assignment that is worth most', () => {
  it('is worth what the matrix of all pairs says, and takes nobody twice', () => {
    fc.assert(
      fc.property(pairLists, (pairs) => {
        const chosen = assign(pairs, 0).map(({ pair }) => pair);
        expect(totalOf(chosen)).toBe(bestTotal(pairs));
        expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ column }) => column)).size).toBe(chosen.length);
        for (const pair of chosen) expect(pairs).toContain(pair);
      }),
      { numRuns: runs(500) },
    );
  });

  it('is sure of a pair if the best assignment without it is worth less by more than the margin', () => {
    fc.assert(
      fc.property(pairLists, fc.constantFrom(0, 1, 2, 3, 40, 400), (pairs, margin) => {
        const best = bestTotal(pairs);
        for (const { pair, isSure } of assign(pairs, margin)) {
          expect(isSure).toBe(best - bestTotal(pairs.filter((other) => other !== pair)) > margin);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('is sure of the same pairs in whatever order', () => {
    const sure = (pairs: readonly ScoredPair[]) =>
      assign(pairs, 1)
        .filter(({ isSure }) => isSure)
        .map(({ pair }) => `${pair.row}-${pair.column}`)
        .sort();
    fc.assert(
      fc.property(
        pairLists.chain((pairs) =>
          fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
        ),
        ([pairs, shuffled]) => {
          expect(sure(shuffled)).toEqual(sure(pairs));
        },
      ),
      { numRuns: runs(300) },
    );
  });
});
