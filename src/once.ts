/** Makes a value on first use and keeps it: a schema costs nothing until something is checked against it, a word until it is asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
