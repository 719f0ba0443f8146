import type { Figure } from '../../plan/figure.ts';
import { unitRows } from '../../quantity/unit-table.ts';
import { type Comparator, comparatorRows, modalityWords } from './comparators.ts';
import { notUnits } from './not-units.ts';
import { furtherUnits, timeUnits } from './unit-words.ts';

/** A word that says how firmly something is promised, with what it says. */
export type ModalityWord = readonly [word: string, modality: NonNullable<Figure['modality']>];

/** The words by which numbers are read 词表. Of the words of a list the longest that fits has it. */
export interface Lexicon {
  /** What may stand after a number as its unit: 个, 公里, 立方米. */
  readonly units: readonly string[];
  /** Units of time: numbers of them are durations, ages or dates, never work done. They go before `units`. */
  readonly timeUnits: readonly string[];
  /** Words that begin like a unit and are none: 100人均…, 5条例. */
  readonly notUnits: readonly string[];
  /** Words beside a number that say which side of it fulfils the promise 约束词. */
  readonly comparators: readonly Comparator[];
  /** Words that say how firmly something is promised 语气; the first that a clause holds has it. */
  readonly modalities: readonly ModalityWord[];
}

/**
 * The words that come with the library 词表. Put your own beside them.
 *
 * @example
 * ```ts
 * import { defaultLexicon, readWorkPlan } from 'minsheng/read';
 *
 * const lexicon = {
 *   ...defaultLexicon,
 *   units: [...defaultLexicon.units, '坛'],
 *   comparators: [...defaultLexicon.comparators, { word: '保底', stands: 'before', bound: 'at-least' } as const],
 * };
 * const text = '某县2024年民生实事\n1.酒业。窖藏黄酒保底30坛。（责任单位：县商务局）\n';
 * const { value } = readWorkPlan(text, { lexicon });
 * const { value: amount, unit, bound } = value?.projects[0]?.targets[0]?.measure ?? {};
 * console.log(amount, unit, bound); // => 30 坛 at-least
 * ```
 */
export const defaultLexicon: Lexicon = {
  units: [...unitRows.map(({ name }) => name), ...furtherUnits],
  timeUnits,
  notUnits,
  comparators: comparatorRows,
  modalities: modalityWords,
};
