/**
 * The order in which each stands before all that is below it and siblings stand by code. Without recursion: a chain may have a
 * million links.
 *
 * @param codes the code of each, no two alike
 * @param parents the index of each one's parent, −1 for none; without rings
 * @returns the indexes in order
 */
export function preOrder(codes: readonly string[], parents: Int32Array): readonly number[] {
  const { children, starts } = childrenOf(parents);
  const order: number[] = [];
  const pending = [-1];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at !== -1) order.push(at);
    const below = children.subarray(starts[at + 1], starts[at + 2]);
    // The last first, so that the first is taken next. UTF-16 units, not a locale: the same on every machine.
    below.sort((a, b) => ((codes[a] as string) < (codes[b] as string) ? 1 : -1));
    for (const child of below) pending.push(child);
  }
  return order;
}

/** All children, those of one parent together: of the roots from `starts[0]`, of i from `starts[i + 1]`, up to the next start. */
function childrenOf(parents: Int32Array) {
  const starts = new Int32Array(parents.length + 2);
  for (const parent of parents) starts[parent + 2] = (starts[parent + 2] as number) + 1;
  for (let at = 1; at < starts.length; at += 1) starts[at] = (starts[at] as number) + (starts[at - 1] as number);
  const children = new Int32Array(parents.length);
  const free = starts.slice();
  for (const [child, parent] of parents.entries()) {
    const slot = free[parent + 1] as number;
    children[slot] = child;
    free[parent + 1] = slot + 1;
  }
  return { children, starts };
}
