import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditRate } from '../../src/check/audit-rate.ts';
import { impliedBase } from '../../src/check/implied-base.ts';
import { possibleCounts } from '../../src/check/possible-counts.ts';
import { expect as must } from '../../src/issue.ts';
import { runs } from '../property-runs.ts';

const people = (value: number) => ({ value: `${value}`, unit: '人' });
const printedRate = fc.tuple(fc.nat(1500), fc.nat(2)).map(([steps, places]) => {
  const digits = `${steps}`.padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
});
const range = (end: number) => Array.from({ length: end + 1 }, (_, index) => index);
const readings = ['half-up', 'cut', 'ceiled'] as const;

describe('counts and bases agree with trying every one', () => {
  it('which parts of a count give a rate', () => {
    fc.assert(
      fc.property(
        printedRate,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...readings),
        (printed, whole, reading) => {
          const tried = range(whole * 16).filter((part) =>
            must(auditRate({ printed, part: people(part), whole: people(whole) })).exact?.readings.includes(reading),
          );
          const found = must(possibleCounts({ printed, whole: `${whole}` }, { reading }));
          const expected =
            tried.length === 0 ? [] : [{ whole: `${whole}`, first: `${tried[0]}`, last: `${tried.at(-1)}`, reading }];
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('which wholes a part and its rate force', () => {
    fc.assert(
      fc.property(printedRate, fc.integer({ min: 0, max: 20 }), (printed, part) => {
        const { halfUp, cut } = must(impliedBase({ part: people(part), printed }));
        for (const [reading, interval] of [
          ['half-up', halfUp],
          ['cut', cut],
        ] as const) {
          const tried = range(150)
            .slice(1)
            .filter((whole) =>
              must(auditRate({ printed, part: people(part), whole: people(whole) })).exact?.readings.includes(reading),
            );
          const { first = '151', last } = interval.counts ?? {};
          const forced = range(150)
            .slice(1)
            .filter((whole) => whole >= Number(first) && whole <= Number(last ?? 150));
          expect(forced).toEqual(tried);
        }
      }),
      { numRuns: runs(60) },
    );
  });
});
