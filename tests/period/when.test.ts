import { describe, expect, it } from 'vitest';
import { dueDay, isDue, isInForce } from '../../src/period/when.ts';

const printed = '…';

describe('A time covers a day', () => {
  it.each([
    [{ printed, from: '2020-07' }, '2020-06-30', false],
    [{ printed, from: '2020-07' }, '2020-07-01', true],
    [{ printed, to: '2020-06' }, '2020-06-30', true],
    [{ printed, to: '2020-06' }, '2020-07-01', false],
    [{ printed, from: '2020-07-15', to: '2020-07-15' }, '2020-07-15', true],
    [{ printed, from: '2020-07-15', to: '2020-07-15' }, '2020-07-14', false],
    [{ printed, from: '2020-07-15', to: '2020-07-15' }, '2020-07-16', false],
    [{ printed, from: '2020', to: '2021' }, '2021-12-31', true],
    [{ printed, from: '2020', to: '2021' }, '2019-12-31', false],
    [{ printed, from: '2020', to: '2021' }, '2022-01-01', false],
    [{ printed }, '2020-01-01', true],
  ])('%j %s: %s', (when, day, covered) => expect(isInForce(when, day)).toBe(covered));

  it('asks for a day, and for dates', () => {
    expect(() => isInForce({ printed }, '2020-07')).toThrow(new TypeError('Not a day: "2020-07"'));
    expect(() => isInForce({ printed, from: 'July' }, '2020-07-01')).toThrow(TypeError);
    expect(() => isInForce({ printed, to: 'July' }, '2020-07-01')).toThrow(TypeError);
  });
});

describe('What is due', () => {
  it.each([
    [{ printed, to: '2020' }, '2020-12-31'],
    [{ printed, to: '2020-06' }, '2020-06-30'],
    [{ printed, to: '2020-06-15' }, '2020-06-15'],
    [{ printed, from: '2020' }, undefined],
  ])('%j is by %s', (when, day) => expect(dueDay(when)).toBe(day));

  it('is so on its day and after', () => {
    const when = { printed: '6月底前', to: '2020-06' };
    expect(['2020-06-29', '2020-06-30', '2020-07-01'].map((day) => isDue(when, day))).toEqual([false, true, true]);
    expect(isDue({ printed: '从2020年7月起', from: '2020-07' }, '2999-12-31')).toBe(false);
  });

  it('asks for a day, and for dates', () => {
    expect(() => isDue({ printed }, '2020')).toThrow(new TypeError('Not a day: "2020"'));
    expect(() => isDue({ printed, to: 'June' }, '2020-07-01')).toThrow(TypeError);
    expect(() => dueDay({ printed, to: 'June' })).toThrow(TypeError);
  });
});
