import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import { settled } from '../settled.ts';
import rows from './part.json' with { type: 'json' };

/** `12 part of 36`: the number, what it is, and of a part the number that it is a part of. */
function partsIn(text: string, side: Side): readonly string[] {
  return settled(text, side).map(
    ({ number, as, whole }) =>
      `${number.numeral.amount} ${as}${whole === undefined ? '' : ` of ${whole.number.numeral.amount}`}`,
  );
}

describe('what belongs to a list of parts, and what no longer does', () => {
  it.each(rows)('$text', ({ text, side = 'promise', numbers }: { text: string; side?: string; numbers: string[] }) => {
    expect(partsIn(text, side as Side)).toEqual(numbers);
  });
});
