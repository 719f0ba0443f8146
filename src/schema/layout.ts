import type * as z from 'zod/mini';

/** What a schema says of a value's form: enough to copy it, and to tell known keys from unknown ones. */
export interface Layout {
  /** The known keys of an object, with the layout of each; absent for what is no object. */
  readonly fields?: ReadonlyMap<string, Layout>;
  /** The layout of a list's elements; absent for what is no list of objects. */
  readonly element?: Layout;
}

/** A text, a number, a pair, any JSON: copied as it stands. */
export const plainLayout: Layout = {};

/**
 * The layout of a schema, read from it once. Schemas that hold themselves yield layouts that hold themselves.
 *
 * @param known the layouts read so far
 */
export function layoutOf(schema: z.core.$ZodType, known = new Map<z.core.$ZodType, Layout>()): Layout {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object': {
      const fields = new Map<string, Layout>();
      const layout = { fields };
      known.set(schema, layout);
      for (const [key, field] of Object.entries(def.shape)) fields.set(key, layoutOf(field, known));
      return layout;
    }
    case 'array': {
      const element = layoutOf(def.element, known);
      return element === plainLayout ? plainLayout : { element };
    }
    case 'union': {
      const fields = new Map<string, Layout>();
      for (const option of def.options) {
        for (const [key, layout] of layoutOf(option, known).fields ?? []) fields.set(key, layout);
      }
      return { fields };
    }
    case 'lazy':
      return layoutOf(def.getter(), known);
    case 'readonly':
    case 'optional':
    case 'nullable':
      return layoutOf(def.innerType, known);
    default:
      return plainLayout;
  }
}
