import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertions } from '../../src/cascade/assertions.ts';
import { cascade } from '../../src/cascade/cascade.ts';
import type { Bound, Target } from '../../src/plan/figure.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { runs } from '../property-runs.ts';
import { planIn, promise } from './plans.ts';

/** A second opinion at 60 digits, in a decimal of its own. */
const Exact = Decimal.clone({ defaults: true, precision: 60, rounding: Decimal.ROUND_HALF_UP });

const value = fc.oneof(
  fc.integer({ min: 0, max: 200 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, places]) => `${whole}.${places}`),
);
const unit = fc.constantFrom('公里', '万公里', '米');
const bound = fc.constantFrom<Bound>('unstated', 'at-least', 'at-most', 'exactly', 'about');
const amount = fc.tuple(value, unit, bound);
const worth = new Map([
  ['公里', 1000],
  ['万公里', 10_000_000],
  ['米', 1],
]);

type Amount = readonly [string, string, Bound];
const target = ([number, measuredIn, side]: Amount, rest: Partial<Target> = {}): Target =>
  promise('1', [number, measuredIn, { bound: side }], rest);

/** In metres, with half of its last place: a whole number without 万 is a count. */
function second([number, measuredIn]: Amount) {
  const one = new Exact(worth.get(measuredIn) ?? 0);
  const places = number.split('.')[1]?.length ?? 0;
  const isCount = places === 0 && measuredIn !== '万公里';
  return { metres: one.times(number), half: isCount ? new Exact(0) : one.times(new Exact(10).pow(-places)).div(2) };
}

describe('Σ of the lower figures', () => {
  it('agrees with decimal.js at 60 digits on outcome, sum and remainder', () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 1, maxLength: 5 }), fc.boolean(), (above, below, all) => {
        const cities = below.map((one, index) => planIn(`市${index}`, ['甲省'], [target(one)]));
        const expected = cities.length + (all ? 0 : 1);
        const [row] = cascade(planIn('甲省', undefined, [target(above)]), cities, { expected }).rows;
        const usable = below.filter(([, , side]) => above[2] === 'at-most' || side !== 'at-most');
        expect(row?.lowers.filter(({ use }) => use.kind === 'compared')).toHaveLength(usable.length);
        if (row === undefined || usable.length === 0) {
          expect(row?.outcome.kind).toBe('not-compared');
          return;
        }
        const { outcome } = row;
        if (!('sum' in outcome)) throw new Error(outcome.kind);
        const upper = second(above);
        const lowers = usable.map(second);
        const sum = lowers.reduce((total, { metres }) => total.plus(metres), new Exact(0));
        const room = lowers.reduce((total, { half }) => total.plus(half), upper.half);
        const inUpper = new Exact(outcome.sum.value).times(worth.get(outcome.sum.unit) ?? 0);
        expect(inUpper.eq(sum)).toBe(true);
        expect(outcome.sum.unit).toBe(above[1]);
        const order = sum.minus(upper.metres).abs().lte(room) ? 0 : sum.cmp(upper.metres);
        const isNear = [above, ...usable].some(([, , side]) => side === 'about');
        const full = all && usable.length === below.length;
        const capped = (above[2] === 'at-most' || above[2] === 'exactly') && !isNear;
        const kind = !full
          ? capped && order > 0
            ? 'over'
            : 'no-contradiction'
          : isNear
            ? 'indeterminate'
            : ['under', 'equal', 'over'][order + 1];
        expect(outcome.kind).toBe(kind);
        if (!('remainder' in outcome)) return;
        const left = new Exact(outcome.remainder.value).times(worth.get(outcome.remainder.unit) ?? 0);
        expect(left.eq(upper.metres.minus(sum))).toBe(true);
      }),
      { numRuns: runs(1500) },
    );
  });
});

/** Divisions of three levels, some of one place, some of another province, some of another year. */
const place = fc.constantFrom<readonly [string, readonly string[] | undefined]>(
  ['乙市', ['甲省']],
  ['丙市', ['甲省']],
  ['丁县', ['甲省', '乙市']],
  ['戊县', ['甲省', '丙市']],
  ['己乡', ['甲省', '乙市', '丁县']],
  ['庚市', ['辛省']],
  ['壬市', undefined],
);
const indicator = fc.constantFrom('改造小区', '改造', '开工');
const targets = fc
  .array(fc.tuple(amount, indicator, fc.constantFrom('flow', 'flow', 'stock', 'level')), { maxLength: 4 })
  .map((list) =>
    list.map(
      ([one, name, role], index): Target => ({
        ...target(one, { indicator: name, role: role as 'flow' }),
        id: `${index}`,
      }),
    ),
  );
const plan = fc
  .tuple(place, targets, fc.constantFrom(2020, 2020, 2020, 2019))
  .map(([[name, within], list, year]): WorkPlan => ({ ...planIn(name, within, list), year }));
const plans = fc
  .array(plan, { maxLength: 7 })
  .map((list) => list.map((one, index) => ({ ...one, id: `${one.id}${index}` })));
const shuffled = plans.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);
const expected = fc.constantFrom<readonly string[] | number | undefined>(
  ['乙市', '丙市'],
  ['乙市', '戊县'],
  1,
  2,
  16,
  undefined,
);

describe('A cascade', () => {
  const upper = fc.tuple(targets).map(([list]) => planIn('甲省', undefined, list));

  it('does not depend on the order of the lower plans', () => {
    fc.assert(
      fc.property(upper, shuffled, expected, (above, [list, other], divisions) => {
        const options = { aliases: [['改造', '改造小区']], ...(divisions !== undefined && { expected: divisions }) };
        expect(cascade(above, other, options)).toEqual(cascade(above, list, options));
      }),
      { numRuns: runs(500) },
    );
  });

  it('accounts for every lower plan and every upper target, and is full only where all are known', () => {
    fc.assert(
      fc.property(upper, plans, expected, (above, list, divisions) => {
        const found = cascade(above, list, divisions === undefined ? {} : { expected: divisions });
        expect([...found.lowers, ...found.leftOut.map((one) => one.plan)].sort()).toEqual(
          list.map(({ id }) => id).sort(),
        );
        const inRows = found.rows.map((row) => row.upper.id);
        expect([...inRows, ...found.unaligned].sort()).toEqual(above.projects[0]?.targets.map(({ id }) => id).sort());
        for (const { coverage, outcome, lowers } of found.rows) {
          const known = lowers.filter(({ use }) => use.kind !== 'refused').length;
          expect(coverage.known + coverage.partly.length).toBe(known);
          expect(coverage.full).toBe(coverage.known === coverage.expected && (coverage.missing ?? []).length === 0);
          if (!coverage.full) expect(['under', 'equal', 'indeterminate']).not.toContain(outcome.kind);
          if (!coverage.full) expect(outcome).not.toHaveProperty('allocated');
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('Assertions', () => {
  it('do not depend on the order of the documents', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(assertions(other)).toEqual(assertions(list));
      }),
      { numRuns: runs(300) },
    );
  });
});
