import { describe, expect, it } from 'vitest';
import { extraPairs } from '../../src/schema/extra.ts';

const takes = (value: unknown) => extraPairs().safeParse([['key', value]]).success;

function nested(levels: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

const cyclic: unknown[] = [];
cyclic.push(cyclic);

describe('What others added', () => {
  it.each([
    ['text', 'x'],
    ['a number', -1.5],
    ['yes', true],
    ['nothing', null],
    ['a list', [1, [2], {}]],
    ['an object', { a: { b: [null] } }],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['256 levels', nested(256)],
  ])('may be %s', (_, value) => {
    expect(takes(value)).toBe(true);
  });

  it.each([
    ['undefined', undefined],
    ['no number', Number.NaN],
    ['endless', Number.POSITIVE_INFINITY],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['a Date', new Date(0)],
    ['a Map', new Map()],
    ['a list with a hole of undefined', [undefined]],
    ['deep down no JSON', [{ a: [new Date(0)] }]],
    ['itself', cyclic],
    ['257 levels', nested(257)],
  ])('is never %s', (_, value) => {
    expect(takes(value)).toBe(false);
  });

  it('keeps a key named __proto__', () => {
    const pairs = JSON.parse('[["__proto__", {"__proto__": 1}]]');
    expect(JSON.stringify(extraPairs().parse(pairs))).toBe('[["__proto__",{"__proto__":1}]]');
  });
});
