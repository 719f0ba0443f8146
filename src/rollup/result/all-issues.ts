import type { Issue } from '../../issue.ts';
import { rollupIssue } from '../issues.ts';
import { cellsAbove, countBelow, type Rolled } from '../kernel/roll.ts';
import { isDecided, keyOf, rateSlot } from '../kernel/store.ts';
import { amountAt } from './amount.ts';
import { rateIssues, totalIssues } from './checks.ts';
import { corrections, type PlacedIssue } from './corrections.ts';
import { faultsOf, unplacedIssues } from './faults.ts';
import { negativePlaces } from './negative.ts';
import { sharesAboveAll } from './own-rate.ts';
import { compareKeys, measureOf } from './path.ts';
import { rateAt } from './rate.ts';

/** Everything that is wrong or refused, in an order that does not depend on how the observations came. */
export function allIssues(rolled: Rolled): readonly Issue[] {
  const { store } = rolled;
  const placed = [
    ...faultsOf(rolled),
    ...corrections(rolled),
    ...differingTotals(rolled),
    ...refusedRates(rolled),
    ...sharesAboveAll(rolled),
  ];
  // Sorting is stable: issues of one key stay in the order of the checks above.
  placed.sort((one, other) => compareKeys(store, one.key, other.key));
  return [...unplacedIssues(store.unplaced), ...negativeAmounts(rolled), ...placed.map(({ issue }) => issue)];
}

function negativeAmounts({ store, ...rest }: Rolled): readonly Issue[] {
  const negative = negativePlaces({ store, ...rest });
  return store.table.rows.flatMap(({ name, signed }, indicator) =>
    [0, 1].flatMap((slot) => {
      if (signed || negative[indicator * 2 + slot] !== 1) return [];
      const measure = measureOf(store, { period: 0, node: 0, indicator, slot });
      return [rollupIssue('rollup/negative-amount', { path: [name, measure] })];
    }),
  );
}

/** Printed totals, of divisions below which something was reported too. */
function differingTotals(rolled: Rolled): readonly PlacedIssue[] {
  const { store, sums } = rolled;
  const found: PlacedIssue[] = [];
  for (const [period, ownPages] of store.pageOf.entries()) {
    for (const [node, below] of (sums.pageOf[period] as Int32Array).entries()) {
      if (below === 0 || ownPages[node] === 0) continue;
      for (let cell = 0; cell < store.table.names.length * 2; cell += 1) {
        const slot = cell % 2;
        const key = { period, node, indicator: (cell - slot) / 2, slot };
        if (!isDecided(store, key) || countBelow(sums, key) === 0) continue;
        for (const issue of totalIssues(rolled, key, amountAt(rolled, key))) found.push({ key, issue });
      }
    }
  }
  return found;
}

/** Rates of divisions above one that printed a rate: only there can one be refused, or contradict its parts. */
function refusedRates(rolled: Rolled): readonly PlacedIssue[] {
  const { store } = rolled;
  const above = new Set<number>();
  for (const id of rolled.rates.keys()) for (const cell of cellsAbove(store, keyOf(store, id))) above.add(cell);
  return [...above].flatMap((id) => {
    const { slot: _, ...row } = keyOf(store, id);
    const key = { ...row, slot: rateSlot };
    return rateIssues(rolled, row, rateAt(rolled, row)).map((issue) => ({ key, issue }));
  });
}
