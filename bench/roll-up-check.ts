import type { RollUp } from '../src/rollup/handle.ts';
import { rollUpFigure } from '../src/rollup/roll-up-figure.ts';
import { indicatorCount, type Province, periodNames, rowAt } from './roll-up-data.ts';

/** Σ target, Σ actual, and how many of each, of the whole province; by indicator and period. */
export type Totals = ReadonlyMap<string, readonly string[]>;

/** The totals, added one by one in whole numbers of ten-thousandths without end. */
export function bigintTotals(size: number, { leaves }: Province): Totals {
  const totals = new Map<string, [bigint, bigint, number, number]>();
  for (let place = 0; place < size; place += 1) {
    const { indicator, period, target, actual } = rowAt(place, size, leaves.length, false);
    const key = `${indicator} ${period}`;
    const sums = totals.get(key) ?? [0n, 0n, 0, 0];
    totals.set(key, sums);
    sums[0] += BigInt(Math.round(target * 10_000));
    sums[2] += 1;
    if (actual === null) continue;
    sums[1] += BigInt(Math.round(actual * 10_000));
    sums[3] += 1;
  }
  return new Map([...totals].map(([key, [a, b, m, n]]) => [key, [printed(a), printed(b), `${m}`, `${n}`]]));
}

/** The totals of a roll-up. */
export function totalsOf(total: RollUp): Totals {
  const rows = total.periods.flatMap((period) =>
    Array.from({ length: indicatorCount }, (_, index) => {
      const indicator = total.indicators[index]?.name as string;
      const { target, actual } = rollUpFigure(total, { division: '340000000000', indicator, period });
      const sums = [target?.below?.value, actual?.below?.value].map((sum) => withPlaces(sum ?? '0'));
      const counts = [target?.coverage.reported, actual?.coverage.reported].map(String);
      return [`${index} ${periodNames.indexOf(period)}`, [...sums, ...counts]] as const;
    }),
  );
  return new Map(rows.filter(([, [, , reported]]) => reported !== '0'));
}

/** Throws where two do not agree in every figure. */
export function assertSame(name: string, ours: Totals, theirs: Totals): void {
  if (ours.size !== theirs.size) throw new Error(`${name}: ${ours.size} totals, not ${theirs.size}`);
  for (const [key, figures] of theirs) {
    const own = ours.get(key)?.join(' ');
    if (own !== figures.join(' ')) throw new Error(`${name}: ${key} is ${own}, not ${figures.join(' ')}`);
  }
}

/** Four places, as DECIMAL(18,4) prints them. */
function printed(amount: bigint): string {
  const digits = `${amount}`.padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
}

function withPlaces(sum: string): string {
  const [whole = '', fraction = ''] = sum.split('.');
  return `${whole}.${fraction.padEnd(4, '0')}`;
}
