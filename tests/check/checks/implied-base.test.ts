import { describe, expect, it } from 'vitest';
import { impliedBaseCheck } from '../../../src/check/checks/implied-base.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, links, rateOf, reportWith, target } from '../small-report.ts';

const said = (part: string, printed: string) =>
  found(impliedBaseCheck, { report: reportWith(actual('A1', part), rateOf('C1', printed, 'A1', null)) })[0]?.[2];

describe('implied-base', () => {
  it.each([
    ['78批', '57.8%', '78批 ÷ 135批'],
    ['86个批次', '63.7%', '86个批次 ÷ 135个批次'],
    ['96个', '96%', '96个 ÷ 100个'],
    ['2816.3万元', '71%', '2816.3万元 ÷ 3938.88–3994.75万元'],
    ['37.05亿元', '80%', '37.05亿元 ÷ 46.02–46.60亿元'],
    ['3人', '1%', '3人 ÷ 201–600人'],
    ['1人', '0%', '1人 ÷ >201人'],
    ['1.5万元', '0.0%', '1.5万元 ÷ >3000.00万元'],
  ])('of %s at %s', (part, printed, expected) => {
    expect(said(part, printed)).toBe(expected);
  });

  it('names the place and keeps the numbers', () => {
    const report = reportWith(
      actual('A1', '78批'),
      actual('A2', '3人'),
      actual('A3', '1人'),
      rateOf('C1', '57.8%', 'A1', null),
      rateOf('C2', '1%', 'A2', null),
      rateOf('C3', '0%', 'A3', null),
    );
    expect(found(impliedBaseCheck, { report })[0]?.slice(0, 2)).toEqual(['implied-base', 'report.entries.0.claims.0']);
    expect(numbersOf(impliedBaseCheck, { report })).toEqual([
      ['printed 57.8% C1', 'part 78批 A1', 'base 135–135批'],
      ['printed 1% C2', 'part 3人 A2', 'base 201–600人'],
      ['printed 0% C3', 'part 1人 A3', 'base 201人'],
    ]);
  });

  it('finds nothing where whole or part is printed otherwise', () => {
    const report = reportWith(
      actual('A1', '1个'),
      target('T1', '2个'),
      rateOf('C1', '50%', 'A1', 'T1'),
      rateOf('C2', '50%', null, 'T1'),
      rateOf('C3', '50%', null, null),
      claim('C4', '50%', { links: links('numerator A1 candidate', 'denominator') }),
      rateOf('C5', '-5%', 'A1', null),
    );
    expect(found(impliedBaseCheck, { report })).toEqual([]);
  });

  it('finds nothing where the part is negative', () => {
    expect(said('-3人', '50%')).toBeUndefined();
  });
});
