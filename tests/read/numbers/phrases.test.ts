import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import rows from './phrases.json' with { type: 'json' };
import { type PhraseNumber, readPhrase } from './read-phrase.ts';

interface Row {
  readonly text: string;
  readonly side?: string;
  readonly numbers: readonly PhraseNumber[];
}

const figures: ReadonlySet<string> = new Set(['target', 'standard', 'part', 'actual', 'stage', 'claim', 'funding']);

/** Of what is set aside only the kind counts; of a figure unit and, where the row says it, bound. */
function compared(read: readonly PhraseNumber[], wanted: readonly PhraseNumber[]): readonly PhraseNumber[] {
  return read.map(({ text, as, unit, bound, flag }, index) => {
    const row = wanted[index];
    return {
      text,
      as,
      ...(figures.has(as) && row?.unit !== undefined && { unit: unit ?? '' }),
      ...(figures.has(as) && row?.bound !== undefined && { bound: bound ?? '' }),
      ...(row?.flag && flag && { flag }),
    };
  });
}

describe('phrases of the genre', () => {
  it.each(rows as readonly Row[])('$text', ({ text, side = 'promise', numbers }) => {
    const { numbers: read, trace } = readPhrase(text, side as Side);
    expect(compared(read, numbers), trace).toEqual(numbers);
  });
});
