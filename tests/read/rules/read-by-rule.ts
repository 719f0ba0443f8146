import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import type { ReadNumber } from '../../../src/read/rules/settle.ts';
import { settled } from '../settled.ts';

/**
 * A phrase, and each number of it in one string: `12 identifier! broken-print` is what it is printed as, what it is read as, a
 * mark where that is doubted, and the rule that has it. A row says no more than belongs to it: of a number that another rule
 * has, what it is read as, or nothing.
 */
export interface RuleRow {
  readonly text: string;
  readonly side?: string;
  readonly numbers: readonly string[];
}

/** The numbers of a phrase as its row tells them; those that the rule itself has are always told whole. */
export function readByRule(rule: string, { text, side = 'promise', numbers }: RuleRow): readonly string[] {
  const read = settled(text, side as Side);
  return read.map((number, index) => {
    const told = (numbers[index] ?? '').split(' ').length;
    return wordsOfNumber(text, number)
      .slice(0, number.rule === rule ? 3 : told)
      .join(' ');
  });
}

function wordsOfNumber(text: string, { number, as, flag, rule }: ReadNumber): readonly string[] {
  return [text.slice(...number.numeral.span), flag === true ? `${as}!` : as, rule];
}
