/** How many numbers back anything is looked for: farther off, nothing in a sentence is meant. */
const farthest = 60;

/** The last of a list that passes, among the last few. */
export function lookBack<T>(list: readonly T[], passes: (one: T) => boolean, from = list.length - 1): T | undefined {
  for (let at = from; at >= 0 && at > from - farthest; at -= 1) {
    const one = list[at] as T;
    if (passes(one)) return one;
  }
  return undefined;
}
