import { handleOf, type RollUp } from './handle.ts';
import { addRows } from './ingest/add-rows.ts';
import { addInSteps } from './ingest/steps.ts';
import type { Observation, ObservationColumns } from './observation.ts';
import { progressOf, type RollUpOptions, storeFor } from './roll-up-options.ts';

/** Takes observations as they come. */
export interface RollUpBuilder {
  /** Adds one observation. */
  readonly add: (observation: Observation) => void;
  /** Adds many, in any of the forms that {@link rollUp} takes. */
  readonly addAll: (observations: Iterable<Observation> | ObservationColumns) => void;
  /** Rolls up all that was added. Nothing can be added after. */
  readonly finish: () => RollUp;
}

/**
 * Rolls up observations that come bit by bit 流式汇总: lines of a file, answers of a service. Holds the numbers, not the rows:
 * 28 bytes an observation of two amounts.
 *
 * @param options the tree of divisions, the list of indicators, `onProgress`
 * @returns a builder: `add` rows, then `finish`
 * @throws `TypeError` where the tree or the list of indicators cannot be meant, and for options that are unknown; from `add` after
 *   `finish`
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, rollUpBuilder, rollUpFigure } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([
 *   { code: '341300', name: '宿州市' }, { code: '341324', name: '泗县', parent: '341300' },
 *   { code: '341323', name: '灵璧县', parent: '341300' },
 * ]));
 * const indicators = [{ name: '改造老旧小区', role: 'flow' as const, unit: '个' }];
 * const builder = rollUpBuilder({ divisions, indicators });
 * for (const line of ['341324 7 5', '341323 12 9']) {
 *   const [division = '', target = '', actual = ''] = line.split(' ');
 *   builder.add({ division, indicator: '改造老旧小区', period: '2020-06-30', target, actual });
 * }
 * const { actual } = rollUpFigure(builder.finish(), { division: '341300', indicator: '改造老旧小区' });
 * console.log(actual?.below); // => { value: '14', says: 'exact' }
 * ```
 */
export function rollUpBuilder(options: RollUpOptions): RollUpBuilder {
  const store = storeFor(options);
  const progress = progressOf(options);
  let isFinished = false;
  const assertOpen = () => {
    if (isFinished) throw new TypeError('The roll-up is finished: nothing can be added to it');
  };
  return {
    add: (observation) => {
      assertOpen();
      addRows(store, [observation], 0, 1);
      progress.add(1);
    },
    addAll: (observations) => {
      assertOpen();
      for (const rows of addInSteps(store, observations)) progress.add(rows);
    },
    finish: () => {
      assertOpen();
      isFinished = true;
      progress.end();
      return handleOf(store, options.divisions, options.units);
    },
  };
}
