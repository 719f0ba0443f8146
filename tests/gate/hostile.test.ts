import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseWorkPlan } from '../../src/gate/parse.ts';
import { gates } from './gates.ts';
import { plan } from './made.ts';
import { saidOf } from './rule-rows.ts';

let hasRun = false;
const trap = () => {
  hasRun = true;
  throw new Error('a trap was run');
};

/** A new object whose property runs code when it is read. */
const withGetter = (key: PropertyKey = 'year') => Object.defineProperty({}, key, { get: trap, enumerable: true });

/** A proxy that does as a plain object does, but for some of its traps. */
const proxied = (handler: ProxyHandler<object>, over: object = {}) => new Proxy(over, handler);

function cyclic(): object {
  const ring: Record<string, unknown> = {};
  ring['self'] = { again: ring };
  return ring;
}

function deep(levels: number): object {
  let nested: object = {};
  for (let level = 1; level < levels; level += 1) nested = { subProjects: [nested] };
  return nested;
}

/** Every look at it finds new objects of the same kind, for ever. */
const endless = (): object =>
  proxied({
    ownKeys: () => ['a', 'b'],
    getOwnPropertyDescriptor: () => ({ value: endless(), enumerable: true, configurable: true, writable: true }),
  });

function sparse(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

class Plan {
  year = 2020;
}
class List extends Array {}

const listWithGetter = () => Object.defineProperty([1], 0, { get: trap, enumerable: true });

/** Objects that are no plain data, with what is said of them where they stand for the projects of a plan. */
const exotic: readonly (readonly [name: string, make: () => unknown, code: string, received: string | undefined])[] = [
  ['a function', () => () => 1, 'gate/not-plain', 'function'],
  ['a class', () => Plan, 'gate/not-plain', 'function'],
  ['a symbol', () => Symbol('x'), 'gate/not-plain', 'symbol'],
  ['a bigint', () => 10n, 'gate/not-plain', 'bigint'],
  ['NaN', () => Number.NaN, 'gate/not-plain', 'NaN'],
  ['Infinity', () => Number.POSITIVE_INFINITY, 'gate/not-plain', 'Infinity'],
  ['a Date', () => new Date(0), 'gate/not-plain', 'Date'],
  ['a Map', () => new Map([['year', 2020]]), 'gate/not-plain', 'Map'],
  ['a Set', () => new Set([1]), 'gate/not-plain', 'Set'],
  ['a RegExp', () => /x/, 'gate/not-plain', 'RegExp'],
  ['an Error', () => new Error('x'), 'gate/not-plain', 'Error'],
  ['a promise', () => Promise.resolve(1), 'gate/not-plain', 'Promise'],
  ['a typed array', () => new Float64Array(2), 'gate/not-plain', 'Float64Array'],
  ['a buffer', () => new ArrayBuffer(8), 'gate/not-plain', 'ArrayBuffer'],
  ['a boxed string', () => Object('text'), 'gate/not-plain', 'String'],
  ['an instance of a class', () => new Plan(), 'gate/not-plain', 'Plan'],
  ['an object without a constructor', () => Object.create(Object.create({})), 'gate/not-plain', 'object of a class'],
  ['an heir of a nameless class', () => new (class {})(), 'gate/not-plain', 'object of a class'],
  [
    'an heir of what will not tell its constructor',
    () => Object.create(proxied({ getOwnPropertyDescriptor: trap })),
    'gate/not-plain',
    'unreadable object',
  ],
  ['an array of a subclass', () => List.of(1), 'gate/not-plain', 'List'],
  ['an array without a prototype', () => Object.setPrototypeOf([1], null), 'gate/not-plain', 'object of a class'],
  ['an array with a property', () => Object.assign([1], { more: 1 }), 'gate/not-plain', 'list with properties'],
  ['what a search finds', () => /a/.exec('a'), 'gate/not-plain', 'list with properties'],
  ['an array four billion long', () => sparse(2 ** 32 - 1), 'gate/too-long', '4294967295'],
  ['an object that holds itself', () => cyclic(), 'gate/cycle', undefined],
  ['nesting of 100 000 levels', () => deep(100_000), 'gate/too-deep', undefined],
  ['a revoked proxy', () => revoked(), 'gate/not-plain', 'unreadable object'],
  ['a proxy that will not name its keys', () => proxied({ ownKeys: trap }), 'gate/not-plain', 'unreadable object'],
  [
    'a proxy without a prototype to tell',
    () => proxied({ getPrototypeOf: trap }),
    'gate/not-plain',
    'unreadable object',
  ],
  [
    'a proxy that throws what throws when read',
    () =>
      proxied({
        getPrototypeOf: () => {
          throw withGetter('message');
        },
      }),
    'gate/not-plain',
    'unreadable object',
  ],
  [
    'a list that lies about its length',
    () =>
      new Proxy([1], {
        getOwnPropertyDescriptor: (list, key) =>
          key === 'length'
            ? { value: 'many', writable: true, enumerable: false, configurable: false }
            : Reflect.getOwnPropertyDescriptor(list, key),
      }),
    'gate/not-plain',
    'Array',
  ],
];

/** Objects with one property that is no plain data; the path is where it is. */
const within: readonly (readonly [name: string, make: () => unknown, path: string, received: string])[] = [
  ['a getter', () => withGetter(), 'projects.year', 'getter'],
  ['a setter', () => Object.defineProperty({}, 'year', { set: trap, enumerable: true }), 'projects.year', 'getter'],
  ['a getter in a list', () => listWithGetter(), 'projects.0', 'getter'],
  ['a hole in a list', () => Object.assign(sparse(3), { 0: 1, 2: 3 }), 'projects.1', 'hole'],
  ['undefined in a list', () => [undefined], 'projects.0', 'undefined'],
  ['a key that is a symbol', () => ({ [Symbol('x')]: 1 }), 'projects', 'symbol key'],
  [
    'a proxy that describes a property once, and not again',
    () => {
      let looks = 0;
      const described = { value: 1, enumerable: true, configurable: true, writable: true };
      return proxied({
        ownKeys: () => ['year'],
        getOwnPropertyDescriptor: () => {
          looks += 1;
          return looks % 2 === 0 ? trap() : described;
        },
      });
    },
    'projects.year',
    'unreadable property',
  ],
  [
    'a proxy that has a property no longer',
    () => {
      let looks = 0;
      const described = { value: 1, enumerable: true, configurable: true, writable: true };
      return proxied({
        ownKeys: () => ['year'],
        getOwnPropertyDescriptor: () => {
          looks += 1;
          return looks % 2 === 0 ? undefined : described;
        },
      });
    },
    'projects.year',
    'hole',
  ],
  [
    'a proxy that will not describe a property',
    () =>
      proxied({ ownKeys: () => ['year'], getOwnPropertyDescriptor: (_, key) => (key === 'year' ? trap() : undefined) }),
    'projects',
    'unreadable object',
  ],
];

const codesOf = (value: unknown) => parseWorkPlan(plan({ projects: value })).issues.map(saidOf);

describe('What is no plain data', () => {
  it.each(exotic)('%s is told, where it stands', (_, make, code, received) => {
    expect(
      codesOf(make())
        .find(([said]) => said === code)
        ?.slice(0, 1),
    ).toEqual([code]);
    expect(codesOf(make()).find(([said]) => said === code)?.[3]).toBe(received);
    expect(parseWorkPlan(plan({ projects: make() })).ok).toBe(false);
  });

  it.each(exotic)('%s is refused by every gate, as the whole of it', (_, make) => {
    for (const [name, gate] of gates) {
      const result = gate(make());
      expect([name, result.ok, result.issues.length > 0]).toEqual([name, false, true]);
      expect(() => structuredClone(result)).not.toThrow();
    }
  });

  it.each(exotic)('%s is told once, though nothing stands in its place then', (_, make) => {
    const told = codesOf(make()).filter(([, path]) => path === 'projects');
    expect(told.length).toBeLessThanOrEqual(1);
  });

  it.each(within)('%s is told, at its own place', (_, make, path, received) => {
    expect(codesOf(make())).toContainEqual(['gate/not-plain', path, undefined, received]);
  });

  it('is looked at without running any of its code', () => {
    for (const [, make] of [...exotic, ...within]) parseWorkPlan(plan({ projects: make(), name: withGetter() }));
    hasRun = false;
    parseWorkPlan(withGetter());
    parseWorkPlan(plan({ projects: [withGetter('name')], source: withGetter('toJSON') }));
    parseWorkPlan(Object.defineProperty(plan(), 'then', { get: trap, enumerable: true }));
    expect(hasRun).toBe(false);
  });

  it.each([
    ['a key that is a symbol', { [Symbol('x')]: 1 }, 'symbol key'],
    ['a getter', withGetter('level'), 'getter'],
  ])('%s is told where all else is sound', (_, more, received) => {
    const division = Object.defineProperties({ name: '泗县' }, Object.getOwnPropertyDescriptors(more));
    const said = parseWorkPlan(plan({ division })).issues.map(saidOf);
    expect(said).toEqual([
      ['gate/not-plain', received === 'getter' ? 'division.level' : 'division', undefined, received],
    ]);
  });

  it('that goes on for ever comes to an end', () => {
    const { ok, issues } = parseWorkPlan(endless(), { limits: { nodes: 20_000 } });
    expect(ok).toBe(false);
    expect(issues.map(({ code }) => code)).toContain('gate/too-large');
  });

  it('and goes on downwards for ever comes to an end', () => {
    const downwards = (): object =>
      proxied({
        ownKeys: () => ['subProjects'],
        getOwnPropertyDescriptor: () => ({ value: downwards(), enumerable: true, configurable: true, writable: true }),
      });
    expect(parseWorkPlan(downwards()).issues.map(({ code }) => code)).toContain('gate/too-deep');
  });

  it('and stands in one place many times is copied so often as is allowed', () => {
    let bomb: unknown = ['x'];
    for (let level = 0; level < 40; level += 1) bomb = [bomb, bomb];
    const { issues } = parseWorkPlan({ bomb });
    expect(issues.map(({ code }) => code)).toEqual(['gate/unknown-key', 'gate/too-large']);
  });
});

describe('What is plain data', () => {
  it.each([
    ['without prototypes', (value: object) => Object.assign(Object.create(null), value)],
    ['frozen', (value: object) => Object.freeze(value)],
    ['of another realm', (value: object) => runInNewContext(`(${JSON.stringify(value)})`)],
    ['behind a proxy that does nothing', (value: object) => new Proxy(value, {})],
    ['with properties that are undefined', (value: object) => ({ ...value, leadingGroup: undefined, more: undefined })],
    [
      'with properties that are not enumerable',
      (value: object) => Object.defineProperty({ ...value }, 'observer', { get: trap }),
    ],
  ])('%s is taken', (_, make) => {
    const result = parseWorkPlan(make(plan()));
    expect(result).toEqual({ ok: true, value: plan(), issues: [] });
  });

  it('may say one thing in several places', () => {
    const shared = { name: '泗县' };
    const result = parseWorkPlan(
      plan({
        division: shared,
        extra: [
          ['a', shared],
          ['b', [shared, shared]],
        ],
      }),
    );
    expect(result.ok && result.value.extra).toEqual([
      ['a', { name: '泗县' }],
      ['b', [{ name: '泗县' }, { name: '泗县' }]],
    ]);
  });

  it('of another realm may be a list within a list', () => {
    const list = runInNewContext('[["a", [1, { b: [] }]]]');
    const result = parseWorkPlan(plan({ extra: list }));
    expect(result.ok && result.value.extra).toEqual([['a', [1, { b: [] }]]]);
  });
});
