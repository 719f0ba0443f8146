import { compareDecimals, divideDecimals, multiplyDecimals, subtractDecimals } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import type { Check, CheckInput, Finding, FindingNumber } from '../finding.ts';
import { divisionWords, rateGroups } from '../part-groups.ts';
import { isPlain, type PlacedMeasure } from '../placed-figures.ts';
import { rateRange } from '../rate-range.ts';
import { numberOf, tellFigure } from '../tell.ts';

/** What a total and its two parts say of how much each part weighs. */
export const mixing: Check = {
  code: 'mixing',
  about: 'report',
  why: {
    en: 'A total and two parts leave only one way to weigh them: 71.6 % out of 74 % and 52.1 % needs some nine tenths of the work in the first county, which can be held against the county’s own task.',
    zh: '总数与两个分项一经印出，权重便已确定：74%与52.1%合成71.6%，前一县须占工作量的九成左右，可与该县任务数相核对。',
  },
  finds: ['check/implied-weight'],
  check(input) {
    return rateGroups(input).flatMap(({ total, parts }) => {
      const [one, other, ...rest] = parts;
      if (one === undefined || other === undefined || rest.length > 0 || !areApart(one, other)) return [];
      if (![total, one, other].every(({ figure }) => isPlain(figure.measure))) return [];
      const isOrdered = compareDecimals(one.figure.measure.value, other.figure.measure.value) > 0;
      return isOrdered ? weigh(input, total, one, other) : weigh(input, total, other, one);
    });
  },
};

/** Whether two rates are of divisions of which none is in both. */
function areApart({ figure: one }: PlacedMeasure, { figure: other }: PlacedMeasure): boolean {
  const divisions = new Set(one.scope?.divisions);
  return other.scope?.divisions?.some((division) => divisions.has(division)) === false;
}

/** The weight of the part with the higher rate, where the printed places leave no doubt that the total lies between. */
function weigh(
  input: CheckInput,
  total: PlacedMeasure,
  higher: PlacedMeasure,
  lower: PlacedMeasure,
): readonly Finding[] {
  const sum = rateRange(total.figure.measure.value, 'half-up');
  const top = rateRange(higher.figure.measure.value, 'half-up');
  const bottom = rateRange(lower.figure.measure.value, 'half-up');
  if (compareDecimals(sum.low, bottom.high) < 0 || compareDecimals(sum.high, top.low) > 0) return [];
  const value = weight(sum.low, top.high, bottom.high);
  const upper = weight(sum.high, top.low, bottom.low);
  const expected = `${divisionWords(higher)}（${value}–${upper}%）、${divisionWords(lower)}`;
  const numbers: readonly FindingNumber[] = [
    numberOf('printed', total),
    numberOf('part', higher),
    numberOf('part', lower),
    { as: 'weight', value, upper, unit: '%' },
  ];
  return [tellFigure(input, 'check/implied-weight', total, { expected, numbers })];
}

/** (total − lower) ÷ (higher − lower) in percent: it grows with the total and falls with either part. */
function weight(total: DecimalString, higher: DecimalString, lower: DecimalString): DecimalString {
  const part = multiplyDecimals(subtractDecimals(total, lower), '100');
  return divideDecimals(part, subtractDecimals(higher, lower), 1);
}
