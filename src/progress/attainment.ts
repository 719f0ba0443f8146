import type { Actual, Claim, MissingReason, Target } from '../plan/figure.ts';
import { missingReasons } from '../plan/figure-words.ts';
import { judgeAmount } from './judge-amount.ts';
import { judgeWords } from './judge-words.ts';
import { assertOptions } from './options.ts';
import type { Attainment, AttainmentOptions, Measured } from './verdict.ts';

/**
 * How far one result fulfils one target 完成情况: the verdict, the exact pair, the gap, and every doubt.
 *
 * Flow and stock 工作量、存量: actual ÷ target as a pair, met when the bound is. Level 水平: met, and the gap in its own
 * unit, never a completion rate. Standard 标准: met by the value in force on the day. Milestone 节点: happened, or not,
 * or not due. Qualitative 定性: stated. Nothing is rounded, capped or guessed.
 *
 * @param target the promise
 * @param actual the result that answers it (an own printed rate may answer a level), or the word for why there is none:
 *   missing is never 0
 * @param options the day judged for, where to find bases, and what only the caller can decide
 * @returns `met`, `unmet` or `stated`; `indeterminate` or `missing` with the reason; with `ratio`, `share`, `gap`,
 *   `stage` where they exist, and issues that say what was doubtful
 * @throws `TypeError` where `actual` is no such word, `tolerance` or `baseline` is not a decimal string, `asOf` no day, or an option unknown
 * @source our convention, after the bulletins' own practice: 完成率 = 实际完成数 ÷ 年度目标数
 * @example
 * ```ts
 * import { attainment, toPercent, type Actual, type Target } from 'minsheng';
 *
 * const target: Target = {
 *   id: 'T1', as: 'target', role: 'flow', indicator: '改造城镇老旧小区',
 *   measure: { value: '7', unit: '个', bound: 'unstated' },
 * };
 * const actual: Actual = {
 *   id: 'A1', as: 'actual', role: 'flow', indicator: '完成改造小区',
 *   measure: { value: '5', unit: '个', bound: 'unstated' },
 * };
 * const result = attainment(target, actual);
 * console.log(result.verdict); // => unmet
 * console.log(result.ratio && toPercent(result.ratio, { digits: 1 })); // => 71.4%
 * console.log(attainment(target, 'not-reported').verdict); // => missing
 * ```
 */
export function attainment(
  target: Target,
  actual: Actual | Claim | MissingReason,
  options: AttainmentOptions = {},
): Attainment {
  assertOptions(options);
  const facts = { target: target.id, indicator: target.indicator, role: target.role };
  const hints = target.modality === undefined ? facts : { ...facts, modality: target.modality };
  if (typeof actual === 'string') {
    if (!missingReasons.includes(actual)) throw new TypeError(`Not a MissingReason: ${actual}`);
    return { ...hints, verdict: 'missing', reason: actual, issues: [] };
  }

  const answer = actual.links?.find((link) => link.kind === 'answers' && link.to === target.id);
  const inferred = answer?.by !== undefined || target.inferred?.includes('role') === true;
  const doubtful = [target, actual].some((figure) => figure.inferred?.includes('as'));
  const known = { ...hints, actual: actual.id, ...(inferred && { inferred }), ...(doubtful && { doubtful }) };
  if (actual.missing !== undefined) return { ...known, verdict: 'missing', reason: actual.missing, issues: [] };
  if (target.role === 'unknown') return { ...known, verdict: 'indeterminate', reason: 'unknown-role', issues: [] };

  const differs = answer?.differs ?? [];
  const judged =
    target.measure !== undefined && actual.measure !== undefined
      ? judgeAmount(target as Measured<Target>, actual as Measured<Actual | Claim>, differs, options)
      : judgeWords(target, actual, options);
  if (answer?.by !== 'candidate') return { ...known, ...judged };
  return { ...known, ...judged, verdict: 'indeterminate', reason: 'candidate' };
}
