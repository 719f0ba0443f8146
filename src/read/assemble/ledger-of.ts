import type { Span } from '../../issue.ts';
import { figureKinds, type LedgerEntry } from '../ledger.ts';
import type { Numeral } from '../numbers/numerals.ts';
import type { TextReading } from '../read-text.ts';
import type { ReadNumber } from '../rules/settle.ts';

/** Where in the value each number stands. */
export type Places = ReadonlyMap<ReadNumber, readonly (string | number)[]>;

/** An entry that is put together field by field, in the order in which it is printed. */
type Draft = { -readonly [Field in keyof LedgerEntry]: LedgerEntry[Field] };

/** Every number of the text once, with what it was read as 数字台账. */
export function ledgerOf({ text, folded, items, numbers, marks }: TextReading, places: Places): readonly LedgerEntry[] {
  const answered = new Map<ReadNumber, { readonly at: number; readonly isInferred: boolean }>();
  for (const { promises, results, answers } of items) {
    for (const [index, { target, isInferred }] of answers) {
      const [result, promise] = [results[index], promises[target]];
      if (result !== undefined && promise !== undefined)
        answered.set(result, { at: digitsOf(promise.number.numeral)[0], isInferred });
    }
  }
  const read = numbers.map((number): LedgerEntry => {
    const { numeral, unit } = number.number;
    const answer = answered.get(number);
    const path = places.get(number);
    const printed = unit.more ? folded.slice(unit.start, unit.end) : unit.unit;
    const span = digitsOf(numeral);
    const entry = { text: text.slice(span[0], span[1]), span, as: number.as, amount: numeral.amount } as Draft;
    if (printed !== '') entry.unit = printed;
    if (number.unitMeant !== undefined && number.unitMeant !== unit.unit) entry.unitMeant = number.unitMeant;
    if (figureKinds.has(number.as)) entry.bound = number.limits.bound;
    if (answer !== undefined) entry.answers = answer.at;
    if (number.flag || answer?.isInferred) entry.flag = true;
    entry.rule = number.rule;
    if (path !== undefined) entry.path = path;
    return entry;
  });
  const arranged = marks.map(
    ({ text: quoted, span, as, why, flag }): LedgerEntry => ({
      text: quoted,
      span,
      as,
      amount: folded.slice(span[0], span[1]),
      rule: why,
      ...(flag && { flag }),
    }),
  );
  return [...read, ...arranged].sort((a, b) => a.span[0] - b.span[0]);
}

/** Where the digits stand: a minus before them is a part of the amount, and of no run of digits. */
function digitsOf({ span, amount }: Numeral): Span {
  return amount.startsWith('-') ? [span[0] + 1, span[1]] : span;
}
