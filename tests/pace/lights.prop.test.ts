import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LightRow, lightOf, lightTable } from '../../src/pace/lights.ts';
import { runs } from '../property-runs.ts';

/** Few thresholds, so that ends meet, miss and cross each other often. */
const end = fc.option(fc.record({ points: fc.constantFrom('-1', '0', '1', '2.0', '2'), inclusive: fc.boolean() }), {
  nil: undefined,
});
const rows = fc
  .array(fc.tuple(end, end), { minLength: 1, maxLength: 4 })
  .map((ends) =>
    ends.map(([from, to], index): LightRow => ({ name: `${index}`, ...(from && { from }), ...(to && { to }) })),
  );

/** Every threshold and a point between and beyond all of them decide a table of these. */
const probes = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3];

function covers({ from, to }: LightRow, behind: number): boolean {
  const isIn = (difference: number, inclusive: boolean) => difference > 0 || (difference === 0 && inclusive);
  return (
    (from === undefined || isIn(behind - Number(from.points), from.inclusive)) &&
    (to === undefined || isIn(Number(to.points) - behind, to.inclusive))
  );
}

describe('A table of lights', () => {
  it('is accepted just where every difference has one light and no row is of nothing', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const isWhole =
          probes.every((behind) => table.filter((row) => covers(row, behind)).length === 1) &&
          table.every((row) => probes.some((behind) => covers(row, behind)));
        const checked = lightTable(table);
        expect(checked.ok).toBe(isWhole);
        if (!checked.ok) return;
        for (const behind of probes) {
          const difference = { part: `${-behind * 10}`.replace(/^-0$/, '0'), whole: '1000' };
          expect([lightOf(checked.value, difference)]).toEqual(
            table.filter((row) => covers(row, behind)).map(({ name }) => name),
          );
        }
      }),
      { numRuns: runs(3000) },
    );
  });

  it('does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(
        rows.chain((table) => fc.tuple(fc.constant(table), fc.shuffledSubarray(table, { minLength: table.length }))),
        ([table, shuffled]) => {
          expect(lightTable(shuffled)).toEqual(lightTable(table));
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('names every gap and every overlap it has', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { issues } = lightTable(table);
        const counts = probes.map((behind) => table.filter((row) => covers(row, behind)).length);
        const has = (code: string) => issues.some((issue) => issue.code === code);
        expect(has('pace/lights-gap')).toBe(counts.some((count) => count === 0));
        expect(has('pace/lights-overlap')).toBe(counts.some((count) => count > 1));
      }),
      { numRuns: runs(2000) },
    );
  });
});
