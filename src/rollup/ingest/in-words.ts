/** What stands where something else was asked for: a text or number as it is, anything else by its type. */
export function inWords(value: unknown): string {
  if (value === null) return '(null)';
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : `(${typeof value})`;
}
