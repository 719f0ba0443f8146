import { compareDecimals } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import type { Rolled } from '../kernel/roll.ts';
import type { PrintedRate } from '../kernel/settle-rate.ts';
import { cellId, type Key, rateSlot } from '../kernel/store.ts';
import type { RollUpIndicator } from '../observation.ts';
import { type Evidence, type Hull, noEvidence, pairEvidence } from './evidence.ts';
import { around, type Interval, impliedPart, impliedWhole } from './interval.ts';
import { halfUnit, isExactCount, ownAmount } from './printed.ts';

/** An indicator in a period, at a division. */
export type Row = Omit<Key, 'slot'>;

/** What a division printed itself of a rate. */
export interface OwnSides {
  readonly whole?: DecimalString;
  readonly part?: DecimalString;
  readonly rate?: PrintedRate;
}

export function ownSides(rolled: Rolled, row: Row): OwnSides {
  const whole = ownAmount(rolled, { ...row, slot: 0 });
  const part = ownAmount(rolled, { ...row, slot: 1 });
  const rate = rolled.rates.get(cellId(rolled.store, { ...row, slot: rateSlot }))?.rate;
  return {
    ...(whole !== undefined && { whole }),
    ...(part !== undefined && { part }),
    ...(rate !== undefined && { rate }),
  };
}

/** What follows from that alone, for the so many smallest divisions it stands for: undefined where no rate does. */
export function ownEvidence(rolled: Rolled, row: Row, { whole, part, rate }: OwnSides): Evidence | undefined {
  const count = rolled.store.shape.leaves[row.node] as number;
  if (whole !== undefined && part !== undefined) return pairEvidence(count, { part, whole });
  if (rate === undefined) return undefined;
  const { times = '100', role, level = 'share' } = rolled.store.table.rows[row.indicator] as RollUpIndicator;
  const known = rate.bound === undefined ? impliedSides(rolled, row, { whole, part }, rate.value, times) : undefined;
  const hull = hullOf(rate, times, role === 'level' && level === 'share');
  return {
    ...noEvidence,
    expected: count,
    rated: count,
    hull,
    ...(known && { known: count, ...known }),
    ...(whole !== undefined &&
      compareDecimals(rate.value, '0') >= 0 && { withWhole: count, ofWholes: { part: known?.part.low ?? '0', whole } }),
  };
}

function impliedSides(
  rolled: Rolled,
  row: Row,
  { whole, part }: { readonly whole: DecimalString | undefined; readonly part: DecimalString | undefined },
  rate: DecimalString,
  times: DecimalString,
): { readonly part: Interval; readonly whole: Interval } | undefined {
  if (part !== undefined) {
    const printed = printedInterval(rolled, { ...row, slot: 1 }, part);
    const implied = impliedWhole(printed, rate, times);
    return implied && { part: printed, whole: implied };
  }
  if (whole === undefined) return undefined;
  const printed = printedInterval(rolled, { ...row, slot: 0 }, whole);
  const implied = impliedPart(printed, rate, times);
  return implied && { part: implied, whole: printed };
}

/** A count is what it says; what was measured may be off by half a unit of its last place. */
export function printedInterval(rolled: Rolled, key: Key, value: DecimalString): Interval {
  const half = halfUnit(rolled, key, value);
  return around({ value, half: isExactCount(rolled, key.indicator, half) ? '0' : half });
}

/** A share of a whole is at most all of it; a completion has no upper end. */
function hullOf({ value, bound }: PrintedRate, times: DecimalString, isShare: boolean): Hull {
  const printed = { part: value, whole: times };
  if (bound === 'at-most') return { low: { part: '0', whole: times }, high: printed };
  if (bound === undefined) return { low: printed, high: printed };
  return { low: printed, ...(isShare && { high: { part: times, whole: times } }) };
}
