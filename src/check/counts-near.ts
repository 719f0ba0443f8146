import { decimalPlaces } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';

/** How far counts are looked for. */
const farthest = 1000n;

/**
 * The counts nearest to one, of 1 to 1000, of which a whole part gives a printed rate when rounded half-up: the smaller first.
 * Whole numbers are asked for by whole numbers, as a thousand of them may be asked for each rate.
 *
 * @param near a whole number of 1 or more
 */
export function countsNear(near: DecimalString, printed: DecimalString, many: number): readonly DecimalString[] {
  const gives = givesRate(printed);
  // 101.0 is a count as well.
  const middle = BigInt(near.split('.')[0] ?? near);
  const found: bigint[] = [];
  const start = middle > farthest ? middle - farthest : 1n;
  for (let distance = start; found.length < many && (distance < middle || distance < farthest); distance += 1n) {
    const around = [middle - distance, middle + distance].filter((count) => count >= 1n && count <= farthest);
    for (const count of around.filter(gives)) found.push(count);
  }
  return found
    .slice(0, many)
    .sort((one, other) => (one < other ? -1 : 1))
    .map((count) => `${count}`);
}

/** Whether some part of a count lies from half a unit of the last place below the rate up to half a unit above it. */
function givesRate(printed: DecimalString): (count: bigint) => boolean {
  const twice = 2n * BigInt(printed.replace('.', ''));
  const all = 200n * 10n ** BigInt(decimalPlaces(printed));
  return (count) => {
    const low = (twice - 1n) * count;
    const first = low <= 0n ? 0n : (low + all - 1n) / all;
    return first * all < (twice + 1n) * count;
  };
}
