import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPercent } from '../../src/quantity/percent.ts';
import { compareRatios, compareRatioTo } from '../../src/quantity/ratio.ts';
import { runs } from '../property-runs.ts';
import { anyDecimal, printedDecimal } from './arbitraries.ts';
import { atPlaces, order, roundedTo, scaled, times } from './scaled-oracle.ts';

const many = { numRuns: runs(4_000) };
const nonZero = (arbitrary: fc.Arbitrary<string>) => arbitrary.filter((text) => /[1-9]/.test(text));
/** Of all sizes, and many just below, at and above the whole and 0. */
const ratio = fc.oneof(
  fc.record({ part: anyDecimal, whole: nonZero(anyDecimal) }),
  fc.record({ part: printedDecimal, whole: nonZero(printedDecimal) }),
  fc
    .tuple(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: -9, max: 9 }))
    .map(([whole, more]) => ({ part: `${whole + more}`, whole: `${whole}` })),
  fc
    .tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 1e9 }))
    .map(([part, whole]) => ({ part: `${part}`, whole: `${whole}` })),
  fc
    .tuple(fc.nat(4000), fc.constantFrom(8, 16, 200, 400, 2000, 25_000))
    .map(([part, whole]) => ({ part: `${part}`, whole: `${whole}` })),
);

/** The rule said the other way round: half-up, then taken back where it would say whole or nothing. */
function expected(part: string, whole: string, digits: number): string {
  const [a, b] = [scaled(part), scaled(whole)];
  const places = Math.max(a.places, b.places);
  const [above, below] = [atPlaces(a, places), atPlaces(b, places)];
  const halfUp = roundedTo(above * 100n, below, digits);
  const negative = above < 0n !== below < 0n;
  const size = (value: bigint) => (value < 0n ? -value : value);
  const fraction = (digit: string) => (digits === 0 ? '' : `.${digit.repeat(digits)}`);
  if (above !== 0n && !/[1-9]/.test(halfUp)) {
    return `${negative ? '>-' : '<'}${digits === 0 ? '1' : `0.${'0'.repeat(digits - 1)}1`}%`;
  }
  if (size(above) < size(below) && halfUp.replace('-', '') === `100${fraction('0')}`) {
    return `${negative ? '-' : ''}99${fraction('9')}%`;
  }
  return `${halfUp}%`;
}

describe('A percentage', () => {
  it('is half-up, never says whole of less and nothing of something, on either lane', () => {
    fc.assert(
      fc.property(ratio, fc.nat(8), ({ part, whole }, digits) => {
        const shown = expected(part, whole, digits);
        expect(toPercent({ part, whole }, { digits })).toBe(shown);
        const longer = (text: string) => `${text}${text.includes('.') ? '' : '.'}${'0'.repeat(17)}`;
        if (part.length < 18 && whole.length < 18) {
          expect(toPercent({ part: longer(part), whole: longer(whole) }, { digits })).toBe(shown);
        }
      }),
      many,
    );
  });

  it('grows with the ratio', () => {
    const value = (shown: string) => Number(shown.replace(/[<>%]/g, '')) / (/[<>]/.test(shown) ? 2 : 1);
    fc.assert(
      fc.property(ratio, ratio, fc.nat(4), (a, b, digits) => {
        const [lower, upper] = compareRatios(a, b) <= 0 ? [a, b] : [b, a];
        expect(value(toPercent(lower, { digits }))).toBeLessThanOrEqual(value(toPercent(upper, { digits })));
      }),
      many,
    );
  });
});

describe('The order of ratios', () => {
  it('is that of the numbers they are', () => {
    fc.assert(
      fc.property(ratio, ratio, anyDecimal, (a, b, percent) => {
        const byHand = (x: typeof a, y: typeof a) => {
          const sign = (text: string) => (text.startsWith('-') ? -1 : 1);
          const crossed = order(times(scaled(x.part), scaled(y.whole)), times(scaled(y.part), scaled(x.whole)));
          return crossed * sign(x.whole) * sign(y.whole) + 0;
        };
        expect(compareRatios(a, b)).toBe(byHand(a, b));
        expect(compareRatios(a, a)).toBe(0);
        expect(compareRatioTo(a, percent)).toBe(byHand(a, { part: percent, whole: '100' }));
      }),
      many,
    );
  });
});
