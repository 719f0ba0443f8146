import { addTallies, emptyTally, type Tally } from '../../progress/tally.ts';
import { cellsAbove, type Rolled } from '../kernel/roll.ts';
import { cellId, type Key, keyOf, verdictSlot } from '../kernel/store.ts';
import { isDoubt, isMissingReason } from '../kernel/words.ts';
import type { ReportedVerdict } from '../observation.ts';
import type { RolledVerdict } from './figure.ts';
import type { Row } from './own-evidence.ts';

/** Verdicts below a division, and for how many of the smallest divisions they stand. */
interface Counted {
  readonly tally: Tally;
  readonly leaves: number;
}

/** Counted once, when first asked for. */
const counted = new WeakMap<Rolled, ReadonlyMap<number, Counted>>();

/** The verdict on one division, and k of N below it. */
export function verdictAt(rolled: Rolled, row: Row): RolledVerdict {
  const id = cellId(rolled.store, { ...row, slot: verdictSlot });
  const own = rolled.verdicts.get(id)?.verdict;
  const below = verdictsBelow(rolled).get(id);
  if (below === undefined) return own === undefined ? {} : { own };
  const silent = (rolled.store.shape.leaves[row.node] as number) - below.leaves;
  const tally =
    silent === 0 ? below.tally : addTallies(below.tally, { ...emptyTally, missing: { 'not-reported': silent } });
  return { ...(own !== undefined && { own }), below: tally };
}

function verdictsBelow(rolled: Rolled): ReadonlyMap<number, Counted> {
  const there = counted.get(rolled);
  if (there !== undefined) return there;
  const { store, verdicts } = rolled;
  const { parents, leaves } = store.shape;
  const below = new Map<number, Counted>();
  const isJudged = (key: Key) => verdicts.has(cellId(store, key));
  for (const [id, { verdict }] of verdicts) {
    const key = keyOf(store, id);
    const above = { ...key, node: parents[key.node] as number };
    for (const cell of cellsAbove(store, above, isJudged)) {
      const { tally, leaves: sum } = below.get(cell) ?? { tally: emptyTally, leaves: 0 };
      below.set(cell, { tally: addTallies(tally, tallyOne(verdict)), leaves: sum + (leaves[key.node] as number) });
    }
  }
  counted.set(rolled, below);
  return below;
}

function tallyOne(verdict: ReportedVerdict): Tally {
  if (verdict === 'stated') return { ...emptyTally, stated: 1 };
  if (isDoubt(verdict)) return { ...emptyTally, indeterminate: { [verdict]: 1 } };
  if (isMissingReason(verdict)) return { ...emptyTally, missing: { [verdict]: 1 } };
  return { ...emptyTally, judged: 1, met: verdict === 'met' ? 1 : 0 };
}
