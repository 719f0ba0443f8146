/** A value in a message: as JSON, or by what it is where it cannot be written so. */
export function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
