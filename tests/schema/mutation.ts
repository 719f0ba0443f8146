import * as fc from 'fast-check';

type Mutable = Record<string | number, unknown>;

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    '',
    0,
    -1,
    1.5,
    1e300,
    [],
    {},
    '2020-02-30',
    '2020-13',
    '-0',
    '1e5',
    '01',
  ),
  fc.constantFrom<unknown>(
    '0000-01-01',
    '2019-02-29',
    'target',
    'claim',
    ['a'],
    ['a', 1, 2],
    10000,
    999,
    '1.000000001',
  ),
  fc.jsonValue({ maxDepth: 1 }).map((value): unknown => JSON.parse(JSON.stringify(value))),
);

/** Every object and list of plain data, the outermost first. */
function containersOf(value: unknown): readonly Mutable[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Mutable, ...Object.values(value).flatMap(containersOf)];
}

/** Plain data with one thing changed somewhere: a key gone, a key more, another value. */
export function mutated(value: unknown): fc.Arbitrary<unknown> {
  const where = fc.nat();
  return fc.tuple(where, where, fc.constantFrom('remove', 'replace', 'add'), junk).map(([spot, field, how, other]) => {
    const copy = structuredClone(value);
    const containers = containersOf(copy);
    const container = containers[spot % containers.length] ?? {};
    const keys = Object.keys(container);
    const key = keys[field % Math.max(keys.length, 1)] ?? 'more';
    if (Array.isArray(container)) {
      if (how === 'remove') container.splice(field % Math.max(keys.length, 1), 1);
      else if (how === 'add') container.push(other);
      else container[field % Math.max(keys.length, 1)] = other;
    } else if (how === 'remove') delete container[key];
    else container[how === 'add' ? 'more' : key] = other;
    return copy;
  });
}
