import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { checkBySchema } from '../../src/schema/faults.ts';

const faultsOf = (schema: z.ZodMiniType, value: unknown) => {
  const checked = checkBySchema(schema, value);
  return 'faults' in checked ? checked.faults : [];
};

const bomb = z.string().check(() => {
  throw new RangeError('Maximum call stack size exceeded');
});

describe('What zod says of a value, in words of our own', () => {
  it('is the value, where nothing is wrong', () => {
    expect(checkBySchema(z.readonly(z.array(z.string())), ['a'])).toEqual({ value: ['a'] });
  });

  it.each<readonly [string, z.ZodMiniType, unknown, readonly unknown[]]>([
    ['a key too many', z.strictObject({}), { a: 1 }, [{ kind: 'unexpected', path: [], expected: 'nothing' }]],
    [
      'a format that nobody knows',
      z.stringFormat('isbn', () => false),
      'x',
      [{ kind: 'unexpected', path: [], expected: 'nothing' }],
    ],
    ['no choice that fits', z.union([z.string(), z.number()]), true, [{ kind: 'not-one-of', path: [], expected: '' }]],
    ['a whole number that is none', z.int(), 1.5, [{ kind: 'wrong-type', path: [], expected: 'integer' }]],
    ['a custom check', z.custom(() => false), 1, [{ kind: 'unexpected', path: [], expected: 'nothing' }]],
  ])('%s', (_, schema, value, faults) => {
    expect(faultsOf(schema, value)).toEqual(faults);
  });

  it('is found piece by piece where zod has too much to say at once', () => {
    const row = z.readonly(
      z.strictObject({ a: z.string(), b: z.exactOptional(z.string()), c: z.lazy(() => z.string()) }),
    );
    const schema = z.strictObject({ name: z.string(), rows: z.exactOptional(z.readonly(z.array(row))) });
    const rows = Array.from({ length: 100_000 }, () => ({ b: 1, c: 2 }));
    const faults = faultsOf(schema, { rows });
    expect(faults).toHaveLength(300_001);
    expect(faults.slice(0, 4)).toEqual([
      { kind: 'wrong-type', path: ['name'], expected: 'string' },
      { kind: 'wrong-type', path: ['rows', 0, 'a'], expected: 'string' },
      { kind: 'wrong-type', path: ['rows', 0, 'b'], expected: 'string' },
      { kind: 'wrong-type', path: ['rows', 0, 'c'], expected: 'string' },
    ]);
    expect(faults.at(-1)?.path).toEqual(['rows', 99_999, 'c']);
  });

  it('is never nothing where zod did not come to an end', () => {
    expect(faultsOf(bomb, 'x')).toEqual([{ kind: 'unexpected', path: [], expected: 'nothing' }]);
    expect(faultsOf(z.object({ a: bomb, b: z.number() }), { a: 'x', b: 'y' })).toEqual([
      { kind: 'unexpected', path: ['a'], expected: 'nothing' },
      { kind: 'wrong-type', path: ['b'], expected: 'number' },
    ]);
    expect(
      faultsOf(
        z.lazy(() => z.array(bomb)),
        ['x'],
      ),
    ).toEqual([{ kind: 'unexpected', path: [0], expected: 'nothing' }]);
  });
});
