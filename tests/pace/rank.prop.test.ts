import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../src/pace/rank.ts';
import { weightedCompletion } from '../../src/pace/weighted-completion.ts';
import { runs } from '../property-runs.ts';

/** Few numbers, so that many are equal in other words: 1/2 and 3/6. */
const ratio = fc.record({
  part: fc.integer({ min: 0, max: 6 }).map(String),
  whole: fc.integer({ min: 1, max: 6 }).map(String),
});
const items = fc
  .array(fc.oneof({ weight: 5, arbitrary: ratio }, fc.constantFrom('no-task' as const, 'not-reported' as const)), {
    maxLength: 12,
  })
  .map((list) => list.map((found, index) => ({ name: `县${index}`, ratio: found })));
const shuffled = items.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);
const options = { by: (item: { ratio: { part: string; whole: string } | 'no-task' | 'not-reported' }) => item.ratio };
const named = { ...options, name: ({ name }: { readonly name: string }) => name };

const isMore = (a: { part: string; whole: string }, b: { part: string; whole: string }) =>
  BigInt(a.part) * BigInt(b.whole) > BigInt(b.part) * BigInt(a.whole);

describe('A ranking', () => {
  it('gives each item one more than the number of items above it, and tells who shares', () => {
    fc.assert(
      fc.property(items, (list) => {
        const { ranked, unranked } = rank(list, named);
        expect(ranked.length + unranked.length).toBe(list.length);
        for (const one of ranked) {
          expect(one.rank).toBe(1 + ranked.filter((other) => isMore(other.ratio, one.ratio)).length);
          expect(one.tied).toBe(ranked.filter(({ rank: other }) => other === one.rank).length > 1);
        }
        expect(ranked.map((one) => one.rank)).toEqual(ranked.map((one) => one.rank).sort((a, b) => a - b));
        expect(unranked.every(({ item, reason }) => item.ratio === reason)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(rank(other, named)).toEqual(rank(list, named));
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('A weighted completion', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 12, maxLength: 12 });
  const weighted = (
    list: readonly { name: string; ratio: never }[] | Parameters<typeof weightedCompletion>[0],
    by: readonly number[],
  ) =>
    weightedCompletion(list, {
      weighting: '按投资额',
      weights: list.map(({ name }) => [name, `${by[Number(name.slice(1))] ?? 0}`]),
    });

  it('is Σ weight × ratio ÷ Σ weight, exactly, whatever the order', () => {
    fc.assert(
      fc.property(shuffled, weights, ([list, other], by) => {
        const found = weighted(list, by);
        expect(weighted(other, by)).toEqual(found);
        const used = list.flatMap(({ ratio: one }, index) =>
          typeof one === 'string' ? [] : [{ one, weight: BigInt(by[index] ?? 0) }],
        );
        const total = used.reduce((sum, { weight }) => sum + weight, 0n);
        expect(found.ok).toBe(total > 0n);
        if (!found.ok) return;
        // 60 is a multiple of every denominator.
        const sum = used.reduce(
          (all, { one, weight }) => all + (weight * BigInt(one.part) * 60n) / BigInt(one.whole),
          0n,
        );
        const { part, whole } = found.value.completion;
        expect(found.value.exact).toBe(true);
        expect(BigInt(part) * total * 60n).toBe(sum * BigInt(whole));
        const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));
        expect(divisor(BigInt(whole), BigInt(part))).toBe(1n);
      }),
      { numRuns: runs(500) },
    );
  });

  it('lies between the least and the most of what it is made of, cut or not', () => {
    const wide = fc.array(
      fc.record({ part: fc.bigInt({ min: 0n, max: 10n ** 15n }), whole: fc.bigInt({ min: 1n, max: 10n ** 12n }) }),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(wide, weights, (pairs, by) => {
        const list = pairs.map(({ part, whole }, index) => ({
          name: `县${index}`,
          ratio: { part: `${part % whole}`, whole: `${whole}` },
        }));
        const found = weighted(
          list,
          by.map((weight) => weight + 1),
        );
        expect(found.ok).toBe(true);
        if (!found.ok) return;
        const { ranked } = rank([...list, { name: '均', ratio: found.value.completion }], named);
        const place = ranked.find(({ item }) => item.name === '均');
        expect(place?.rank === 1 && !place.tied).toBe(false);
        const scaled = pairs.reduce((sum, { part, whole }, index) => {
          const weight = BigInt(by[index] ?? 0) + 1n;
          return sum + (weight * (part % whole) * 10n ** 60n) / whole;
        }, 0n);
        const total = pairs.reduce((sum, _, index) => sum + BigInt(by[index] ?? 0) + 1n, 0n);
        const { part, whole } = found.value.completion;
        const digits = part.split('.')[1]?.length ?? 0;
        const shown = (BigInt(part.replace('.', '')) * 10n ** BigInt(60 - digits)) / BigInt(whole);
        const off = scaled / total - shown;
        expect(off >= -100n && off <= 10n ** 30n).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
