import type { Issue } from '../../issue.ts';
import { decimalPlaces } from '../../quantity/coefficient.ts';
import { addDecimals, scaleDecimal, subtractDecimals } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { compareRatios, type Ratio } from '../../quantity/ratio.ts';
import { rollupIssue } from '../issues.ts';
import type { Rolled } from '../kernel/roll.ts';
import { type Key, rateSlot } from '../kernel/store.ts';
import type { RollUpIndicator } from '../observation.ts';
import type { BelowRate, RolledAmount, RolledRate } from './figure.ts';
import type { Row } from './own-evidence.ts';
import { pathOf } from './path.ts';

/** A printed total that its parts do not sum to, by more than rounding explains. */
export function totalIssues(rolled: Rolled, key: Key, { own, below, gap }: RolledAmount): readonly Issue[] {
  if (gap === undefined || gap.agrees) return [];
  const [expected, received] = [below?.value, own] as [string, string];
  return [rollupIssue('rollup/total-differs', { path: pathOf(rolled, key), expected, received })];
}

/** A rate that is refused, and one that is printed where its parts do not allow it. */
export function rateIssues(rolled: Rolled, row: Row, { below, printed }: RolledRate): readonly Issue[] {
  const path = pathOf(rolled, { ...row, slot: rateSlot });
  const refused = below.says === 'hull' ? [rollupIssue('rollup/rates-only', { path })] : [];
  const allowed = allowedBy(below);
  if (printed === undefined || printed.bound !== undefined || allowed === undefined) return refused;
  const times = (rolled.store.table.rows[row.indicator] as RollUpIndicator).times ?? '100';
  const own = widened({ part: printed.value, whole: times }, times);
  const isTooLow = compareRatios(own.high, widened(allowed.low, times).low) < 0;
  const isTooHigh = allowed.high !== undefined && compareRatios(own.low, widened(allowed.high, times).high) > 0;
  if (!isTooLow && !isTooHigh) return refused;
  const expected = [allowed.low, allowed.high].map((end) => (end ? `${end.part}/${end.whole}` : '…')).join(' – ');
  return [...refused, rollupIssue('rollup/rate-outside-parts', { path, expected, received: printed.value })];
}

/** The ends of what is proved; none where only some divisions are known. */
function allowedBy(below: BelowRate): { readonly low: Ratio; readonly high?: Ratio } | undefined {
  if (below.says === 'exact') return { low: below.ratio, high: below.ratio };
  if (below.says === 'at-least') return { low: below.ratio };
  return below.says === 'between' || below.says === 'hull' ? below : undefined;
}

/** A printed rate may be off by half a unit of its last place; a pair is what it says. */
function widened({ part, whole }: Ratio, times: DecimalString): { readonly low: Ratio; readonly high: Ratio } {
  const half = whole === times ? scaleDecimal('0.5', -decimalPlaces(part)) : '0';
  return { low: { part: subtractDecimals(part, half), whole }, high: { part: addDecimals(part, half), whole } };
}
