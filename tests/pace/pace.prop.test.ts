import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedShare } from '../../src/pace/expected-share.ts';
import { pace } from '../../src/pace/pace.ts';
import { paceSchedule, type ScheduleStep } from '../../src/pace/schedule.ts';
import { runs } from '../property-runs.ts';

/** A second opinion at 60 digits, in a decimal of its own. */
const Exact = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP });

const day = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const amount = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 999_999_999_999_999n }),
    fc.option(fc.stringMatching(/^\d{1,8}$/), { nil: undefined }),
  )
  .map(([whole, places]) => (places === undefined ? `${whole}` : `${whole}.${places}`));
const share = fc.bigInt({ min: 0n, max: 10_000_000_000n }).map((parts) => new Exact(`${parts}`).div(1e8).toFixed());

/** Months whose last day has come, by another way: the month of the day after, less one. */
function monthsBy(asOf: string): number {
  const next = new Date(`${asOf}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCFullYear() > Number(asOf.slice(0, 4)) ? 12 : next.getUTCMonth();
}

describe('The expected share', () => {
  it('is the months completed ÷ 12, as decimal.js divides them', () => {
    fc.assert(
      fc.property(day, (asOf) => {
        const { part, whole } = expectedShare(asOf);
        expect(new Exact(part).div(whole).eq(new Exact(monthsBy(asOf)).div(12))).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never falls in a year, with or without a schedule', () => {
    const steps = fc.uniqueArray(fc.tuple(day, share), { selector: ([by]) => by, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, day, day, (list, a, b) => {
        const shares = list.map(([, one]) => one).sort((one, other) => new Exact(one).cmp(other));
        const days = list.map(([by]) => by).sort();
        const schedule: ScheduleStep[] = days.map((by, index) => ({ by, share: shares[index] ?? '0' }));
        const checked = paceSchedule(schedule);
        expect(checked.ok).toBe(true);
        expect(paceSchedule([...schedule].reverse())).toEqual(checked);
        if (!checked.ok) return;
        const [first = a, last = b] = [a, b].sort();
        const dueAt = (asOf: string) => new Exact(expectedShare(asOf, checked.value).part);
        expect(dueAt(first).lte(dueAt(last))).toBe(true);
        const due = schedule.filter(({ by }) => by <= last).at(-1)?.share ?? '0';
        expect(dueAt(last).eq(due)).toBe(true);
        if (first.slice(0, 4) === last.slice(0, 4)) expect(monthsBy(first)).toBeLessThanOrEqual(monthsBy(last));
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('Pace', () => {
  it('agrees with decimal.js at 60 digits on state and difference', () => {
    fc.assert(
      fc.property(amount, amount, day, share, fc.boolean(), (part, whole, asOf, due, own) => {
        fc.pre(!new Exact(whole).isZero());
        const schedule = { steps: [{ by: '1900-01-01', share: due }] };
        const subject = { role: 'flow', verdict: 'unmet', ratio: { part, whole } } as const;
        const found = pace(subject, { asOf, bound: 'unstated', ...(own && { schedule }) });
        const wanted = own ? new Exact(due).div(100) : new Exact(monthsBy(asOf)).div(12);
        // Cross-multiplied: a quotient may not end within 60 digits.
        const order = own
          ? new Exact(part).times(100).cmp(new Exact(due).times(whole))
          : new Exact(part).times(12).cmp(new Exact(monthsBy(asOf)).times(whole));
        expect(found).toMatchObject({ kind: 'pace', state: { '-1': 'behind', 0: 'on-pace', 1: 'ahead' }[order] });
        if (found.kind !== 'pace') return;
        const difference = new Exact(found.difference.part).div(found.difference.whole);
        expect(difference.minus(new Exact(part).div(whole).minus(wanted)).abs().lt('1e-30')).toBe(true);
        expect(difference.cmp(0)).toBe(order);
      }),
      { numRuns: runs(2000) },
    );
  });
});
