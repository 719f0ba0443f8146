import { describe, expect, it } from 'vitest';
import type { Measure } from '../../src/plan/figure.ts';
import { calendarYearAmount } from '../../src/progress/calendar-year-amount.ts';
import { target } from './figures.ts';

const standard = (value: string, when?: object, rest: Partial<Measure> = {}) =>
  target('standard', [value, '元', { per: '每人每月', ...rest }], when && { when: { printed: '', ...when } });

describe('a calendar year of a monthly standard', () => {
  it('adds what is in force each month', () => {
    const halves = [standard('583', { to: '2020-06' }), standard('641', { from: '2020-07' })];
    expect(calendarYearAmount(halves, 2020)).toEqual({ ok: true, value: { value: '7344', unit: '元' }, issues: [] });
    expect(calendarYearAmount([...halves].reverse(), 2020)).toMatchObject({ value: { value: '7344' } });
    expect(calendarYearAmount(halves, 2021)).toMatchObject({ value: { value: '7692' } });
    expect(calendarYearAmount([standard('60.5')], 2020)).toMatchObject({ value: { value: '726' } });
  });
  it('takes the unit meant', () => {
    const lost = standard('0.1', undefined, { unit: '万', unitMeant: '万元' });
    expect(calendarYearAmount([lost], 2020)).toMatchObject({ value: { value: '1.2', unit: '万元' } });
  });
  it('names every month without exactly one', () => {
    const gap = calendarYearAmount([standard('583', { to: '2020-05' }), standard('641', { from: '2020-07' })], 2020);
    expect(gap).toMatchObject({
      ok: false,
      issues: [{ code: 'progress/no-monthly-standard', received: '2020-06-01' }],
    });
    const twice = calendarYearAmount([standard('583', { to: '2020-07' }), standard('641', { from: '2020-07' })], 2020);
    expect(twice).toMatchObject({ ok: false, issues: [{ received: '2020-07-01' }] });
    expect(calendarYearAmount([], 2020).issues).toHaveLength(12);
    expect(calendarYearAmount([standard('7276', undefined, { per: '年人' })], 2020).issues).toHaveLength(12);
    expect(calendarYearAmount([target('standard')], 2020).issues).toHaveLength(12);
  });
  it('refuses unlike units', () => {
    const mixed = [standard('583', { to: '2020-06' }), standard('1', { from: '2020-07' }, { unit: '人' })];
    expect(calendarYearAmount(mixed, 2020).ok).toBe(false);
  });
});
