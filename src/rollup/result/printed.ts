import { decimalOf, decimalPlaces } from '../../quantity/coefficient.ts';
import { compareDecimals, multiplyDecimals, scaleDecimal } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { readUnit } from '../../quantity/unit.ts';
import type { Rolled } from '../kernel/roll.ts';
import { textAt } from '../kernel/say.ts';
import { decimalOfSlow, perPageUnit } from '../kernel/slow-lane.ts';
import { cellId, chunkOf, isDecided, type Key, pagePlaces, placeInChunk, widthOf } from '../kernel/store.ts';
import type { RollUpIndicator } from '../observation.ts';

/** What a division printed itself, in the indicator's unit. */
export function ownAmount({ store, settled }: Rolled, key: Key): DecimalString | undefined {
  if (!isDecided(store, key)) return undefined;
  const elsewhere = settled.get(cellId(store, key))?.amount;
  if (elsewhere !== undefined) return elsewhere;
  const page = store.pageOf[key.period]?.[key.node] as number;
  return textAt(store, chunkOf(page), placeInChunk(page) * widthOf(store) + key.indicator * 2 + key.slot);
}

/** Σ of what is below a division; 0 where nothing is. */
export function sumBelow({ store, sums, slow }: Rolled, { period, node, indicator, slot }: Key): DecimalString {
  const page = (sums.pageOf[period] as Int32Array)[node] as number;
  const at = placeInChunk(page) * widthOf(store) + indicator * 2 + slot;
  const quick = page === 0 ? 0 : ((sums.chunks[chunkOf(page)] as Float64Array)[at] as number);
  const rest = slow.get(cellId(store, { period, node, indicator, slot }));
  return rest === undefined ? decimalOf(quick, pagePlaces) : decimalOfSlow(rest + BigInt(quick) * perPageUnit);
}

/** Half a unit of the last printed place of what a division printed itself. */
export function halfUnit({ store, settled }: Rolled, key: Key, printed: DecimalString): DecimalString {
  return settled.get(cellId(store, key))?.half ?? scaleDecimal('0.5', -decimalPlaces(printed));
}

/** Whether so fine a place makes a count of an indicator exact: half a thing at most, of a unit that is not measured. */
export function isExactCount({ store, units }: Rolled, indicator: number, half: DecimalString): boolean {
  const { unit, worth } = readUnit((store.table.rows[indicator] as RollUpIndicator).unit, units);
  return unit?.factor === undefined && compareDecimals(multiplyDecimals(half, worth), '0.5') <= 0;
}
