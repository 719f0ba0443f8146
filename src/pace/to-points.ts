import { type PercentOptions, toPercent } from '../quantity/percent.ts';
import type { Ratio } from '../quantity/ratio.ts';

/**
 * A difference of two ratios in percentage points, for showing 百分点: rounded as {@link toPercent} rounds, so that what is
 * not 0 never shows as 0 and what is short of a whole 100 points never shows as 100.
 *
 * @param difference a difference of ratios, as that of a pace
 * @param options `digits`: digits after the point, 0 to 8, all of them written; 1 where absent
 * @returns the points with their sign and unit: `-8.3个百分点`, `>-0.1个百分点` for what would round to 0
 * @throws `TypeError` for another number of digits, and for a ratio that is none
 * @source our convention
 * @example
 * ```ts
 * import { toPoints } from 'minsheng/rollup';
 *
 * console.log(toPoints({ part: '-1', whole: '12' })); // => -8.3个百分点
 * ```
 */
export function toPoints(difference: Ratio, options: PercentOptions = {}): string {
  return toPercent(difference, options).replace('%', '个百分点');
}
