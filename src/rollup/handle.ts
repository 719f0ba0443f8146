import type { DivisionTree } from '../division/tree.ts';
import type { Issue } from '../issue.ts';
import type { IsoDate } from '../period/period.ts';
import type { UnitTable } from '../quantity/unit.ts';
import { type Rolled, roll } from './kernel/roll.ts';
import { chunkOf, keyOf, placeInChunk, type Store, widthOf } from './kernel/store.ts';
import type { RollUpIndicator } from './observation.ts';
import { allIssues } from './result/all-issues.ts';
import { comparePeriodLabels } from './result/path.ts';
import { type SerialisedRollUp, serialise } from './serialise.ts';

/**
 * Observations rolled up over a tree of divisions 汇总. What it says of a division is made when it is asked for, by `rollUpFigure`,
 * `rollUpTree` and `rollUpRows`. Never changes. `JSON.stringify` writes it out whole, for `parseRollUp` to read again.
 */
export interface RollUp {
  readonly divisions: DivisionTree;
  readonly indicators: readonly RollUpIndicator[];
  /** Every period in which something was reported, the earliest first. */
  readonly periods: readonly IsoDate[];
  /** All that is wrong with the observations, and what could not be rolled up. Made when first asked for. */
  readonly issues: readonly Issue[];
  /** The roll-up as plain JSON: its observations, in an order that does not depend on how they came. */
  readonly toJSON: () => SerialisedRollUp;
}

/** What stands behind each roll-up: numbers in pages, not for eyes. */
const behind = new WeakMap<RollUp, Rolled>();

/** A roll-up of a store, which nobody may change any more. */
export function handleOf(store: Store, divisions: DivisionTree, units: UnitTable | undefined): RollUp {
  const rolled = roll(store, units);
  let issues: readonly Issue[] | undefined;
  const rollUp: RollUp = {
    divisions,
    indicators: store.table.rows,
    periods: periodsOf(store),
    get issues() {
      issues ??= allIssues(rolled);
      return issues;
    },
    toJSON: () => serialise(rolled, divisions),
  };
  behind.set(rollUp, rolled);
  return rollUp;
}

/** The numbers of a roll-up. Throws `TypeError` for what is none. */
export function rolledOf(rollUp: RollUp): Rolled {
  const rolled = behind.get(rollUp);
  if (rolled === undefined) throw new TypeError('Not a roll-up: use parseRollUp for one that was written out');
  return rolled;
}

/** The periods of which anything was said: a row without a number or word says nothing. */
function periodsOf(store: Store): readonly IsoDate[] {
  const beside = new Set([...store.said.keys()].map((id) => keyOf(store, id).period));
  const width = widthOf(store);
  const isTold = (page: number) => {
    const from = placeInChunk(page) * width;
    const values = store.chunks[chunkOf(page)]?.subarray(from, from + width);
    return values?.some((amount) => !Number.isNaN(amount)) === true;
  };
  return store.periods
    .filter((_, period) => beside.has(period) || (store.pageOf[period] as Int32Array).some(isTold))
    .sort(comparePeriodLabels);
}
