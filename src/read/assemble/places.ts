import type { Scope } from '../../plan/figure.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { divisionsOf } from './measure.ts';

/** The divisions a document tells results of, by name 所辖区划. */
export function placesIn(numbers: readonly ReadNumber[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const number of numbers) {
    if (number.number.side !== 'result') continue;
    for (const name of divisionsOf(number)?.divisions ?? []) names.add(name);
  }
  return names;
}

const counted = /^([一二三四五六七八九十两])个?(区|县|市|镇|乡)$/;
const digits = '〇一二三四五六七八九十';

/** 三区, where the document names just three districts, is these three: concluded, not printed. */
export function namedPlaces(scope: Scope | undefined, places: ReadonlySet<string>): Scope | undefined {
  const match = scope?.population === undefined ? null : counted.exec(scope.population);
  if (match === null) return undefined;
  const [, count, kind] = match as unknown as readonly [string, string, string];
  const meant = [...places].filter((name) => name.endsWith(kind));
  if (meant.length !== (count === '两' ? 2 : digits.indexOf(count))) return undefined;
  return { divisions: meant, ...(scope?.each && { each: scope.each }) };
}
