import type { DecimalString } from '../../quantity/quantity.ts';
import { countBelow, type Rolled } from '../kernel/roll.ts';
import { cellId, isDecided, type Key } from '../kernel/store.ts';
import type { UncountedReason } from '../observation.ts';
import { coverageAt, toldMissing } from './coverage.ts';
import { type Evidence, joinEvidence, noEvidence, pairEvidence, silentEvidence, withReason } from './evidence.ts';
import { ownEvidence, ownSides, type Row } from './own-evidence.ts';
import { sumBelow } from './printed.ts';

/**
 * What is known of the rate of all that is below a division. Looks only where it must: a division that printed both amounts
 * stands for all below it, and one below which all or nobody reported both needs no looking into.
 */
export function evidenceBelow(rolled: Rolled, row: Row): Evidence {
  const looked = [row];
  const found = new Map<number, Evidence>();
  for (const above of looked) {
    for (const child of childrenOf(rolled, above)) {
      const plain = plainEvidence(rolled, child);
      if (plain === undefined) looked.push(child);
      else found.set(child.node, plain);
    }
  }
  for (const above of looked.reverse()) {
    const below = childrenOf(rolled, above)
      .map(({ node }) => found.get(node) as Evidence)
      .reduce(joinEvidence, noEvidence);
    const told = withReason(below, ownReason(rolled, above));
    found.set(above.node, above === row ? told : withOwn(rolled, above, told));
  }
  return found.get(row.node) as Evidence;
}

function childrenOf({ store }: Rolled, row: Row): readonly Row[] {
  const { firstChild, nextSibling } = store.shape;
  const children: Row[] = [];
  for (let node = firstChild[row.node] as number; node !== -1; node = nextSibling[node] as number) {
    children.push({ ...row, node });
  }
  return children;
}

/** The evidence of a division that need not be looked into. */
export function plainEvidence(rolled: Rolled, row: Row): Evidence | undefined {
  const [whole, part] = [0, 1].map((slot): Key => ({ ...row, slot })) as [Key, Key];
  const { leaves, firstChild } = rolled.store.shape;
  const own = [whole, part].filter((key) => isDecided(rolled.store, key)).length;
  if (firstChild[row.node] === -1) {
    return withOwn(rolled, row, withReason(silentEvidence(1, new Map()), ownReason(rolled, row)));
  }
  if (own === 2) return withOwn(rolled, row, noEvidence);
  if (own === 1 || rolled.columnsWithRates.has(row.period * rolled.store.table.names.length + row.indicator))
    return undefined;
  const all = leaves[row.node] as number;
  const counts = countBelow(rolled.sums, whole) + countBelow(rolled.sums, part);
  if (counts === 0) return silentEvidence(all, toldMissing(rolled, part));
  return counts === 2 * all
    ? pairEvidence(all, { part: sumBelow(rolled, part), whole: sumBelow(rolled, whole) })
    : undefined;
}

/** The word a division gave in place of its part, or else of its whole. */
function ownReason({ store, settled }: Rolled, row: Row): UncountedReason | undefined {
  const [whole, part] = [0, 1].map((slot) => settled.get(cellId(store, { ...row, slot }))?.reason);
  return part ?? whole;
}

/** Adds to what is below a division what it printed itself, where that says more. */
function withOwn(rolled: Rolled, row: Row, below: Evidence): Evidence {
  const own = ownSides(rolled, row);
  const alone = ownEvidence(rolled, row, own);
  const isKnownBelow = below.known > 0 && below.known === below.expected;
  if (alone !== undefined && (alone.known > 0 || !isKnownBelow)) return alone;
  if (own.whole === undefined && own.part === undefined) return below;
  // One side is its own; the other may be known below.
  const part = own.part ?? fullSum(rolled, { ...row, slot: 1 });
  const whole = own.whole ?? fullSum(rolled, { ...row, slot: 0 });
  if (part !== undefined && whole !== undefined) {
    return pairEvidence(rolled.store.shape.leaves[row.node] as number, { part, whole });
  }
  if (own.whole === undefined) return below;
  const ofWholes = { part: sumBelow(rolled, { ...row, slot: 1 }), whole: own.whole };
  return { ...below, withWhole: below.expected, ofWholes };
}

/** Σ of what is below, where all of it is known. */
function fullSum(rolled: Rolled, key: Key): DecimalString | undefined {
  const { expected, reported } = coverageAt(rolled, key);
  return reported > 0 && reported === expected ? sumBelow(rolled, key) : undefined;
}
