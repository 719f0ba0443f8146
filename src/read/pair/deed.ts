import { type Deed, deedOfWords } from '../../told/deed.ts';
import { doneWords, workStages } from '../lexicon/work-stages.ts';
import { opensWithVerb } from '../lexicon/work-verbs.ts';
import type { NumberInContext } from '../numbers/number-in-context.ts';
import type { SettledNumber } from '../rules/rule.ts';

const listMark = /^(?:[、及与]|和(?![美谐平]))/;

/** What is said before a number, back to the amount before it: 新建5G基站300个 holds but one. */
function ownWords({ cell, before, clauseBefore, previous, clause }: NumberInContext): string {
  if (cell?.isAlone === true) return cell.head;
  return previous?.clause === clause && previous.unit.unit === '' ? clauseBefore : before;
}

/** What is said behind a number, and of it: not what stands behind a list mark. */
export const wordsAfter = ({ after }: NumberInContext): string => (listMark.test(after.trimStart()) ? '' : after);

/** What is told of a number. */
export function deedOf({ number, as }: SettledNumber): Deed {
  const own = ownWords(number);
  const isCarried = listMark.test(own.trim()) && !opensWithVerb.test(own.trim().slice(1));
  const words = { own, said: isCarried ? number.clauseBefore : own, after: wordsAfter(number) };
  const deed = deedOfWords(words, as === 'standard' || number.unit.name === '%' ? undefined : number);
  const isOfMonth = number.cell?.time === 'own' && !words.said.includes('累计');
  return isOfMonth ? { ...deed, isOfMonth } : deed;
}

/** Its own words tell an end, and no stage before it. */
export function isToldDone({ number }: SettledNumber): boolean {
  const words = `${number.before}#${wordsAfter(number)}`;
  return words.search(doneWords) >= 0 && workStages.every((stage) => words.search(stage.words) < 0);
}
