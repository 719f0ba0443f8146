import { describe, expect, it } from 'vitest';
import { unitOfList } from '../../../src/read/numbers/bound.ts';
import type { ReadNumber } from '../../../src/read/rules/settle.ts';
import { settled } from '../settled.ts';
import rows from './bounds.json' with { type: 'json' };

/** Bound, what else the words beside the number say, and the unit that the list it stands in has at its end. */
function saidOf({ number, limits }: ReadNumber): string {
  const { bound, approximate, governs, strict, modality } = limits;
  const unit = unitOfList(number);
  return [
    bound,
    ...(approximate ? ['approximate'] : []),
    ...(governs ? ['governs'] : []),
    ...(strict ? ['strict'] : []),
    ...(modality === undefined ? [] : [modality]),
    ...(unit === undefined ? [] : [`in ${unit}`]),
  ].join(' ');
}

describe('which side of a number fulfils it', () => {
  it.each(rows)('$text', ({ text, limits }) => {
    const read = settled(text, 'promise');
    expect(read.map(saidOf)).toEqual(limits);
  });
});
