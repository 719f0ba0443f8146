import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/read/numbers/number-in-context.ts';
import rows from './doubt-signs.json' with { type: 'json' };
import { type SignRow, signsIn } from './signs-in.ts';
import ofPromises from './signs-of-promises.json' with { type: 'json' };
import ofResults from './signs-of-results.json' with { type: 'json' };

describe.each(['promise', 'result'] as const)('signs of doubt in a %s', (side) => {
  it.each(rows[side])('$text', ({ text, signs }) => {
    expect(signsIn(text, side)).toEqual(signs);
  });
});

describe('signs of doubt under a heading', () => {
  it.each(rows.headed)('$headings $text', ({ text, headings, signs }) => {
    expect(signsIn(text, 'promise', headings)).toEqual(signs);
  });
});

const byName: readonly Record<string, readonly SignRow[]>[] = [ofPromises, ofResults];

describe.each(byName.flatMap((file) => Object.entries(file)))('the sign %s, and what stands beside it', (_, named) => {
  it.each(named)('$text', ({ text, side = 'promise', headings, signs }) => {
    expect(signsIn(text, side as Side, headings)).toEqual(signs);
  });
});
