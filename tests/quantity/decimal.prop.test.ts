import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  compareProducts,
  divideDecimals,
  isComputedDecimal,
  isDecimalString,
  isZero,
  multiplyDecimals,
  negate,
  proportionOf,
  roundDecimal,
  scaleDecimal,
  subtractDecimals,
  sumDecimals,
} from '../../src/quantity/decimal.ts';
import { runs } from '../property-runs.ts';
import { anyDecimal, computedDecimal, printedDecimal } from './arbitraries.ts';
import { atPlaces, order, plus, roundedTo, scaled, text, times } from './scaled-oracle.ts';

const At60 = Decimal.clone({ defaults: true, precision: 60, rounding: 4 });
const many = { numRuns: runs(2_000) };

describe('Printed amounts, against decimal.js at 60 digits', () => {
  it('add, subtract, multiply and compare alike', () => {
    fc.assert(
      fc.property(printedDecimal, printedDecimal, (a, b) => {
        const [x, y] = [new At60(a), new At60(b)];
        expect(addDecimals(a, b)).toBe(x.plus(y).toFixed());
        expect(subtractDecimals(a, b)).toBe(x.minus(y).toFixed());
        expect(multiplyDecimals(a, b)).toBe(x.times(y).toFixed().replace(/^-0$/, '0'));
        expect(compareDecimals(a, b)).toBe(x.cmp(y));
      }),
      many,
    );
  });

  it('round alike', () => {
    fc.assert(
      fc.property(printedDecimal, fc.nat(8), (a, digits) => {
        const rounded = (mode: Decimal.Rounding) =>
          new At60(a)
            .toDecimalPlaces(digits, mode)
            .toFixed(digits)
            .replace(/^-(0(?:\.0+)?)$/, '$1');
        expect(roundDecimal(a, digits, 'half-up')).toBe(rounded(Decimal.ROUND_HALF_UP));
        expect(roundDecimal(a, digits, 'down')).toBe(rounded(Decimal.ROUND_DOWN));
        expect(roundDecimal(a, digits, 'up')).toBe(rounded(Decimal.ROUND_UP));
      }),
      many,
    );
  });
});

describe('Amounts of up to 38 digits, against whole numbers of the smallest place', () => {
  it('add, subtract and multiply alike', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const [x, y] = [scaled(a), scaled(b)];
        expect(addDecimals(a, b)).toBe(text(plus(x, y)));
        expect(subtractDecimals(a, b)).toBe(text(plus(x, { ...y, count: -y.count })));
        expect(multiplyDecimals(a, b)).toBe(text(times(x, y)));
      }),
      many,
    );
  });

  it('compare alike, and their products', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, anyDecimal, (a, b, c, d) => {
        expect(compareDecimals(a, b)).toBe(order(scaled(a), scaled(b)));
        expect(compareDecimals(a, negate(negate(a)))).toBe(0);
        expect(compareProducts(a, b, c, d)).toBe(order(times(scaled(a), scaled(b)), times(scaled(c), scaled(d))));
        expect(compareProducts(a, b, b, a)).toBe(0);
        expect(isZero(a)).toBe(scaled(a).count === 0n);
      }),
      many,
    );
  });

  it('divide alike, rounded only once', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, fc.nat(20), (a, b, digits) => {
        fc.pre(scaled(b).count !== 0n);
        const places = Math.max(scaled(a).places, scaled(b).places);
        const expected = roundedTo(atPlaces(scaled(a), places), atPlaces(scaled(b), places), digits);
        expect(divideDecimals(a, b, digits)).toBe(expected);
      }),
      many,
    );
  });

  it('are in proportion exactly, or not at all', () => {
    fc.assert(
      fc.property(anyDecimal, printedDecimal, printedDecimal, (a, x, y) => {
        fc.pre(scaled(y).count !== 0n);
        const found = proportionOf(a, x, y);
        const product = times(scaled(a), scaled(x));
        if (found !== undefined) expect(order(times(scaled(found), scaled(y)), product)).toBe(0);
        // There is one where a × x is so many times y.
        const back = multiplyDecimals(a, x);
        if (isComputedDecimal(back) && scaled(x).count !== 0n)
          expect(order(scaled(proportionOf(back, '1', x) ?? 'none'), scaled(a))).toBe(0);
      }),
      many,
    );
  });

  it('shift alike', () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: -12, max: 12 }), (a, power) => {
        const { count, places } = scaled(a);
        const shifted = power > 0 ? { count: count * 10n ** BigInt(power), places } : { count, places: places - power };
        expect(scaleDecimal(a, power)).toBe(text(shifted));
      }),
      many,
    );
  });
});

describe('A sum', () => {
  const list = fc.array(fc.oneof({ weight: 9, arbitrary: printedDecimal }, { weight: 1, arbitrary: computedDecimal }), {
    maxLength: 40,
  });

  it('is the same in any order and by any parts, and exact', () => {
    fc.assert(
      fc.property(
        list.chain((amounts) =>
          fc.tuple(fc.constant(amounts), fc.shuffledSubarray(amounts, { minLength: amounts.length }), fc.nat(40)),
        ),
        ([amounts, shuffled, cut]) => {
          const sum = sumDecimals(amounts);
          expect(sum).toBe(text(amounts.map(scaled).reduce(plus, { count: 0n, places: 0 })));
          expect(sumDecimals(shuffled)).toBe(sum);
          const parts = [sumDecimals(amounts.slice(0, cut)), sumDecimals(amounts.slice(cut))];
          if (parts.every(isComputedDecimal)) expect(sumDecimals(parts)).toBe(sum);
        },
      ),
      many,
    );
  });
});

describe('The grammar', () => {
  const likely = fc.string({ unit: fc.constantFrom(...'0123456789.-+eE_ x,'), maxLength: 26 });
  const byHand = (text: string, wholes: number, places: number): boolean => {
    const unsigned = text.startsWith('-') ? text.slice(1) : text;
    const [whole = '', ...rest] = unsigned.split('.');
    const isDigits = (part: string) => part !== '' && [...part].every((digit) => '0123456789'.includes(digit));
    if (![whole, ...rest].every(isDigits) || rest.length > 1) return false;
    if (whole.length > wholes || (whole.length > 1 && whole.startsWith('0')) || (rest[0]?.length ?? 0) > places)
      return false;
    return text === unsigned || [...unsigned].some((digit) => digit > '0');
  };

  it('takes what a second reading takes', () => {
    fc.assert(
      fc.property(fc.oneof(likely, printedDecimal, computedDecimal, fc.string()), (text) => {
        expect(isDecimalString(text)).toBe(byHand(text, 15, 8));
        expect(isComputedDecimal(text)).toBe(byHand(text, 38, 37) && text.replace(/[^0-9]/g, '').length <= 38);
      }),
      many,
    );
  });

  it('takes the sums of its own, and the kernel their products', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, printedDecimal, printedDecimal, (a, b, c, d) => {
        expect(isComputedDecimal(addDecimals(c, d))).toBe(true);
        expect(isDecimalString(negate(c))).toBe(true);
        const product = multiplyDecimals(a, b);
        expect(subtractDecimals(addDecimals(product, a), product)).toBe(text(scaled(a)));
      }),
      many,
    );
  });
});
