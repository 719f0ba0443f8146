import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsNear } from '../../src/check/counts-near.ts';
import { possibleCounts } from '../../src/check/possible-counts.ts';
import { expect as must } from '../../src/issue.ts';
import { runs } from '../property-runs.ts';

/** Every count of 1 to 1000 that gives the rate, by the long way, the nearest first. */
function byLooking(near: number, printed: string): readonly string[] {
  const all = must(possibleCounts({ printed, upTo: 1000 }, { reading: 'half-up' })).map(({ whole }) => Number(whole));
  const apart = all.filter((whole) => whole !== near).toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
  return apart
    .slice(0, 2)
    .sort((a, b) => a - b)
    .map((whole) => `${whole}`);
}

describe('countsNear', () => {
  it('names the two that looking at every count finds', () => {
    const near = fc.integer({ min: 1, max: 1500 });
    const property = fc.property(
      near,
      fc.integer({ min: 0, max: 10_100 }),
      fc.constantFrom(0, 1, 2),
      (at, digits, places) => {
        const printed = (digits / 10 ** places).toFixed(places);
        expect(countsNear(`${at}`, printed, 2)).toEqual(byLooking(at, printed));
      },
    );
    const examples: [number, number, number][] = [
      [101, 7087, 2],
      [7, 50, 0],
      [1000, 1234, 2],
      [1, 0, 2],
      [1500, 10_000, 2],
    ];
    fc.assert(property, { numRuns: runs(20), examples });
  });
});

it('takes a count that is printed with a point', () => {
  expect(countsNear('101.0', '70.87', 2)).toEqual(countsNear('101', '70.87', 2));
});
