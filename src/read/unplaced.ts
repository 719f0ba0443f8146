import type { Issue } from '../issue.ts';
import { readIssue } from './issues.ts';
import { figureKinds } from './ledger.ts';
import { plainUnit } from './numbers/alike.ts';
import type { ReadItem, TextReading } from './read-text.ts';
import type { ReadNumber } from './rules/settle.ts';

/**
 * The figures that no field of the value holds 未入成稿, each with an issue: a result that a notice tells, money of one project among its
 * results. They are in the ledger, and a person should know of them. A flagged one is told already.
 *
 * @param placed the numbers that stand in the value
 * @param sides whose figures were asked for
 */
export function unplacedFigures(
  { text, items, numbers }: TextReading,
  placed: ReadonlyMap<ReadNumber, unknown>,
  sides: readonly ReadNumber['number']['side'][],
): readonly Issue[] {
  const again = new Set(items.flatMap(toldAgain));
  return numbers
    .filter((one) => figureKinds.has(one.as) && one.flag !== true && !placed.has(one) && !again.has(one))
    .filter(({ number: { side } }) => sides.includes(side))
    .map(({ as, number: { numeral, unit } }) =>
      readIssue('read/figure-unplaced', {
        span: numeral.span,
        expected: as,
        received: text.slice(numeral.span[0], unit.end),
      }),
    );
}

/** Targets among the results that are printed on their own side as well. */
function toldAgain({ numbers, promises }: ReadItem): readonly ReadNumber[] {
  return numbers.filter(
    (one) =>
      one.number.side === 'result' &&
      one.as === 'target' &&
      promises.some(
        ({ number }) =>
          number.numeral.amount === one.number.numeral.amount && plainUnit(number) === plainUnit(one.number),
      ),
  );
}
