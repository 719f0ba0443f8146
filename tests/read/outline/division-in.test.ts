import { describe, expect, it } from 'vitest';
import { divisionIn } from '../../../src/read/outline/frame/division-in.ts';
import { pageOf, quoteOf } from '../../../src/read/text/page.ts';

/** The division of issuers, a title and other lines, which stand one below the other. */
function divisionOf(issuers: readonly string[], title?: string, others: readonly string[] = []) {
  const page = pageOf(['文件', ...issuers, ...(title === undefined ? [] : [title]), ...others].join('\n'));
  const quote = (text: string) => quoteOf(page, page.text.indexOf(text), page.text.indexOf(text) + text.length);
  const found = divisionIn(page, issuers.map(quote), title === undefined ? undefined : quote(title), others.map(quote));
  return found?.text;
}

describe('divisionIn', () => {
  it.each([
    ['the first issuer’s', ['泗县人民政府', '灵璧县人民政府'], '关于印发合肥市方案的通知', '泗县'],
    ['the next issuer’s', ['民生工作领导小组', '灵璧县人民政府'], '关于印发合肥市方案的通知', '灵璧县'],
    ['the title’s, where no issuer has one', ['民生工作领导小组'], '泗县民生工程清单', '泗县'],
    ['that of what the title passes on', [], '印发《泗县民生实事方案》的通知', '泗县'],
    ['behind the year', [], '关于2024年泗县民生工程的通知', '泗县'],
    ['behind a year that says 年度', [], '2024年度泗县民生工程清单', '泗县'],
    ['none of 年度全县', [], '2024年度全县民生工程清单', undefined],
    ['behind a colon', [], '附件2：泗县民生实事清单', '泗县'],
    ['none in the midst of a title', [], '民生2泗县工程', undefined],
    ['none', [], '民生工程的通知', undefined],
  ])('is %s', (_, issuers, title, division) => {
    expect(divisionOf(issuers, title)).toBe(division);
  });

  it('is that of what is attached where the title has none', () => {
    expect(divisionOf([], '民生工程的通知', ['民生清单', '泗县民生清单', '灵璧县民生清单'])).toBe('泗县');
    expect(divisionOf([], undefined, ['泗县民生清单'])).toBe('泗县');
  });

  it('is looked for in sixty characters', () => {
    const title = (before: number) => `${'1'.repeat(before - 2)}关于泗县民生工程的通知`;
    expect(divisionOf([], title(58))).toBe('泗县');
    expect(divisionOf([], title(59))).toBeUndefined();
  });
});
