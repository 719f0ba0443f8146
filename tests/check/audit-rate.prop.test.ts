import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditRate } from '../../src/check/audit-rate.ts';
import { expect as must } from '../../src/issue.ts';
import { runs } from '../property-runs.ts';

/** Part, whole and places of a rate, the numbers as whole ones. */
const rates = fc.tuple(
  fc.bigInt({ min: 0n, max: 10n ** 12n }),
  fc.oneof(fc.bigInt({ min: 1n, max: 300n }), fc.bigInt({ min: 1n, max: 10n ** 12n })),
  fc.nat(3),
);

/** A whole number of the last place as a decimal: 623 at 1 place is 62.3. */
function decimal(steps: bigint, places: number): string {
  const digits = `${steps}`.padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

const scale = (places: number) => 100n * 10n ** BigInt(places);
const halfUp = (part: bigint, whole: bigint, places: number) => (2n * part * scale(places) + whole) / (2n * whole);
const cut = (part: bigint, whole: bigint, places: number) => (part * scale(places)) / whole;
const up = (part: bigint, whole: bigint, places: number) => (part * scale(places) + whole - 1n) / whole;

function verdict(steps: bigint, part: bigint, whole: bigint, places: number, ceils = false) {
  const amounts = { part: { value: `${part}`, unit: '人' }, whole: { value: `${whole}`, unit: '人' } };
  return must(auditRate({ printed: decimal(steps, places), ...amounts }, { ceils }));
}

describe('auditRate agrees with whole numbers', () => {
  it('on every rate near the exact one', () => {
    fc.assert(
      fc.property(rates, fc.integer({ min: -2, max: 2 }), fc.boolean(), ([part, whole, places], off, ceils) => {
        const steps = cut(part, whole, places) + BigInt(off);
        fc.pre(steps >= 0n);
        const asked =
          steps === halfUp(part, whole, places)
            ? 'matches'
            : steps === cut(part, whole, places)
              ? 'truncated'
              : ceils && steps === up(part, whole, places)
                ? 'ceiled'
                : 'mismatch';
        const found = verdict(steps, part, whole, places, ceils);
        expect(found.verdict).toBe(asked);
        expect(found.exact?.halfUp).toBe(decimal(halfUp(part, whole, places), places));
        expect(found.exact?.cut).toBe(decimal(cut(part, whole, places), places));
      }),
      { numRuns: runs(400) },
    );
  });

  it('on what is printed half-up, cut, and one unit of the last place off', () => {
    fc.assert(
      fc.property(rates, ([part, whole, places]) => {
        const rounded = halfUp(part, whole, places);
        expect(verdict(rounded, part, whole, places).verdict).toBe('matches');
        expect(['matches', 'truncated']).toContain(verdict(cut(part, whole, places), part, whole, places).verdict);
        expect(['matches', 'ceiled']).toContain(verdict(up(part, whole, places), part, whole, places, true).verdict);
        expect(verdict(rounded + 1n, part, whole, places).verdict).toBe('mismatch');
      }),
      { numRuns: runs(200) },
    );
  });

  it('on the parts that would give the printed rate', () => {
    fc.assert(
      fc.property(rates, ([part, whole, places]) => {
        const { exact, interval } = verdict(halfUp(part, whole, places), part, whole, places);
        const parts = exact?.parts ?? { low: '', high: '' };
        const value = { part: { value: `${part}`, unit: '人' }, whole: { value: `${whole}`, unit: '人' } };
        const at = (edge: string) =>
          must(
            auditRate({
              printed: decimal(halfUp(part, whole, places), places),
              ...value,
              part: { value: edge, unit: '人' },
            }),
          );
        expect(at(parts.low).verdict).toBe('matches');
        expect(at(parts.high).verdict).not.toBe('matches');
        expect(interval.high.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(100) },
    );
  });
});
