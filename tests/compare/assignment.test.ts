import { describe, expect, it } from 'vitest';
import { assign } from '../../src/compare/assignment.ts';

type Written = readonly [row: number, column: number, score: number];

/** Row, column, score, and the least margin at which the pair is not sure: what doing without it costs. */
function assigned(written: readonly Written[]): readonly (readonly number[])[] {
  const pairs = written.map(([row, column, score]) => ({ row, column, score }));
  return assign(pairs, 0)
    .map(({ pair: { row, column, score } }) => {
      const isSure = (margin: number) => assign(pairs, margin).find(({ pair }) => pair.row === row)?.isSure;
      let cost = 0;
      while (isSure(cost)) cost += 1;
      return [row, column, score, cost];
    })
    .sort(([a = 0], [b = 0]) => a - b);
}

describe('The assignment that is worth most', () => {
  it('is empty where there are no pairs', () => {
    expect(assign([], 0)).toEqual([]);
  });

  it('is as sure of a pair without rivals as it is worth', () => {
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

  it('is not sure where another choice is as good', () => {
    expect(
      assigned([
        [0, 0, 5],
        [0, 1, 5],
      ]).map(([, , , cost]) => cost),
    ).toEqual([0]);
    expect(
      assigned([
        [0, 0, 9],
        [0, 1, 8],
        [1, 0, 8],
        [1, 1, 7],
      ]).map(([, , , cost]) => cost),
    ).toEqual([0, 0]);
  });

  it('keeps components apart, and what else a pair carries', () => {
    const pairs = [
      { row: 3, column: 9, score: 2, name: '甲' },
      { row: 900, column: 1, score: 1, name: '乙' },
    ];
    expect(assign(pairs, 1)).toEqual([
      { pair: pairs[0], isSure: true },
      { pair: pairs[1], isSure: false },
    ]);
  });
});
