import { describe, expect, it } from 'vitest';
import { documentNumberIn } from '../../../src/read/outline/frame/document-number.ts';
import { pageOf } from '../../../src/read/text/page.ts';

/** The number in a line far down a page. */
function numberIn(line: string) {
  const page = pageOf(`${'民'.repeat(150)}\n${line}`);
  const found = documentNumberIn(page, 151, 151 + line.length);
  if (found === undefined) return null;
  expect(page.text.slice(...found.span)).toBe(found.text);
  return found.damaged ? [found.text, 'damaged'] : [found.text];
}

describe('documentNumberIn', () => {
  it.each([
    ['泗政发〔2020〕14号', ['泗政发〔2020〕14号']],
    ['泗政发[2020]第14号', ['泗政发[2020]第14号']],
    ['泗政发（2020）14号', ['泗政发（2020）14号']],
    ['泗政发2020第14号', ['泗政发2020第14号']],
    ['文号：泗政发〔2020〕14号 日期', ['泗政发〔2020〕14号']],
    ['皖政〔202124号', ['皖政〔202124号', 'damaged']],
    ['皖政2021〕24号', ['皖政2021〕24号', 'damaged']],
    ['亳政办〔2025〕1', ['亳政办〔2025〕1', 'damaged']],
    ['按照泗政发（2020）14号执行', null],
    ['实施33项民生工程', null],
  ])('of %j is %j', (line, number) => {
    expect(numberIn(line)).toEqual(number);
  });

  it('looks at lines of two hundred characters', () => {
    expect(numberIn(`${'1'.repeat(189)}泗政发〔2020〕1号`)).toEqual(['泗政发〔2020〕1号']);
    expect(numberIn(`${'1'.repeat(190)}泗政发〔2020〕1号`)).toBeNull();
  });
});
