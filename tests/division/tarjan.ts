/**
 * Strongly connected components of more than one node, by Tarjan's algorithm: a second opinion on rings, sharing nothing with
 * the code it judges. Recursive, for small graphs.
 *
 * @param to the node each leads to, −1 for none
 */
export function ringsOf(to: readonly number[]): readonly (readonly number[])[] {
  const rings: number[][] = [];
  const stack: number[] = [];
  const numbers = new Map<number, number>();
  const lowest = new Map<number, number>();

  function visit(node: number): void {
    numbers.set(node, numbers.size);
    lowest.set(node, numbers.size - 1);
    stack.push(node);
    const next = to[node] ?? -1;
    if (next !== -1) {
      if (!numbers.has(next)) visit(next);
      if (stack.includes(next)) lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(next) ?? 0));
    }
    if (lowest.get(node) === numbers.get(node)) {
      const component = stack.splice(stack.indexOf(node));
      if (component.length > 1) rings.push(component);
    }
  }

  for (const node of to.keys()) if (!numbers.has(node)) visit(node);
  return rings;
}
