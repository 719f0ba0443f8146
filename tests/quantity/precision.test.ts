import { describe, expect, it } from 'vitest';
import { printedInterval } from '../../src/quantity/precision.ts';
import { extendUnits } from '../../src/quantity/unit.ts';

describe('What a printed number may stand for', () => {
  it.each([
    ['1.1', '万公里', '10500', '11500', '公里'],
    ['1.10', '万公里', '10950', '11050', '公里'],
    ['37.05', '亿元', '3704500000', '3705500000', '元'],
    ['62.3', '%', '62.25', '62.35', '%'],
    ['0', '人', '-0.5', '0.5', '人'],
    ['-3', '%', '-3.5', '-2.5', '%'],
    ['0.00000001', '元', '0.000000005', '0.000000015', '元'],
    ['33.89', '万㎡', '338850', '338950', '㎡'],
    ['3', '万元/人', '25000', '35000', '元/人'],
    ['77', '万', '765000', '775000', ''],
    ['20', '千米', '19.5', '20.5', '千米'],
    ['999999999999999.99999999', '万亿元', '999999999999999999999985000', '999999999999999999999995000', '元'],
  ])('%s%s: %s to %s %s', (value, unit, low, high, bare) => {
    expect(printedInterval({ value, unit })).toEqual({ low, high, unit: bare });
  });

  it('needs no unit', () => {
    expect(printedInterval('62.3')).toEqual({ low: '62.25', high: '62.35', unit: '' });
  });

  it('knows the units it is given', () => {
    const units = extendUnits(new Map(), [{ name: '万步', kind: 'walk' }]);
    expect(printedInterval({ value: '3', unit: '万步' }, { units })).toEqual({ low: '2.5', high: '3.5', unit: '万步' });
  });

  it('is not to be had of what no document prints', () => {
    for (const value of ['1e5', '0.123456789', '9'.repeat(16)]) {
      expect(() => printedInterval({ value, unit: '人' })).toThrow(new TypeError(`Not a decimal number: "${value}"`));
    }
  });
});
