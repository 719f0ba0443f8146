import type { Check, FindingNumber } from '../finding.ts';
import { type BaseInterval, type ImpliedBase, impliedBase } from '../implied-base.ts';
import { amountOf } from '../placed-figures.ts';
import { printedRates } from '../printed-rates.ts';
import { amountWords, numberOf, tellFigure } from '../tell.ts';
import { unitsKnown } from '../units-known.ts';

/** The base of every rate that is printed with its part alone. */
export const impliedBaseCheck: Check = {
  code: 'implied-base',
  about: 'report',
  why: {
    en: 'A rate printed with its part alone hides what it is a rate of; part and rate force that base into a narrow interval, often to one whole number, which can be asked for by name.',
    zh: '只印分子和完成率而不印分母的，基数虽未写明，却被限定在很窄的区间，往往只剩一个整数，可据以追问。',
  },
  finds: ['check/implied-base'],
  check(input) {
    return printedRates(input).flatMap(({ rate, part, whole }) => {
      if (part === undefined || whole !== undefined) return [];
      const base = impliedBase(
        { part: amountOf(part.figure.measure), printed: rate.figure.measure.value },
        unitsKnown(input),
      );
      if (!base.ok) return [];
      const expected = `${amountWords(part)} ÷ ${baseWords(base.value)}`;
      const numbers = [numberOf('printed', rate), numberOf('part', part), baseNumber(base.value)];
      return [tellFigure(input, 'check/implied-base', rate, { expected, numbers })];
    });
  },
};

/** 135批; 3938.88–3994.75万元; 138批 to 142批 as 138–142批. */
function baseWords({ unit, halfUp }: ImpliedBase): string {
  const [low, high] = endsOf(halfUp);
  if (high === undefined) return `>${low}${unit}`;
  return low === high ? `${low}${unit}` : `${low}–${high}${unit}`;
}

function baseNumber({ unit, halfUp }: ImpliedBase): FindingNumber {
  const [value, upper] = endsOf(halfUp);
  return { as: 'base', value, ...(upper !== undefined && { upper }), unit };
}

function endsOf({ low, high, counts }: BaseInterval): readonly [low: string, high: string | undefined] {
  return counts === undefined ? [low, high] : [counts.first, counts.last];
}
