/** Refuses what is no object of options, and names that none has: a caller's mistake is thrown, never passed over. */
export function assertOptionNames(options: unknown, known: readonly string[], what = 'option'): void {
  if (typeof options !== 'object' || options === null) throw new TypeError(`Not an object of ${what}s: ${options}`);
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`Unknown ${what}: ${name}. Known: ${known.join(', ')}`);
  }
}
