import type { Measure } from '../plan/figure.ts';
import { meantUnit } from '../progress/judgement.ts';

/**
 * What becomes of a bound on its way down 约束变化.
 *
 * - `same`: word and number are the same
 * - `reworded`: other words of the same force: 以上 for a bare number, which is met by more too
 * - `tightened`: more is promised: 97% for 95%, 超过 for 以上, 以上 for 左右
 * - `loosened`: less is promised
 * - `opposed`: one is a ceiling, the other is not
 * - `indeterminate`: a better number under a looser word, or 左右 and 至, which tell no side
 */
export type BoundChange = 'same' | 'reworded' | 'tightened' | 'loosened' | 'opposed' | 'indeterminate';

/** Compares the bound of a lower figure with that of the upper one. `order`: of the lower number to the upper one. */
export function boundChange(upper: Measure, lower: Measure, order: -1 | 0 | 1): BoundChange {
  const isCeiling = upper.bound === 'at-most';
  if (isCeiling !== (lower.bound === 'at-most')) return 'opposed';
  if (upper.bound === 'between' || lower.bound === 'between') {
    return isSameRange(upper, lower) ? 'same' : 'indeterminate';
  }
  const [above, below] = [firmness(upper), firmness(lower)];
  if (order === 0) {
    if (above !== below) return below > above ? 'tightened' : 'loosened';
    return upper.bound === lower.bound ? 'same' : 'reworded';
  }
  const isTighter = order === (isCeiling ? -1 : 1);
  const [softAbove, softBelow] = [above === 0, below === 0];
  if (softAbove && softBelow && (upper.bound === 'about' || lower.bound === 'about')) return 'indeterminate';
  if (isTighter) return softBelow && !softAbove ? 'indeterminate' : 'tightened';
  return softAbove && !softBelow ? 'indeterminate' : 'loosened';
}

/** 左右 and 约 are less than a number, 超过 is more. `exactly` is equality for nobody: reaching it is enough. */
function firmness({ bound, approximate, strict }: Measure): 0 | 1 | 2 {
  if (bound === 'about' || approximate) return 0;
  return strict ? 2 : 1;
}

function isSameRange(upper: Measure, lower: Measure): boolean {
  return (
    upper.bound === lower.bound &&
    upper.value === lower.value &&
    upper.upper === lower.upper &&
    meantUnit(upper) === meantUnit(lower)
  );
}
