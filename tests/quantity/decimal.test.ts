import { describe, expect, it } from 'vitest';
import { coefficientAt, coefficientOf, decimalOf } from '../../src/quantity/coefficient.ts';
import {
  addDecimals,
  compareDecimals,
  compareProducts,
  decimalPlaces,
  divideDecimals,
  isComputedDecimal,
  isDecimalString,
  isZero,
  mostDigits,
  multiplyDecimals,
  negate,
  proportionOf,
  roundDecimal,
  scaleDecimal,
  subtractDecimals,
  sumDecimals,
  sumInUnits,
} from '../../src/quantity/decimal.ts';

const nines = (length: number) => '9'.repeat(length);

describe('A decimal as printed', () => {
  it.each(['0', '7', '-7', '10', '0.5', '-0.5', '0.00', '1.10', '-0.00000001', nines(15), `-${nines(15)}.${nines(8)}`])(
    '%s is one',
    (text) => {
      expect(isDecimalString(text)).toBe(true);
      expect(isComputedDecimal(text)).toBe(true);
    },
  );

  it.each([nines(16), `1${'0'.repeat(15)}`, `0.${nines(9)}`, '0.000000000'])('%s is too long to be one', (text) => {
    expect(isDecimalString(text)).toBe(false);
    expect(isComputedDecimal(text)).toBe(true);
  });

  it('is a text', () => {
    for (const value of [1, null, undefined, ['1'], { toString: () => '1' }, 1n]) {
      expect(isDecimalString(value as unknown as string)).toBe(false);
      expect(isComputedDecimal(value as unknown as string)).toBe(false);
    }
  });
});

describe('A computed decimal', () => {
  it.each([nines(38), `-${nines(38)}`, `-${nines(30)}.${nines(8)}`, `0.${nines(37)}`, `-0.${nines(37)}`])(
    '%s has 38 digits',
    (text) => expect(isComputedDecimal(text)).toBe(true),
  );

  it.each([
    nines(39),
    `${nines(31)}.${nines(8)}`,
    `-${nines(31)}.${nines(8)}`,
    `0.${nines(38)}`,
    `-0.${'0'.repeat(37)}`,
  ])('%s has more, or is −0', (text) => expect(isComputedDecimal(text)).toBe(false));

  it('has at most 38', () => expect(mostDigits).toBe(38));
});

describe('The digits of a decimal as one integer', () => {
  it.each([
    ['0', 0],
    ['0.00', 0],
    ['12.50', 1250],
    ['-12.50', -1250],
    ['-0.07', -7],
    ['9007199254740991', 9007199254740991],
    ['-90071992547409.91', -9007199254740991],
    ['0.0000000000000001', 1],
    ['-0.000000000000001', -1],
  ])('%s is %d', (text, digits) => expect(coefficientOf(text)).toBe(digits));

  it.each([
    '9007199254740992',
    '-9007199254740992',
    '0.00000000000000001',
    '-0.0000000000000001',
    nines(17),
    '',
    '-',
    '1/2',
    '1:2',
  ])('there is none of %s', (text) => expect(coefficientOf(text)).toBeNaN());

  it.each([
    ['12.5', 1, 125],
    ['12.5', 3, 12500],
    ['12.50', 18, 1250 * 1e16],
  ])('of %s at %d places is %d', (text, places, digits) => expect(coefficientAt(text, places)).toBe(digits));

  it('is not to be had at fewer places, or more than 16 more', () => {
    expect(coefficientAt('12.50', 1)).toBeNaN();
    expect(coefficientAt('12.5', 18)).toBeNaN();
  });

  it.each([
    [1250, 2, '12.5'],
    [1200, 2, '12'],
    [1200, 0, '1200'],
    [-7, 2, '-0.07'],
    [-70, 2, '-0.7'],
    [0, 3, '0'],
    [10, 1, '1'],
  ])('%d with %d places is %s', (digits, places, text) => expect(decimalOf(digits, places)).toBe(text));
});

describe('Places', () => {
  it.each([
    ['12', 0],
    ['12.0', 1],
    ['-0.25', 2],
  ])('of %s are %d', (text, places) => expect(decimalPlaces(text)).toBe(places));
});

