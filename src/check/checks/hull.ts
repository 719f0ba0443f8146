import type { Check } from '../finding.ts';
import { divisionWords, isBelow, rateGroups, rateSpan, wholesOfTargets } from '../part-groups.ts';
import { numberOf, tellFigure } from '../tell.ts';

/** A rate of the whole that lies outside the rates of its divisions. */
export const hull: Check = {
  code: 'hull',
  about: 'report',
  why: {
    en: 'The rate of a whole lies between the lowest and the highest rate of its parts; one outside them is wrong, or a part is not printed.',
    zh: '全市的比率必在各县区最低与最高之间；落在其外的，不是数字有误，就是尚有县区未列。',
  },
  finds: ['check/outside-its-parts'],
  check(input) {
    return rateGroups(input, wholesOfTargets(input)).flatMap(({ total, parts }) => {
      // One part alone leaves the others unsaid: the whole may well lie on their side of it.
      if (parts.length < 2) return [];
      const whole = rateSpan(total.figure.measure);
      const spans = parts.map(({ figure }) => rateSpan(figure.measure));
      const isTooLow = spans.every(({ low }) => isBelow(whole.high, low));
      const isTooHigh = spans.every(({ high }) => isBelow(high, whole.low));
      if (!isTooLow && !isTooHigh) return [];
      const expected = parts.map(divisionWords).join('、');
      const numbers = [numberOf('printed', total), ...parts.map((part) => numberOf('part', part))];
      return [tellFigure(input, 'check/outside-its-parts', total, { expected, numbers })];
    });
  },
};
