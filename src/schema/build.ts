import * as z from 'zod/mini';

/** A read-only object that has these fields and no others. */
export function object<F extends z.core.$ZodLooseShape>(fields: F) {
  return z.readonly(z.strictObject(fields));
}

/** A read-only list. */
export function list<E extends z.core.SomeType>(element: E) {
  return z.readonly(z.array(element));
}

/** A field that may be absent; present, it is never undefined. */
export function maybe<S extends z.core.SomeType>(schema: S) {
  return z.exactOptional(schema);
}
