import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../src/check/check-document.ts';
import { printedRates } from '../../src/check/printed-rates.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { rowText } from '../read/row.ts';
import { actual, claim, links, reportWith, target } from './small-report.ts';

const told = (targets: string, results: string) =>
  checkDocument(readDocument(rowText(targets, results)))
    .filter(({ code }) => !code.endsWith('reported') && !code.endsWith('begun'))
    .map(({ code, expected }) => `${code.replace('check/', '')} ${expected}`);

describe('the base that is printed beside a rate', () => {
  it.each([
    ['建设产业园1个', '到位资金12.6亿元，占年度计划投资18亿元的70%', []],
    ['建设产业园1个', '到位资金12.6亿元，占年度计划投资18亿元的75%', ['rate-mismatch 12.6亿元 ÷ 18亿元 = 70% ≈ 70%']],
    ['完成投资2000万元', '拨付1530万元，占计划的76.5%', []],
    [
      '完成投资2000万元',
      '拨付1530万元，占计划的50%',
      ['rate-without-base 1530万元 ÷ 2000万元？', 'implied-base 1530万元 ÷ 3029.70–3090.91万元'],
    ],
  ])('%s: %s', (targets, results, expected) => {
    expect(told(targets, results)).toEqual(expected);
  });

  const rate = claim('C1', '50%', { indicator: '计划占比', links: links('numerator A1', 'denominator') });
  const wholes = (...figures: Parameters<typeof reportWith>) =>
    printedRates({ report: reportWith(actual('A1', '5万元'), ...figures) }).map(
      ({ whole, candidates }) => whole?.figure.id ?? candidates.map(({ placed }) => `${placed.figure.id}？`).join(''),
    );

  it('is the one target of its kind, where the rate is said to be of the plan', () => {
    expect(wholes(rate, target('T1', '10万元'))).toEqual(['T1']);
    expect(wholes(rate, target('T1', '20万元'))).toEqual(['T1？']);
    expect(wholes(rate, target('T1', '10万元'), target('T2', '3户'))).toEqual(['T1']);
    expect(wholes(rate, target('T1', '10万元'), target('T2', '20万元'))).toEqual(['']);
    expect(wholes(rate, target('T1', '10户'))).toEqual(['']);
    expect(wholes({ ...rate, indicator: '占比' }, target('T1', '10万元'))).toEqual(['']);
    const others = (count: number) => Array.from({ length: count }, (_, index) => target(`T${index + 2}`, '3户'));
    expect(wholes(rate, target('T1', '10万元'), ...others(19))).toEqual(['T1']);
    expect(wholes(rate, target('T1', '10万元'), ...others(20))).toEqual(['']);
  });
});
