/** What is no JSON data, said in a word: the class of an object, found without running any of its code. */
export function foreignName(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value;
  try {
    const above = Reflect.getPrototypeOf(value);
    const maker: unknown = above && Reflect.getOwnPropertyDescriptor(above, 'constructor')?.value;
    const name: unknown = typeof maker === 'function' && Reflect.getOwnPropertyDescriptor(maker, 'name')?.value;
    return typeof name === 'string' && name !== '' ? name : 'object of a class';
  } catch {
    return 'unreadable object';
  }
}

/** An object made by `{}`, `Object.create(null)` or `JSON.parse`, of this realm or another. Throws where a proxy does. */
export function isPlainObject(value: object): boolean {
  const above = Reflect.getPrototypeOf(value);
  return above === Object.prototype || above === null || Reflect.getPrototypeOf(above) === null;
}

/** A list made by `[]` or `JSON.parse`, of this realm or another, and no subclass of one. Throws where a proxy does. */
export function isPlainList(value: object): boolean {
  const above = Reflect.getPrototypeOf(value);
  return above === Array.prototype || (above !== null && isPlainObject(above));
}
