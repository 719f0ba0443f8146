import { describe, expect, it } from 'vitest';
import { rateAudit } from '../../../src/check/checks/rate-audit.ts';
import { frozen } from '../../plan/small-plan.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, links, rateOf, reportOf, reportWith, target } from '../small-report.ts';

const parts = [actual('A1', '44.3公里'), actual('A2', '1公里'), target('T1', '71公里'), target('T2', '3公里')];
const cut = (id: string) => rateOf(id, '62.3%', 'A1', 'T1');
const rounded = (id: string) => rateOf(id, '62.4%', 'A1', 'T1');
const ceiled = (id: string) => rateOf(id, '33.4%', 'A2', 'T2');
const both = (id: string) => rateOf(id, '33.3%', 'A2', 'T2');
const codes = (...rates: ReturnType<typeof rateOf>[]) =>
  found(rateAudit, { report: reportWith(...parts, ...rates) }).map(([code]) => code);

describe('rate-audit', () => {
  it('says what is printed, what it should be, and both numbers', () => {
    const report = reportWith(...parts, rateOf('C1', '62.5%', 'A1', 'T1'));
    expect(rateAudit.check(frozen({ report }))).toEqual([
      {
        code: 'check/rate-mismatch',
        severity: 'warning',
        message: '“比率C162.5%” does not follow from its numbers: 44.3公里 ÷ 71公里 = 62.3943661…% ≈ 62.4%',
        path: ['entries', 0, 'claims', 0],
        expected: '44.3公里 ÷ 71公里 = 62.3943661…% ≈ 62.4%',
        received: '比率C162.5%',
        document: 'report',
        project: '项目',
        numbers: [
          { as: 'printed', value: '62.5', unit: '%', figure: 'C1' },
          { as: 'computed', value: '62.3943661', unit: '%' },
          { as: 'part', value: '44.3', unit: '公里', figure: 'A1' },
          { as: 'whole', value: '71', unit: '公里', figure: 'T1' },
        ],
      },
    ]);
  });

  it('quotes the document', () => {
    const report = reportWith(...parts, rateOf('C1', '62.5%', 'A1', 'T1'));
    const text = '完工率62.5%';
    const evidence = [
      { path: ['report', 'entries', 0, 'claims', 0], text, span: [3, 11], certainty: 'stated' },
    ] as const;
    const [finding] = rateAudit.check({ report, evidence });
    expect(finding).toMatchObject({ received: text, quote: { text, span: [3, 11] }, span: [3, 11] });
    expect(finding?.message).toMatch(/^“完工率62.5%” does not follow/);
  });

  it('finds nothing in what matches, where nothing is printed and where there is no report', () => {
    expect(codes(rounded('C1'), both('C2'))).toEqual([]);
    expect(found(rateAudit, { report: reportOf([]) })).toEqual([]);
    expect(found(rateAudit, {})).toEqual([]);
  });

  it.each([
    [[cut('C1')], ['rate-truncated']],
    [[cut('C1'), rounded('C2')], ['rate-truncated']],
    [[cut('C1'), rounded('C2'), rounded('C3')], ['rate-cut-once']],
    [
      [cut('C1'), cut('C2'), rounded('C3')],
      ['rate-truncated', 'rate-truncated', 'rate-rounded-once'],
    ],
    [
      [cut('C1'), cut('C2'), both('C3')],
      ['rate-truncated', 'rate-truncated'],
    ],
    [[ceiled('C1')], ['rate-mismatch']],
    [
      [ceiled('C1'), ceiled('C2')],
      ['rate-ceiled', 'rate-ceiled'],
    ],
    [
      [ceiled('C1'), ceiled('C2'), rounded('C3')],
      ['rate-ceiled', 'rate-ceiled'],
    ],
    [
      [ceiled('C1'), ceiled('C2'), both('C3')],
      ['rate-ceiled', 'rate-ceiled', 'rate-rounded-once'],
    ],
    [
      [ceiled('C1'), ceiled('C2'), cut('C3')],
      ['rate-ceiled', 'rate-ceiled', 'rate-cut-once'],
    ],
    [
      [ceiled('C1'), ceiled('C2'), rounded('C3'), both('C4'), both('C5')],
      ['rate-mismatch', 'rate-mismatch'],
    ],
  ])('reports exceptions against the habit: %#', (rates, said) => {
    expect(codes(...rates)).toEqual(said);
  });

  it('tells rates with one number or none, the unsure ones with a question mark', () => {
    const report = reportWith(
      ...parts,
      rateOf('C1', '5%', 'A1', null),
      rateOf('C2', '5%', null, 'T1'),
      claim('C3', '5%', { links: links('numerator A1 candidate', 'denominator') }),
      claim('C4', '5%', { links: links('numerator', 'denominator T1 candidate') }),
      claim('C5', '5%', { links: links('numerator A1', 'denominator T1 candidate') }),
      rateOf('C6', '5%', null, null),
    );
    expect(found(rateAudit, { report })).toEqual([
      ['rate-without-base', 'report.entries.0.claims.0', '44.3公里 ÷ ？'],
      ['rate-without-base', 'report.entries.0.claims.1', '？ ÷ 71公里'],
      ['rate-without-base', 'report.entries.0.claims.2', '44.3公里？ ÷ ？'],
      ['rate-without-base', 'report.entries.0.claims.3', '？ ÷ 71公里？'],
      ['rate-without-base', 'report.entries.0.claims.4', '44.3公里 ÷ 71公里？'],
      ['rate-unchecked', 'report.entries.0.claims.5', ''],
    ]);
    expect(numbersOf(rateAudit, { report })[4]).toEqual(['printed 5% C5', 'part 44.3公里 A1', 'candidate 71公里 T1']);
  });

  it('shows an exact rate without dots', () => {
    const report = reportWith(actual('A1', '1件'), target('T1', '8件'), rateOf('C1', '13.5%', 'A1', 'T1'));
    expect(found(rateAudit, { report })).toEqual([
      ['rate-mismatch', 'report.entries.0.claims.0', '1件 ÷ 8件 = 12.5% ≈ 12.5%'],
    ]);
  });

  it('passes on what arithmetic notes and refuses, as a doubt', () => {
    const report = reportWith(
      actual('A1', '26场'),
      target('T1', '277次'),
      target('T2', '277户'),
      rateOf('C1', '9.4%', 'A1', 'T1'),
      rateOf('C2', '9.4%', 'A1', 'T2'),
      rateOf('C3', '9.9%', 'A1', 'T1'),
    );
    const said = rateAudit
      .check({ report })
      .map(({ code, severity, path, numbers }) => [code, severity, path[3], numbers.length]);
    expect(said).toEqual([
      ['quantity/classifier-differs', 'note', 0, 4],
      ['check/rate-of-unlike-units', 'warning', 1, 3],
      ['check/rate-mismatch', 'warning', 2, 4],
      ['quantity/classifier-differs', 'note', 2, 4],
    ]);
  });
});
