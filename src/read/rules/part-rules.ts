import { countsAlike } from '../numbers/alike.ts';
import { lookBack } from '../numbers/look-back.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { Rule, SettledNumber } from './rule.ts';

const figures: ReadonlySet<string> = new Set(['target', 'actual', 'stage', 'standard', 'funding']);
const opens = /其中|(?:^|[,;(])\s?(?:含|包括|包含)/g;
const placeAlone = /^\s*(?:[\u4e00-\u9fffA-Z]{1,7}(?:县|区|市|镇|乡|旗|街道|局|部门)?)[:]?\s?$/;

/** Where the list of parts opens, in the sentence before a number. */
function openingOf({ sentenceBefore, numeral }: NumberInContext): number | undefined {
  let at: number | undefined;
  for (const match of sentenceBefore.matchAll(opens)) at = match.index;
  return at === undefined ? undefined : numeral.span[0] - sentenceBefore.length + at;
}

/** The number that a part is a part of: the one before 其中 or 含, or before the bracket. */
function wholeOf(number: NumberInContext, settled: readonly SettledNumber[]): SettledNumber | undefined {
  const among = openingOf(number);
  const place = among ?? number.clause.bracket?.start;
  if (place === undefined) return ofListBefore(number, settled);
  let isOther = false;
  const whole = lookBack(settled, ({ number: other, as }) => {
    if (isOther || other.passage !== number.passage) return false;
    if (other.numeral.span[0] > place || !figures.has(as)) return false;
    if (countsAlike(other, number)) return true;
    // 其中 opens a list of what was just counted; beside a bracket stands what it parts, or nothing.
    isOther = among === undefined;
    return false;
  });
  return whole !== undefined && (among !== undefined || whole.number.clause.end === place) ? whole : undefined;
}

/** 其中：A县40场；B县45场: the list goes on after a semicolon, with nothing but places. */
function ofListBefore(number: NumberInContext, settled: readonly SettledNumber[]): SettledNumber | undefined {
  const last = settled.at(-1);
  const isNext = last !== undefined && last.as === 'part' && last.number === number.previous;
  if (!isNext || last.number.unit.unit !== number.unit.unit || !placeAlone.test(number.clauseBefore)) return undefined;
  return number.clause.sentence.start - last.number.clause.sentence.end === 1 ? last.whole : undefined;
}

/** Parts of another number 其中. */
export const partRules: readonly Rule[] = [
  {
    name: 'part',
    why: 'is part of the number before 其中 or 含, or before the bracket it stands in',
    read: (number, settled) => {
      const { unit } = number;
      if (unit.unit === '' || unit.name === '%' || unit.name === '倍' || unit.per !== undefined) return undefined;
      const whole = wholeOf(number, settled);
      return whole && { as: 'part', whole };
    },
  },
];
