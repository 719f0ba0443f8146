import type { Issue } from '../issue.ts';
import { figuresOfItem, type ItemFigures } from './assemble/item-figures.ts';
import { doubtsOf } from './doubts.ts';
import { readIssue } from './issues.ts';
import { wordsOf } from './lexicon/words.ts';
import { type ReadOptions, readSettings } from './options.ts';
import { withDay } from './outline/frame/frame-of.ts';
import type { TextKind } from './outline/outline.ts';
import { readText, type TextReading } from './read-text.ts';
import type { TraceStep } from './rules/settle.ts';

/** A text taken apart and its figures drawn up, before any entity is made. */
export interface Prepared {
  readonly reading: TextReading;
  readonly figures: readonly ItemFigures[];
  readonly year?: string;
  readonly issues: readonly Issue[];
  readonly trace?: readonly TraceStep[];
  readonly options: ReadOptions;
}

/** Takes the text apart, or says why it cannot be. */
export function prepareText(text: string, given: ReadOptions, kind?: TextKind): Prepared | readonly Issue[] {
  const options = readSettings(given);
  if (typeof text !== 'string') return [readIssue('read/not-text')];
  if (text.length > options.longest) return [readIssue('read/too-long', { expected: `${options.longest}` })];
  if (text.trim() === '') return [readIssue('read/nothing-found', { expected: 'word 文字' })];
  const trace: TraceStep[] | undefined = options.trace ? [] : undefined;
  const read = readText(text, { rules: options.rules, words: wordsOf(options.lexicon), trace }, kind);
  const frame = withDay(read.outline.frame, options.asOf);
  const reading = { ...read, outline: { ...read.outline, frame } };
  const year = frame.year?.value ?? frame.period?.to.slice(0, 4) ?? options.asOf?.slice(0, 4);
  return {
    reading,
    figures: reading.items.map((item) => figuresOfItem(reading, item, year ?? '')),
    ...(year !== undefined && { year }),
    issues: doubtsOf(reading, options),
    ...(trace && { trace }),
    options,
  };
}

export function isPrepared(prepared: Prepared | readonly Issue[]): prepared is Prepared {
  return 'reading' in prepared;
}
