import { describe, expect, it } from 'vitest';
import { possibleCounts } from '../../src/check/possible-counts.ts';
import { expect as must } from '../../src/issue.ts';

describe('possibleCounts', () => {
  it('finds that 101 projects cannot be 70.87 %, and 103 and 127 can', () => {
    expect(must(possibleCounts({ printed: '70.87', whole: '101' }))).toEqual([]);
    expect(must(possibleCounts({ printed: '70.87', upTo: 130 }))).toEqual([
      { whole: '103', first: '73', last: '73', reading: 'half-up' },
      { whole: '127', first: '90', last: '90', reading: 'half-up' },
    ]);
  });

  it.each([
    ['71', '22', 'ceiled', '15.62', undefined],
    ['68', '22', 'half-up', '15', '15'],
    ['77.7', '27', 'cut', '21', '21'],
    ['77.8', '27', 'half-up', '21', '21'],
    ['33.4', '3', 'ceiled', '1', '1'],
    ['100', '101', 'half-up', '101', '101'],
    ['0', '3', 'half-up', '0', '0'],
    ['0', '300', 'half-up', '0', '1'],
    ['50', '1000', 'half-up', '495', '504'],
    ['1', '100', 'half-up', '1', '1'],
  ])('%s%% of %s', (printed, whole, reading, first, last) => {
    const [found] = must(possibleCounts({ printed, whole }));
    expect(found).toEqual(last === undefined ? undefined : { whole, first, last, reading });
  });

  it('takes only the reading asked for', () => {
    const rate = { printed: '77.7', whole: '27' };
    expect(must(possibleCounts(rate, { reading: 'half-up' }))).toEqual([]);
    expect(must(possibleCounts(rate, { reading: 'ceiled' }))).toEqual([]);
    expect(must(possibleCounts(rate, { reading: 'cut' }))).toEqual([
      { whole: '27', first: '21', last: '21', reading: 'cut' },
    ]);
  });

  it('looks as far as 200 where nothing is said, and one at least', () => {
    const all = must(possibleCounts({ printed: '100' }));
    expect([all.length, all[0]?.whole, all.at(-1)?.whole]).toEqual([200, '1', '200']);
    expect(must(possibleCounts({ printed: '100', upTo: 1 })).length).toBe(1);
  });

  it.each([0, 10_001, 1.5, Number.NaN])('throws on upTo %s', (upTo) => {
    expect(() => possibleCounts({ printed: '1', upTo })).toThrow(
      new TypeError(`upTo must be a whole number from 1 to 10000: ${upTo}`),
    );
  });

  it('goes as far as 10000', () => {
    expect(must(possibleCounts({ printed: '100', upTo: 10_000 }, { reading: 'half-up' })).length).toBe(10_000);
  });

  it.each([
    ['0', 'check/not-a-count'],
    ['1.5', 'check/not-a-count'],
    ['-3', 'check/negative-amount'],
    ['x', 'quantity/not-a-number'],
  ])('refuses a count of %s', (whole, code) => {
    const result = possibleCounts({ printed: '1', whole });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path, issue.received])).toEqual([
      [code, ['whole'], whole],
    ]);
  });

  it('refuses a rate that is none', () => {
    const result = possibleCounts({ printed: '70,87' });
    expect(result.issues.map(({ code, path }) => [code, path])).toEqual([['quantity/not-a-number', ['printed']]]);
  });
});
