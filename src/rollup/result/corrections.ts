import type { Issue } from '../../issue.ts';
import { compareDecimals } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { rollupIssue } from '../issues.ts';
import type { Rolled } from '../kernel/roll.ts';
import { decided, isDecided, type Key, pageValue } from '../kernel/store.ts';
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
  const periods = [...store.periods.entries()].sort(([, one], [, other]) => comparePeriodLabels(one, other));
  const flows = [...store.table.rows.keys()].filter((indicator) => store.table.rows[indicator]?.role === 'flow');
  const found: PlacedIssue[] = [];
  for (let node = 0; node < store.shape.parents.length; node += 1) {
    const reported = periods.filter(([period]) => (store.pageOf[period] as Int32Array)[node] !== 0);
    if (reported.length < 2) continue;
    for (const indicator of flows) {
      let before: Key | undefined;
      for (const [period] of reported) {
        const key = { period, node, indicator, slot: actualSlot };
        if (!isDecided(store, key)) continue;
        const fallen = before === undefined ? undefined : fall(rolled, before, key);
        if (fallen !== undefined) found.push({ key, issue: rollupIssue('rollup/correction', fallen) });
        before = key;
      }
    }
  }
  return found;
}

/** What is to be told of an amount that is less than one before it in its year. */
function fall(rolled: Rolled, before: Key, after: Key): Parameters<typeof rollupIssue>[1] {
  const yearOf = ({ period }: Key) => (rolled.store.periods[period] as string).slice(0, 4);
  if (yearOf(before) !== yearOf(after)) return undefined;
  const [earlier, later] = [pageValue(rolled.store, before), pageValue(rolled.store, after)];
  // Nearly all amounts are numbers of a page, and have not fallen.
  if (later >= earlier && later !== decided) return undefined;
  const [expected, received] = [before, after].map((key) => ownAmount(rolled, key)) as [DecimalString, DecimalString];
  return compareDecimals(received, expected) < 0 ? { path: pathOf(rolled, after), expected, received } : undefined;
}
