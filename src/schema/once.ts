/** Makes a value on first use and keeps it: a schema costs nothing until something is checked against it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
