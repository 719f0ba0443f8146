import { compareDecimals, isZero } from '../../quantity/decimal.ts';
import type { Rolled } from '../kernel/roll.ts';
import type { RollUpIndicator } from '../observation.ts';
import { inOrder, withSilent } from './coverage.ts';
import type { Evidence, Hull } from './evidence.ts';
import { evidenceBelow, plainEvidence } from './evidence-below.ts';
import type { BelowRate, RolledRate } from './figure.ts';
import { mayBeNegative } from './negative.ts';
import { ownSides, type Row } from './own-evidence.ts';

/** The rate of one division: Σ part ÷ Σ whole where that is provable, else what is. */
export function rateAt(rolled: Rolled, row: Row): RolledRate {
  const { part, whole, rate } = ownSides(rolled, row);
  const isLeaf = rolled.store.shape.firstChild[row.node] === -1;
  const evidence = (isLeaf ? plainEvidence(rolled, row) : undefined) ?? evidenceBelow(rolled, row);
  const { expected, rated, missing, silent } = evidence;
  const isGrowth = (rolled.store.table.rows[row.indicator] as RollUpIndicator).level === 'growth';
  return {
    ...(part !== undefined && whole !== undefined && !isZero(whole) && { own: { part, whole } }),
    ...(rate !== undefined && { printed: rate }),
    below:
      isLeaf || isGrowth
        ? { says: 'none' }
        : belowRate(evidence, mayBeNegative(rolled, { ...row, slot: 0 }) || mayBeNegative(rolled, { ...row, slot: 1 })),
    coverage: { expected, reported: rated, missing: inOrder(withSilent(missing, silent)) },
  };
}

function belowRate(
  { expected, known, rated, withWhole, part, whole, pairs, ofWholes, hull }: Evidence,
  isSigned: boolean,
): BelowRate {
  if (known === expected && compareDecimals(whole.low, '0') > 0) {
    const [low, high] = [
      { part: part.low, whole: whole.high },
      { part: part.high, whole: whole.low },
    ];
    const isExact = part.low === part.high && whole.low === whole.high;
    return isExact ? { says: 'exact', ratio: low } : { says: 'between', low, high };
  }
  if (withWhole === expected && !isSigned && compareDecimals(ofWholes.whole, '0') > 0)
    return { says: 'at-least', ratio: ofWholes };
  // One that is rated and not known has a rate, and so a hull.
  if (rated === expected && known < expected) return { says: 'hull', ...(hull as Hull) };
  return compareDecimals(pairs.whole, '0') > 0 ? { says: 'partial', ratio: pairs } : { says: 'none' };
}
