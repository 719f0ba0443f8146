import type { Comparator } from './comparators.ts';
import type { Lexicon, ModalityWord } from './lexicon.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

function isComparator(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { word, stands, bound } = value as Partial<Comparator>;
  return isText(word) && (stands === 'before' || stands === 'after') && isText(bound);
}

function isModality(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && (value as unknown as ModalityWord).every(isText);
}

const lists = [
  ['units', 'texts', isText],
  ['timeUnits', 'texts', isText],
  ['notUnits', 'texts', isText],
  ['comparators', '{ word, stands, bound }', isComparator],
  ['modalities', '[word, modality]', isModality],
] as const satisfies readonly (readonly [name: keyof Lexicon, what: string, test: (value: unknown) => boolean])[];

/** Refuses a lexicon of which a list is missing or holds what is no word. */
export function assertLexicon(lexicon: unknown): void {
  const given = typeof lexicon === 'object' && lexicon !== null ? (lexicon as Partial<Lexicon>) : {};
  for (const [name, what, test] of lists) {
    const list: unknown = given[name];
    if (!Array.isArray(list) || !list.every(test))
      throw new TypeError(`lexicon.${name} must be a list of ${what}: put your words beside those of defaultLexicon`);
  }
}
