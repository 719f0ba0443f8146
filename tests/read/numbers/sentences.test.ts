import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import { type PhraseNumber, readPhrase } from './read-phrase.ts';
import rows from './sentences.json' with { type: 'json' };

interface Row {
  readonly text: string;
  readonly side?: string;
  /** `as` may leave it open between readings: `target|base`. */
  readonly numbers: readonly PhraseNumber[];
}

const figures: ReadonlySet<string> = new Set(['target', 'standard', 'part', 'actual', 'stage', 'claim', 'funding']);

/** What else a figure may be read as: an amount per head as a target, a part among results as a result, money as funds. */
function accepted({ as, unit }: PhraseNumber, side: string): ReadonlySet<string> {
  const kinds = new Set(as.split('|'));
  const isResult = side === 'result';
  if (kinds.has('standard')) kinds.add(isResult ? 'actual' : 'target');
  if (kinds.has('actual') && unit?.endsWith('元')) kinds.add('funding');
  if (kinds.has('part') && isResult) kinds.add('actual');
  return kinds;
}

/** What is wrong with one number; a number that is set aside may be so for any reason, and one without unit in the row has any. */
function faultOf(wanted: PhraseNumber, read: PhraseNumber | undefined, side: string): string | undefined {
  if (read === undefined || read.text !== wanted.text) return `${wanted.text}: not found`;
  const kinds = accepted(wanted, side);
  const mayBeAside = [...kinds].some((kind) => !figures.has(kind));
  const shown = `${read.text}: ${wanted.as} ${wanted.unit ?? ''} ${wanted.bound ?? ''}, read as ${read.as} ${read.unit ?? ''} ${read.bound ?? ''}`;
  if (!figures.has(read.as)) return mayBeAside ? undefined : shown;
  if (!kinds.has(read.as) || (wanted.unit !== undefined && read.unit !== wanted.unit)) return shown;
  if (side === 'result' || wanted.bound === undefined || wanted.unit === undefined) return undefined;
  return read.bound === wanted.bound || (wanted.bound === 'exactly' && read.bound === 'unstated') ? undefined : shown;
}

describe('whole sentences of notices and bulletins', () => {
  it.each(rows as readonly Row[])('$text', ({ text, side = 'promise', numbers }) => {
    const { numbers: read, trace } = readPhrase(text, side as Side);
    const faults = numbers
      .map((number, index) => faultOf(number, read[index], side))
      .filter((fault) => fault !== undefined);
    expect(faults, trace).toEqual([]);
    expect(read).toHaveLength(numbers.length);
  });
});
