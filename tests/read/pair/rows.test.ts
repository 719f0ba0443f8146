import { describe, expect, it } from 'vitest';
import { readRow, told } from '../row.ts';
import rows from './rows.json' with { type: 'json' };

// What each result and each printed rate of a row stands to. `A1 11个 answers T1 (inferred)` is the first result, of 11个; T1 is
// the first target of the row, C1 the first printed rate.

describe('results and what they answer', () => {
  it.each(rows)('$why: $result', ({ promise, result, told: wanted }) => {
    const { actuals, claims } = readRow(promise, result);
    expect([...actuals, ...claims].map(told)).toEqual(wanted);
  });
});

/** Streets of two characters, so that every number has words of its own. */
const street = (index: number): string =>
  String.fromCharCode(0x4e00 + 8 * index) + String.fromCharCode(0x5000 + 8 * index);
const list = (length: number): string =>
  Array.from({ length }, (_, index) => `改造${street(index)}路${index + 11}公里`).join('，');

describe('rows as long as no list is', () => {
  it('pairs up to 400 numbers', () => {
    const { actuals } = readRow(list(400), list(400));
    expect(actuals).toHaveLength(400);
    expect(actuals.filter(({ links }) => links?.some(({ kind }) => kind === 'answers'))).toHaveLength(400);
  });
  it.each([
    [401, 1],
    [1, 401],
  ])('leaves %i targets and %i results unpaired', (targets, results) => {
    const { actuals } = readRow(list(targets), list(results));
    expect(actuals).toHaveLength(results);
    expect(actuals.every(({ links }) => links === undefined)).toBe(true);
  });
});
