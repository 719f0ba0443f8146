import type { Link } from '../../plan/figure.ts';
import { sumDecimals } from '../../quantity/decimal.ts';
import type { Item, Passage } from '../outline/outline.ts';
import type { ReadItem, TextReading } from '../read-text.ts';
import { amountOf } from '../rules/rates.ts';
import type { SettledNumber } from '../rules/rule.ts';
import type { ReadNumber } from '../rules/settle.ts';
import { columnLinks } from './column-links.ts';
import { missingPromise, type WordFigure, wordPromises, wordResults } from './word-promises.ts';

/** A figure of an item where it stands in the text: a number, or words without one. */
export type PlacedFigure = { readonly at: number; readonly id: string } & (
  | { readonly number: ReadNumber; readonly index: number }
  | { readonly words: WordFigure }
);

/** The figures of an item in the order of the text, each with its id. */
export interface NamedFigures {
  readonly promises: readonly PlacedFigure[];
  readonly results: readonly PlacedFigure[];
  readonly parameters: readonly PlacedFigure[];
  /** The parts printed of a whole sum to it exactly. */
  readonly isInParts: (whole: SettledNumber) => boolean;
  readonly idOf: (number: SettledNumber | undefined) => string | undefined;
  /** To the total of its column, where it is the number of a division. */
  readonly ofColumn: (number: ReadNumber) => readonly Link[];
}

/** Numbers that stand in an item and qualify its figures. */
const qualifying: ReadonlySet<string> = new Set(['parameter', 'base', 'scope']);

/** Gives every figure of an item its id: 3.T1 for its first target, A for actuals, C for claims, P for parameters. */
export function namedFigures(
  { folded, text }: TextReading,
  { item, id, numbers, promises, results }: ReadItem,
): NamedFigures {
  const ids = new Map<SettledNumber, string>();
  /** The numbers of a list and the words beside them, in the order of the text. */
  const name = (list: readonly ReadNumber[], words: readonly WordFigure[], letter: string): readonly PlacedFigure[] => {
    const named: PlacedFigure[] = [];
    let counted = 0;
    let claimed = 0;
    let next = 0;
    const nextId = (isClaim: boolean): string => {
      if (isClaim) claimed += 1;
      else counted += 1;
      return isClaim ? `${id}.C${claimed}` : `${id}.${letter}${counted}`;
    };
    const addWords = (until: number): void => {
      for (let one = words[next]; one !== undefined && one.quote.span[0] < until; one = words[next]) {
        named.push({ at: one.quote.span[0], id: nextId(one.isClaim === true), words: one });
        next += 1;
      }
    };
    for (const [index, number] of list.entries()) {
      const [at] = number.number.numeral.span;
      addWords(at);
      const made = nextId(number.as === 'claim');
      ids.set(number, made);
      named.push({ at, id: made, number, index });
    }
    addWords(folded.length);
    return named;
  };
  const complete = wholesInParts(numbers);
  return {
    promises: name(promises, wordsOf(item, 'promise', folded, text), 'T'),
    results: name(results, wordsOf(item, 'result', folded, text), 'A'),
    parameters: name(
      numbers.filter(({ as }) => qualifying.has(as)),
      [],
      'P',
    ),
    isInParts: (whole) => complete.has(whole),
    idOf: (number) => (number === undefined ? undefined : ids.get(number)),
    ofColumn: columnLinks([...promises, ...results], (number) => ids.get(number)),
  };
}

/** What the passages of one side say in words, in the order of the text. */
function wordsOf({ passages }: Item, side: Passage['kind'], folded: string, text: string): readonly WordFigure[] {
  return passages
    .flatMap(({ kind, span, cell }): readonly WordFigure[] => {
      if (kind !== side) return [];
      const passage = { start: span[0], end: span[1] };
      const instead = side === 'promise' && cell !== undefined ? missingPromise(folded, text, passage) : [];
      const found =
        instead.length > 0 ? instead : (side === 'promise' ? wordPromises : wordResults)(folded, text, passage);
      return cell?.place ? found.map((words) => ({ ...words, place: cell.place as string })) : found;
    })
    .sort((a, b) => a.quote.span[0] - b.quote.span[0]);
}

/** The wholes whose printed parts sum to them exactly. */
function wholesInParts(numbers: readonly ReadNumber[]): ReadonlySet<SettledNumber> {
  const parts = new Map<SettledNumber, ReadNumber[]>();
  for (const number of numbers) {
    if (number.whole === undefined) continue;
    const list = parts.get(number.whole);
    if (list === undefined) parts.set(number.whole, [number]);
    else list.push(number);
  }
  const complete = new Set<SettledNumber>();
  for (const [whole, list] of parts) {
    const isComplete =
      list.length > 1 && sumDecimals(list.map(({ number }) => amountOf(number))) === amountOf(whole.number);
    if (isComplete) complete.add(whole);
  }
  return complete;
}
