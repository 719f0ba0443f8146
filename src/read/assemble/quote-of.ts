import type { Quote } from '../../source.ts';
import type { TextReading } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';

/** How much of a clause is quoted on each side of its number. */
const reach = 100;
const rowMarks = ' \t|│';

/** The clause a number stands in, without the spaces around it; of one alone in a cell, its row up to it. */
export function quoteOf({ text, folded }: TextReading, { number }: ReadNumber): Quote {
  const { clause, numeral, cell } = number;
  const from = cell?.isAlone === true ? folded.lastIndexOf('\n', numeral.span[0]) + 1 : clause.start;
  let start = Math.max(from, numeral.span[0] - reach);
  let end = Math.min(clause.end, numeral.span[1] + reach);
  while (rowMarks.includes(folded.charAt(start))) start += 1;
  while (end > numeral.span[1] && folded.charAt(end - 1) === ' ') end -= 1;
  return { text: text.slice(start, end), span: [start, end] };
}
