import { isComputedDecimal, multiplyDecimals, subtractDecimals } from '../quantity/decimal.ts';
import type { Ratio } from '../quantity/ratio.ts';

/** a − b as a pair, nothing divided: undefined where 38 digits do not hold it. */
export function ratioDifference(a: Ratio, b: Ratio): Ratio | undefined {
  const ours = multiplyDecimals(a.part, b.whole);
  const theirs = multiplyDecimals(b.part, a.whole);
  const whole = multiplyDecimals(a.whole, b.whole);
  if (![ours, theirs, whole].every(isComputedDecimal)) return undefined;
  const part = subtractDecimals(ours, theirs);
  return isComputedDecimal(part) ? { part, whole } : undefined;
}
