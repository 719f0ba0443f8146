import { describe, expect, it } from 'vitest';
import { comparePeriods, periodOf } from '../../src/period/period-of.ts';

describe('A cumulative period', () => {
  it.each([
    [2020, 6, '2020-01-01', '2020-06-30'],
    [2020, 2, '2020-01-01', '2020-02-29'],
    [2020, 12, '2020-01-01', '2020-12-31'],
    [2020, undefined, '2020-01-01', '2020-12-31'],
    [2019, 1, '2019-01-01', '2019-01-31'],
    [1, 1, '0001-01-01', '0001-01-31'],
    [9999, 12, '9999-01-01', '9999-12-31'],
  ])('of %s, %s', (year, month, from, to) => expect(periodOf(year, month)).toEqual({ from, to, cumulative: true }));

  it.each([
    [2020, 0],
    [2020, 13],
    [2020, 1.5],
    [2020, -1],
    [0, 1],
    [-1, 1],
    [10000, 1],
    [2020.5, 1],
    [Number.NaN, 1],
    [2020, Number.NaN],
  ])('is none of %s, %s', (year, month) => expect(() => periodOf(year, month)).toThrow(TypeError));
});

describe('The order of periods', () => {
  const period = (from: string, to: string) => ({ from, to, cumulative: false });

  it.each([
    [periodOf(2020, 6), periodOf(2020, 9), -1],
    [periodOf(2019), periodOf(2020, 1), -1],
    [periodOf(2020), periodOf(2020, 12), 0],
    [period('2020-01-01', '2020-06-30'), period('2020-04-01', '2020-06-30'), -1],
    [period('2020-04-01', '2020-06-30'), period('2020-01-01', '2020-07-31'), -1],
  ] as const)('%o, %o: %d', (a, b, order) => {
    expect(comparePeriods(a, b)).toBe(order);
    expect(comparePeriods(b, a)).toBe(order === 0 ? 0 : -order);
  });
});
