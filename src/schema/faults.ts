import type * as z from 'zod/mini';

/** What is wrong with one place of a value, in words of our own: no zod code or message gets past this file. */
export interface Fault {
  readonly kind: 'wrong-type' | 'not-one-of' | 'not-a-decimal' | 'not-a-date' | 'out-of-range' | 'unexpected';
  readonly path: readonly (string | number)[];
  /** What would have been right: a JSON type, the words there are, a range, the form of a date. */
  readonly expected: string;
}

/** A schema of which only the result is known. */
export type SchemaOf<T> = z.ZodMiniType<T>;

/** A value that a schema takes, or all that is wrong with it. */
export type Checked<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

const formats: ReadonlyMap<string, Pick<Fault, 'kind' | 'expected'>> = new Map([
  ['decimal', { kind: 'not-a-decimal', expected: '12 | 37.050 | -0.5' }],
  ['iso-date', { kind: 'not-a-date', expected: 'YYYY-MM-DD | YYYY-MM | YYYY' }],
  ['iso-day', { kind: 'not-a-date', expected: 'YYYY-MM-DD' }],
]);

const unexpected = { kind: 'unexpected', expected: 'nothing' } as const;

/** Our own message for every issue: a neighbour's `z.config` may set one that throws, and none is ever shown. */
const silent = { error: () => '' };

/** Checks a value of plain data against a schema. */
export function checkBySchema<T>(schema: SchemaOf<T>, value: unknown): Checked<T> {
  try {
    const result = schema.safeParse(value, silent);
    return result.success ? { value: result.data } : { faults: result.error.issues.map(faultOf) };
  } catch {
    // zod hands on issues as arguments of a call, of which a stack holds some hundred thousand.
    const faults = partsOf(schema, value).flatMap(faultsOfPart);
    return { faults: faults.length === 0 ? [{ path: [], ...unexpected }] : faults };
  }
}

/** A part of a value with its key. */
interface Part {
  readonly key: string | number;
  readonly schema: SchemaOf<unknown>;
  readonly value: unknown;
}

function faultsOfPart({ key, schema, value }: Part): readonly Fault[] {
  const checked = checkBySchema(schema, value);
  return 'faults' in checked ? checked.faults.map((fault) => ({ ...fault, path: [key, ...fault.path] })) : [];
}

/** The fields of an object or the elements of a list, each with its schema. */
function partsOf(schema: z.core.$ZodType, value: unknown): readonly Part[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'readonly' || def.type === 'optional') return partsOf(def.innerType, value);
  if (def.type === 'lazy') return partsOf(def.getter(), value);
  if (def.type === 'array' && Array.isArray(value)) {
    const element = def.element as SchemaOf<unknown>;
    return value.map((one: unknown, key) => ({ key, schema: element, value: one }));
  }
  if (def.type !== 'object' || typeof value !== 'object' || value === null) return [];
  const fields = new Map(Object.entries(value));
  return Object.entries(def.shape)
    .filter(([key, field]) => fields.has(key) || field._zod.optin === undefined)
    .map(([key, field]) => ({ key, schema: field as SchemaOf<unknown>, value: fields.get(key) }));
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  // Captured data has no symbols for keys.
  const path = issue.path as readonly (string | number)[];
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'wrong-type', path, expected: issue.expected === 'int' ? 'integer' : issue.expected };
    case 'invalid_value':
      return { kind: 'not-one-of', path, expected: issue.values.join(' | ') };
    case 'invalid_union':
      return { kind: 'not-one-of', path, expected: 'options' in issue ? (issue.options ?? []).join(' | ') : '' };
    case 'invalid_format':
      return { path, ...(formats.get(issue.format) ?? unexpected) };
    case 'too_small':
      // Only pairs have a length of their own: what is told is the end that is not there, or one too many.
      return issue.origin === 'array'
        ? { kind: 'wrong-type', path: [...path, 1], expected: 'pair' }
        : { kind: 'out-of-range', path, expected: `≥ ${issue.minimum}` };
    case 'too_big':
      return issue.origin === 'array'
        ? { kind: 'unexpected', path: [...path, 2], expected: 'pair' }
        : { kind: 'out-of-range', path, expected: `≤ ${issue.maximum}` };
    default:
      return { path, ...unexpected };
  }
}
