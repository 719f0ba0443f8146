import fc from 'fast-check';
import munkres from 'munkres';
import { describe, expect, it } from 'vitest';
import { assign } from '../../src/compare/assignment.ts';
import { likeness } from '../../src/compare/likeness.ts';
import { scoredPairs } from '../../src/compare/scored-pairs.ts';
import { projectTraits, type Traits } from '../../src/compare/traits.ts';
import { runs } from '../property-runs.ts';
import { twoLists } from './lists.arbitrary.ts';

const weights = { name: 70, indicators: 12, units: 6, organizations: 12 };
/** Lower than is usual, so that rivals are many. */
const threshold = 450;

/** The likeness of every two, none left out; of names without anything in common it is too low to be chosen. */
function everyScore(ours: readonly Traits[], theirs: readonly Traits[]): readonly (readonly number[])[] {
  return ours.map((one) =>
    theirs.map((other) => {
      const score = one.name.size === 0 || other.name.size === 0 ? 0 : likeness(one, [other], weights).score;
      return score >= threshold ? score : 0;
    }),
  );
}

function bestTotal(scores: readonly (readonly number[])[]): number {
  if (scores.length === 0 || scores[0]?.length === 0) return 0;
  const costs = scores.map((row) => row.map((score) => -score));
  return munkres(costs).reduce((total, [row, column]) => total + ((scores[row] as number[])[column] as number), 0);
}

describe('Pairs found by an index', () => {
  it('hold the same best assignment as the matrix of all pairs', () => {
    fc.assert(
      fc.property(twoLists, ([before, after]) => {
        const [ours, theirs] = [before, after].map(({ projects }) =>
          projects.map((project) => projectTraits(project, project.name)),
        ) as [Traits[], Traits[]];
        const total = assign(scoredPairs(ours, theirs, weights, threshold), 0).reduce(
          (sum, { pair }) => sum + pair.score,
          0,
        );
        expect(total).toBe(bestTotal(everyScore(ours, theirs)));
      }),
      { numRuns: runs(300) },
    );
  });

  it('are all that reach the floor', () => {
    fc.assert(
      fc.property(twoLists, ([before, after]) => {
        const [ours, theirs] = [before, after].map(({ projects }) =>
          projects.map((project) => projectTraits(project, project.name)),
        ) as [Traits[], Traits[]];
        const found = scoredPairs(ours, theirs, weights, threshold);
        const expected = everyScore(ours, theirs).flatMap((row, index) =>
          row.flatMap((score, column) => (score > 0 ? [`${index} ${column} ${score}`] : [])),
        );
        expect(found.map(({ row, column, score }) => `${row} ${column} ${score}`).sort()).toEqual(expected.sort());
      }),
      { numRuns: runs(300) },
    );
  });
});
