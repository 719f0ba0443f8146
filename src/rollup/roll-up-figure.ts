import type { IsoDate } from '../period/period.ts';
import { figureIn } from './figure-in.ts';
import { type RollUp, rolledOf } from './handle.ts';
import type { RollUpFigure } from './result/figure.ts';

/** Which figure of a roll-up. */
export interface RollUpPlace {
  /** Code of the division. */
  readonly division: string;
  /** Name of the indicator. */
  readonly indicator: string;
  /**
   * The day, month or year up to which it counts. `latest`, where absent: the last period in which the division, or any below it,
   * reported anything of the indicator; which that was, the figure says (`''` where nobody ever did).
   */
  readonly period?: IsoDate | 'latest';
}

/**
 * One division's figures of one indicator and period 汇总结果: what it printed itself, what is below it, who is missing.
 *
 * @param rollUp a roll-up
 * @param place the division by code, the indicator by name, the period; its latest where absent
 * @returns amounts, rate and verdicts, own and below, with coverage; where nobody reported anything, all of it missing
 * @throws `TypeError` where there is no such division or indicator, and for what is no period
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, rollUp, rollUpFigure } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([
 *   { code: '340600', name: '淮北市' }, { code: '340621', name: '濉溪县', parent: '340600' },
 *   { code: '340602', name: '杜集区', parent: '340600' },
 * ]));
 * const indicators = [{ name: '危房改造', role: 'flow' as const, unit: '户' }];
 * const period = '2020-06-30';
 * const total = rollUp([
 *   { division: '340600', indicator: '危房改造', period, target: 146, actual: 146 },
 *   { division: '340621', indicator: '危房改造', period, target: 137, actual: 137 },
 *   { division: '340602', indicator: '危房改造', period, target: 9 },
 * ], { divisions, indicators });
 * const { target, actual } = rollUpFigure(total, { division: '340600', indicator: '危房改造' });
 * console.log(target?.own, target?.below?.value, target?.gap?.agrees); // => 146 146 true
 * console.log(actual?.below); // => { value: '137', says: 'at-least' }
 * console.log(actual?.coverage); // => { expected: 2, reported: 1, missing: { 'not-reported': 1 } }
 * ```
 */
export function rollUpFigure(rollUp: RollUp, place: RollUpPlace): RollUpFigure {
  const rolled = rolledOf(rollUp);
  const { shape, table } = rolled.store;
  const node = shape.indexOf.get(place.division);
  const indicator = table.indexOf.get(place.indicator);
  if (node === undefined) throw new TypeError(`The tree of divisions has no ${place.division}`);
  if (indicator === undefined) throw new TypeError(`The list of indicators has no ${place.indicator}`);
  return figureIn(rollUp, node, indicator, place.period);
}