describe('Sums, differences and products are exact and in shortest form', () => {
  it.each([
    ['0.1', '0.2', '0.3'],
    ['1.10', '2.20', '3.3'],
    ['1.5', '-1.50', '0'],
    ['-0.3', '0.1', '-0.2'],
    ['9007199254740991', '1', '9007199254740992'],
    ['9007199254740991', '9007199254740991', '18014398509481982'],
    ['-9007199254740991', '-1', '-9007199254740992'],
    ['12345678901234567890.12', '0.01', '12345678901234567890.13'],
    ['9007199254740993', '-0.5', '9007199254740992.5'],
    ['900719925474099.3', '-9007199254740993', '-8106479329266893.7'],
    [nines(38), '1', `1${'0'.repeat(38)}`],
    [nines(38), `0.${nines(37)}`, `${nines(38)}.${nines(37)}`],
  ])('%s + %s = %s', (a, b, sum) => {
    expect(addDecimals(a, b)).toBe(sum);
    expect(addDecimals(b, a)).toBe(sum);
  });

  it.each([
    ['94', '95', '-1'],
    ['0.3', '0.1', '0.2'],
    ['1', '0', '1'],
    ['1', '-0.5', '1.5'],
    ['7', '7.0', '0'],
  ])('%s − %s = %s', (a, b, difference) => expect(subtractDecimals(a, b)).toBe(difference));

  it.each([
    ['1.1', '10000', '11000'],
    ['-0.5', '0.2', '-0.1'],
    ['-0.5', '0', '0'],
    ['0', '-0.5', '0'],
    ['94906265', '94906266', '9007199231156490'],
    ['94906267', '94906267', '9007199515875289'],
    ['123456789.12345678', '987654321.98765432', '121932631356500522.3348574821002896'],
    [nines(38), nines(38), `${nines(37)}8${'0'.repeat(37)}1`],
  ])('%s × %s = %s', (a, b, product) => {
    expect(multiplyDecimals(a, b)).toBe(product);
    expect(multiplyDecimals(b, a)).toBe(product);
  });

  it.each([
    [[], '0'],
    [['1.10'], '1.1'],
    [['1.1', '2.22', '-3'], '0.32'],
    [['9007199254740991', '1', '-9007199254740991'], '1'],
    [['0.1', nines(38), '0.25', `-${nines(38)}`], '0.35'],
    [['9007199254740991', '9007199254740991', '9007199254740991'], '27021597764222973'],
    [[nines(38), nines(38)], `1${nines(37)}8`],
  ])('Σ %j = %s', (list, sum) => {
    expect(sumDecimals(list)).toBe(sum);
    expect(sumDecimals(list.toReversed())).toBe(sum);
  });
});

describe('Order', () => {
  it.each([
    ['1', '2', -1],
    ['1.10', '1.1', 0],
    ['-1', '-2', 1],
    ['0', '-0.00000001', 1],
    ['9007199254740993', '9007199254740992', 1],
    ['9007199254740992.0', '9007199254740993', -1],
    ['900719925474099.3', '900719925474099.30', 0],
    [nines(38), nines(38), 0],
  ] as const)('of %s and %s is %d', (a, b, order) => {
    expect(compareDecimals(a, b)).toBe(order);
    expect(compareDecimals(b, a)).toBe(order === 0 ? 0 : -order);
  });

  it.each([
    ['1', '6', '2', '3', 0],
    ['1', '6', '2', '4', -1],
    ['1.1', '10000', '11000', '1', 0],
    ['1.1', '10000', '10999', '1', 1],
    ['1', '1', '1.5', '1', -1],
    ['1', '1', '1', '1.5', -1],
    ['1.5', '1.5', '3', '1', -1],
    ['1', '1.5', '1', '1', 1],
    ['94906267', '94906267', '94906266', '94906268', 1],
    ['94906267', '94906267', '1', '1', 1],
    ['1', '1', '94906267', '94906267', -1],
    [nines(38), nines(38), `${nines(37)}8`, `1${'0'.repeat(37)}`, 1],
  ] as const)('of %s × %s and %s × %s is %d', (a, x, b, y, order) => {
    expect(compareProducts(a, x, b, y)).toBe(order);
    expect(compareProducts(b, y, a, x)).toBe(order === 0 ? 0 : -order);
  });

  it('knows 0 however it is printed', () => {
    expect(['0', '0.0', '0.00000000'].map(isZero)).toEqual([true, true, true]);
    expect(['1', '-1', '0.00000001', `0.${'0'.repeat(36)}1`].map(isZero)).toEqual([false, false, false, false]);
  });
});

describe('−a', () => {
  it.each([
    ['1.10', '-1.10'],
    ['-1.10', '1.10'],
    ['0.00', '0.00'],
    ['0', '0'],
  ])('of %s is %s', (a, negative) => expect(negate(a)).toBe(negative));
});

