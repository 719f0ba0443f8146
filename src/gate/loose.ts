/** An object of the gate's own copy, before it was checked. */
export type Loose = Record<string, unknown>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list that may be none, each with its index. */
export function looseList(owner: Loose, key: string): readonly unknown[] {
  const list = owner[key];
  return Array.isArray(list) ? list : [];
}

/** A text, or what stands for one that is not there: the entity is refused anyway. */
export function looseText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : '?';
}
