import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/check-document.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { rowText } from '../read/row.ts';

/** What is found of the money of a bulletin of one row. */
function moneyOf(promise: string, result: string) {
  const head = '丰水县2025年1-9月民生实事进展情况\n';
  const { value, evidence } = readDocument(head + rowText(promise, result).split('\n').slice(1).join('\n'));
  return checkDocument({ ...value, evidence })
    .filter(({ code }) => code.startsWith('check/money'))
    .map(({ code, expected = '' }) => `${code.replace('check/', '')} ${expected}`);
}

describe('money beside persons and a standard', () => {
  it.each([
    ['资助学生1200人', '资助学生1200人，发放资金120万元，每人每年1000元', []],
    ['资助学生1200人', '资助学生1200人，每人每年1000元，发放资金120万元', []],
    ['发放高龄津贴8200人，每人每月50元', '发放高龄津贴8200人，1-9月发放资金369万元', []],
    [
      '发放高龄津贴8200人，每人每月50元',
      '发放高龄津贴8200人，1-9月发放资金396万元',
      ['money-differs 8200人 × 每人每月50元 × 9个月 = 369万元'],
    ],
    [
      '发放高龄津贴',
      '为8200名老人发放，每人每月50元，9个月共发放396万元',
      ['money-differs 8200名 × 每人每月50元 × 9个月 = 369万元'],
    ],
    ['发放高龄津贴8200人，每人每月50元', '发放高龄津贴8200人，9月发放资金41万元', []],
    ['发放高龄津贴8200人，每人每月50元', '发放高龄津贴8200人，本月发放资金41万元', []],
    ['发放高龄津贴8200人次，每人每月50元', '发放高龄津贴73800人次，发放资金369万元', []],
  ])('%s | %s', (promise, result, expected) => {
    expect(moneyOf(promise, result)).toEqual(expected);
  });
});
