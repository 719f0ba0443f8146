import { describe, expect, it } from 'vitest';
import type { ReadNumber } from '../../../src/read/rules/settle.ts';
import { settled } from '../settled.ts';
import rows from './unfinished.json' with { type: 'json' };

/** The numbers that a row marks with `*`, read as results. */
function marked(row: string): readonly (ReadNumber | undefined)[] {
  const pieces = row.split('*');
  const read = settled(pieces.join(''), 'result');
  let at = 0;
  return pieces.slice(0, -1).map((piece) => {
    at += piece.length;
    return read.find(({ number }) => number.numeral.span[0] === at);
  });
}

const plainResults: ReadonlySet<string | undefined> = new Set([undefined, 'actual', 'part', 'standard']);

describe('work told with what says that it is not done', () => {
  it.each(rows.unfinished)('%s is no result without a doubt', (row) => {
    for (const number of marked(row))
      expect(plainResults.has(number?.as) && number?.flag !== true, number?.rule).toBe(false);
  });
});

describe('work told as done', () => {
  it.each(rows.done)('%s is without a doubt', (row) => {
    for (const number of marked(row)) {
      expect(plainResults.has(number?.as) || number?.as === 'funding' || number?.as === 'stage', number?.as).toBe(true);
      expect(number?.flag).toBeUndefined();
    }
  });
});
