import { describe, expect, it } from 'vitest';
import {
  addQuantities,
  compareQuantities,
  quantity,
  subtractQuantities,
  sumQuantities,
} from '../../src/quantity/arithmetic.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { defaultUnits, extendUnits } from '../../src/quantity/unit.ts';

const nines = (length: number) => '9'.repeat(length);

/** As they come from data: with units the compiler does not know. */
const amount = (value: string, unit: string): Quantity => ({ value, unit });

describe('An amount made by hand', () => {
  it('is plain data', () => {
    expect(quantity('7.50', '万元')).toEqual({ value: '7.50', unit: '万元' });
    expect(quantity('7', '')).toEqual({ value: '7', unit: '' });
  });

  it.each(['1e5', '', '-0', nines(16)])('throws for %j', (value) => {
    expect(() => quantity(value, '人')).toThrow(new TypeError(`Not a decimal number: "${value}"`));
  });

  it('throws for what is no text, and quotes 80 characters', () => {
    expect(() => quantity(7 as unknown as string, '人')).toThrow(new TypeError('Not a decimal number: "7"'));
    expect(() => quantity(nines(81), '人')).toThrow(new TypeError(`Not a decimal number: "${nines(80)}"`));
  });
});

describe('Sum and difference, in the unit of the first', () => {
  it.each([
    ['7', '个', '2', '个', '9', '5'],
    ['1.1', '万人', '345', '人', '1.1345', '1.0655'],
    ['345', '人', '1.1', '万人', '11345', '-10655'],
    ['1.10', '公里', '900', '米', '2', '0.2'],
    ['0', '元', '0.00', '元', '0', '0'],
    ['-1', '亿元', '-1', '元', '-1.00000001', '-0.99999999'],
    ['1', '亿元', '0.5', '元', '1.000000005', '0.999999995'],
    ['1', '艘', '2', '艘', '3', '-1'],
    ['1', '万', '2', '', '1.0002', '0.9998'],
  ])('%s%s ± %s%s', (a, aUnit, b, bUnit, sum, difference) => {
    expect(addQuantities(amount(a, aUnit), amount(b, bUnit))).toEqual({
      ok: true,
      value: { value: sum, unit: aUnit },
      issues: [],
    });
    expect(subtractQuantities(amount(a, aUnit), amount(b, bUnit))).toEqual({
      ok: true,
      value: { value: difference, unit: aUnit },
      issues: [],
    });
  });

  it('says where another classifier is taken', () => {
    const note = {
      code: 'quantity/classifier-differs',
      severity: 'note',
      message: 'another classifier of the same kind: 名 taken for 万人',
      path: [1, 'unit'],
      expected: '万人',
      received: '名',
    };
    expect(addQuantities(amount('1', '万人'), amount('1', '名'))).toEqual({
      ok: true,
      value: { value: '1.0001', unit: '万人' },
      issues: [note],
    });
    expect(subtractQuantities(amount('1', '万人'), amount('1', '名')).issues).toEqual([note]);
    expect(compareQuantities(amount('1', '万人'), amount('1', '名'))).toEqual({ ok: true, value: 1, issues: [note] });
  });

  it('refuses unlike units, and what is no number, together', () => {
    const issues = [
      {
        code: 'quantity/not-a-number',
        severity: 'error',
        message: 'not a decimal number: x',
        path: [0, 'value'],
        received: 'x',
      },
      {
        code: 'quantity/unlike-units',
        severity: 'error',
        message: 'unlike units: 人次 is not 人',
        path: [1, 'unit'],
        expected: '人',
        received: '人次',
      },
    ];
    expect(addQuantities(amount('x', '人'), amount('1', '人次'))).toEqual({ ok: false, issues });
    expect(subtractQuantities(amount('x', '人'), amount('1', '人次'))).toEqual({ ok: false, issues });
    expect(compareQuantities(amount('x', '人'), amount('1', '人次'))).toEqual({ ok: false, issues });
    expect(subtractQuantities(amount('1', '人'), amount('-0', '人'))).toMatchObject({
      ok: false,
      issues: [{ code: 'quantity/not-a-number', path: [1, 'value'], received: '-0' }],
    });
  });

  it('refuses results of more than 38 digits', () => {
    const tooLong = {
      ok: false,
      issues: [
        {
          code: 'quantity/too-many-digits',
          severity: 'error',
          message: 'the result has more than 38 digits',
          path: [],
          expected: '38',
        },
      ],
    };
    expect(addQuantities(amount(nines(38), '人'), amount('1', '人'))).toEqual(tooLong);
    expect(addQuantities(amount(nines(38), '人'), amount('0', '人'))).toMatchObject({ value: { value: nines(38) } });
    expect(subtractQuantities(amount(nines(38), '人'), amount('0.1', '人'))).toEqual(tooLong);
    expect(addQuantities(amount('1', '人'), amount(nines(38), '万人'))).toEqual(tooLong);
    expect(addQuantities(amount('1', '万亿元'), amount(`0.${nines(30)}`, '元'))).toEqual(tooLong);
  });

  it('knows the units it is given', () => {
    const units = extendUnits(defaultUnits, [
      { name: '栋', kind: 'building' },
      { name: '幢', kind: 'building' },
    ]);
    const [a, b] = [amount('1', '栋'), amount('2', '幢')];
    expect(addQuantities(a, b, { units })).toMatchObject({ ok: true, value: { value: '3' } });
    expect(subtractQuantities(a, b, { units })).toMatchObject({ ok: true, value: { value: '-1' } });
    expect(compareQuantities(a, b, { units })).toMatchObject({ ok: true, value: -1 });
    expect(sumQuantities([a, b], { units })).toMatchObject({ ok: true, value: { value: '3' } });
    expect(
      [addQuantities(a, b), subtractQuantities(a, b), compareQuantities(a, b), sumQuantities([a, b])].some(
        ({ ok }) => ok,
      ),
    ).toBe(false);
  });

  it('takes the worth of the units it is given', () => {
    const units = extendUnits(defaultUnits, [
      { name: '打', kind: 'piece', factor: '12' },
      { name: '只', kind: 'piece', factor: '1' },
    ]);
    expect(addQuantities(amount('1', '打'), amount('6', '只'), { units })).toMatchObject({ value: { value: '1.5' } });
    expect(addQuantities(amount('1', '打'), amount('1', '只'), { units })).toMatchObject({ ok: false });
    expect(compareQuantities(amount('1', '打'), amount('11', '只'), { units })).toMatchObject({ value: 1 });
    expect(compareQuantities(amount('11', '只'), amount('1', '打'), { units })).toMatchObject({ value: -1 });
  });

  it('changes nothing it is given', () => {
    const [a, b] = [Object.freeze(amount('1', '万人')), Object.freeze(amount('2', '人'))];
    addQuantities(a, b);
    subtractQuantities(a, b);
    expect([a, b]).toEqual([amount('1', '万人'), amount('2', '人')]);
  });
});

