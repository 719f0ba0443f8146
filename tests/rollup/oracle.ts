import type { DivisionTree } from '../../src/division/tree.ts';
import type { Observation } from '../../src/rollup/observation.ts';
import { atPlaces, plus, type Scaled, scaled, text } from '../quantity/scaled-oracle.ts';

/** What the rules say of one division's amount, found without any of the library's arithmetic. */
export interface Expected {
  readonly own: string | undefined;
  readonly below: string | undefined;
  readonly reported: number;
  readonly expected: number;
}

const words = new Set(['not-reported', 'no-task', 'illegible']);

/**
 * A second implementation of the roll-up of actuals, from the rules alone: recursive, in whole numbers of the smallest place,
 * one division at a time. Amounts are decimal texts or one of three words.
 */
export function expectedActuals(tree: DivisionTree, observations: readonly Observation[]): readonly Expected[] {
  const children = tree.nodes.map((_, node) =>
    tree.nodes.flatMap(({ parent }, index) => (parent === node ? [index] : [])),
  );
  const said = tree.nodes.map(({ code }) => settled(observations.filter(({ division }) => division === code)));
  const leavesOf = (node: number): readonly number[] =>
    (children[node] as number[]).length === 0 ? [node] : (children[node] as number[]).flatMap(leavesOf);
  const belowOf = (node: number): { readonly sum: Scaled; readonly leaves: readonly number[] } => {
    let sum: Scaled = { count: 0n, places: 0 };
    let leaves: readonly number[] = [];
    for (const child of children[node] as number[]) {
      const own = said[child]?.amount;
      const below = own === undefined ? belowOf(child) : { sum: scaled(own), leaves: leavesOf(child) };
      sum = plus(sum, below.sum);
      leaves = [...leaves, ...below.leaves];
    }
    return { sum, leaves };
  };
  /** The word that holds for a smallest division: its own, else that of the lowest division above it that has one. */
  const wordOf = (leaf: number, top: number): string | undefined => {
    for (let node = leaf; ; node = tree.nodes[node]?.parent as number) {
      const word = said[node]?.word;
      if (word !== undefined || node === top) return word;
    }
  };
  return tree.nodes.map((_, node) => {
    const own = said[node]?.amount;
    const isLeaf = (children[node] as number[]).length === 0;
    const { sum, leaves } = isLeaf ? { sum: scaled('0'), leaves: own === undefined ? [] : [node] } : belowOf(node);
    const silent = leavesOf(node).filter((leaf) => !leaves.includes(leaf));
    const excused = silent.filter((leaf) => wordOf(leaf, node) === 'no-task').length;
    return {
      own: own === undefined ? undefined : text(scaled(own)),
      below: isLeaf || leaves.length === 0 ? undefined : text(sum),
      reported: leaves.length,
      expected: leavesOf(node).length - excused,
    };
  });
}

/** Equal amounts are one; different ones are none; words hold where there is no amount. */
function settled(rows: readonly Observation[]): { readonly amount?: string; readonly word?: string } {
  const values = rows.flatMap(({ actual }) => (actual === undefined ? [] : [`${actual}`]));
  const amounts = values.filter((value) => !words.has(value));
  const [first] = amounts;
  if (first === undefined) {
    const [word] = [...values].sort((a) => (a === 'no-task' ? 1 : -1));
    return word === undefined ? {} : { word };
  }
  const isOne = amounts.every((amount) => atPlaces(scaled(amount), 8) === atPlaces(scaled(first), 8));
  return isOne ? { amount: first } : { word: 'several-values' };
}
