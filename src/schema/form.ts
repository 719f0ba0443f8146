import type * as z from 'zod/mini';

/**
 * What a schema says of sound data, in a form that can be walked without it: a value that fits its form is taken by the
 * schema as it is. What a form cannot say (an `extra`, say) fits none, and is left to the schema.
 */
export type Form =
  | { readonly kind: 'leaf'; readonly fits: (value: unknown) => boolean }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Field>; readonly required: number }
  | { readonly kind: 'list'; readonly element: () => Form }
  | { readonly kind: 'tuple'; readonly items: readonly Form[] }
  | { readonly kind: 'either'; readonly options: readonly Form[] };

/** A known key of an object. */
export interface Field {
  readonly form: Form;
  readonly isRequired: boolean;
}

const left: Form = { kind: 'leaf', fits: () => false };
const text: Form = { kind: 'leaf', fits: (value) => typeof value === 'string' };

/** The form of a schema, read from it once. Schemas that hold themselves yield forms that hold themselves. */
export function formOf(schema: z.core.$ZodType, known = new Map<z.core.$ZodType, Form>()): Form {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const form = readForm(schema, known);
  known.set(schema, form);
  return form;
}

function readForm(schema: z.core.$ZodType, known: Map<z.core.$ZodType, Form>): Form {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape).map(([key, field]): [string, Field] => [key, fieldOf(field, known)]);
      const required = fields.filter(([, { isRequired }]) => isRequired).length;
      return { kind: 'object', fields: new Map(fields), required };
    }
    case 'array': {
      const { element } = def;
      return { kind: 'list', element: () => formOf(element, known) };
    }
    case 'tuple':
      return def.rest === null ? { kind: 'tuple', items: def.items.map((item) => formOf(item, known)) } : left;
    case 'union':
      return { kind: 'either', options: def.options.map((option) => formOf(option, known)) };
    case 'lazy':
      return formOf(def.getter(), known);
    case 'readonly':
      return formOf(def.innerType, known);
    case 'nullable':
      return {
        kind: 'either',
        options: [formOf(def.innerType, known), { kind: 'leaf', fits: (value) => value === null }],
      };
    default:
      return leafOf(schema);
  }
}

function fieldOf(field: z.core.$ZodType, known: Map<z.core.$ZodType, Form>): Field {
  const { def } = (field as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return { form: formOf(def.innerType, known), isRequired: false };
  return { form: formOf(field, known), isRequired: true };
}

/** Texts of a form and numbers are asked of the schema itself, once for each text. */
function leafOf(schema: z.core.$ZodType): Form {
  const { def, run } = (schema as z.core.$ZodTypes)._zod;
  const asked = (value: unknown) => {
    const result = run({ value, issues: [] }, { async: false });
    return 'issues' in result && result.issues.length === 0 && Object.is(result.value, value);
  };
  switch (def.type) {
    case 'string':
      return 'format' in def || def.checks !== undefined ? rememberedText(asked) : text;
    case 'enum': {
      const values = new Set<unknown>(Object.values(def.entries));
      return { kind: 'leaf', fits: (value) => values.has(value) };
    }
    case 'literal': {
      const values = new Set<unknown>(def.values);
      return { kind: 'leaf', fits: (value) => values.has(value) };
    }
    case 'boolean':
      return { kind: 'leaf', fits: (value) => typeof value === 'boolean' };
    case 'number':
      return { kind: 'leaf', fits: (value) => !Object.is(value, -0) && asked(value) };
    default:
      return left;
  }
}

/** Remembers the text it took last: in one document most dates are the same. */
function rememberedText(asked: (value: unknown) => boolean): Form {
  let last: unknown;
  return {
    kind: 'leaf',
    fits: (value) => {
      if (typeof value !== 'string') return false;
      if (value === last) return true;
      if (!asked(value)) return false;
      last = value;
      return true;
    },
  };
}