describe('The order of amounts', () => {
  it.each([
    ['1.10', '万公里', '11000', '千米', 0],
    ['1', '万人', '9999', '人', 1],
    ['9999', '人', '1', '万人', -1],
    ['-1', '公里', '-1', '米', -1],
    [nines(38), '万人', nines(38), '人', 1],
  ] as const)('of %s%s and %s%s is %d', (a, aUnit, b, bUnit, order) => {
    expect(compareQuantities(amount(a, aUnit), amount(b, bUnit))).toEqual({ ok: true, value: order, issues: [] });
  });
});

describe('The sum of a list', () => {
  it('is in the unit of the first', () => {
    const list = [amount('0.1', '万人'), amount('0.2', '万人'), amount('77', '人'), amount('-7', '人')];
    expect(sumQuantities(list)).toEqual({ ok: true, value: { value: '0.307', unit: '万人' }, issues: [] });
    expect(sumQuantities(list.toReversed())).toEqual({ ok: true, value: { value: '3070', unit: '人' }, issues: [] });
    expect(sumQuantities([amount('1.50', '元')])).toEqual({
      ok: true,
      value: { value: '1.5', unit: '元' },
      issues: [],
    });
  });

  it('is refused without an amount', () => {
    expect(sumQuantities([])).toEqual({
      ok: false,
      issues: [
        {
          code: 'quantity/nothing-to-sum',
          severity: 'error',
          message: 'no amount to sum, and so no unit',
          path: [],
        },
      ],
    });
  });

  it('says once of each unit what is to be said, and all that is wrong', () => {
    const list = [
      amount('1', '人'),
      amount('2', '名'),
      amount('3', '名'),
      amount('x', '人'),
      amount('4', '户'),
      amount('5', '户'),
      amount('y', '户'),
    ];
    expect(sumQuantities(list).issues.map(({ code, path }) => [code, path])).toEqual([
      ['quantity/classifier-differs', [1, 'unit']],
      ['quantity/not-a-number', [3, 'value']],
      ['quantity/unlike-units', [4, 'unit']],
      ['quantity/not-a-number', [6, 'value']],
    ]);
    expect(sumQuantities(list.slice(0, 3))).toMatchObject({ ok: true, value: { value: '6', unit: '人' } });
    expect(sumQuantities(list.slice(0, 3)).issues).toHaveLength(1);
  });

  it('may pass 38 digits on the way', () => {
    const list = [amount(nines(38), '人'), amount(nines(38), '名'), amount(`-${nines(38)}`, '人')];
    expect(sumQuantities(list)).toMatchObject({ ok: true, value: { value: nines(38) } });
    expect(sumQuantities(list.slice(0, 2))).toMatchObject({
      ok: false,
      issues: [{}, { code: 'quantity/too-many-digits' }],
    });
  });
});
