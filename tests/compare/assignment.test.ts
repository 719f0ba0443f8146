import { describe, expect, it } from 'vitest';
import { assign } from '../../src/compare/assignment.ts';

type Written = readonly [row: number, column: number, score: number];

function assigned(pairs: readonly Written[]): readonly (readonly number[])[] {
  return assign(pairs.map(([row, column, score]) => ({ row, column, score })))
    .map(({ pair, regret }) => [pair.row, pair.column, pair.score, regret])
    .sort(([a = 0], [b = 0]) => a - b);
}

describe('The assignment that is worth most', () => {
  it('is empty where there are no pairs', () => {
    expect(assign([])).toEqual([]);
  });

  it('regrets a pair without rivals by all it is worth', () => {
    expect(assigned([[0, 0, 7]])).toEqual([[0, 0, 7, 7]]);
  });

  it('gives a column to the row that needs it, though another likes it better', () => {
    expect(
      assigned([
        [0, 0, 10],
        [0, 1, 9],
        [1, 0, 8],
      ]),
    ).toEqual([
      [0, 1, 9, 7],
      [1, 0, 8, 7],
    ]);
  });

  it('leaves a row alone where that is worth more', () => {
    expect(
      assigned([
        [0, 0, 10],
        [1, 0, 4],
      ]),
    ).toEqual([[0, 0, 10, 6]]);
  });

  it('regrets nothing where another choice is as good', () => {
    expect(
      assigned([
        [0, 0, 5],
        [0, 1, 5],
      ]).map(([, , , regret]) => regret),
    ).toEqual([0]);
    expect(
      assigned([
        [0, 0, 9],
        [0, 1, 8],
        [1, 0, 8],
        [1, 1, 7],
      ]).map(([, , , regret]) => regret),
    ).toEqual([0, 0]);
  });

  it('keeps components apart, and what else a pair carries', () => {
    const pairs = [
      { row: 3, column: 9, score: 2, name: '甲' },
      { row: 900, column: 1, score: 1, name: '乙' },
    ];
    expect(assign(pairs)).toEqual([
      { pair: pairs[0], regret: 2 },
      { pair: pairs[1], regret: 1 },
    ]);
  });
});
