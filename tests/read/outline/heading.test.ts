import { describe, expect, it } from 'vitest';
import { headingOf, headingsOf } from '../../../src/read/outline/body/heading.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './headings.json' with { type: 'json' };

describe('headingsOf', () => {
  it.each(rows)('$says', ({ lines, headings }) => {
    const page = pageOf(lines.join('\n'));
    const found = linesOf(page);
    const markers = headingsOf(found).map((heading, index) => {
      const start = found[index]?.start ?? 0;
      return heading === undefined ? null : page.text.slice(start, start + heading.length);
    });
    expect(markers).toEqual(headings);
  });
  it.each<[string, (value: number) => string]>([
    ['1.', (value) => `${value}.改造小区`],
    ['1、', (value) => `${value}、改造小区`],
    ['（1）', (value) => `（${value}）改造小区`],
  ])('go on past 999: %s', (_, lineOf) => {
    const lines = linesOf(pageOf(Array.from({ length: 1005 }, (_, index) => lineOf(index + 1)).join('\n')));
    expect(headingsOf(lines).filter((heading) => heading !== undefined)).toHaveLength(1005);
    expect(headingsOf(lines).at(-1)?.value).toBe(1005);
  });
  it.each(['2024.改造小区', '（2024）改造小区', '2024、改造小区'])('but a number as high may be a year: %s', (year) => {
    const lines = linesOf(pageOf(`1.养老\n（1）新增床位\n${year}\n2.绿化`));
    expect(headingsOf(lines).map((heading) => heading?.value)).toEqual([1, 1, undefined, 2]);
    expect(lines.map((line) => headingOf(line)?.value)).toEqual([1, 1, undefined, 2]);
  });
});
