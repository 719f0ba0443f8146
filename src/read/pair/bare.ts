import { ofDoingAway, tellingWords } from '../../told/telling-words.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { Candidate } from './candidate.ts';
import { wordsAfter } from './deed.ts';
import { ofHead } from './words.ts';

const listMark = /^\s?[、和及与]?\s?$/;

/** What stands at a number in its clause, between those beside it; of 1.08万人、1036万元 what stands before both. */
export function around(number: NumberInContext): string {
  let first = number;
  while (listMark.test(first.before) && first.previous?.clause === number.clause) first = first.previous;
  return `${first.before} ${wordsAfter(number)}`;
}

/** Says no more than how many, and how far they have come 光杆数: 9个; 15个全部竣工并通过验收. */
export function isBare({ number: { number } }: Candidate): boolean {
  const { cell } = number;
  const said = cell?.isAlone === true ? ofHead(cell.head) : around(number);
  return ofDoingAway(said) === '';
}

/** Not even that: 320万元, 完成96.2%. */
export const isWordless = ({ number: { number } }: Candidate): boolean =>
  number.cell?.isAlone === true ? ofHead(number.cell.head) === '' : tellingWords(around(number)) === '';
