import { countsAlike } from '../numbers/alike.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import { type Rule, rule, type SettledNumber } from './rule.ts';

const figures: ReadonlySet<string> = new Set(['target', 'actual', 'stage', 'standard', 'part', 'funding']);

/** The number that a part is a part of: the one before 其中, or before the bracket. */
export function wholeOf(number: NumberInContext, settled: readonly SettledNumber[]): SettledNumber | undefined {
  const sentence = number.sentenceBefore;
  const among = sentence.lastIndexOf('其中');
  const bracket = number.clause.bracket;
  const place = among >= 0 ? number.numeral.span[0] - sentence.length + among : bracket?.start;
  if (place === undefined) return undefined;
  for (let at = settled.length - 1; at >= 0; at -= 1) {
    const candidate = settled[at] as SettledNumber;
    if (candidate.number.passage !== number.passage) return undefined;
    if (candidate.number.numeral.span[0] > place || !figures.has(candidate.as) || candidate.as === 'part') continue;
    if (!countsAlike(candidate.number, number)) {
      // 其中 opens a list of what was just counted; another unit in between is another matter.
      if (among < 0) return undefined;
      continue;
    }
    return among >= 0 || candidate.number.clause.end === place ? candidate : undefined;
  }
  return undefined;
}

/** Parts of another number 其中. */
export const partRules: readonly Rule[] = [
  rule(
    'part',
    'is part of the number before 其中, or before the bracket it stands in',
    'part',
    (number, settled) =>
      number.unit.unit !== '' &&
      number.unit.name !== '%' &&
      number.unit.name !== '倍' &&
      number.unit.per === undefined &&
      wholeOf(number, settled) !== undefined,
  ),
];
