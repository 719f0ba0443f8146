import { describe, expect, it } from 'vitest';
import { fieldChanges, isSameJson, withFieldChange } from '../../src/compare/field-changes.ts';
import type { JsonValue } from '../../src/entity.ts';

describe('Fields that differ', () => {
  it.each<[string, JsonValue | undefined, JsonValue | undefined, unknown]>([
    ['nothing', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['a value', 1, 2, [{ path: [], before: 1, after: 2 }]],
    ['a field', { a: { b: '7' } }, { a: { b: '9' } }, [{ path: ['a', 'b'], before: '7', after: '9' }]],
    ['a field that is new', {}, { a: null }, [{ path: ['a'], after: null }]],
    ['a field that is gone', { a: null }, {}, [{ path: ['a'], before: null }]],
    ['an item', [1, 2], [1, 3], [{ path: [1], before: 2, after: 3 }]],
    ['the length of a list', { a: [1] }, { a: [1, 2] }, [{ path: ['a'], before: [1], after: [1, 2] }]],
    ['a list and an object', { a: [] }, { a: {} }, [{ path: ['a'], before: [], after: {} }]],
    ['an object and a list', { a: {} }, { a: [] }, [{ path: ['a'], before: {}, after: [] }]],
    ['an object and a text', { a: {} }, { a: 'x' }, [{ path: ['a'], before: {}, after: 'x' }]],
    ['null and an object', { a: null }, { a: {} }, [{ path: ['a'], before: null, after: {} }]],
    ['an object and null', { a: {} }, { a: null }, [{ path: ['a'], before: {}, after: null }]],
    ['nothing and something', undefined, 1, [{ path: [], after: 1 }]],
    ['nothing at all', undefined, undefined, []],
    ['what every object has', {}, { toString: 1 }, [{ path: ['toString'], after: 1 }]],
    [
      'several, the shallow ones first',
      { a: { b: 1 }, c: 1 },
      { a: { b: 2 }, c: 2 },
      [
        { path: ['c'], before: 1, after: 2 },
        { path: ['a', 'b'], before: 1, after: 2 },
      ],
    ],
  ])('%s', (_, before, after, changes) => {
    expect(fieldChanges(before, after)).toEqual(changes);
    expect(isSameJson(before, after)).toBe((changes as unknown[]).length === 0);
  });

  it('knows a key called __proto__', () => {
    const [before, after] = ['{"__proto__":1}', '{"__proto__":2}'].map((text) => JSON.parse(text)) as JsonValue[];
    expect(fieldChanges(before, after)).toEqual([{ path: ['__proto__'], before: 1, after: 2 }]);
    const changed = withFieldChange(before as JsonValue, { path: ['__proto__'], before: 1, after: 2 });
    expect(JSON.stringify(changed)).toBe('{"__proto__":2}');
  });

  it('looks as deep as there is', () => {
    let [before, after]: JsonValue[] = [1, 2];
    for (let depth = 0; depth < 3000; depth += 1)
      [before, after] = [{ in: before as JsonValue }, { in: after as JsonValue }];
    expect(fieldChanges(before, after)).toMatchObject([{ before: 1, after: 2 }]);
  });
});

describe('A change made to a copy', () => {
  const value: JsonValue = { a: [{ b: 1 }, 'x'], c: {} };

  it.each<[string, Parameters<typeof withFieldChange>[1], JsonValue | undefined]>([
    ['within a list', { path: ['a', 0, 'b'], before: 1, after: 2 }, { a: [{ b: 2 }, 'x'], c: {} }],
    ['to an item', { path: ['a', 1], before: 'x', after: 'y' }, { a: [{ b: 1 }, 'y'], c: {} }],
    ['that adds', { path: ['c', 'd'], after: [] }, { a: [{ b: 1 }, 'x'], c: { d: [] } }],
    ['that takes away', { path: ['c'], before: {} }, { a: [{ b: 1 }, 'x'] }],
    ['to the whole', { path: [], before: value, after: 3 }, 3],
  ])('%s', (_, change, changed) => {
    const before = structuredClone(value);
    expect(withFieldChange(value, change)).toStrictEqual(changed);
    expect(value).toEqual(before);
  });

  it.each<[string, Parameters<typeof withFieldChange>[1]]>([
    ['what was there is another', { path: ['a', 0, 'b'], before: 2, after: 3 }],
    ['something was there', { path: ['c'], after: 1 }],
    ['nothing was there', { path: ['d'], before: 1, after: 2 }],
    ['there is nothing to look into', { path: ['d', 'e'], after: 2 }],
    ['a text has no fields', { path: ['a', 1, 'length'], after: 2 }],
    ['null has no fields', { path: ['a', 1, 'x', 'y'], after: 2 }],
  ])('is not made where %s', (_, change) => {
    expect(withFieldChange(value, change)).toBeUndefined();
    expect(withFieldChange(null, change)).toBeUndefined();
  });
});
