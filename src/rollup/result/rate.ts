import { compareDecimals, isZero } from '../../quantity/decimal.ts';
import type { Rolled } from '../kernel/roll.ts';
import type { RollUpIndicator } from '../observation.ts';
import { inOrder, withSilent } from './coverage.ts';
import { addReasons, type Evidence, type Hull } from './evidence.ts';
import { evidenceBelow, plainEvidence } from './evidence-below.ts';
import type { BelowRate, Coverage, RolledRate } from './figure.ts';
import { mayBeNegative } from './negative.ts';
import { ownSides, type Row } from './own-evidence.ts';

/** The rate of one division: Σ part ÷ Σ whole where that is provable, else what is. */
export function rateAt(rolled: Rolled, row: Row): RolledRate {
  const { part, whole, rate } = ownSides(rolled, row);
  const isLeaf = rolled.store.shape.firstChild[row.node] === -1;
  const evidence = (isLeaf ? plainEvidence(rolled, row) : undefined) ?? evidenceBelow(rolled, row);
  const isGrowth = (rolled.store.table.rows[row.indicator] as RollUpIndicator).level === 'growth';
  const below: BelowRate =
    isLeaf || isGrowth
      ? { says: 'none' }
      : belowRate(evidence, mayBeNegative(rolled, { ...row, slot: 0 }) || mayBeNegative(rolled, { ...row, slot: 1 }));
  return {
    ...(part !== undefined && whole !== undefined && !isZero(whole) && { own: { part, whole } }),
    ...(rate !== undefined && { printed: rate }),
    below,
    coverage: coverageOf(evidence, below),
  };
}

/** Who is in what is said: of a ratio over some divisions, those alone whose amounts are in it. */
function coverageOf({ expected, rated, paired, missing, silent }: Evidence, { says }: BelowRate): Coverage {
  const reasons = withSilent(missing, silent);
  if (says !== 'partial' || paired === rated) return { expected, reported: rated, missing: inOrder(reasons) };
  return {
    expected,
    reported: paired,
    missing: inOrder(addReasons(reasons, new Map([['rate-only', rated - paired]]))),
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
  // Where nobody told of a part, nothing is known of it: at least 0 would read as if 0 had been reported.
  const isToldOfParts = compareDecimals(ofWholes.part, '0') > 0 || compareDecimals(pairs.whole, '0') > 0;
  if (withWhole === expected && !isSigned && isToldOfParts && compareDecimals(ofWholes.whole, '0') > 0)
    return { says: 'at-least', ratio: ofWholes };
  // One that is rated and not known has a rate, and so a hull.
  if (rated === expected && known < expected) return { says: 'hull', ...(hull as Hull) };
  return compareDecimals(pairs.whole, '0') > 0 ? { says: 'partial', ratio: pairs } : { says: 'none' };
}
