import { describe, expect, it } from 'vitest';
import { formatQuantity, type QuantityFormat } from '../../src/quantity/format.ts';
import { defaultUnits, extendUnits } from '../../src/quantity/unit.ts';

const nines = (length: number) => '9'.repeat(length);

describe('An amount as text', () => {
  it.each<readonly [string, string, QuantityFormat | undefined, string]>([
    ['12345', '人', undefined, '12345人'],
    ['12345', '人', {}, '12345人'],
    ['1.10', '万公里', undefined, '1.10万公里'],
    ['12345', '人', { scale: '万' }, '1.2345万人'],
    ['12345', '人', { scale: '亿' }, '0.00012345亿人'],
    ['12345', '人', { scale: 'auto' }, '1.2345万人'],
    ['10000', '人', { scale: 'auto' }, '1万人'],
    ['9999.9', '人', { scale: 'auto' }, '9999.9人'],
    ['-10000', '人', { scale: 'auto' }, '-1万人'],
    ['100000000', '元', { scale: 'auto' }, '1亿元'],
    ['99999999', '元', { scale: 'auto' }, '9999.9999万元'],
    ['0', '元', { scale: 'auto' }, '0元'],
    ['0.00', '万元', { scale: 'auto' }, '0元'],
    ['1.10', '万人', { scale: 'auto' }, '1.10万人'],
    ['1.10', '万人', { scale: '万' }, '1.10万人'],
    ['1.10', '亿人', { scale: '万' }, '11000万人'],
    ['0.5', '万人', { scale: 'auto' }, '5000人'],
    ['12.50', '亿元', { scale: 'auto' }, '12.50亿元'],
    ['12', '万亿元', { scale: 'auto' }, '120000亿元'],
    ['5', '千元', { scale: 'auto' }, '5000元'],
    ['20', '千米', { scale: 'auto' }, '20千米'],
    ['20000', '千米', { scale: 'auto' }, '2万千米'],
    ['338900', '㎡', { scale: 'auto' }, '33.89万㎡'],
    ['7276', '元/人', { scale: '万' }, '0.7276万元/人'],
    ['77', '万', { scale: 'none' }, '77万'],
    ['770000', '', { scale: 'auto' }, '77万'],
    ['12345', '人', { scale: '万', digits: 1 }, '1.2万人'],
    ['12345', '人', { scale: '万', digits: 3 }, '1.235万人'],
    ['12000', '人', { scale: '万', digits: 2 }, '1.20万人'],
    ['12345', '人', { scale: '万', digits: 8 }, '1.23450000万人'],
    ['12345.5', '人', { digits: 0 }, '12346人'],
    ['-12345.5', '人', { digits: 0 }, '-12346人'],
    ['3', '人', { scale: '万', digits: 1 }, '<0.1万人'],
    ['-3', '人', { scale: '万', digits: 1 }, '>-0.1万人'],
    ['3', '人', { scale: '万', digits: 0 }, '<1万人'],
    ['0', '人', { digits: 1 }, '0.0人'],
    ['500', '人', { scale: '万', digits: 1 }, '0.1万人'],
    ['12345', '人', { grouping: true }, '12,345人'],
    ['12345', '人', { grouping: false }, '12345人'],
    ['123', '人', { grouping: true }, '123人'],
    ['1234567', '人', { grouping: true }, '1,234,567人'],
    ['-123456', '人', { grouping: true }, '-123,456人'],
    ['-1234567.8900', '万元', { grouping: true }, '-1,234,567.8900万元'],
    ['12345678.9', '元', { grouping: true, digits: 0 }, '12,345,679元'],
    [nines(38), '人', { scale: '亿' }, `${nines(30)}.${nines(8)}亿人`],
    [`0.${nines(37)}`, '人', { scale: '万' }, `0.${nines(37)}人`],
    [nines(38), '万人', { scale: '万' }, `${nines(38)}万人`],
    [nines(38), '亿人', { scale: '万' }, `${nines(38)}亿人`],
  ])('%s%s with %o is %s', (value, unit, options, shown) => {
    expect(formatQuantity({ value, unit }, options)).toBe(shown);
  });

  it('knows the units it is given', () => {
    const units = extendUnits(defaultUnits, [{ name: '万步', kind: 'walk' }]);
    expect(formatQuantity({ value: '3', unit: '万步' }, { scale: '万' })).toBe('3万步');
    expect(formatQuantity({ value: '3', unit: '万步' }, { scale: '万', units })).toBe('0.0003万万步');
  });

  it.each(['', '千', '兆', 'constructor', null])('has no scale %j', (scale) => {
    expect(() => formatQuantity({ value: '1', unit: '人' }, { scale: scale as 'auto' })).toThrow(
      new TypeError(`scale must be 万, 亿, auto or none: ${scale}`),
    );
  });

  it.each([-1, 9, 0.5, Number.NaN, '1', null])('has no %s digits', (digits) => {
    expect(() => formatQuantity({ value: '1', unit: '人' }, { digits: digits as number })).toThrow(
      new TypeError(`digits must be a whole number from 0 to 8: ${digits}`),
    );
  });

  it('is not to be had of what is no number', () => {
    expect(() => formatQuantity({ value: '1e5', unit: '人' })).toThrow(new TypeError('Not a decimal number: "1e5"'));
  });
});
