import { describe, expect, it } from 'vitest';
import { convertQuantity } from '../../src/quantity/convert.ts';
import { defaultUnits, extendUnits } from '../../src/quantity/unit.ts';

const nines = (length: number) => '9'.repeat(length);

describe('Conversion is exact', () => {
  it.each([
    ['1.1', '万公里', '米', '11000000'],
    ['1.1', '万公里', '公里', '11000'],
    ['12345', '人', '万人', '1.2345'],
    ['1', '元', '亿元', '0.00000001'],
    ['10000', '人', '万人', '1'],
    ['-37.05', '亿元', '万元', '-370500'],
    ['1.10', '公里', '千米', '1.10'],
    ['1.10', '公里', '公里', '1.10'],
    ['33.89', '万平方米', '㎡', '338900'],
    ['5', '‰', '%', '0.5'],
    ['90', '分钟', '小时', '1.5'],
    ['1.123456789', '万', '', '11234.56789'],
    ['0.123456789', '人', '人', '0.123456789'],
    [nines(34), '万人', '人', `${nines(34)}0000`],
    ['0', '元', '万亿元', '0'],
  ])('%s%s is in %s %s', (value, from, to, converted) => {
    expect(convertQuantity({ value, unit: from }, to)).toEqual({
      ok: true,
      value: { value: converted, unit: to },
      issues: [],
    });
  });

  it('says where another classifier is taken', () => {
    expect(convertQuantity({ value: '1.20', unit: '万人' }, '名')).toEqual({
      ok: true,
      value: { value: '12000', unit: '名' },
      issues: [
        {
          code: 'quantity/classifier-differs',
          severity: 'note',
          message: 'another classifier of the same kind: 万人 taken for 名',
          path: ['unit'],
          expected: '名',
          received: '万人',
        },
      ],
    });
    expect(convertQuantity({ value: '1.20', unit: '人' }, '名')).toMatchObject({
      value: { value: '1.20', unit: '名' },
    });
  });

  it('knows the units it is given', () => {
    const units = extendUnits(defaultUnits, [
      { name: '打', kind: 'piece', factor: '12' },
      { name: '只', kind: 'piece', factor: '1' },
    ]);
    expect(convertQuantity({ value: '18', unit: '只' }, '打', { units })).toMatchObject({ value: { value: '1.5' } });
    expect(convertQuantity({ value: '1', unit: '只' }, '打', { units })).toMatchObject({ ok: false });
    expect(convertQuantity({ value: '18', unit: '只' }, '打')).toMatchObject({ ok: false });
  });
});

describe('or refused', () => {
  it.each([
    ['0.1', '元', '亿元'],
    ['1', '元', '万亿元'],
    [nines(35), '万人', '人'],
    [`${nines(20)}.${nines(8)}`, '人', '万人'],
  ])('%s%s in %s', (value, from, to) => {
    const received = value + from;
    expect(convertQuantity({ value, unit: from }, to)).toEqual({
      ok: false,
      issues: [
        {
          code: 'quantity/not-exact',
          severity: 'error',
          message: `${received} cannot be written exactly as ${to}`,
          path: [],
          expected: to,
          received,
        },
      ],
    });
  });

  it('where units are unlike', () => {
    expect(convertQuantity({ value: '542', unit: '人' }, '人次')).toEqual({
      ok: false,
      issues: [
        {
          code: 'quantity/unlike-units',
          severity: 'error',
          message: 'unlike units: 人 is not 人次',
          path: ['unit'],
          expected: '人次',
          received: '人',
        },
      ],
    });
  });

  it('where the value is no number', () => {
    expect(convertQuantity({ value: '1e5', unit: '人' }, '名')).toEqual({
      ok: false,
      issues: [
        {
          code: 'quantity/not-a-number',
          severity: 'error',
          message: 'not a decimal number: 1e5',
          path: ['value'],
          received: '1e5',
        },
      ],
    });
  });

  it('without changing what it is given', () => {
    const given = Object.freeze({ value: '1.1', unit: '万人' });
    convertQuantity(given, '人');
    expect(given).toEqual({ value: '1.1', unit: '万人' });
  });
});
