import { handleOf, type RollUp, rolledOf } from './handle.ts';
import { describeIndicator } from './kernel/indicator-table.ts';
import { mergeStores } from './kernel/merge-stores.ts';
import type { TreeShape } from './kernel/tree-shape.ts';
import type { RollUpIndicator } from './observation.ts';

/**
 * The roll-up of the observations of two 合并汇总, exactly as if they had been rolled up together: parts computed on different
 * machines combine in any order and any grouping. A key that both have is said twice.
 *
 * @param one a roll-up
 * @param other another, over the same divisions and with the same indicators
 * @returns a new roll-up; neither of the two is changed
 * @throws `TypeError` where the trees of divisions or the lists of indicators differ
 * @source our convention: merge(rollUp(A), rollUp(B)) = rollUp(A ∪ B)
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, mergeRollUps, parseRollUp, rollUp, rollUpFigure } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([
 *   { code: '341300', name: '宿州市' }, { code: '341324', name: '泗县', parent: '341300' },
 *   { code: '341323', name: '灵璧县', parent: '341300' },
 * ]));
 * const options = { divisions, indicators: [{ name: '改造老旧小区', role: 'flow' as const, unit: '个' }] };
 * const of = (division: string, actual: string) =>
 *   rollUp([{ division, indicator: '改造老旧小区', period: '2020-06-30', actual }], options);
 * const elsewhere = JSON.stringify(of('341323', '0.3'));
 * const both = mergeRollUps(of('341324', '0.1'), expect(parseRollUp(JSON.parse(elsewhere))));
 * console.log(rollUpFigure(both, { division: '341300', indicator: '改造老旧小区' }).actual?.below?.value); // => 0.4
 * ```
 */
export function mergeRollUps(one: RollUp, other: RollUp): RollUp {
  const [a, b] = [rolledOf(one), rolledOf(other)];
  if (!isSameTree(a.store.shape, b.store.shape))
    throw new TypeError('Roll-ups over different divisions cannot be merged');
  if (!isSameList(one.indicators, other.indicators)) {
    throw new TypeError('Roll-ups with different indicators cannot be merged');
  }
  return handleOf(mergeStores(a.store, b.store), one.divisions, a.units);
}

function isSameTree(one: TreeShape, other: TreeShape): boolean {
  return (
    one.codes.length === other.codes.length &&
    one.codes.every((code, node) => code === other.codes[node] && one.parents[node] === other.parents[node])
  );
}

function isSameList(one: readonly RollUpIndicator[], other: readonly RollUpIndicator[]): boolean {
  const [a, b] = [one, other].map((list) => list.map(describeIndicator).join());
  return a === b;
}
