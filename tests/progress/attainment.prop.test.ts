import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bound } from '../../src/plan/figure.ts';
import { attainment } from '../../src/progress/attainment.ts';
import { toPercent } from '../../src/quantity/percent.ts';
import { runs } from '../property-runs.ts';
import { actual, target } from './figures.ts';

/** A second opinion at 60 digits, in a decimal of its own. */
const Exact = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP });

const amount = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
    fc.option(fc.stringMatching(/^\d{1,8}$/), { nil: undefined }),
  )
  .map(([whole, places]) => (places === undefined ? `${whole}` : `${whole}.${places}`));
const bound = fc.constantFrom<Bound>('at-least', 'at-most', 'exactly', 'unstated');

describe('attainment', () => {
  it('agrees with decimal.js at 60 digits on verdict, pair and gap', () => {
    fc.assert(
      fc.property(amount, amount, bound, fc.boolean(), (asked, done, side, strict) => {
        const result = attainment(
          target('flow', [asked, '人', { bound: side, ...(strict && { strict: true as const }) }]),
          actual([done, '人']),
        );
        const [goal, reached] = [new Exact(asked), new Exact(done)];
        const met =
          side === 'at-most'
            ? strict
              ? reached.lt(goal)
              : reached.lte(goal)
            : strict
              ? reached.gt(goal)
              : reached.gte(goal);
        expect(result.verdict).toBe(met ? 'met' : 'unmet');
        expect(new Exact(result.gap?.value ?? 'NaN').eq(reached.minus(goal))).toBe(true);
        expect(result.ratio).toEqual(goal.isZero() ? undefined : { part: done, whole: asked });
      }),
      { numRuns: runs(2000) },
    );
  });

  it('shows percentages as decimal.js rounds them half-up, but never a whole that is not one nor a zero that is not one', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 4 }), (part, whole, digits) => {
        fc.pre(!new Exact(whole).isZero());
        const shown = toPercent({ part, whole }, { digits });
        const exact = new Exact(part).times(100).div(whole);
        const rounded = exact.toDecimalPlaces(digits);
        const step = new Exact(10).pow(-digits);
        if (exact.lt(100) && rounded.gte(100)) expect(shown).toBe(`${new Exact(100).minus(step).toFixed(digits)}%`);
        else if (exact.gt(0) && rounded.isZero()) expect(shown).toBe(`<${step.toFixed(digits)}%`);
        else expect(shown).toBe(`${rounded.toFixed(digits)}%`);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('is the same in any scale of one unit', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.integer({ min: 1, max: 999_999 }), (done, asked) => {
        const plain = attainment(target('stock', [`${asked}`, '人']), actual([`${done}`, '人']));
        const scaled = attainment(
          target('stock', [new Exact(asked).div(10_000).toFixed(), '万人']),
          actual([`${done}`, '人']),
        );
        expect(scaled.verdict).toBe(plain.verdict);
        const { ratio: one, ...rest } = scaled;
        expect(rest.verdict).toBe(plain.verdict);
        expect(new Exact(one?.part ?? 'NaN').div(one?.whole ?? 'NaN').toFixed(30)).toBe(
          new Exact(done).div(asked).toFixed(30),
        );
      }),
      { numRuns: runs(500) },
    );
  });
});
