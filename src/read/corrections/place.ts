import type { JsonValue } from '../../entity.ts';

/** Keys and indexes from the root of a value. */
export type Path = readonly (string | number)[];

/** What a path leads to: something that is there, a place where something can be put, or nowhere. */
export type Place = { readonly kind: 'here'; readonly value: JsonValue } | { readonly kind: 'free' | 'nowhere' };

type Holder = { readonly [key: string]: JsonValue } | readonly JsonValue[];

const nowhere: Place = { kind: 'nowhere' };

function isHolder(value: JsonValue | undefined): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** What stands under a key: of a list under a whole number, of an object under a text. The index after the last is free. */
function placeIn(holder: JsonValue, key: string | number): Place {
  if (!isHolder(holder)) return nowhere;
  if (Array.isArray(holder)) {
    if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key > holder.length) return nowhere;
    return key === holder.length
      ? { kind: 'free' }
      : { kind: 'here', value: (holder as readonly JsonValue[])[key] ?? null };
  }
  if (typeof key !== 'string' || key === '__proto__') return nowhere;
  const value = Object.hasOwn(holder, key) ? (holder as { readonly [key: string]: JsonValue })[key] : undefined;
  return value === undefined ? { kind: 'free' } : { kind: 'here', value };
}

/** Where a path leads. */
export function placeAt(root: JsonValue, path: Path): Place {
  let place: Place = { kind: 'here', value: root };
  for (const key of path) {
    if (place.kind !== 'here') return nowhere;
    place = placeIn(place.value, key);
  }
  return place;
}

/** Where on the way a list is asked for a text of digits: an index that was written as text. */
export function indexAsText(root: JsonValue, path: Path): number | undefined {
  let place: Place = { kind: 'here', value: root };
  for (const [at, key] of path.entries()) {
    if (place.kind !== 'here') return undefined;
    if (Array.isArray(place.value) && typeof key === 'string' && /^[0-9]{1,15}$/.test(key)) return at;
    place = placeIn(place.value, key);
  }
  return undefined;
}

/** A value with something else at a place that is there or free; the value given is not changed. */
export function withValue(root: JsonValue, path: Path, value: JsonValue): JsonValue {
  return (
    rebuilt(root, path, (holder, key) => {
      if (Array.isArray(holder)) holder[key as number] = value;
      else holder[key] = value;
    }) ?? value
  );
}

/** A value without what stands at a place that is there; the value given is not changed. */
export function withoutValue(root: JsonValue, path: Path): JsonValue | undefined {
  return rebuilt(root, path, (holder, key) => {
    if (Array.isArray(holder)) holder.splice(key as number, 1);
    else delete holder[key];
  });
}

type Copy = { [key: string]: JsonValue } | JsonValue[];

/** Copies what holds the place, and what holds that, and changes the innermost copy; undefined for the root, which nothing holds. */
function rebuilt(
  root: JsonValue,
  path: Path,
  change: (holder: { [key: string | number]: JsonValue } | JsonValue[], key: string | number) => void,
): JsonValue | undefined {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  const top: { root: JsonValue } = { root };
  let holder: Copy = top;
  let at: string | number = 'root';
  for (const key of path) {
    const inner = copyOf((holder as { [key: string | number]: JsonValue })[at]);
    (holder as { [key: string | number]: JsonValue })[at] = inner;
    holder = inner;
    at = key;
  }
  change(holder, last);
  return top.root;
}

function copyOf(value: JsonValue | undefined): Copy {
  return Array.isArray(value) ? [...value] : { ...(value as { readonly [key: string]: JsonValue }) };
}

/** One path is the other or leads into it. */
export function isWithin(inner: Path, outer: Path): boolean {
  return outer.length <= inner.length && outer.every((key, at) => key === inner[at]);
}

/** By place in the value: what holds others before them, the elements of a list in order. */
export function comparePaths(one: Path, other: Path): number {
  for (const [at, key] of one.entries()) {
    const against = other[at];
    if (against === undefined) return 1;
    if (key === against) continue;
    if (typeof key === 'number' && typeof against === 'number') return key - against;
    return `${key}` < `${against}` ? -1 : 1;
  }
  return one.length - other.length;
}

/** Two values are the same JSON, in whatever order their keys stand. */
export function isSameJson(one: unknown, other: unknown): boolean {
  const waiting: [one: unknown, other: unknown][] = [[one, other]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [a, b] = next;
    if (a === b) continue;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    const fields = Object.entries(a);
    if (Array.isArray(a) !== Array.isArray(b) || fields.length !== Object.keys(b).length) return false;
    for (const [key, value] of fields) {
      if (!Object.hasOwn(b, key)) return false;
      waiting.push([value, (b as Readonly<Record<string, unknown>>)[key]]);
    }
  }
  return true;
}
