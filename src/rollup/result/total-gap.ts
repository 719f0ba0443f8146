import { compareDecimals, multiplyDecimals, subtractDecimals } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import type { Rolled } from '../kernel/roll.ts';
import { isDecided, type Key } from '../kernel/store.ts';
import type { TotalGap } from './figure.ts';
import { halfUnit, isExactCount, ownAmount } from './printed.ts';

/**
 * A printed total against the exact sum of its parts. Each printed number may be off by half a unit of its last place; total and
 * parts are one column, which has one precision, its finest: 77402 beside 38063.98 is 77402.00. Counts are exact.
 */
export function totalGap(rolled: Rolled, key: Key, own: DecimalString, below: DecimalString): TotalGap {
  const value = subtractDecimals(own, below);
  const tolerance = toleranceOf(rolled, key, own);
  const size = value.startsWith('-') ? value.slice(1) : value;
  return { value, tolerance, agrees: compareDecimals(size, tolerance) <= 0 };
}

function toleranceOf(rolled: Rolled, key: Key, own: DecimalString): DecimalString {
  const parts = printedParts(rolled, key);
  const halves = [
    halfUnit(rolled, key, own),
    ...parts.map((part) => halfUnit(rolled, part, ownAmount(rolled, part) as DecimalString)),
  ];
  const finest = halves.reduce((least, half) => (compareDecimals(half, least) < 0 ? half : least));
  return isExactCount(rolled, key.indicator, finest) ? '0' : multiplyDecimals(finest, `${halves.length}`);
}

/** The keys of all printed amounts that the sum below a division is made of. */
function printedParts({ store }: Rolled, key: Key): readonly Key[] {
  const { firstChild, nextSibling } = store.shape;
  const parts: Key[] = [];
  const waiting = [key.node];
  for (let above = waiting.pop(); above !== undefined; above = waiting.pop()) {
    for (let node = firstChild[above] as number; node !== -1; node = nextSibling[node] as number) {
      const child = { ...key, node };
      if (isDecided(store, child)) parts.push(child);
      else waiting.push(node);
    }
  }
  return parts;
}
