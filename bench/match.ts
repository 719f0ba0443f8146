import { distance } from 'fastest-levenshtein';
import munkres from 'munkres';
import { assign } from '../src/compare/assignment.ts';
import { namesContrast } from '../src/compare/core-name.ts';
import { likeness } from '../src/compare/likeness.ts';
import { type Matchable, matchSubjects } from '../src/compare/match-subjects.ts';
import { scoredPairs } from '../src/compare/scored-pairs.ts';
import { nameTraits } from '../src/compare/traits.ts';
import { nameKey } from '../src/name.ts';
import type { BenchCase } from './bench-case.ts';
import { changedNames, projectNames } from './project-names.ts';

const rules = { threshold: 700, margin: 40, weights: { name: 70, indicators: 12, units: 6, organizations: 12 } };

/** Several lists a run, so that a run of ours is long enough to be timed. */
const lists = 4;

function subjectsOf(names: readonly string[]): readonly Matchable[] {
  return names.map((name) => ({ key: nameKey(name), whole: () => name, traits: () => nameTraits(name) }));
}

/** Ours holds what the matrix of all pairs holds, on what equal names leave over. */
function checkOptimum(previous: readonly string[], current: readonly string[]): void {
  const { exact } = matchSubjects(subjectsOf(previous), subjectsOf(current), rules);
  const equal = new Set(exact.flat().map(({ key }) => key));
  const [ours, theirs] = [previous, current].map((names) => names.filter((name) => !equal.has(nameKey(name)))) as [
    string[],
    string[],
  ];
  const scores = ours.map((one) =>
    theirs.map((other) => {
      const { score } = likeness(nameTraits(one), [nameTraits(other)], rules.weights);
      return score >= rules.threshold && !namesContrast(one, other) ? score : 0;
    }),
  );
  const dense = munkres(scores.map((row) => row.map((score) => -score)));
  const best = dense.reduce((total, [row, column]) => total + (scores[row]?.[column] ?? 0), 0);
  const pairs = scoredPairs(ours.map(nameTraits), theirs.map(nameTraits), rules.weights, rules.threshold);
  const fitting = pairs.filter(({ row, column }) => !namesContrast(ours[row] ?? '', theirs[column] ?? ''));
  const found = assign(fitting, 0).reduce((total, { pair }) => total + pair.score, 0);
  if (found !== best || best === 0) throw new Error(`the assignment is worth ${found}, the best is worth ${best}`);
}

/** Names of two years, a fifth of them changed: equal names, then the best assignment, groups and candidates besides. */
export const matchCase: BenchCase = {
  case: 'names of two years, a fifth changed',
  limit: 0.05,
  against: 'fastest-levenshtein and munkres',
  small: 100,
  full: 1000,
  prepare(size) {
    const years = Array.from({ length: lists }, (_, index) => {
      const previous = projectNames(size, index + 1);
      return [previous, changedNames(previous, index + 1)] as const;
    });
    const ours = () => {
      for (const [previous, current] of years) matchSubjects(subjectsOf(previous), subjectsOf(current), rules);
    };
    return {
      ours,
      theirs: () => {
        for (const [previous, current] of years) {
          munkres(previous.map((one) => current.map((other) => distance(one, other))));
        }
      },
      verify: () => {
        for (const [previous, current] of years) checkOptimum(previous, current);
      },
    };
  },
};
