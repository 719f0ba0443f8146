import { countBelow, type ReasonCounts, type Rolled } from '../kernel/roll.ts';
import { cellId, isDecided, type Key } from '../kernel/store.ts';
import type { Coverage } from './figure.ts';

/** Of the smallest divisions a node stands for, how many have a number below it (of its own, where it is one), and why not. */
export function coverageAt(rolled: Rolled, key: Key): Coverage {
  const missing = missingAt(rolled, key);
  const all = rolled.store.shape.leaves[key.node] as number;
  const absent = [...missing.values()].reduce((sum, count) => sum + count, 0);
  return { expected: all - (missing.get('no-task') ?? 0), reported: all - absent, missing: inOrder(missing) };
}

/** Why the others have none. */
function missingAt({ store, sums, missing }: Rolled, key: Key): ReasonCounts {
  const all = store.shape.leaves[key.node] as number;
  const isLeaf = store.shape.firstChild[key.node] === -1;
  const reported = isLeaf ? (isDecided(store, key) ? 1 : 0) : countBelow(sums, key);
  const told = toldMissing({ missing, store }, key);
  return withSilent(
    told,
    [...told.values()].reduce((left, count) => left - count, all - reported),
  );
}

/** The reasons that were given. */
export function toldMissing({ store, missing }: Pick<Rolled, 'store' | 'missing'>, key: Key): ReasonCounts {
  return missing.get(cellId(store, key)) ?? new Map();
}

/** Reasons with those who gave none: they did not report. */
export function withSilent(told: ReasonCounts, silent: number): ReasonCounts {
  return silent === 0 ? told : new Map([...told, ['not-reported', (told.get('not-reported') ?? 0) + silent]]);
}

/** Reasons in the order of their names, so that the same counts are the same bytes. */
export function inOrder(missing: ReasonCounts): Coverage['missing'] {
  return Object.fromEntries([...missing].sort(([one], [other]) => (one < other ? -1 : 1)));
}
