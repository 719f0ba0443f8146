import type { Words } from '../lexicon/words.ts';
import type { CellText } from '../outline/outline.ts';
import type { CellInContext } from './number-in-context.ts';
import type { Numeral } from './numerals.ts';
import type { Stretch } from './text-map.ts';
import { type PrintedUnit, unitAt } from './unit-at.ts';

const share = /率|比例?(?:$|\()|占|百分比|%/;

/** What a table says of a number in one of its cells 表中数字. */
export function cellOf(
  words: Words,
  folded: string,
  { start, end }: Stretch,
  { head, units, place = '' }: CellText,
  { span }: Numeral,
  printed: PrintedUnit,
): CellInContext {
  const before = folded.slice(start, span[0]).trim();
  const after = folded.slice(printed.end, end).trim();
  const isAlone =
    (before === '' || words.before.some(({ word }) => word === before)) &&
    (after === '' || words.after.some(({ word }) => word === after));
  if (!isAlone) return { head, place, unit: '', isAlone };
  // A rate is one in percent whatever its row counts.
  if (isShare(head)) return { head, place, unit: '%', isAlone };
  for (const one of units) {
    const { unit, per, isWhole } = unitIn(words, one);
    if (isWhole) return { head, place, unit, ...(per !== undefined && { per }), isAlone };
  }
  return { head, place, unit: '', isAlone };
}

/** 完成率, 占全年目标: the numbers below it are shares. */
export function isShare(head: string): boolean {
  return share.test(head);
}

/** The unit that some words begin with, and whether they hold nothing else. */
function unitIn(words: Words, text: string): PrintedUnit & { readonly isWhole: boolean } {
  const unit = unitAt(words, text, 0);
  return { ...unit, isWhole: unit.name !== '' && unit.start === 0 && unit.end === text.length && !unit.more };
}
