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
import { printedInterval, type Row } from './own-evidence.ts';
import { pathOf } from './path.ts';

/** A printed total that its parts do not sum to, by more than rounding explains. */
export function totalIssues(rolled: Rolled, key: Key, { own, below, gap }: RolledAmount): readonly Issue[] {
  if (gap === undefined || gap.agrees) return [];
  const [expected, received] = [below?.value, own] as [string, string];
  return [rollupIssue('rollup/total-differs', { path: pathOf(rolled, key), expected, received })];
}

/** A rate that is refused, and one that is printed where its parts do not allow it. */
export function rateIssues(rolled: Rolled, row: Row, { own, below, printed, coverage }: RolledRate): readonly Issue[] {
  const path = pathOf(rolled, { ...row, slot: rateSlot });
  const isRefused = below.says === 'hull' || coverage.missing['rate-only'] !== undefined;
  const refused = isRefused ? [rollupIssue('rollup/rates-only', { path })] : [];
  if (printed === undefined || printed.bound !== undefined) return refused;
  const allowed = [own && printedPair(rolled, row, own), allowedBy(below)].filter((one) => one !== undefined);
  const times = (rolled.store.table.rows[row.indicator] as RollUpIndicator).times ?? '100';
  const said = widened({ part: printed.value, whole: times }, times);
  const outside = allowed.filter(({ low, high }) => {
    const isTooLow = compareRatios(said.high, widened(low, times).low) < 0;
    return isTooLow || (high !== undefined && compareRatios(said.low, widened(high, times).high) > 0);
  });
  return [
    ...refused,
    ...outside.map(({ low, high }) => {
      const expected = [low, high].map((end) => (end ? `${end.part}/${end.whole}` : '…')).join(' – ');
      return rollupIssue('rollup/rate-outside-parts', { path, expected, received: printed.value });
    }),
  ];
}

/** What part and whole as printed beside a rate allow: each may be off by half a unit of its last place. */
function printedPair(rolled: Rolled, row: Row, { part, whole }: Ratio): { readonly low: Ratio; readonly high: Ratio } {
  const [above, below] = [
    printedInterval(rolled, { ...row, slot: 1 }, part),
    printedInterval(rolled, { ...row, slot: 0 }, whole),
  ];
  return { low: { part: above.low, whole: below.high }, high: { part: above.high, whole: below.low } };
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
