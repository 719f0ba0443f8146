import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { compareRatios, compareRatioTo, ratioOf } from '../../src/quantity/ratio.ts';
import { defaultUnits, extendUnits } from '../../src/quantity/unit.ts';

const nines = (length: number) => '9'.repeat(length);
const amount = (value: string, unit: string): Quantity => ({ value, unit });

describe('A ratio of amounts', () => {
  it.each([
    [amount('25088', '人'), amount('25100', '人'), '25088', '25100'],
    [amount('1.10', '万人'), amount('2.20', '万人'), '1.10', '2.20'],
    [amount('1.10', '公里'), amount('2', '千米'), '1.10', '2'],
    [amount('1.10', '万人'), amount('12345', '人'), '11000', '12345'],
    [amount('500', '米'), amount('2', '公里'), '500', '2000'],
    [amount('1', '‰'), amount('2', '%'), '0.1', '2'],
    [amount('0', '人'), amount('-5', '人'), '0', '-5'],
  ])('%o of %o', (part, whole, above, below) => {
    expect(ratioOf(part, whole)).toEqual({ ok: true, value: { part: above, whole: below }, issues: [] });
  });

  it('says where the two are counted in other words', () => {
    expect(ratioOf(amount('26', '场'), amount('277', '次'))).toEqual({
      ok: true,
      value: { part: '26', whole: '277' },
      issues: [
        {
          code: 'quantity/classifier-differs',
          severity: 'note',
          message: 'another classifier of the same kind: 场 taken for 次',
          path: ['part', 'unit'],
          expected: '次',
          received: '场',
        },
      ],
    });
    expect(ratioOf(amount('2', '万场'), amount('277', '次'))).toMatchObject({
      value: { part: '20000', whole: '277' },
      issues: [{ code: 'quantity/classifier-differs' }],
    });
  });

  it('is refused with all that is wrong', () => {
    expect(ratioOf(amount('1e5', '人'), amount('0.00', '人次'))).toEqual({
      ok: false,
      issues: [
        {
          code: 'quantity/not-a-number',
          severity: 'error',
          message: 'not a decimal number: 1e5',
          path: ['part', 'value'],
          received: '1e5',
        },
        {
          code: 'quantity/unlike-units',
          severity: 'error',
          message: 'unlike units: 人 is not 人次',
          path: ['part', 'unit'],
          expected: '人次',
          received: '人',
        },
        {
          code: 'quantity/whole-is-zero',
          severity: 'error',
          message: 'the whole of a ratio is 0',
          path: ['whole', 'value'],
        },
      ],
    });
    expect(ratioOf(amount('1', '人'), amount('x', '人'))).toMatchObject({
      ok: false,
      issues: [{ code: 'quantity/not-a-number', path: ['whole', 'value'], received: 'x' }],
    });
  });

  it.each([
    [amount(nines(35), '万人'), amount('1', '人')],
    [amount('1', '人'), amount(nines(35), '万人')],
  ])('is refused beyond 38 digits: %o of %o', (part, whole) => {
    expect(ratioOf(part, whole)).toEqual({
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
    });
    expect(ratioOf({ ...part, unit: '人' }, { ...whole, unit: '人' }).ok).toBe(true);
  });

  it('knows the units it is given', () => {
    const units = extendUnits(defaultUnits, [
      { name: '打', kind: 'piece', factor: '12' },
      { name: '只', kind: 'piece', factor: '1' },
    ]);
    expect(ratioOf(amount('1', '只'), amount('1', '打'), { units })).toMatchObject({
      value: { part: '1', whole: '12' },
    });
    expect(ratioOf(amount('1', '打'), amount('5', '只'), { units })).toMatchObject({
      value: { part: '12', whole: '5' },
    });
    expect(ratioOf(amount('1', '只'), amount('1', '打')).ok).toBe(false);
  });
});

describe('The order of ratios', () => {
  it.each([
    ['100', '101', '101', '102', -1],
    ['1', '3', '2', '6', 0],
    ['1.0', '3', '1', '3.00', 0],
    ['1', '-3', '-1', '3', 0],
    ['-1', '-3', '1', '3', 0],
    ['1', '-2', '1', '3', -1],
    ['1', '-3', '1', '-2', 1],
    ['0', '-3', '0', '5', 0],
    ['0', '-3', '-1', '5', 1],
    [nines(38), `1${'0'.repeat(37)}`, nines(37), `1${'0'.repeat(36)}`, 1],
  ] as const)('%s/%s and %s/%s: %d', (part, whole, otherPart, otherWhole, order) => {
    const [a, b] = [
      { part, whole },
      { part: otherPart, whole: otherWhole },
    ];
    expect(compareRatios(a, b)).toBe(order);
    expect(compareRatios(b, a)).toBe(order === 0 ? 0 : -order);
  });

  it.each([
    ['25088', '25100', '100', -1],
    ['25100', '25100', '100', 0],
    ['25101', '25100', '100.00', 1],
    ['833', '641', '129.95', 1],
    ['-1', '2', '-50', 0],
    ['1', '-2', '-50', 0],
    ['1', '-2', '-49', -1],
    ['0', '7', '0', 0],
  ] as const)('%s/%s and %s%%: %d', (part, whole, percent, order) => {
    expect(compareRatioTo({ part, whole }, percent)).toBe(order);
  });

  it('is not to be had without a whole', () => {
    const none = new TypeError('The whole of a ratio is 0');
    expect(() => compareRatios({ part: '1', whole: '0' }, { part: '1', whole: '1' })).toThrow(none);
    expect(() => compareRatios({ part: '1', whole: '1' }, { part: '1', whole: '0.0' })).toThrow(none);
    expect(() => compareRatioTo({ part: '1', whole: '0' }, '1')).toThrow(none);
  });
});
