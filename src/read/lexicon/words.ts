import { type RowsByCharacter, rowsByCharacter } from '../text/rows-by-character.ts';
import { type EdgeWords, endingWords } from '../text/trim-words.ts';
import type { Comparator } from './comparators.ts';
import type { Lexicon, ModalityWord } from './lexicon.ts';

/** A unit found in a text. */
export interface UnitWord {
  readonly name: string;
  readonly isTime: boolean;
}

/** A lexicon made ready for looking up. */
export interface Words {
  /** Units by their first character, the longest first. */
  readonly units: RowsByCharacter<UnitWord>;
  /** Words that are no units, by their first character. */
  readonly notUnits: RowsByCharacter<string>;
  /** Comparators that stand before a number, by their last character, the longest first. */
  readonly before: RowsByCharacter<Comparator>;
  /** Those of them that may govern a number of times from further off, and a share: 不得高于…产值的80%. */
  readonly governing: { readonly times: EdgeWords; readonly share: EdgeWords };
  /** Those that stand after it, by their first. */
  readonly after: RowsByCharacter<Comparator>;
  readonly modalities: readonly ModalityWord[];
}

/** Made once a lexicon, however many documents are read by it. */
const ready = new WeakMap<Lexicon, Words>();

export function wordsOf(lexicon: Lexicon): Words {
  const known = ready.get(lexicon);
  if (known !== undefined) return known;
  const words = makeWords(lexicon);
  ready.set(lexicon, words);
  return words;
}

function makeWords({ units, timeUnits, notUnits, comparators, modalities }: Lexicon): Words {
  const isTime: ReadonlySet<string> = new Set(timeUnits);
  const names = [...new Set([...timeUnits, ...units])].sort(longestFirst);
  const standing = (where: Comparator['stands']): readonly Comparator[] =>
    comparators.filter(({ stands }) => stands === where).sort((one, other) => longestFirst(one.word, other.word));
  const before = standing('before');
  const governing = before
    .filter(({ word, bound }) => word.length > 1 && !word.startsWith('最') && /^at-/.test(bound))
    .map(({ word }) => word);
  return {
    units: rowsByCharacter(
      names.map((name) => ({ name, isTime: isTime.has(name) })),
      ({ name }) => name.charAt(0),
    ),
    notUnits: rowsByCharacter(notUnits, (word) => word.charAt(0)),
    before: rowsByCharacter(before, ({ word }) => word.slice(-1)),
    governing: { times: endingWords(governing), share: endingWords([...governing, '占']) },
    after: rowsByCharacter(standing('after'), ({ word }) => word.charAt(0)),
    modalities,
  };
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** The longest unit that begins at a place of a folded text, and does not end within another word: 50个月嫂 are 个, not 个月. */
export function unitWordAt(words: Words, folded: string, at: number): UnitWord | undefined {
  const first = folded.charCodeAt(at);
  const word = words.units
    .get(first)
    ?.find(
      ({ name }) => folded.startsWith(name, at) && !endsWithin(words, name, folded, at) && !goesOn(name, folded, at),
    );
  if (word === undefined) return undefined;
  const other = words.notUnits.get(first)?.some((bar) => bar.length > word.name.length && folded.startsWith(bar, at));
  return other === true ? undefined : word;
}

/** 300mb, 1200m2: letters that go on are another unit than the one they begin like. */
const goesOn = (name: string, folded: string, at: number): boolean =>
  /[A-Za-z]$/.test(name) && /[A-Za-z0-9]/.test(folded.charAt(at + name.length));

function endsWithin({ notUnits }: Words, name: string, folded: string, at: number): boolean {
  if (name.length < 2) return false;
  const end = at + name.length - 1;
  return notUnits.get(folded.charCodeAt(end))?.some((bar) => folded.startsWith(bar, end)) === true;
}
