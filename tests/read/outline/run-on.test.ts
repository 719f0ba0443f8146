import { describe, expect, it } from 'vitest';
import { splitRunOn } from '../../../src/read/outline/body/run-on.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './run-ons.json' with { type: 'json' };

const partsOf = (lines: readonly string[]) => {
  const page = pageOf(lines.join('\n'));
  return splitRunOn(page, linesOf(page));
};
const texts = (...lines: readonly string[]) => partsOf(lines).map(({ folded }) => folded);

/** A line of three numbers, of so many characters. */
const list = (length: number) => `1.培训。 2.开发。 3.${'建'.repeat(length - 15)}。`;

describe('splitRunOn parts', () => {
  it.each(rows)('$says', ({ lines, parts }) => {
    const page = pageOf(lines.join('\n'));
    expect(splitRunOn(page, linesOf(page)).map(({ start, end }) => page.text.slice(start, end))).toEqual(parts);
  });

  it('a line of eighty characters, no shorter one', () => {
    expect(texts(list(80))).toEqual(['1.培训。', '2.开发。', list(80).slice(12)]);
    expect(texts(list(79))).toEqual([list(79)]);
  });

  it('a line that is half of the text, no smaller part of it', () => {
    const other = (length: number) => '民'.repeat(length);
    expect(texts(list(90), other(90))).toHaveLength(4);
    expect(texts(list(90), other(91))).toEqual([list(90), other(91)]);
  });

  it('and has the first part follow what the line follows', () => {
    expect(partsOf(['民生工程', list(80)]).map(({ follows }) => follows)).toEqual([false, true, false, false]);
    expect(partsOf(['民生工程', '', list(80)]).map(({ follows }) => follows)).toEqual([false, false, false, false]);
  });
});
