import { handleOf, type RollUp } from './handle.ts';
import { addInSteps } from './ingest/steps.ts';
import type { Observation, ObservationColumns } from './observation.ts';
import { progressOf, type RollUpOptions, storeFor } from './roll-up-options.ts';

/**
 * Rolls up what divisions reported, county → city → province 逐级汇总, exactly: what each printed itself beside what is below it,
 * who is missing and why, lower bounds, levels as Σ part ÷ Σ whole.
 *
 * Flows and stocks 工作量、存量: Σ. Levels 水平: Σ 分子 ÷ Σ 分母, never a mean of rates; what is provable where only rates are
 * known. Standards, milestones and words: k of N. A division's own figure and the sum below it are never added together. Periods
 * are columns of their own. Nothing is rounded.
 *
 * @param observations an array or any iterable of observations, or columns. Amounts are decimal strings, or numbers, which stand
 *   for their shortest decimal text
 * @param options the tree of divisions, the list of indicators, `onProgress`
 * @returns a roll-up, to be read by `rollUpFigure`, `rollUpTree` and `rollUpRows`. What is wrong with an observation is in its
 *   `issues`, and never stops the others
 * @throws `TypeError` where the tree or the list of indicators cannot be meant, and for options that are unknown
 * @source our convention, after the bulletins' own practice: 全市完成率 = Σ实际完成数 ÷ Σ目标数
 * @example
 * ```ts
 * import { expect, toPercent } from 'minsheng';
 * import { divisionTree, rollUp, rollUpFigure } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([
 *   { code: '430000', name: '湖南省' }, { code: '430100', name: '长沙市', parent: '430000' },
 *   { code: '433100', name: '湘西州', parent: '430000' },
 * ]));
 * const indicators = [{ name: '老旧小区开工', role: 'flow' as const, unit: '个' }];
 * const observations = [
 *   { division: '430100', indicator: '老旧小区开工', period: '2021-08', target: 150, actual: 143 },
 *   { division: '433100', indicator: '老旧小区开工', period: '2021-08', target: 85, actual: 30 },
 * ];
 * const { actual, rate } = rollUpFigure(rollUp(observations, { divisions, indicators }), {
 *   division: '430000', indicator: '老旧小区开工',
 * });
 * console.log(actual?.below); // => { value: '173', says: 'exact' }
 * if (rate?.below.says === 'exact') console.log(toPercent(rate.below.ratio)); // => 73.6%
 * ```
 */
export function rollUp(observations: Iterable<Observation> | ObservationColumns, options: RollUpOptions): RollUp {
  const store = storeFor(options);
  const progress = progressOf(options);
  for (const rows of addInSteps(store, observations)) progress.add(rows);
  progress.end();
  return handleOf(store, options.divisions, options.units);
}
