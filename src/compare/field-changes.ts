import type { JsonValue } from '../entity.ts';

/** One field that differs 字段变化. */
export interface FieldChange {
  /** Keys and indexes from the project. */
  readonly path: readonly (string | number)[];
  /** Absent: the field was not there. */
  readonly before?: JsonValue;
  /** Absent: the field is not there any more. */
  readonly after?: JsonValue;
}

interface Place {
  readonly path: readonly (string | number)[];
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** A list or an object. */
type Holder = readonly JsonValue[] | { readonly [key: string]: JsonValue };

/**
 * What differs between two JSON values, told as deep down as it can be: lists of unlike length are told as a whole. Works
 * with a list of its own, so no depth is too deep.
 */
export function fieldChanges(before: JsonValue | undefined, after: JsonValue | undefined): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  const waiting: Place[] = [{ path: [], before, after }];
  for (const place of waiting) {
    if (place.before === place.after) continue;
    const keys = sharedKeys(place.before, place.after);
    if (keys === undefined) changes.push(changeOf(place));
    for (const key of keys ?? []) {
      waiting.push({
        path: [...place.path, key],
        before: fieldOf(place.before as Holder, key),
        after: fieldOf(place.after as Holder, key),
      });
    }
  }
  return changes;
}

/** Whether two JSON values are equal; the order of keys does not matter. */
export function isSameJson(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return a === b || fieldChanges(a, b).length === 0;
}

/** A copy of the value with a change made; absent where the change does not fit it. */
export function withFieldChange(value: JsonValue, { path, before, after }: FieldChange): JsonValue | undefined {
  const holders: Holder[] = [];
  let found: JsonValue | undefined = value;
  for (const key of path) {
    if (!isHolder(found)) return undefined;
    holders.push(found);
    found = fieldOf(found, key);
  }
  if (!isSameJson(found, before)) return undefined;
  return holders.reduceRight<JsonValue | undefined>(
    (inner, holder, depth) => withField(holder, path[depth] as string | number, inner),
    after,
  );
}

function changeOf({ path, before, after }: Place): FieldChange {
  return { path, ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
}

/** The keys to look below; absent where the two can only be told as a whole. */
function sharedKeys(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): Iterable<string | number> | undefined {
  if (!isHolder(before) || !isHolder(after) || isList(before) !== isList(after)) return undefined;
  if (isList(before)) return before.length === after['length'] ? before.keys() : undefined;
  return new Set([...Object.keys(before), ...Object.keys(after)]);
}

function isHolder(value: JsonValue | undefined): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** Array.isArray does not know lists that are only read. */
function isList(value: Holder): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function fieldOf(holder: Holder, key: string | number): JsonValue | undefined {
  return Object.hasOwn(holder, key) ? (holder as { readonly [key: string]: JsonValue })[key] : undefined;
}

function withField(holder: Holder, key: string | number, value: JsonValue | undefined): JsonValue {
  if (isList(holder)) return holder.map((item, index) => (index === key ? (value as JsonValue) : item));
  const others = Object.entries(holder).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
