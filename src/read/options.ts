import type { Division } from '../division/division.ts';
import type { IsoDate } from '../period/period.ts';
import { defaultLexicon, type Lexicon } from './lexicon/lexicon.ts';
import { defaultRules, type RuleBook } from './rules/rules.ts';

/** What is known of a document besides its text. */
export interface ReadOptions {
  /** The division it speaks for, where the text does not name it, or to give it its code. */
  readonly division?: Division;
  /** The day it was read for, `YYYY-MM-DD`: gives the year where the text has none. There is no clock. */
  readonly asOf?: IsoDate;
  /** Rules in place of the library's; see {@link defaultRules}. */
  readonly rules?: RuleBook;
  /** Words in place of the library's; see {@link defaultLexicon}. */
  readonly lexicon?: Lexicon;
  /** Whether to tell what each rule said of each number. */
  readonly trace?: boolean;
  /** The longest text that is taken, in characters; 20 million where not given. */
  readonly longest?: number;
}

const known: ReadonlySet<string> = new Set([
  'division',
  'asOf',
  'rules',
  'lexicon',
  'trace',
  'longest',
] satisfies (keyof ReadOptions)[]);
const longestText = 20_000_000;

/** The options with what holds where nothing is said. Unknown ones are the caller's mistake. */
export function readSettings(
  options: ReadOptions,
): ReadOptions & { readonly rules: RuleBook; readonly lexicon: Lexicon; readonly longest: number } {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) throw new TypeError(`Unknown option ${name}`);
  }
  return {
    ...options,
    rules: options.rules ?? defaultRules,
    lexicon: options.lexicon ?? defaultLexicon,
    longest: options.longest ?? longestText,
  };
}
