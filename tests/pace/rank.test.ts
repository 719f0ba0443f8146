import { describe, expect, it } from 'vitest';
import { rank } from '../../src/pace/rank.ts';
import type { Ratio } from '../../src/quantity/ratio.ts';

type County = readonly [name: string, ratio: Ratio | 'no-task' | 'not-reported'];
const of = (part: string, whole: string): Ratio => ({ part, whole });
const options = { by: ([, ratio]: County) => ratio, name: ([name]: County) => name };

/** `3= 裕安区`: rank, whether it is shared, name. */
function places(counties: readonly County[]): readonly string[] {
  return rank(counties, options).ranked.map((one) => `${one.rank}${one.tied ? '=' : ''} ${one.item[0]}`);
}

describe('A ranking', () => {
  const counties: readonly County[] = [
    ['叶集区', of('1', '2')],
    ['裕安区', of('3', '4')],
    ['霍邱县', 'not-reported'],
    ['舒城县', of('132.1', '100')],
    ['金安区', of('6.0', '8')],
    ['霍山县', of('9', '10')],
    ['六安开发区', 'no-task'],
  ];

  it('goes 1, 2, 3, 3, 5', () => {
    expect(places(counties)).toEqual(['1 舒城县', '2 霍山县', '3= 裕安区', '3= 金安区', '5 叶集区']);
  });

  it('sets apart what has no ratio, with the reason', () => {
    expect(rank(counties, options).unranked).toEqual([
      { item: ['六安开发区', 'no-task'], reason: 'no-task' },
      { item: ['霍邱县', 'not-reported'], reason: 'not-reported' },
    ]);
  });

  it('keeps the item and its ratio as they are', () => {
    expect(rank(counties, options).ranked[3]).toEqual({
      rank: 3,
      tied: true,
      item: ['金安区', of('6.0', '8')],
      ratio: of('6.0', '8'),
    });
  });

  it('does not depend on the order, nor change it', () => {
    const before = [...counties];
    expect(rank([...counties].reverse(), options)).toEqual(rank(counties, options));
    expect(counties).toEqual(before);
  });

  it('tells apart what shows alike', () => {
    expect(
      places([
        ['甲', of('100', '101')],
        ['乙', of('101', '102')],
      ]),
    ).toEqual(['1 乙', '2 甲']);
  });

  it('shares the first place, and the last', () => {
    expect(
      places([
        ['甲', of('1', '1')],
        ['乙', of('2', '2')],
        ['丙', of('3', '3')],
      ]),
    ).toEqual(['1= 丙', '1= 乙', '1= 甲']);
    expect(
      places([
        ['甲', of('2', '1')],
        ['乙', of('0', '2')],
        ['丙', of('0.0', '3')],
      ]),
    ).toEqual(['1 甲', '2= 丙', '2= 乙']);
  });

  it('of nothing is empty', () => {
    expect(rank([], options)).toEqual({ ranked: [], unranked: [] });
  });

  it('refuses a ratio that is none', () => {
    expect(() =>
      places([
        ['甲', of('1', '0')],
        ['乙', of('1', '1')],
      ]),
    ).toThrow(TypeError);
    expect(() => places([['甲', of('1', '0')]])).toThrow(TypeError);
    expect(() => places([['甲', of('一', '2')]])).toThrow(TypeError);
  });
});
