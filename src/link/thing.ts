import { bigrams } from '../compare/core-name.ts';
import { ofDoingAway } from '../told/telling-words.ts';

/** What an indicator counts, in the words that tell it. */
export interface Thing {
  readonly words: string;
  readonly pairs: ReadonlySet<string>;
  /** Without the name of the project, where the indicator begins with it: that is in all of them. */
  readonly beside: Pick<Thing, 'words' | 'pairs'>;
}

/** Words that stand beside what is counted, whatever that is. */
const generic = /人员|人数|户数|个数|数量|项目|工程|资金/g;

/** @param name of the project or entry */
export function thingOf(indicator: string, name: string): Thing {
  const all = wordsOf(indicator);
  return { ...all, beside: name !== '' && indicator.startsWith(name) ? wordsOf(indicator.slice(name.length)) : all };
}

function wordsOf(indicator: string): Thing['beside'] {
  const words = ofDoingAway(indicator).replace(generic, '').replaceAll(' ', '');
  return { words, pairs: bigrams(words) };
}

/** Says no more than how many, and how far they have come 光杆数: 完工3个. */
export const isBare = ({ beside }: Thing): boolean => beside.words === '';

/** A word that both hold tells of one thing: 电梯 of 加装电梯, 婚检 for 婚前医学检查. That of the project, or of the whole, is in every one. */
export function sharesWord(one: Thing, other: Thing, whole?: Thing): boolean {
  return isAlike(one, other.beside, whole) || isAlike(one.beside, other, whole);
}

function isAlike(one: Thing['beside'], other: Thing['beside'], whole: Thing | undefined): boolean {
  for (const pair of one.pairs) if (other.pairs.has(pair) && !holdsAnyOf(whole, pair)) return true;
  return whole === undefined && isShortFor(one.words, other.words);
}

const holdsAnyOf = (whole: Thing | undefined, pair: string): boolean =>
  whole !== undefined && [...pair].some((character) => whole.words.includes(character));

/** One holds all characters of the other in its order. */
function isShortFor(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let from = 0;
  for (const character of short) {
    const at = long.indexOf(character, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return short.length > 1;
}
