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
