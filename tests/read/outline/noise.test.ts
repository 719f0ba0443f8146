import { describe, expect, it } from 'vitest';
import { isNoise } from '../../../src/read/outline/noise.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './noise-lines.json' with { type: 'json' };

const noise = (text: string) => linesOf(pageOf(text)).map(isNoise);

describe('isNoise', () => {
  it.each(rows.noise)('%j is the web page’s or the printer’s', (text) => {
    expect(noise(text)).toEqual([true]);
  });

  it.each(rows.words)('%j is the document’s', (text) => {
    expect(noise(text)).toEqual([false]);
  });

  it('is a line of up to 160 characters, of 39 where the word could be the document’s', () => {
    expect(noise('访问次数'.padEnd(160, '民'))).toEqual([true]);
    expect(noise('访问次数'.padEnd(161, '民'))).toEqual([false]);
    expect(noise('打印'.padEnd(39, '民'))).toEqual([true]);
    expect(noise('打印'.padEnd(40, '民'))).toEqual([false]);
  });
});
