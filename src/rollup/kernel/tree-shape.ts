import { type DivisionNode, type DivisionTree, indexOfCode } from '../../division/tree.ts';

/** A tree of divisions as numbers: what the kernels walk. */
export interface TreeShape {
  readonly codes: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Index of the parent; −1 for a root. Always less than the node's own. */
  readonly parents: Int32Array;
  /** How many smallest divisions a node stands for: 1 for one without children. */
  readonly leaves: Int32Array;
  /** The first child and the next sibling; −1 for none. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
}

/** Made once a tree, however many roll-ups follow. */
const shapes = new WeakMap<DivisionTree, TreeShape>();

/** The numbers of a tree. Throws `TypeError` where a parent does not stand before its children or a code stands twice. */
export function shapeOf(tree: DivisionTree): TreeShape {
  const known = shapes.get(tree);
  if (known !== undefined) return known;
  const shape = makeShape(tree);
  shapes.set(tree, shape);
  return shape;
}

function makeShape(tree: DivisionTree): TreeShape {
  const { nodes } = tree;
  const indexOf = indexOfCode(tree);
  if (indexOf.size !== nodes.length) throw new TypeError('A code stands more than once in the tree of divisions');
  const parents = Int32Array.from(nodes, ({ parent }) => parent);
  const leaves = new Int32Array(nodes.length);
  const firstChild = new Int32Array(nodes.length).fill(-1);
  const nextSibling = new Int32Array(nodes.length).fill(-1);
  for (let node = nodes.length - 1; node >= 0; node -= 1) {
    const parent = parents[node] as number;
    if ((nodes[node] as DivisionNode).parent !== parent || parent < -1 || parent >= node)
      throw new TypeError('A parent must stand before its children in the tree of divisions');
    if (firstChild[node] === -1) leaves[node] = 1;
    if (parent === -1) continue;
    leaves[parent] = (leaves[parent] as number) + (leaves[node] as number);
    nextSibling[node] = firstChild[parent] as number;
    firstChild[parent] = node;
  }
  return { codes: nodes.map(({ code }) => code), indexOf, parents, leaves, firstChild, nextSibling };
}
