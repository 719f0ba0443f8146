import type { Words } from '../lexicon/words.ts';
import type { CellText } from '../outline/outline.ts';
import { cellOf } from './cell.ts';
import type { NumberInContext, Side } from './number-in-context.ts';
import type { Numeral } from './numerals.ts';
import { type Clause, clausesOf, type Stretch } from './text-map.ts';
import { unitAt } from './unit-at.ts';

const reach = 24;
/** Words farther off say nothing of a number; and what a rule looks at stays short, however long a clause is. */
const clauseReach = 120;
const sentenceReach = 400;

/** A stretch of the document whose numbers are read together. */
export interface NumberedPassage extends Stretch {
  readonly side: Side;
  /** The headings it stands under, the lowest first. */
  readonly headings?: readonly string[];
  /** The year that the document says it is for. */
  readonly year?: string | undefined;
  /** Nothing in it says that it stands there. */
  readonly isGuess?: boolean;
  /** Of a cell of a table. */
  readonly cell?: CellText;
}

type Draft = { -readonly [K in keyof NumberInContext]: NumberInContext[K] };

/** Puts every number of a passage into its context. */
export function inContext(
  folded: string,
  passage: NumberedPassage,
  index: number,
  numerals: readonly Numeral[],
  words: Words,
): readonly NumberInContext[] {
  if (numerals.length === 0) return [];
  const clauses = clausesOf(folded, passage);
  const quotations = quotationsOf(folded, passage);
  const numbers: Draft[] = [];
  let clauseAt = 0;
  let quotationAt = 0;
  for (const numeral of numerals) {
    const [start, end] = numeral.span;
    while (clauseAt < clauses.length - 1 && (clauses[clauseAt] as Clause).end <= start) clauseAt += 1;
    while (quotationAt < quotations.length && (quotations[quotationAt]?.end ?? 0) <= start) quotationAt += 1;
    const clause = clauses[clauseAt] as Clause;
    const quotation = quotations[quotationAt];
    const unit = unitAt(words, passage.cell === undefined ? folded : folded.slice(0, passage.end), end);
    const previous = numbers.at(-1);
    const clauseFrom = Math.max(clause.start, start - clauseReach);
    const clauseTo = Math.min(clause.end, unit.end + clauseReach);
    const number: Draft = {
      numeral,
      unit,
      side: passage.side,
      passage: index,
      clause,
      head: folded.slice(Math.max(passage.start, start - reach), start),
      tail: folded.slice(end, Math.min(passage.end, end + reach)),
      before: folded.slice(Math.max(previous?.unit.end ?? 0, clauseFrom), start),
      clauseBefore: folded.slice(clauseFrom, start),
      after: folded.slice(unit.end, Math.max(unit.end, clauseTo)),
      clauseAfter: folded.slice(unit.end, Math.max(unit.end, clauseTo)),
      sentenceBefore: folded.slice(Math.max(clause.sentence.start, start - sentenceReach), start),
      sentenceAfter: folded.slice(unit.end, Math.min(clause.sentence.end, unit.end + sentenceReach)),
      passageBefore: folded.slice(
        Math.max(passage.start, clause.sentence.start - sentenceReach),
        clause.sentence.start,
      ),
      passageAfter: folded.slice(clause.sentence.end, Math.min(passage.end, clause.sentence.end + sentenceReach)),
      ...(passage.cell !== undefined && { cell: cellOf(words, folded, passage, passage.cell, numeral, unit) }),
      ...(quotation !== undefined && quotation.start < start && { quotation }),
      ...(previous !== undefined && { previous }),
      ...(passage.year !== undefined && { year: passage.year }),
      ...(passage.headings !== undefined && { headings: passage.headings }),
    };
    if (previous !== undefined) {
      previous.next = number;
      previous.after = previous.after.slice(0, Math.max(0, start - previous.unit.end));
    }
    numbers.push(number);
  }
  return numbers;
}

const marks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['《', '》'],
  ['「', '」'],
  ['‘', '’'],
]);

/** Outermost quotation and title marks that are closed, in order. One that is not closed by the end of its line opens nothing. */
function quotationsOf(folded: string, passage: Stretch): readonly (Stretch & { mark: string })[] {
  const found: (Stretch & { mark: string })[] = [];
  let open: { start: number; mark: string; close: string } | undefined;
  for (let at = passage.start; at < passage.end; at += 1) {
    const character = folded.charAt(at);
    if (open === undefined) {
      const close = marks.get(character);
      if (close !== undefined) open = { start: at, mark: character, close };
    } else if (character === open.close) {
      found.push({ start: open.start, end: at, mark: open.mark });
      open = undefined;
    } else if (character === '\n') open = undefined;
  }
  return found;
}
