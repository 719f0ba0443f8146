import { countBelow, type Rolled } from '../kernel/roll.ts';
import { cellId, type Key } from '../kernel/store.ts';
import { coverageAt } from './coverage.ts';
import type { BelowAmount, Coverage, RolledAmount } from './figure.ts';
import { mayBeNegative } from './negative.ts';
import { ownAmount, sumBelow } from './printed.ts';
import { totalGap } from './total-gap.ts';

/** One amount of one division: what it printed, what is below it, who is in that. Made when it is asked for. */
export function amountAt(rolled: Rolled, key: Key): RolledAmount {
  const own = ownAmount(rolled, key);
  const ownMissing = rolled.settled.get(cellId(rolled.store, key))?.reason;
  const coverage = coverageAt(rolled, key);
  const below = belowAmount(rolled, key, coverage);
  const gap = own !== undefined && below?.says === 'exact' ? totalGap(rolled, key, own, below.value) : undefined;
  const taken = own !== undefined ? 'own' : below !== undefined ? 'below' : undefined;
  return {
    ...(own !== undefined && { own }),
    ...(ownMissing !== undefined && { ownMissing }),
    ...(below !== undefined && { below }),
    coverage,
    ...(gap !== undefined && { gap }),
    ...(taken !== undefined && { taken }),
  };
}

function belowAmount(rolled: Rolled, key: Key, { expected, reported }: Coverage): BelowAmount | undefined {
  if (countBelow(rolled.sums, key) === 0) return undefined;
  const value = sumBelow(rolled, key);
  if (reported === expected) return { value, says: 'exact' };
  return { value, says: mayBeNegative(rolled, key) ? 'partial' : 'at-least' };
}
