import { describe, expect, it } from 'vitest';
import type { ReadNumber } from '../../../src/read/rules/settle.ts';
import { readRow } from '../row.ts';
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

describe('a share of the work told behind a count', () => {
  const isDoubted = (promise: string): boolean | undefined =>
    readRow(promise, '改造小区15个，完成60%').actuals[0]?.inferred?.includes('as');
  it.each([
    ['改造小区25个', false],
    // All that was promised, or more: the share is of the work.
    ['改造小区15个', true],
    ['改造小区12个', true],
    // A promise of something else says nothing of these.
    ['改造电梯25部', true],
  ])('of %s: %s', (promise, wanted) => {
    expect(isDoubted(promise)).toBe(wanted);
  });
});
