import type { Division } from '../division/division.ts';
import { assertOptionNames } from '../options.ts';
import type { IsoDate } from '../period/period.ts';
import { assertDay } from '../progress/options.ts';
import { assertLexicon } from './lexicon/assert-lexicon.ts';
import { defaultLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { assertRules } from './rules/assert-rules.ts';
import { defaultRules, type RuleBook } from './rules/rules.ts';

/** What is known of a document besides its text. */
export interface ReadOptions {
  /** The division it speaks for, where the text does not name it, or to give it its code. */
  readonly division?: Division;
  /**
   * The day it was read for, `YYYY-MM-DD`: gives the year where the text has none, and the last day reported on where a bulletin
   * names its year alone. There is no clock.
   */
  readonly asOf?: IsoDate;
  /** Rules in place of the library's, all five lists; see {@link defaultRules}. */
  readonly rules?: RuleBook;
  /** Words in place of the library's, all five lists; see {@link defaultLexicon}. */
  readonly lexicon?: Lexicon;
  /** Whether to tell what each rule said of each number. */
  readonly trace?: boolean;
  /** The longest text that is taken, in characters; 20 million where not given. */
  readonly longest?: number;
}

const known: readonly string[] = [
  'division',
  'asOf',
  'rules',
  'lexicon',
  'trace',
  'longest',
] satisfies readonly (keyof ReadOptions)[];
const longestText = 20_000_000;

/** The options with what holds where nothing is said. Those that are unknown or cannot be meant are the caller's mistake. */
export function readSettings(
  options: ReadOptions,
): ReadOptions & { readonly rules: RuleBook; readonly lexicon: Lexicon; readonly longest: number } {
  assertOptionNames(options, known);
  const { division, asOf, rules = defaultRules, lexicon = defaultLexicon, trace, longest = longestText } = options;
  assertDay('asOf', asOf);
  if (division !== undefined && typeof (division as Partial<Division> | null)?.name !== 'string')
    throw new TypeError('division must be a division with a name');
  if (trace !== undefined && typeof trace !== 'boolean') throw new TypeError(`trace must be true or false: ${trace}`);
  if (!Number.isSafeInteger(longest) || longest < 0) throw new TypeError(`longest must be a whole number: ${longest}`);
  if (rules !== defaultRules) assertRules(rules);
  if (lexicon !== defaultLexicon) assertLexicon(lexicon);
  return { ...options, rules, lexicon, longest };
}
