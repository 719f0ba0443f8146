import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeTable, isInTable } from '../../src/divisions/code-table.ts';
import { restate } from '../../src/divisions/restate.ts';
import { type Succession, successors } from '../../src/divisions/successors.ts';
import { expect as good } from '../../src/issue.ts';
import { runs } from '../property-runs.ts';

const year = fc.integer({ min: 1981, max: 2024 });
/** A division of one table, and the year of another. */
const journey = year.chain((from) =>
  fc.record({
    from: fc.constant(from),
    to: year,
    record: fc.constantFrom(...codeTable().records.filter((record) => isInTable(record, from))),
  }),
);
const isSameArea = ({ share, alsoFrom }: Succession) => share === 'whole' && alsoFrom.length === 0;

describe('successors', () => {
  it('in the same table is the division itself', () => {
    fc.assert(
      fc.property(journey, ({ from, record: { code, name, level } }) => {
        const found = good(successors(code, `${from}`, `${from}`));
        expect(found).toEqual([{ code, name, level, kind: 'kept', share: 'whole', alsoFrom: [] }]);
      }),
      { numRuns: runs(500) },
    );
  });

  it('goes back the way it came, names all others, and is whole just where there is one', () => {
    fc.assert(
      fc.property(journey, ({ from, to, record: { code } }) => {
        const found = good(successors(code, `${from}`, `${to}`));
        expect(found.every(({ share }) => (share === 'whole') === (found.length === 1))).toBe(true);
        for (const one of found) {
          const back = good(successors(one.code, `${to}`, `${from}`));
          expect(back.map((other) => other.code).sort()).toEqual([code, ...one.alsoFrom].sort());
          expect(isSameArea(one)).toBe(back.length === 1 && found.length === 1);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  it('agrees with following one year after another', () => {
    fc.assert(
      fc.property(journey, ({ from, to, record: { code } }) => {
        fc.pre(from <= to);
        let codes: readonly string[] = [code];
        for (let at = from; at < to; at += 1) {
          const next = codes.flatMap((one) => good(successors(one, `${at}`, `${at + 1}`)).map((other) => other.code));
          codes = [...new Set(next)].sort();
        }
        const found = good(successors(code, `${from}`, `${to}`)).map((one) => one.code);
        expect([...found].sort()).toEqual(codes);
      }),
      { numRuns: runs(300) },
    );
  });

  it('restates an amount whole, or refuses', () => {
    fc.assert(
      fc.property(journey, fc.integer({ min: 0, max: 1e9 }), ({ from, to, record: { code } }, value) => {
        const found = good(successors(code, `${from}`, `${to}`));
        const result = restate([{ division: code, value: `${value}` }], `${from}`, `${to}`);
        const [first] = found;
        const divided = first === undefined || first.kind === 'split' || first.kind === 'part-transferred';
        expect(result.ok).toBe(!divided);
        if (result.ok && first !== undefined) {
          expect(result.value).toMatchObject([
            {
              division: first.code,
              value: `${value}`,
              lacks: first.alsoFrom,
              exceeds: found.slice(1).map((one) => one.code),
            },
          ]);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});
