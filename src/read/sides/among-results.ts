import type { NumberedPassage } from '../numbers/context.ts';

/** A passage of a project, and which project that is. */
export interface OfItem extends NumberedPassage {
  readonly item: number;
}

/** As many items must tell what came of them, and twice as many as do not. */
const fewest = 3;

/**
 * Where most items of a list tell what was done 多数已告成效, one that says nothing of it may tell it as well: 新增托额140个, once more under a
 * heading 新增托额140个, among others that say 超额完成. Its promises are a guess; save of an item of one line, which can only be a task.
 */
export function doubtedAmongResults(folded: string, passages: readonly OfItem[]): readonly OfItem[] {
  const lines = new Map<number, string>();
  const told = new Set<number>();
  for (const { item, side, start, end } of passages) {
    lines.set(item, `${lines.get(item) ?? ''}${folded.slice(start, end)}\n`);
    if (side === 'result') told.add(item);
  }
  const silent = lines.size - told.size;
  if (told.size < fewest || told.size < silent * 2) return passages;
  return passages.map((passage) => {
    const isOneLine = (lines.get(passage.item) ?? '').trim().indexOf('\n') < 0;
    return passage.side !== 'promise' || told.has(passage.item) || isOneLine ? passage : { ...passage, isGuess: true };
  });
}
