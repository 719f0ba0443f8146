/** Keys and indexes from the root. */
export type Path = readonly (string | number)[];

/** Where something stands, as a chain upwards: a path is only made of it where there is something to tell. */
export interface Place {
  readonly within: Place | undefined;
  readonly key: string | number;
}

/** The path of a place, and of what stands in it. */
export function pathOf(place: Place | undefined, ...keys: Path): Path {
  const upwards: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.within) upwards.push(at.key);
  return [...upwards.reverse(), ...keys];
}
