import { describe, expect, it } from 'vitest';
import { joinBareNumbers } from '../../../src/read/outline/bare-number.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';

function joined(lines: readonly string[], lineBreak = '\n') {
  const page = pageOf(lines.join(lineBreak));
  return joinBareNumbers(page, linesOf(page));
}

const long = (length: number) => '民'.repeat(length);

describe('joinBareNumbers', () => {
  it.each([
    ['numbers above names', ['01', '住房', '02', '居住', '03', '教育'], ['01\n住房', '02\n居住', '03\n教育']],
    [
      'numbers with sentences between them',
      ['1', '住房', '建设。', '2.', '居住', '3、', '教育'],
      ['1\n住房', '建设。', '2.\n居住', '3、\n教育'],
    ],
    ['two numbers alone', ['1', '住房', '2', '居住'], ['1', '住房', '2', '居住']],
    ['figures', ['27800', '52242', '1', '60'], ['27800', '52242', '1', '60']],
    ['numbers one below the other', ['1', '2', '3', '住房'], ['1', '2', '3\n住房']],
    ['a number at the end', ['1', '住房', '2', '居住', '3'], ['1\n住房', '2\n居住', '3']],
    ['a Chinese number', ['一、', '就业', '（二）', '教育'], ['一、\n就业', '(二)\n教育']],
    ['a Chinese number without a mark', ['一', '就业'], ['一', '就业']],
    ['a name of sixty characters', ['一、', long(60)], [`一、\n${long(60)}`]],
    ['a longer line', ['一、', long(61)], ['一、', long(61)]],
  ])('of %s', (_, lines, found) => {
    expect(joined(lines).map(({ folded }) => folded)).toEqual(found);
  });

  it('keeps the offsets of both lines, and counts every line break', () => {
    expect(joined(['民生', ' 一、 ', ' 就业 '], '\r\n')).toEqual([
      { start: 0, end: 2, from: 0, to: 2, folded: '民生', follows: false },
      { start: 5, end: 13, from: 4, to: 14, folded: '一、 \n\n 就业', follows: true },
    ]);
  });
});
