import { plainUnit } from '../numbers/alike.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { isSameSentence } from './candidate.ts';

/** Goes on with a list: 分别完成75%、60%. */
const next = /^[、和及与]$/;

/**
 * 公园3个、绿道15公里,分别完成75%、60%: as many rates behind 分别 as results stand before them in the sentence go with these in their
 * order, whether they fit or not 分别. By index into the results: the rate, and what it is of.
 */
export function ratesInOrder(results: readonly ReadNumber[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let at = 0; at < results.length; at += 1) {
    const count = listOfRates(results, at);
    if (count < 2) continue;
    const before: number[] = [];
    for (let place = at - 1; place >= 0 && isCountedIn(results, place, at); place -= 1) before.unshift(place);
    if (before.length === count) for (const [step, place] of before.entries()) found.set(at + step, place);
  }
  return found;
}

/** How many rates stand in one 分别 list from here on. */
function listOfRates(results: readonly ReadNumber[], from: number): number {
  const first = results[from] as ReadNumber;
  if (first.as !== 'claim' || !first.number.before.includes('分别')) return 0;
  let to = from + 1;
  while (goesOn(results[to])) to += 1;
  return to - from;
}

function goesOn(rate: ReadNumber | undefined): boolean {
  return rate?.as === 'claim' && next.test(rate.number.before.trim());
}

function isCountedIn(results: readonly ReadNumber[], place: number, at: number): boolean {
  const result = results[place] as ReadNumber;
  return plainUnit(result.number) !== '%' && isSameSentence(result, results[at] as ReadNumber);
}
