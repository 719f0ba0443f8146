/** Keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Where something stands, as a chain upwards: a path is only made of it where there is something to tell. */
export interface Place {
  /** What it stands in; undefined for the root, whose key means nothing. */
  readonly within: Place | undefined;
  readonly key: string | number;
}

/** A value with its place. */
export interface Placed<T> extends Place {
  readonly value: T;
}

/** The path of a place, and of what stands in it. */
export function pathOf(place: Place, ...keys: Path): Path {
  const upwards: (string | number)[] = [];
  for (let at = place; at.within !== undefined; at = at.within) upwards.push(at.key);
  return [...upwards.reverse(), ...keys];
}
