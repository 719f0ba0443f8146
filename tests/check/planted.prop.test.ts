import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/check-document.ts';
import { partsAgainstWholes } from '../../src/check/checks/parts-against-wholes.ts';
import { rateAudit } from '../../src/check/checks/rate-audit.ts';
import { printedRates } from '../../src/check/printed-rates.ts';
import type { Claim } from '../../src/plan/figure.ts';
import type { ProgressReport } from '../../src/progress/progress-report.ts';
import { addDecimals, decimalPlaces, roundDecimal, scaleDecimal } from '../../src/quantity/decimal.ts';
import { huaibei2020, huaibei2020June } from '../../src/samples/index.ts';
import { runs } from '../property-runs.ts';
import { actual, reportWith } from './small-report.ts';

const right = printedRates({ plan: huaibei2020, report: huaibei2020June }).filter(
  ({ rate, audit }) => rate.path[2] === 'claims' && audit.ok && audit.value.verdict === 'matches',
);

/** The report with one of its printed rates off by so many units of its last place. */
function withSlip(path: readonly (string | number)[], off: string): ProgressReport {
  const slipped = (claim: Claim): Claim => {
    const { value = '0', ...rest } = claim.measure ?? { unit: '%', bound: 'unstated' };
    const places = decimalPlaces(value);
    const printed = roundDecimal(addDecimals(value, scaleDecimal(off, -places)), places, 'down');
    return { ...claim, measure: { ...rest, value: printed } };
  };
  const entries = huaibei2020June.entries.map((entry, index) =>
    index === path[1]
      ? { ...entry, claims: entry.claims.map((claim, at) => (at === path[3] ? slipped(claim) : claim)) }
      : entry,
  );
  return { ...huaibei2020June, entries };
}

describe('what is planted is found', () => {
  it('a printed rate of 淮北 that is one unit of its last place off', () => {
    expect(right.length).toBe(24);
    fc.assert(
      fc.property(fc.constantFrom(...right), fc.constantFrom('1', '-1', '10', '-10'), ({ rate }, off) => {
        const report = withSlip(rate.path, off);
        const found = rateAudit.check({ plan: huaibei2020, report });
        const here = found.filter(({ path, code }) => `${path}` === `${rate.path}` && code.startsWith('check/'));
        expect(here.length).toBe(1);
        expect(found.filter(({ code }) => code.startsWith('check/')).length).toBe(21 + 1);
      }),
      { numRuns: runs(40) },
    );
  });

  it('parts of a count that are one off, and no others', () => {
    const counts = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.integer({ min: -2, max: 2 }), (parts, off) => {
        const sum = parts.reduce((total, part) => total + part, 0);
        fc.pre(sum + off >= 0);
        const report = reportWith(
          actual('W', `${sum + off}人`),
          ...parts.map((part, index) =>
            actual(`A${index}`, `${part}人`, { links: [{ kind: 'part-of', to: 'W', complete: true }] }),
          ),
        );
        expect(partsAgainstWholes.check({ report }).length).toBe(off === 0 ? 0 : 1);
      }),
      { numRuns: runs(100) },
    );
  });

  it('nothing throws on figures that are none', () => {
    const odd = fc.constantFrom('', 'x', '-1', '1e9', '0', '00', '9'.repeat(40), '0.000000001', '-0', '１');
    fc.assert(
      fc.property(odd, odd, odd, (value, other, date) => {
        const measure = { value, unit: '%', bound: 'unstated' as const };
        const figures = [
          {
            ...actual('A1', '1人'),
            measure: { ...measure, value: other, unit: '人' },
            when: { printed: '', from: date },
          },
          {
            ...actual('A2', '1人'),
            measure: { ...measure, unit: other },
            links: [{ kind: 'part-of' as const, to: 'A1' }],
          },
          { id: 'C1', as: 'claim' as const, role: 'level' as const, indicator: value, measure },
          { ...actual('A3'), measure, links: [{ kind: 'numerator' as const, to: 'A1' }] },
        ];
        const period = { from: date, to: other, cumulative: true };
        expect(() => checkDocument({ report: { ...reportWith(...figures), period } })).not.toThrow();
      }),
      { numRuns: runs(200) },
    );
  });
});
