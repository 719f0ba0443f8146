import { describe, expect, it } from 'vitest';
import { isHeadline, titleIn } from '../../../src/read/outline/frame/title.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './title-lines.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly lines: readonly string[];
  /** The title joined, and the index of its first line. */
  readonly title: readonly (string | number)[] | null;
}

function titleOf(...lines: readonly string[]) {
  const page = pageOf(lines.join('\n'));
  const found = titleIn(page, linesOf(page), false);
  if (found === undefined) return null;
  const { title, first, behind } = found;
  expect(title.text).toBe(lines.slice(first, behind).join('\n'));
  expect(page.text.slice(...title.span)).toBe(title.text);
  return [title.joined, first];
}

/** Words of so many characters that end in others. */
const long = (length: number, end: string) => '民'.repeat(length - end.length) + end;

describe('titleIn takes', () => {
  it.each(rows as readonly Row[])('$says', ({ lines, title }) => {
    expect(titleOf(...lines)).toEqual(title);
  });

  it('lines of 120 characters, of 200 together, and no longer ones', () => {
    expect(titleOf(long(120, '的通知'), '各乡镇：')).toEqual([long(120, '的通知'), 0]);
    expect(titleOf(long(121, '的通知'), '各乡镇：')).toBeNull();
    expect(titleOf(long(100, '关于'), long(100, '的通知'))?.[0]).toHaveLength(200);
    expect(titleOf(long(101, '关于'), long(100, '的通知'))?.[0]).toHaveLength(100);
  });

  it('the thirtieth line at the latest', () => {
    const above = (count: number) => Array.from({ length: count }, () => '各乡镇。');
    expect(titleOf(...above(29), '泗县2024年民生实事清单')).toEqual(['泗县2024年民生实事清单', 29]);
    expect(titleOf(...above(30), '泗县2024年民生实事清单')).toBeNull();
  });

  it('a line of sixty characters where no word says so, no longer one', () => {
    expect(titleOf(long(60, '民生这样干'), '各乡镇：')?.[1]).toBe(0);
    expect(titleOf(long(61, '民生这样干'), '各乡镇：')).toBeNull();
  });
});

describe('isHeadline', () => {
  it.each([
    ['2024年民生实事清单', true],
    ['民生工程进展情况（1-6月）', true],
    ['各乡镇人民政府', false],
    ['清单附后', false],
    ['一、民生工程', false],
    ['民生工程。', false],
    ['附件：民生实事清单', false],
  ])('of %j is %j', (text, is) => {
    const page = pageOf(`\n${text}`);
    expect(linesOf(page).map((line) => isHeadline(page, line))).toEqual([is]);
  });
});
