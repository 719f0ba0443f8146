import { ok, type Result, refuse } from '../issue.ts';
import type { Figure } from '../plan/figure.ts';
import { sumQuantities } from '../quantity/arithmetic.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { inForceOn } from './base.ts';
import { progressIssue } from './issues.ts';
import { meantUnit } from './judgement.ts';
import { perTime } from './per.ts';

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/**
 * What a monthly standard pays over a calendar year 全年标准: the sum of the amount in force on the first of each month.
 *
 * A standard that rises in July has three yearly amounts: twelve times the old, twelve times the new, and what is paid
 * from January to December. This is the third; `attainment` with `annualise: 'twelve-months'` takes one of the others.
 *
 * @param standards figures of one standard, per month, each with the time it is in force (`when`)
 * @param year the calendar year
 * @returns the amount for the year, in the unit of the standards; refused, naming every month, where none or several are in
 *   force or one is not per month
 * @source arithmetic
 * @example
 * ```ts
 * import { calendarYearAmount, expect } from 'minsheng';
 *
 * const standard = (value: string, when: object) =>
 *   ({ id: value, indicator: '低保标准', measure: { value, unit: '元', per: '每人每月', bound: 'exactly' as const }, when: { printed: '', ...when } });
 * const year = calendarYearAmount([standard('583', { to: '2020-06' }), standard('641', { from: '2020-07' })], 2020);
 * console.log(expect(year).value); // => 7344
 * ```
 */
export function calendarYearAmount(standards: readonly Figure[], year: number): Result<Quantity> {
  const amounts = months.map((month) => {
    const day = `${year}-${month}-01`;
    const [first, ...others] = inForceOn(standards, day);
    const measure = others.length === 0 && perTime(first?.measure?.per) === '月' ? first?.measure : undefined;
    if (measure !== undefined) return { value: measure.value, unit: meantUnit(measure) };
    return progressIssue('progress/no-monthly-standard', { received: day });
  });
  const faults = amounts.filter((amount) => 'code' in amount);
  if (faults.length > 0) return refuse(faults);
  const sum = sumQuantities(amounts.filter((amount) => 'value' in amount));
  return sum.ok ? ok(sum.value, sum.issues) : sum;
}
