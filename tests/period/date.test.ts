import { describe, expect, it } from 'vitest';
import { daysBetween, firstDay, isIsoDate, lastDay, requireDay } from '../../src/period/date.ts';

describe('A day, month or year', () => {
  it.each([
    '2020',
    '2020-01',
    '2020-12',
    '2020-06-30',
    '2020-02-29',
    '2000-02-29',
    '0001-01-01',
    '9999-12-31',
    '2011-12-30',
    '1994-12-31',
    '1582-10-10',
  ])('%s is one', (text) => expect(isIsoDate(text)).toBe(true));

  it.each([
    '2020-02-30',
    '2021-02-29',
    '1900-02-29',
    '2020-04-31',
    '2020-01-32',
    '2020-01-00',
    '2020-00',
    '2020-13',
    '2020-00-01',
    '2020-6',
    '2020-6-30',
    '2020-06-3',
    '0000',
    '0000-01-01',
    '202',
    '20200',
    '12020-01-01',
    '+002020-01-01',
    '-2020',
    '20200630',
    '2020/06/30',
    '2020-06-30T00:00:00',
    '2020-06-30Z',
    ' 2020',
    '2020 ',
    '2020\n',
    '２０２０',
    '2020年',
    '2020-W01',
    '2020-366',
    '',
    '9'.repeat(100_000),
  ])('%s is none', (text) => expect(isIsoDate(text)).toBe(false));

  it.each([2020, null, undefined, ['2020'], new Date(0)])('%s is no text', (value) => {
    expect(isIsoDate(value as unknown as string)).toBe(false);
  });

  it('is found in every month of 400 years, as a table of months has it', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const two = (number: number) => `${number}`.padStart(2, '0');
    for (let year = 1800; year < 2200; year += 1) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      const ends = lengths.map((length, index) => `${year}-${two(index + 1)}-${index === 1 && leap ? 29 : length}`);
      expect(ends.map((end) => lastDay(end.slice(0, 7)))).toEqual(ends);
    }
  });
});

describe('First and last day', () => {
  it.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2020-04', '2020-04-01', '2020-04-30'],
    ['2020-12', '2020-12-01', '2020-12-31'],
    ['2020-06-30', '2020-06-30', '2020-06-30'],
    ['2020-06-01', '2020-06-01', '2020-06-01'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
    ['2011-12', '2011-12-01', '2011-12-31'],
  ])('of %s are %s and %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });

  it.each(['2020-02-30', '2020-6', '', '2020年'])('are not to be had of %j', (text) => {
    const fault = new TypeError(`Not a day, month or year: "${text}"`);
    expect(() => firstDay(text)).toThrow(fault);
    expect(() => lastDay(text)).toThrow(fault);
    expect(() => requireDay(text)).toThrow(fault);
  });

  it('are not to be had of what is no text; 80 characters are quoted', () => {
    expect(() => lastDay(2020 as unknown as string)).toThrow(new TypeError('Not a day, month or year: "2020"'));
    expect(() => lastDay('9'.repeat(81))).toThrow(new TypeError(`Not a day, month or year: "${'9'.repeat(80)}"`));
  });
});

describe('Days between', () => {
  it.each([
    ['2020-01-01', '2020-01-03', 2],
    ['2020-01-01', '2020-01-01', 0],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-02-28', '2021-03-01', 1],
    ['2020-12-31', '2020-01-01', -365],
    ['2011-12-29', '2011-12-31', 2],
    ['1994-12-30', '1995-01-02', 3],
    ['0001-01-01', '9999-12-31', 3652058],
  ])('%s and %s: %d', (a, b, days) => {
    expect(daysBetween(a, b)).toBe(days);
    expect(daysBetween(b, a) + 0).toBe(0 - days);
  });

  it.each([
    ['2020-06', '2020-06-30', '2020-06'],
    ['2020-06-30', '2020', '2020'],
  ])('%s and %s are not both days', (a, b, fault) => {
    expect(() => daysBetween(a, b)).toThrow(new TypeError(`Not a day: "${fault}"`));
  });
});
