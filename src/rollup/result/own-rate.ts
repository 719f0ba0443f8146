import type { Issue } from '../../issue.ts';
import { compareDecimals } from '../../quantity/decimal.ts';
import { rollupIssue } from '../issues.ts';
import type { Rolled } from '../kernel/roll.ts';
import { decided, pageValue } from '../kernel/store.ts';
import type { RollUpIndicator } from '../observation.ts';
import type { PlacedIssue } from './corrections.ts';
import { ownSides, type Row } from './own-evidence.ts';
import { pathOf } from './path.ts';

const partSlot = 1;

/** A share of which a division printed more than all. */
export function ownShareIssues(rolled: Rolled, row: Row): readonly Issue[] {
  if (!isShare(rolled.store.table.rows[row.indicator] as RollUpIndicator)) return [];
  const { part, whole } = ownSides(rolled, row);
  if (part === undefined || whole === undefined || compareDecimals(part, whole) <= 0) return [];
  const path = pathOf(rolled, { ...row, slot: partSlot });
  return [rollupIssue('rollup/part-above-whole', { path, expected: whole, received: part })];
}

/** All such shares. */
export function sharesAboveAll(rolled: Rolled): readonly PlacedIssue[] {
  const { store } = rolled;
  const shares = [...store.table.rows.entries()].flatMap(([indicator, row]) => (isShare(row) ? [indicator] : []));
  const found: PlacedIssue[] = [];
  for (const [period, pages] of store.pageOf.entries()) {
    for (const [node, page] of pages.entries()) {
      if (page === 0) continue;
      for (const indicator of shares) {
        const row = { period, node, indicator };
        const [whole, part] = [0, partSlot].map((slot) => pageValue(store, { ...row, slot })) as [number, number];
        // Nearly all are numbers of a page, and no part is above its whole.
        if (part <= whole && whole !== decided) continue;
        for (const issue of ownShareIssues(rolled, row)) found.push({ key: { ...row, slot: partSlot }, issue });
      }
    }
  }
  return found;
}

function isShare({ role, level = 'share' }: RollUpIndicator): boolean {
  return role === 'level' && level === 'share';
}
