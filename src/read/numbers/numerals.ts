import type { Span } from '../../issue.ts';
import type { Words } from '../lexicon/words.ts';
import { unitAt } from './unit-at.ts';

/** One number of a text, whole: digits, a decimal point where digits follow it, a minus where one stands before it 数字. */
export interface Numeral {
  /** Offsets into the document. */
  readonly span: Span;
  /** As a plain decimal: full-width digits folded, any minus as `-`. */
  readonly amount: string;
}

const numeral = /[0-9]+(?:\.[0-9]+)?/g;

/**
 * Every number of a folded text, in order. Where the arrangement has spoken for digits (the `12` of `12.15分钟`), they are
 * left to it, and what is left of the run is read by itself.
 *
 * @param folded the text, folded
 * @param taken spans of digits that are spoken for, in order
 * @param words the units, by which a minus is told from the mark of a range: 3岁-6岁
 */
export function findNumerals(folded: string, taken: readonly Span[], words: Words): readonly Numeral[] {
  const found: Numeral[] = [];
  let from = 0;
  for (const [start, end] of [...taken, [folded.length, folded.length] as const]) {
    collect(folded, from, start, found, words);
    from = Math.max(from, end);
  }
  return found;
}

function collect(folded: string, from: number, to: number, found: Numeral[], words: Words): void {
  numeral.lastIndex = from;
  for (let match = numeral.exec(folded); match !== null && match.index < to; match = numeral.exec(folded)) {
    const amount = match[0].slice(0, to - match.index).replace(/\.$/, '');
    const end = match.index + amount.length;
    const isBelow = isMinus(folded, match.index - 1, end, found.at(-1), words);
    found.push(isBelow ? { span: [match.index - 1, end], amount: `-${amount}` } : { span: [match.index, end], amount });
  }
}

/** What a minus may stand behind: words and marks, no letter, digit, second dash or Chinese numeral. */
const signBefore = /[\u4e00-\u9fff:(,、。;\s|为]/;
const numeralBefore = /[一二三四五六七八九十百千万亿第]/;
const cellEnd = /[\t\n|]/;

/** -2.3%, −260个: a minus right before a number, and neither the mark of a range, nor of a list, nor of a name. */
function isMinus(folded: string, at: number, end: number, previous: Numeral | undefined, words: Words): boolean {
  if (folded.charAt(at) !== '-' || folded.charAt(end) === '-') return false;
  const before = folded.charAt(at - 1);
  if (at > 0 && (!signBefore.test(before) || numeralBefore.test(before))) return false;
  if (previous !== undefined && unitAt(words, folded, previous.span[1]).end === at) return false;
  const unit = unitAt(words, folded, end);
  // A number alone in its cell has the unit of its head.
  if (unit.name === '') return before === '\t' && (end === folded.length || cellEnd.test(folded.charAt(end)));
  return !unit.isTime && !/^\s?[年月日号]/.test(folded.slice(end, end + 2));
}
