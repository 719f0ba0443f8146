import type { Words } from '../lexicon/words.ts';
import type { CellText } from '../outline/outline.ts';
import type { CellInContext } from './number-in-context.ts';
import type { Numeral } from './numerals.ts';
import type { Stretch } from './text-map.ts';
import { type PrintedUnit, unitAt } from './unit-at.ts';

const share = /率|比例?(?:$|\()|占(?![地用])|百分比|%/;
/** 3(含续建): a remark on the number. */
const remark = /^\([^()0-9]*\)$/;

/** What a table says of a number in one of its cells 表中数字. */
export function cellOf(
  words: Words,
  folded: string,
  { start, end }: Stretch,
  { head, units, place = '', column, time }: CellText,
  { span }: Numeral,
  printed: PrintedUnit,
): CellInContext {
  const before = folded.slice(start, span[0]).trim();
  const after = folded.slice(printed.end, end).trim();
  const isAlone =
    (before === '' ||
      words.before.get(before.charCodeAt(before.length - 1))?.some(({ word }) => word === before) === true) &&
    (after === '' ||
      remark.test(after) ||
      words.after.get(after.charCodeAt(0))?.some(({ word }) => word === after) === true);
  const common = { head, place, isAlone, ...(column && { column }), ...(time && { time }) };
  if (!isAlone) return { ...common, unit: '' };
  // A rate is one in percent whatever its row counts.
  if (isShare(head)) return { ...common, unit: '%' };
  const found = units.map((one) => unitIn(words, one)).find((one) => one !== undefined);
  return { ...common, unit: found?.unit ?? '', ...(found?.per !== undefined && { per: found.per }) };
}

/** 完成率, 占全年目标: the numbers below it are shares. */
export function isShare(head: string): boolean {
  return share.test(head);
}

/** Words that are a unit and nothing else: 万人, 元/人. Of 座/处 it may be either. */
function unitIn(words: Words, text: string): PrintedUnit | undefined {
  const unit = unitAt(words, text, 0);
  const isWhole = unit.name !== '' && unit.end === text.length;
  return isWhole && (unit.per === undefined || unit.name.endsWith('元')) ? unit : undefined;
}
