import { describe, expect, it } from 'vitest';
import { compareCodePoints, compareIds } from '../../src/plan/code-point-order.ts';

const sign = (order: number) => Math.sign(order);

describe('compareCodePoints', () => {
  it.each([
    ['', '', 0],
    ['', 'a', -1],
    ['', '\u0000', -1],
    ['a', 'a', 0],
    ['a', 'ab', -1],
    ['b', 'ab', 1],
    ['县', '市', -1],
    ['10', '2', -1],
    // by code unit the halves of 𠀀 come before U+F900
    ['\uF900', '𠀀', -1],
    ['𠀀', '𠀁', -1],
  ])('%o and %o', (a, b, order) => {
    expect(sign(compareCodePoints(a, b))).toBe(order);
    expect(sign(compareCodePoints(b, a))).toBe(order === 0 ? 0 : -order);
  });
});

describe('compareIds', () => {
  it('counts as people do', () => {
    const ids = ['17.10', '2', 'b', '', '10', '17.2', '17', 'a10', '02', '17.', '2a', 'a9', '0', '00', '9'];
    expect(ids.sort(compareIds)).toEqual([
      '',
      '0',
      '00',
      '02',
      '2',
      '2a',
      '9',
      '10',
      '17',
      '17.',
      '17.2',
      '17.10',
      'a9',
      'a10',
      'b',
    ]);
  });

  it.each([
    ['1', '1', 0],
    ['1', '01', 1],
    ['a1', 'a1b', -1],
    ['1a', '1.', 1],
    ['12', '13', -1],
    ['1', 'a', -1],
    ['002', '3', -1],
    ['2', '0003', -1],
    ['x', 'x𠀀', -1],
    ['123456789012345678901', '123456789012345678902', -1],
  ])('%o and %o', (a, b, order) => {
    expect(sign(compareIds(a, b))).toBe(order);
    expect(sign(compareIds(b, a))).toBe(order === 0 ? 0 : -order);
  });
});
