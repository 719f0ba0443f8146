import { describe, expect, it } from 'vitest';
import { expectedShare } from '../../src/pace/expected-share.ts';
import { periodOf } from '../../src/period/period-of.ts';
import { toPercent } from '../../src/quantity/percent.ts';

describe('Without a schedule, completed months ÷ 12', () => {
  it.each([
    ['2020-01-01', '0'],
    ['2020-01-30', '0'],
    ['2020-01-31', '1'],
    ['2020-02-28', '1'],
    ['2020-02-29', '2'],
    ['2021-02-28', '2'],
    ['2020-06-29', '5'],
    ['2020-06-30', '6'],
    ['2020-07-15', '6'],
    ['2020-11-30', '11'],
    ['2020-12-30', '11'],
    ['2020-12-31', '12'],
  ])('%s: %s', (day, part) => {
    expect(expectedShare(day)).toEqual({ part, whole: '12' });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('is %s of 12 at the end of that month', (month) => {
    expect(expectedShare(periodOf(2020, month))).toEqual({ part: `${month}`, whole: '12' });
  });

  it('shows as bulletins print it', () => {
    expect(toPercent(expectedShare('2020-11-30'), { digits: 2 })).toBe('91.67%');
    expect(toPercent(expectedShare('2020-09-30'), { digits: 0 })).toBe('75%');
    expect(toPercent(expectedShare('2020-10-31'))).toBe('83.3%');
  });
});

describe('With a schedule, what is due by the day', () => {
  const schedule = {
    steps: [
      { by: '2020-03-31', share: '10.5' },
      { by: '2020-10-31', share: '100' },
    ],
  };

  it.each([
    ['2020-01-31', '0'],
    ['2020-03-30', '0'],
    ['2020-03-31', '10.5'],
    ['2020-10-30', '10.5'],
    ['2020-10-31', '100'],
    ['2020-12-31', '100'],
  ])('%s: %s', (day, part) => {
    expect(expectedShare(day, schedule)).toEqual({ part, whole: '100' });
    expect(expectedShare({ from: '2020-01-01', to: day, cumulative: true }, schedule).part).toBe(part);
  });
});

describe('What is no day', () => {
  it.each(['2020-06', '2020', '2020-06-31', ''])('%j is refused', (day) => {
    expect(() => expectedShare(day)).toThrow(TypeError);
    expect(() => expectedShare(day, { steps: [] })).toThrow(TypeError);
  });

  it('nor is a month alone a time since 1 January', () => {
    expect(() => expectedShare({ from: '2020-06-01', to: '2020-06-30', cumulative: false })).toThrow(
      new TypeError('Not a cumulative period: 2020-06-01 to 2020-06-30'),
    );
  });
});
