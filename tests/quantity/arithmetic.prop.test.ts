import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addQuantities, compareQuantities, subtractQuantities, sumQuantities } from '../../src/quantity/arithmetic.ts';
import { convertQuantity } from '../../src/quantity/convert.ts';
import { formatQuantity } from '../../src/quantity/format.ts';
import { printedInterval } from '../../src/quantity/precision.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { runs } from '../property-runs.ts';
import { printedDecimal } from './arbitraries.ts';
import { order, plus, scaled, text, times } from './scaled-oracle.ts';

const many = { numRuns: runs(1_000) };
const worths = new Map([
  ['米', '1'],
  ['公里', '1000'],
  ['千米', '1000'],
  ['万公里', '10000000'],
  ['亿米', '100000000'],
]);
const length: fc.Arbitrary<Quantity> = fc.record({ value: printedDecimal, unit: fc.constantFrom(...worths.keys()) });
const inMetres = ({ value, unit }: Quantity) => times(scaled(value), scaled(worths.get(unit) ?? 'none'));
const sumInMetres = (list: readonly Quantity[]) => list.map(inMetres).reduce(plus, { count: 0n, places: 0 });

describe('Amounts in several units', () => {
  it('sum to the same in any order, exactly', () => {
    const lists = fc
      .array(length, { minLength: 1, maxLength: 20 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(lists, ([list, shuffled]) => {
        const [sum, other] = [sumQuantities(list), sumQuantities(shuffled)];
        if (!sum.ok || !other.ok) throw new Error('23 digits and a few zeros fit into 38');
        expect(text(inMetres(sum.value))).toBe(text(sumInMetres(list)));
        expect(text(inMetres(other.value))).toBe(text(sumInMetres(list)));
        expect(sum.value.unit).toBe(list[0]?.unit);
      }),
      many,
    );
  });

  it('add and subtract as the sum of two, and compare as their difference', () => {
    fc.assert(
      fc.property(length, length, (a, b) => {
        expect(addQuantities(a, b)).toEqual(sumQuantities([a, b]));
        const [sum, difference, compared] = [addQuantities(a, b), subtractQuantities(a, b), compareQuantities(a, b)];
        if (!sum.ok || !difference.ok || !compared.ok) throw new Error('23 digits and a few zeros fit into 38');
        const back = subtractQuantities(sum.value, b);
        expect(back.ok && compareQuantities(back.value, a)).toMatchObject({ ok: true, value: 0 });
        expect(compared.value).toBe(order(scaled(difference.value.value), scaled('0')));
      }),
      many,
    );
  });

  it('convert exactly or not at all, and back to what they were', () => {
    fc.assert(
      fc.property(length, fc.constantFrom(...worths.keys()), (amount, unit) => {
        const converted = convertQuantity(amount, unit);
        const fits = scaled(text(inMetres(amount))).places + (worths.get(unit)?.length ?? 0) - 1 <= 8;
        if (fits) expect(converted.ok).toBe(true);
        if (!converted.ok) return;
        expect(text(inMetres(converted.value))).toBe(text(inMetres(amount)));
        const back = convertQuantity(converted.value, amount.unit);
        expect(back.ok && text(scaled(back.value.value))).toBe(text(scaled(amount.value)));
      }),
      many,
    );
  });

  it('are shown without loss where no digits are asked for', () => {
    fc.assert(
      fc.property(length, fc.constantFrom('万', '亿', 'auto', 'none'), fc.boolean(), (amount, scale, grouping) => {
        const shown = formatQuantity(amount, { scale, grouping }).replaceAll(',', '');
        const [, value = '', unit = ''] = /^(-?[0-9.]+)(.+)$/.exec(shown) ?? [];
        const back = compareQuantities({ value, unit }, amount);
        expect(back).toMatchObject({ ok: true, value: 0, issues: [] });
      }),
      many,
    );
  });

  it('lie in the middle of what they may stand for', () => {
    fc.assert(
      fc.property(length, (amount) => {
        const { low, high, unit } = printedInterval(amount);
        const twice = plus(scaled(low), scaled(high));
        const inUnit = convertQuantity(amount, unit);
        expect(inUnit.ok && order(times(scaled(inUnit.value.value), scaled('2')), twice)).toBe(0);
        expect(order(scaled(low), scaled(high))).toBe(-1);
      }),
      many,
    );
  });
});
