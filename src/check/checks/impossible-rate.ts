import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  isZero,
  multiplyDecimals,
  subtractDecimals,
} from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { countsNear } from '../counts-near.ts';
import type { Check, CheckInput, Finding } from '../finding.ts';
import { amountOf, type PlacedMeasure } from '../placed-figures.ts';
import { possibleCounts } from '../possible-counts.ts';
import { type PrintedRate, printedRates } from '../printed-rates.ts';
import { cutQuotient, isCount, lastPlace, partsInRange, rateRange } from '../rate-range.ts';
import { amountWords, numberOf, tellFigure } from '../tell.ts';

/** Rates that no whole number of the things counted can give. */
export const impossibleRate: Check = {
  code: 'impossible-rate',
  about: 'report',
  why: {
    en: 'Projects, schools and villages are done one by one, so a rate of them is one of few fractions: no number out of 101 is 70.87 %, and such a rate has another base than the one printed beside it.',
    zh: '项目、学校、村居只能一个一个完成，其比率只有有限几种：101个项目中无论完成几个都得不到70.87%，可见另有基数。',
  },
  finds: ['check/impossible-rate'],
  check(input) {
    return printedRates(input).flatMap((found) => {
      const { part, whole, candidates, audit } = found;
      if (!audit.ok || (part !== undefined && whole !== undefined)) return [];
      if (part !== undefined) return ofPart(input, found, part);
      const isOfAny = candidates.some(({ as }) => as === 'part');
      const maybe = isOfAny ? [] : candidates.map(({ placed }) => placed);
      const wholes = whole ? [whole] : maybe;
      return wholes.flatMap((count) => ofWhole(input, found, count));
    });
  },
};

/** How many other counts are named. */
const named = 2;

/** The count is printed and no part of it gives the rate: 71/101 is too little, 72/101 too much. */
function ofWhole(input: CheckInput, { rate }: PrintedRate, count: PlacedMeasure): readonly Finding[] {
  const { value } = count.figure.measure;
  const printed = rate.figure.measure.value;
  if (!isCount(amountOf(count.figure.measure), input) || isZero(value)) return [];
  const possible = possibleCounts({ printed, whole: value });
  if (!possible.ok || possible.value.length > 0) return [];
  const range = rateRange(printed, 'half-up');
  const { first, last } = partsInRange(value, range);
  const others = countsNear(value, printed, named).map((whole) => ({ whole, ...partsInRange(whole, range) }));
  const tooLittleTooMuch = [last, first].map((part) => `${part}/${value}=${shown(part, value, printed)}%`);
  const could = others.map((other) => `${other.first}/${other.whole}=${printed}%`);
  const expected = [amountWords(count), ...tooLittleTooMuch, ...could].join('、');
  const { unit } = amountOf(count.figure.measure);
  const numbers = [
    numberOf('printed', rate),
    numberOf('whole', count),
    ...others.map((other) => ({ as: 'possible' as const, value: other.whole, unit })),
  ];
  return [tellFigure(input, 'check/impossible-rate', rate, { expected, numbers })];
}

function shown(part: DecimalString, whole: DecimalString, printed: DecimalString): string {
  return divideDecimals(multiplyDecimals(part, '100'), whole, decimalPlaces(printed));
}

/** The part is printed and is the printed rate of no whole number, however it was rounded. */
function ofPart(input: CheckInput, { rate }: PrintedRate, part: PlacedMeasure): readonly Finding[] {
  const { value } = part.figure.measure;
  const printed = rate.figure.measure.value;
  const step = lastPlace(printed);
  const low = subtractDecimals(printed, step);
  if (!isCount(amountOf(part.figure.measure), input) || compareDecimals(low, '0') <= 0) return [];
  const hundredfold = multiplyDecimals(value, '100');
  const below = cutQuotient(hundredfold, addDecimals(printed, step), 0);
  if (compareDecimals(below, cutQuotient(hundredfold, low, 0)) < 0) return [];
  const around = [addDecimals(below, '1'), below].filter((whole) => whole !== '0');
  const tooLittleTooMuch = around.map((whole) => `${value}/${whole}=${shown(value, whole, printed)}%`);
  const expected = [`${amountWords(part)}÷?`, ...tooLittleTooMuch].join('、');
  return [
    tellFigure(input, 'check/impossible-rate', rate, {
      expected,
      numbers: [numberOf('printed', rate), numberOf('part', part)],
    }),
  ];
}
