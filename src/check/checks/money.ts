import { compareDecimals, decimalPlaces, proportionOf } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { amountDue, dueWords, monthsPaid, wholeMonths, yuanOf } from '../amount-due.ts';
import type { Check, CheckInput, Finding, FindingNumber } from '../finding.ts';
import { type Payment, paymentsOf } from '../payments.ts';
import { amountWords, numberOf, tellFigure } from '../tell.ts';

/** Money against persons × standard × time. */
export const money: Check = {
  code: 'money',
  about: 'report',
  why: {
    en: 'Money paid by a rule is persons × standard × months, and a year’s amount may be paid at once, by terms or quarters; 903.6万元 at 60元 for six months is that of 25100 persons, the number planned, not of the 25088 reported, and so was reckoned, not counted.',
    zh: '按标准发放的资金等于人数×标准×月数：903.6万元按每月60元、6个月折算是25100人，恰为计划数而非上报的25088人，可见资金数是推算的。',
  },
  finds: ['check/money-of-other-persons', 'check/money-differs', 'check/money-per-head'],
  check(input) {
    const months = input.report && wholeMonths(input.report.period);
    return paymentsOf(input).flatMap((payment) => {
      if (!payment.hasStandard) return perHead(input, payment);
      return months === undefined || payment.shares.length === 0 ? [] : byStandard(input, payment, months);
    });
  },
};

/** The least number of persons of whom a whole amount each is no accident. */
const manyPersons = '100';

function perHead(input: CheckInput, { money: paid, persons }: Payment): readonly Finding[] {
  const heads = persons.figure.measure.value;
  if (compareDecimals(heads, manyPersons) < 0) return [];
  const each = proportionOf(yuanOf(paid, input), '1', heads);
  if (each === undefined || decimalPlaces(each) > 0) return [];
  const expected = `÷ ${amountWords(persons)} = ${each}元`;
  const computed = { as: 'computed', value: each, unit: '元' } as const;
  const numbers = [numberOf('printed', paid), computed, numberOf('part', persons)];
  return [tellFigure(input, 'check/money-per-head', paid, { expected, numbers })];
}

/** The persons reported, and where the money is not theirs, the persons planned. */
function byStandard(input: CheckInput, { money: paid, shares }: Payment, months: DecimalString): readonly Finding[] {
  if (monthsPaid(paid, shares, months, input) !== undefined) return [];
  const planned = shares.flatMap(({ planned: persons, standard }) => (persons ? [{ persons, standard }] : []));
  const ofPlanned = planned.length === shares.length ? monthsPaid(paid, planned, months, input) : undefined;
  const due = ofPlanned ?? { months, ofYear: months };
  const said = ofPlanned === undefined ? [shares] : [planned, shares];
  const expected = said.map((one) => dueWords(paid, one, due, input)).join('；');
  const numbers: readonly FindingNumber[] = [
    numberOf('printed', paid),
    { as: 'computed', ...amountDue(paid, shares, due, input) },
    ...shares.map(({ persons }) => numberOf('part', persons)),
    ...(ofPlanned === undefined ? [] : planned.map(({ persons }) => numberOf('target', persons))),
  ];
  const code = ofPlanned === undefined ? 'check/money-differs' : 'check/money-of-other-persons';
  return [tellFigure(input, code, paid, { expected, numbers })];
}
