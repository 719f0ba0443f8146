import type { NumberInContext } from './number-in-context.ts';

const rangeMark = /^\s{0,4}[-~至到]\s{0,4}$/;

/** 2-3个, 30%-50%, 1万至1.5万人: the number and the next are the ends of a range. */
export function isRangeStart({ unit, next }: NumberInContext): boolean {
  return (
    next !== undefined &&
    (unit.unit === next.unit.unit || (unit.name === '' && next.unit.unit.startsWith(unit.unit))) &&
    next.unit.unit !== '' &&
    rangeMark.test(next.before) &&
    next.numeral.span[0] - unit.end === next.before.length
  );
}

/** The second numbers of the ranges of a list, by the first: each is no figure of its own 区间. */
export function uppersOf<Read extends { readonly number: NumberInContext }>(
  list: readonly Read[],
): ReadonlyMap<Read, Read> {
  const uppers = new Map<Read, Read>();
  for (const [index, one] of list.entries()) {
    const next = list[index + 1];
    if (next !== undefined && next.number === one.number.next && isRangeStart(one.number)) uppers.set(one, next);
  }
  return uppers;
}
