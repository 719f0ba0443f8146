import { opensWithVerb } from '../lexicon/work-verbs.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';

const population = /每[0-9]{0,2}[十百千万]{1,2}(?:[名户人个]|常住|户籍)|(?<![0-9])[千万]人口/g;

/**
 * Of a density, for how many people it is reckoned: 千 of 每千人口床位数6.5张. One for every 千 is never answered by one for every 万.
 */
export function perPopulation({ clauseBefore, before }: NumberInContext): string | undefined {
  const found = clauseBefore.match(population)?.at(-1);
  if (found === undefined) return undefined;
  // 每千人口床位6.8张、新增床位300张: the second is work.
  const isOwn = before.includes(found) || !opensWithVerb.test(before.replace(/^[、和及]/, ''));
  return isOwn ? found.replace('10', '十').replace(/[^十百千万0-9]/g, '') : undefined;
}

/** Both are reckoned for as many people; one without a word of it only where it is no whole number, as counts are. */
export function isPerTheSame(
  one: string | undefined,
  a: NumberInContext,
  other: string | undefined,
  b: NumberInContext,
): boolean {
  if (one === other) return true;
  if (one !== undefined && other !== undefined) return false;
  return (one === undefined ? a : b).numeral.amount.includes('.');
}
