import type { LedgerEntry } from '../ledger.ts';
import type { ReadNumber } from '../numbers/settle.ts';
import type { TextReading } from '../read-text.ts';

/** Where in the value each number stands. */
export type Places = ReadonlyMap<ReadNumber, readonly (string | number)[]>;

const figures: ReadonlySet<string> = new Set(['target', 'standard', 'part', 'actual', 'stage', 'claim', 'funding']);

/** Every number of the text once, with what it was read as 数字台账. */
export function ledgerOf({ text, folded, items, numbers, marks }: TextReading, places: Places): readonly LedgerEntry[] {
  const answered = new Map<ReadNumber, { readonly at: number; readonly isInferred: boolean }>();
  for (const { promises, results, answers } of items) {
    for (const [index, { target, isInferred }] of answers) {
      const [result, promise] = [results[index], promises[target]];
      if (result !== undefined && promise !== undefined)
        answered.set(result, { at: promise.number.numeral.span[0], isInferred });
    }
  }
  const read = numbers.map((number): LedgerEntry => {
    const { numeral, unit } = number.number;
    const answer = answered.get(number);
    const isFigure = figures.has(number.as);
    const path = places.get(number);
    const printed = unit.more ? folded.slice(unit.start, unit.end) : unit.unit;
    return {
      text: text.slice(numeral.span[0], numeral.span[1]),
      span: numeral.span,
      as: number.as,
      amount: numeral.amount,
      ...(printed !== '' && { unit: printed }),
      ...(number.unitMeant !== undefined && number.unitMeant !== unit.unit && { unitMeant: number.unitMeant }),
      ...(isFigure && { bound: number.limits.bound }),
      ...(answer !== undefined && { answers: answer.at }),
      ...((number.flag || answer?.isInferred) && { flag: true as const }),
      rule: number.rule,
      ...(path !== undefined && { path }),
    };
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
