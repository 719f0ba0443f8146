import type { Issue } from '../../issue.ts';
import { compareDecimals } from '../../quantity/decimal.ts';
import { rollupIssue } from '../issues.ts';
import { isDecided, type Rolled } from '../kernel/roll.ts';
import type { Key } from '../kernel/store.ts';
import { comparePeriodLabels, pathOf } from './path.ts';
import { ownAmount } from './printed.ts';

/** An issue and the key it is of. */
export interface PlacedIssue {
  readonly key: Key;
  readonly issue: Issue;
}

const actualSlot = 1;

/**
 * Cumulative results that fell between two periods of one year: each stands for all of the year so far, so that the earlier was
 * put right. Only of flows; what there is of a stock may fall.
 */
export function corrections(rolled: Rolled): readonly PlacedIssue[] {
  const { store } = rolled;
  const order = store.periods
    .map((label, period) => ({ label, period }))
    .sort((one, other) => comparePeriodLabels(one.label, other.label));
  const flows = store.table.rows.flatMap(({ role }, indicator) => (role === 'flow' ? [indicator] : []));
  const found: PlacedIssue[] = [];
  for (let node = 0; node < store.shape.parents.length; node += 1) {
    const pages = order.filter(({ period }) => store.pageOf[period]?.[node] !== 0);
    if (pages.length < 2) continue;
    for (const indicator of flows) {
      let before: { readonly year: string; readonly amount: string } | undefined;
      for (const { label, period } of pages) {
        const key = { period, node, indicator, slot: actualSlot };
        if (!isDecided(store, key)) continue;
        const amount = ownAmount(rolled, key) ?? '0';
        const year = label.slice(0, 4);
        if (before?.year === year && compareDecimals(amount, before.amount) < 0) {
          const detail = { path: pathOf(rolled, key), expected: before.amount, received: amount };
          found.push({ key, issue: rollupIssue('rollup/correction', detail) });
        }
        before = { year, amount };
      }
    }
  }
  return found;
}
