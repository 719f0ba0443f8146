import { describe, expect, it } from 'vitest';
import { basisIn } from '../../../src/read/outline/frame/basis.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './bases.json' with { type: 'json' };

const texts = (text: string, end = text.length) => basisIn(pageOf(text), 0, end).map((quote) => quote.text);

describe('basisIn takes', () => {
  it.each(rows)('$says', ({ text, basis }) => {
    expect(texts(text)).toEqual(basis);
  });

  it('nothing behind the end', () => {
    expect(texts('根据《意见》（皖政〔2017〕58号）', 6)).toEqual(['《意见》']);
    expect(texts('根据《意见》', 4)).toEqual([]);
  });

  it('titles of a hundred and nineteen characters, no longer ones', () => {
    const title = (length: number) => `《${'民'.repeat(length)}》`;
    expect(texts(`根据${title(119)}`)).toEqual([title(119)]);
    expect(texts(`根据${title(120)}`)).toEqual([]);
  });
});