describe('Rounding', () => {
  it.each([
    ['1.05', 1, '1.1', '1.0', '1.1'],
    ['-1.05', 1, '-1.1', '-1.0', '-1.1'],
    ['1.04', 1, '1.0', '1.0', '1.1'],
    ['2', 1, '2.0', '2.0', '2.0'],
    ['0.5', 0, '1', '0', '1'],
    ['-0.4', 0, '0', '0', '-1'],
    ['-0.04', 1, '0.0', '0.0', '-0.1'],
    ['1.23456789', 8, '1.23456789', '1.23456789', '1.23456789'],
  ])('%s to %d places is %s half-up, %s down, %s up', (a, digits, halfUp, down, up) => {
    expect(roundDecimal(a, digits, 'half-up')).toBe(halfUp);
    expect(roundDecimal(a, digits, 'down')).toBe(down);
    expect(roundDecimal(a, digits, 'up')).toBe(up);
  });

  it.each([
    ['1', '3', 4, '0.3333'],
    ['2', '3', 4, '0.6667'],
    ['-1', '8', 2, '-0.13'],
    ['11', '12', 4, '0.9167'],
    ['1', '2', 0, '1'],
    ['6', '2', 1, '3.0'],
  ])('%s ÷ %s to %d places is %s', (a, b, digits, quotient) => expect(divideDecimals(a, b, digits)).toBe(quotient));

  it('is of the true quotient, however near a half', () => {
    // 6666666666666666666666666666666666666.5 less 5 × 10^-39: 75 digits before they differ.
    const quotient = divideDecimals(`${'6'.repeat(37)}3`, `9.${nines(36)}7`, 0);
    expect(quotient).toBe('6'.repeat(37));
    expect(divideDecimals(`${'6'.repeat(37)}4`, `9.${nines(36)}7`, 0)).toBe(`${'6'.repeat(36)}7`);
  });
});

describe('Shifting and proportion', () => {
  it.each([
    ['1.1', 4, '11000'],
    ['1', -8, '0.00000001'],
    ['-1.50', 0, '-1.5'],
    ['0.00', 3, '0'],
    [nines(38), -37, `9.${nines(37)}`],
    ['9007199254740993', 3, '9007199254740993000'],
  ])('%s × 10^%d = %s', (a, power, product) => expect(scaleDecimal(a, power)).toBe(product));

  it.each([
    ['1', '1', '8', '0.125'],
    ['2', '3', '6', '1'],
    ['1.1', '10000', '1', '11000'],
    [nines(38), '10', '10', nines(38)],
    ['2', '1', '3', undefined],
    ['1', '1', '3', undefined],
    [nines(38), '10', '1', undefined],
    ['0', '1', '3', '0'],
  ])('%s × %s ÷ %s = %s', (a, times, over, result) => expect(proportionOf(a, times, over)).toBe(result));

  it.each([
    [[], '1', '0'],
    [
      [
        { worth: '10000', values: ['1.1', '0.9'] },
        { worth: '1', values: ['77'] },
      ],
      '10000',
      '2.0077',
    ],
    [[{ worth: '1', values: ['1'] }], '3', undefined],
    [
      [
        { worth: '1', values: [nines(38), nines(38)] },
        { worth: '1', values: [`-${nines(38)}`] },
      ],
      '1',
      nines(38),
    ],
    [[{ worth: '1', values: [nines(38), '1'] }], '1', undefined],
  ])('Σ of %j in %s is %s', (groups, over, sum) => expect(sumInUnits(groups, over)).toBe(sum));
});

describe('What the kernel gives it takes again', () => {
  const long = multiplyDecimals(nines(38), `${nines(15)}.${nines(8)}`);

  it('beyond 38 digits', () => {
    expect(isComputedDecimal(long)).toBe(false);
    expect(compareDecimals(long, negate(long))).toBe(1);
    expect(subtractDecimals(long, long)).toBe('0');
    expect(divideDecimals(long, long, 0)).toBe('1');
  });

  it('up to 100 digits and 99 places', () => {
    expect(addDecimals(`-${nines(100)}.${nines(99)}`, `${nines(100)}.${nines(99)}`)).toBe('0');
    expect(() => addDecimals(nines(101), '1')).toThrow(new TypeError(`Not a decimal number: "${nines(80)}"`));
    expect(() => addDecimals(`0.${nines(100)}`, '1')).toThrow(TypeError);
    expect(() => addDecimals(`-0.${'0'.repeat(99)}`, '1')).toThrow(TypeError);
  });

  it('as texts', () => {
    expect(() => roundDecimal(['7'] as unknown as string, 1, 'down')).toThrow(
      new TypeError('Not a decimal number: "7"'),
    );
  });

  it('but nothing divided by 0', () => {
    expect(() => divideDecimals('1', '0.00', 1)).toThrow(new TypeError('Division by 0'));
    expect(proportionOf('1', '1', '0')).toBeUndefined();
    expect(proportionOf('0', '1', '0')).toBeUndefined();
  });
});

describe('No input is changed', () => {
  it('by a sum', () => {
    const list = Object.freeze(['1', nines(38)]);
    sumDecimals(list);
    expect(list).toEqual(['1', nines(38)]);
  });
});
