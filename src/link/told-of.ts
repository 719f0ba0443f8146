import type { Figure } from '../plan/figure.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import type { Evidence } from '../source.ts';
import { type Deed, deedOfWords } from '../told/deed.ts';

/** The words of a result as they stand in its text; absent where these are not known. */
export type Quoted = (entry: number, actual: number) => QuotedWords | undefined;

export interface QuotedWords {
  /** Of its clause. */
  readonly text: string;
  /** The sentence up to that. */
  readonly sentenceBefore: string;
  readonly year: string;
}

/** Where the results of a report came from: by their places, with what the cell or paragraph says before each. */
export function quotedIn({ period }: ProgressReport, evidence: readonly Evidence[] = []): Quoted {
  const texts = new Map<string, Evidence>();
  for (const entry of evidence) {
    const [first, ...rest] = entry.path;
    texts.set(JSON.stringify(first === 'report' ? rest : entry.path), entry);
  }
  return (entry, actual) => {
    const own = texts.get(JSON.stringify(['entries', entry, 'actuals', actual]));
    if (own === undefined) return undefined;
    const all = texts.get(JSON.stringify(['entries', entry, 'actuals']));
    const end = own.span[0] - (all?.span[0] ?? own.span[0]);
    const before = all?.text.slice(Math.max(0, end - reach), Math.max(0, end)) ?? '';
    const sentenceBefore = before.split(endOfSentence).at(-1) ?? '';
    return { text: own.text, sentenceBefore, year: period.to.slice(0, 4) };
  };
}

/** So far before a result its sentence is looked at. */
const reach = 200;
const endOfSentence = /[。；;\n]/;
const digits = /[0-9][0-9.]*/g;
const listMark = /^[、，,]/;

/** What is told of a figure beside what is counted: by its indicator, and by its clause where that is known. */
export function deedOfFigure(figure: Figure & { readonly role: string }, quoted?: QuotedWords): Deed {
  const { indicator, measure, change } = figure;
  const clause = quoted && measure && aroundNumber(quoted.text, measure.value, measure.unit);
  const own = clause?.before ?? indicator;
  const words = { own, said: clause === undefined ? own : `${indicator} ${own}`, after: clause?.after ?? '' };
  const isSince = figure.role === 'standard' || measure?.unit === '%';
  const sentenceBefore = clause === undefined ? indicator : `${quoted?.sentenceBefore ?? ''}${clause.all}`;
  const deed = deedOfWords(words, isSince ? undefined : { sentenceBefore, ...(quoted && { year: quoted.year }) });
  const way = deed.way ?? (change === 'up' ? 'more' : change === 'down' ? 'less' : undefined);
  return { ...deed, way };
}

/** What a clause says before a number, back to the one before it, and behind it, up to the next. */
function aroundNumber(clause: string, value: string, unit: string) {
  const numbers = [...clause.matchAll(digits)];
  const at = numbers.findIndex(([printed]) => printed === value);
  const number = numbers[at];
  if (number === undefined || numbers.slice(at + 1).some(([printed]) => printed === value)) return undefined;
  const previous = numbers[at - 1];
  const from = previous === undefined ? 0 : previous.index + previous[0].length;
  const tail = clause.slice(number.index + value.length, numbers[at + 1]?.index);
  const after = tail.startsWith(unit) ? tail.slice(unit.length) : tail;
  return {
    all: clause.slice(0, number.index),
    before: clause.slice(from, number.index),
    after: listMark.test(after) ? '' : after,
  };
}
