import * as fc from 'fast-check';
import * as z from 'zod/mini';

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('', '泗县', '县民政局', '改造城镇老旧小区', '（一）', '3.T1', '__proto__') },
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const twoDigits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => `${number}`.padStart(2, '0'));
const year = fc.integer({ min: 1, max: 9999 }).map((number) => `${number}`.padStart(4, '0'));
const day = fc.tuple(year, twoDigits(1, 12), twoDigits(1, 28)).map((parts) => parts.join('-'));

const formats: ReadonlyMap<string, fc.Arbitrary<string>> = new Map([
  [
    'decimal',
    fc
      .tuple(fc.boolean(), fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), fc.stringMatching(/^(?:\.[0-9]{1,8})?$/))
      .map(([isNegative, whole, rest]) => `${isNegative ? '-' : ''}${whole}${rest}`),
  ],
  [
    'iso-date',
    fc.oneof(
      day,
      fc.tuple(year, twoDigits(1, 12)).map((parts) => parts.join('-')),
      year,
    ),
  ],
  ['iso-day', day],
]);

/** Any value that a schema takes, made from the schema itself: a field added there is tested here. */
export function arbitraryOf(schema: z.core.$ZodType, depth = 0): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = (type: z.core.$ZodType) => arbitraryOf(type, depth + 1);
  switch (def.type) {
    case 'object':
      return arbitraryObject(def.shape, inner);
    case 'array':
      return fc.array(inner(def.element), { maxLength: depth > 6 ? 1 : 2 });
    case 'tuple':
      return fc.tuple(...def.items.map(inner));
    case 'union':
      return fc.oneof(...def.options.map(inner));
    case 'lazy':
      return depth > 8 ? fc.constant(undefined) : inner(def.getter());
    case 'readonly':
    case 'optional':
      return inner(def.innerType);
    case 'nullable':
      return fc.option(inner(def.innerType), { freq: 5 });
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries));
    case 'literal':
      return fc.constantFrom(...def.values);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return arbitraryNumber(schema);
    case 'string':
      return formats.get((def as { format?: string }).format ?? '') ?? text;
    case 'custom':
      return fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value)));
    default:
      throw new Error(`No arbitrary for ${def.type}`);
  }
}

function arbitraryNumber(schema: z.core.$ZodType): fc.Arbitrary<number> {
  const { minimum = 0, maximum = 9999 } = z.toJSONSchema(schema);
  return fc.integer({ min: minimum, max: Math.min(maximum, 9999) });
}

function arbitraryObject(
  shape: z.core.$ZodShape,
  inner: (type: z.core.$ZodType) => fc.Arbitrary<unknown>,
): fc.Arbitrary<object> {
  const fields = Object.entries(shape);
  const required = fields.filter(([, field]) => field._zod.optin === undefined).map(([key]) => key);
  const values = Object.fromEntries(fields.map(([key, field]) => [key, inner(field)]));
  return fc
    .record(values, { requiredKeys: required })
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => !isEndless(value))));
}

/** What a schema that holds itself yields at the depth where the tests stop. */
function isEndless(value: unknown): boolean {
  return Array.isArray(value) && value.includes(undefined);
}
