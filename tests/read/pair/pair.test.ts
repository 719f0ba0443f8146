import { describe, expect, it } from 'vitest';
import { pairAnswers } from '../../../src/read/pair/pair.ts';
import type { ReadNumber } from '../../../src/read/rules/settle.ts';
import { numbersOf } from '../row.ts';

/** The answers of a row that promises one thing so many times and tells it so many times. */
function answersOf(promises: number, results: number) {
  const { folded, numbers } = numbersOf('改造老旧小区7个');
  const promise = numbers[0] as ReadNumber;
  const result: ReadNumber = { ...promise, as: 'actual' };
  const times = (count: number, number: ReadNumber) => Array.from({ length: count }, () => number);
  return pairAnswers(folded, times(promises, promise), times(results, result));
}

describe('rows as long as no list is', () => {
  it.each([
    [400, 1],
    [1, 400],
    [20, 20],
  ])('of %i targets and %i results are paired', (promises, results) => {
    expect(answersOf(promises, results).size).toBe(promises === 1 ? results : Math.min(promises, results));
  });
  it.each([
    [401, 1],
    [1, 401],
    [0, 1],
    [1, 0],
  ])('of %i targets and %i results are not', (promises, results) => {
    expect(answersOf(promises, results)).toEqual(new Map());
  });
});
