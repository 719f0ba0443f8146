import { Decimal } from 'decimal.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const settings = { precision: 5, rounding: 1, toExpNeg: 0, toExpPos: 0, minE: -3, maxE: 3, modulo: 0 } as const;
const usual = { precision: 20, rounding: 4, toExpNeg: -7, toExpPos: 21, minE: -9e15, maxE: 9e15, modulo: 1 } as const;

async function computed() {
  const { addDecimals, divideDecimals, multiplyDecimals, roundDecimal, scaleDecimal, sumDecimals } = await import(
    '../../src/quantity/decimal.ts'
  );
  const { toPercent } = await import('../../src/quantity/percent.ts');
  return [
    addDecimals('123456.78', '0.015'),
    addDecimals('12345678901234567890.12', '0.01'),
    multiplyDecimals('123456789.12345678', '987654321.98765432'),
    divideDecimals('2', '3', 8),
    roundDecimal('12345678.905', 2, 'half-up'),
    scaleDecimal('1.1', 8),
    sumDecimals(['9007199254740991', '9007199254740991', '0.5']),
    toPercent({ part: '12345678901234567890', whole: '22345678901234567890' }, { digits: 8 }),
  ];
}

const expected = [
  '123456.795',
  '12345678901234567890.13',
  '121932631356500522.3348574821002896',
  '0.66666667',
  '12345678.91',
  '110000000',
  '18014398509481982.5',
  '55.24861856%',
];

describe('Another library that sets the global Decimal', () => {
  beforeEach(() => vi.resetModules());
  afterEach(() => Decimal.set(usual));

  it('is heard by whoever uses the global', () => {
    Decimal.set(settings);
    expect(new Decimal('123.78').plus('0.015').toFixed()).toBe('123.79');
  });

  it('changes nothing here, before we are loaded', async () => {
    Decimal.set(settings);
    expect(await computed()).toEqual(expected);
  });

  it('changes nothing here, after we are loaded', async () => {
    expect(await computed()).toEqual(expected);
    Decimal.set(settings);
    expect(await computed()).toEqual(expected);
  });
});
