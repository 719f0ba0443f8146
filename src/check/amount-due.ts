import { firstDay, isIsoDate, lastDay } from '../period/date.ts';
import type { Period } from '../period/period.ts';
import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  multiplyDecimals,
  proportionOf,
  subtractDecimals,
  sumDecimals,
} from '../quantity/decimal.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';
import { readUnit, type UnitOptions } from '../quantity/unit.ts';
import { type PaymentShare, timeOf } from './payments.ts';
import { amountOf, type PlacedMeasure } from './placed-figures.ts';
import { lastPlace } from './rate-range.ts';
import { amountWords } from './tell.ts';

const monthsOfYear = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** How many months a period of whole months has; from January on, where it is cumulative. */
export function wholeMonths({ from, to, cumulative }: Period): DecimalString | undefined {
  if (!isIsoDate(from) || !isIsoDate(to)) return undefined;
  const year = to.slice(0, 4);
  const months = monthsOfYear.map((month) => `${year}-${month}`);
  const first = months.findIndex((month) => firstDay(month) === firstDay(cumulative ? year : from));
  const last = months.findIndex((month) => lastDay(month) === to);
  return first === -1 || last === -1 ? undefined : `${last - first + 1}`;
}

/** An amount of money in 元. */
export function yuanOf({ figure }: PlacedMeasure, { units }: UnitOptions): DecimalString {
  const { value, unit } = amountOf(figure.measure);
  return multiplyDecimals(value, readUnit(unit, units).worth);
}

/** How many months of a year's amount are paid with it: those of the period, or the year at once, or by quarters and terms. */
const yearlyPaid = ['12', '6', '3', '9'];

/** For how many months a month's and a year's amount are due. */
export interface MonthsDue {
  readonly months: DecimalString;
  readonly ofYear: DecimalString;
}

/** Σ persons × standard × months, in 元 and twelvefold: a twelfth of a yearly standard may have no end. */
function twelvefoldDue(shares: readonly PaymentShare[], due: MonthsDue, options: UnitOptions): DecimalString {
  return sumDecimals(
    shares.map(({ persons, standard }) => {
      const times = timeOf(standard) === '月' ? multiplyDecimals(due.months, '12') : due.ofYear;
      return multiplyDecimals(persons.figure.measure.value, multiplyDecimals(yuanOf(standard, options), times));
    }),
  );
}

/** For how many months money is what its shares come to, as far as its printed places tell; none where it is nobody's. */
export function monthsPaid(
  paid: PlacedMeasure,
  shares: readonly PaymentShare[],
  months: DecimalString,
  options: UnitOptions,
): MonthsDue | undefined {
  const { value, unit } = amountOf(paid.figure.measure);
  const { worth } = readUnit(unit, options.units);
  const half = multiplyDecimals(lastPlace(value), '0.5');
  const twelvefold = (amount: DecimalString) => multiplyDecimals(multiplyDecimals(amount, worth), '12');
  const [low, high] = [twelvefold(subtractDecimals(value, half)), twelvefold(addDecimals(value, half))];
  return [months, ...yearlyPaid]
    .map((ofYear) => ({ months, ofYear }))
    .find((due) => {
      const sum = twelvefoldDue(shares, due, options);
      return compareDecimals(sum, low) >= 0 && compareDecimals(sum, high) <= 0;
    });
}

/** What the shares come to, in the unit of the money; exact, or at three places more than it is printed with. */
export function amountDue(
  paid: PlacedMeasure,
  shares: readonly PaymentShare[],
  due: MonthsDue,
  options: UnitOptions,
): Quantity {
  const { value, unit } = amountOf(paid.figure.measure);
  const places = decimalPlaces(value) + 3;
  const sum = twelvefoldDue(shares, due, options);
  const over = multiplyDecimals(readUnit(unit, options.units).worth, '12');
  const exact = proportionOf(sum, '1', over);
  const isShort = exact !== undefined && decimalPlaces(exact) <= places;
  return { value: isShort ? exact : divideDecimals(sum, over, places), unit };
}

/** 25088名 × 每人每月60元 × 6个月 = 903.168万元; 4417名 × 每人每年400元 × 6/12年 = 88.34万元 */
export function dueWords(
  paid: PlacedMeasure,
  shares: readonly PaymentShare[],
  due: MonthsDue,
  options: UnitOptions,
): string {
  const products = shares.map(({ persons, standard }) => {
    const times = timeOf(standard) === '月' ? `${due.months}个月` : `${due.ofYear}/12年`;
    return `${amountWords(persons)} × ${amountWords(standard)} × ${times}`;
  });
  const { value, unit } = amountDue(paid, shares, due, options);
  return `${products.join(' + ')} = ${value}${unit}`;
}
