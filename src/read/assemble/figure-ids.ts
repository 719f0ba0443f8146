import { sumDecimals } from '../../quantity/decimal.ts';
import { isRangeStart } from '../numbers/range.ts';
import { amountOf } from '../numbers/rates.ts';
import type { ReadNumber } from '../numbers/settle.ts';
import type { ReadItem, TextReading } from '../read-text.ts';
import type { SettledNumber } from '../rules/rule.ts';
import { type WordFigure, wordPromises, wordResults } from './word-promises.ts';

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
}

/** Numbers that stand in an item and qualify its figures. */
const qualifying: ReadonlySet<string> = new Set(['parameter', 'base', 'scope']);

type Unnamed = { readonly at: number } & (
  | { readonly number: ReadNumber; readonly index: number }
  | { readonly words: WordFigure }
);

/** Gives every figure of an item its id: 3.T1 for its first target, A for actuals, C for claims, P for parameters. */
export function namedFigures(
  { folded, text }: TextReading,
  { item, id, numbers, promises, results }: ReadItem,
): NamedFigures {
  const ids = new Map<SettledNumber, string>();
  const stretches = (kind: string) =>
    item.passages.filter((passage) => passage.kind === kind).map(({ span }) => ({ start: span[0], end: span[1] }));
  const name = (list: readonly Unnamed[], letterOf: (one: Unnamed) => string): readonly PlacedFigure[] => {
    const counts = new Map<string, number>();
    return list
      .toSorted((a, b) => a.at - b.at)
      .map((one) => {
        const letter = letterOf(one);
        const count = (counts.get(letter) ?? 0) + 1;
        counts.set(letter, count);
        const made = `${id}.${letter}${count}`;
        if ('number' in one) ids.set(one.number, made);
        return { ...one, id: made };
      });
  };
  const parts = partsOf(numbers);
  const isRangeEnd = ({ number }: ReadNumber): boolean =>
    number.previous !== undefined && isRangeStart(number.previous);
  const promised = promises.map(placed).filter(({ number }) => !isRangeEnd(number));
  const words = {
    promises: stretches('promise').flatMap((one) => wordPromises(folded, text, one)),
    results: stretches('result').flatMap((one) => wordResults(folded, text, one)),
  };
  return {
    promises: name([...promised, ...words.promises.map(worded)], () => 'T'),
    results: name([...results.map(placed), ...words.results.map(worded)], (one) => (isClaim(one) ? 'C' : 'A')),
    parameters: name(numbers.filter(({ as }) => qualifying.has(as)).map(placed), () => 'P'),
    isInParts: (whole) => isSum(whole, parts.get(whole) ?? []),
    idOf: (number) => (number === undefined ? undefined : ids.get(number)),
  };
}

/** The amounts of the parts of each whole. */
function partsOf(numbers: readonly ReadNumber[]): ReadonlyMap<SettledNumber, readonly string[]> {
  const parts = new Map<SettledNumber, string[]>();
  for (const { whole, number } of numbers) {
    if (whole === undefined) continue;
    const list = parts.get(whole);
    if (list === undefined) parts.set(whole, [amountOf(number)]);
    else list.push(amountOf(number));
  }
  return parts;
}

function isSum({ number }: SettledNumber, parts: readonly string[]): boolean {
  return parts.length > 1 && sumDecimals(parts) === amountOf(number);
}

const placed = (number: ReadNumber, index: number) => ({ at: number.number.numeral.span[0], number, index });
const worded = (words: WordFigure): Unnamed => ({ at: words.quote.span[0], words });
const isClaim = (one: Unnamed): boolean => ('number' in one ? one.number.as === 'claim' : one.words.isClaim === true);
