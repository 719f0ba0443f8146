import { afterEach, describe, expect, it, vi } from 'vitest';

vi.mock('decimal.js', () => ({
  Decimal: {
    clone: () =>
      class {
        constructor() {
          throw new Error('asked decimal.js');
        }
      },
  },
}));

const { addQuantities } = await import('../../src/quantity/arithmetic.ts');
const {
  addDecimals,
  compareDecimals,
  compareProducts,
  isZero,
  multiplyDecimals,
  negate,
  subtractDecimals,
  sumDecimals,
} = await import('../../src/quantity/decimal.ts');
const { toPercent } = await import('../../src/quantity/percent.ts');
const { compareRatioTo, ratioOf } = await import('../../src/quantity/ratio.ts');

const most = '9007199254740991';

describe('Everyday amounts are reckoned in whole numbers, without decimal.js', () => {
  it('in sums, differences and products', () => {
    expect(addDecimals('1.1', '2.25')).toBe('3.35');
    expect(addDecimals('2.25', '1.1')).toBe('3.35');
    expect(addDecimals(most, '-1')).toBe('9007199254740990');
    expect(addDecimals('9007199254740990', '1')).toBe(most);
    expect(subtractDecimals('94', '95.5')).toBe('-1.5');
    expect(multiplyDecimals('1.1', '10000')).toBe('11000');
    expect(multiplyDecimals(most, '-1')).toBe(`-${most}`);
    expect(sumDecimals(['1.1', '2.25', '-3', '12.50'])).toBe('12.85');
    expect(sumDecimals([most, '-1', '1'])).toBe(most);
  });

  it('in comparisons', () => {
    expect(compareDecimals('1.10', '1.1')).toBe(0);
    expect(compareDecimals(most, `-${most}`)).toBe(1);
    expect(compareProducts('25088', '100', '95', '25100')).toBe(1);
    expect(compareProducts(most, '1', '1', most)).toBe(0);
    expect(isZero('0.00')).toBe(true);
    expect(negate('1.10')).toBe('-1.10');
    expect(compareRatioTo({ part: '25088', whole: '25100' }, '95')).toBe(1);
  });

  it('in ratios', () => {
    expect(ratioOf({ value: '1.1', unit: '万人' as string }, { value: '12345', unit: '人' as string })).toMatchObject({
      ok: true,
      value: { part: '11000', whole: '12345' },
    });
  });

  it('and all others by it', () => {
    const calls = [
      () => addDecimals(most, '1'),
      () => addDecimals('900719925474099.2', '-9007199254740992'),
      () => addDecimals('-9007199254740992', '900719925474099.2'),
      () => multiplyDecimals('94906267', '94906267'),
      () => sumDecimals([most, '1']),
      () => compareDecimals('9007199254740992', '1'),
      () => compareDecimals('1', '9007199254740992'),
      () => compareProducts('1', '1.5', '1', '1'),
      () => compareProducts('94906267', '94906267', '1', '1'),
      () => compareProducts('1', '1', '94906267', '94906267'),
      () => addQuantities({ value: '1.1', unit: '万人' as string }, { value: '345', unit: '人' as string }),
    ];
    for (const call of calls) expect(call).toThrow('asked decimal.js');
  });
});

describe('Everyday percentages are reckoned in numbers, without big integers', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('up to 2^53 steps', () => {
    const big = () => {
      throw new Error('asked BigInt');
    };
    vi.stubGlobal('BigInt', big);
    expect(toPercent({ part: '25088', whole: '25100' }, { digits: 2 })).toBe('99.95%');
    expect(toPercent({ part: '37.05', whole: '50' })).toBe('74.1%');
    expect(toPercent({ part: '90071992547409', whole: most }, { digits: 0 })).toBe('1%');
    expect(() => toPercent({ part: '90071992547410', whole: '90071992547410' }, { digits: 0 })).toThrow('asked BigInt');
    expect(() => toPercent({ part: '1', whole: '9007199254740992' })).toThrow('asked BigInt');
  });
});
