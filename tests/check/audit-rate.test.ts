import { describe, expect, it } from 'vitest';
import { auditRate, type RateAudit, type RateToAudit } from '../../src/check/audit-rate.ts';
import { expect as must, type Result } from '../../src/issue.ts';
import { defaultUnits, extendUnits } from '../../src/quantity/unit.ts';
import { frozen } from '../plan/small-plan.ts';
import rows from './audit-rate.rows.json' with { type: 'json' };
import { measure } from './small-report.ts';

const amount = (printed: string) => {
  const { value, unit } = measure(printed);
  return { value, unit };
};
const audit = (printed: string, part: string, whole: string, ceils?: boolean): RateAudit =>
  must(auditRate(frozen({ printed, part: amount(part), whole: amount(whole) }), ceils === undefined ? {} : { ceils }));
const refused = (result: Result<unknown>) =>
  result.ok ? 'ok' : result.issues.map(({ code, path, received }) => [code, path.join('.'), received]);

describe('auditRate', () => {
  it.each(rows)('%s of %s in %s is %s', (printed, part, whole, verdict, percent, halfUp, cut) => {
    const { exact, ...facts } = audit(printed, part, whole);
    expect(facts.verdict).toBe(verdict);
    expect(exact && [`${exact.percent}${exact.isExact ? '' : '…'}`, exact.halfUp, exact.cut]).toEqual([
      percent,
      halfUp,
      cut,
    ]);
  });

  it('says all there is to say', () => {
    expect(auditRate({ printed: '132.1', part: amount('12543人次'), whole: amount('9500人次') })).toEqual({
      ok: true,
      issues: [],
      value: {
        verdict: 'mismatch',
        printed: '132.1',
        interval: { low: '132.05', high: '132.15' },
        exact: {
          ratio: { part: '12543', whole: '9500' },
          percent: '132.0315789',
          isExact: false,
          readings: ['ceiled'],
          halfUp: '132.0',
          cut: '132.0',
          parts: { low: '12544.75', high: '12554.25' },
        },
      },
    });
  });

  it('takes rounding up for a reading only where the document does so', () => {
    expect(audit('132.1', '12543人次', '9500人次', true).verdict).toBe('ceiled');
    expect(audit('132.1', '12543人次', '9500人次', false).verdict).toBe('mismatch');
    expect(audit('132.2', '12543人次', '9500人次', true).verdict).toBe('mismatch');
    expect(audit('62.3', '44.3公里', '71公里', true).verdict).toBe('truncated');
    expect(audit('62.4', '44.3公里', '71公里', true).verdict).toBe('matches');
  });

  it.each([
    ['50', ['half-up', 'cut', 'ceiled'], '1人', '2人'],
    ['62.4', ['half-up', 'ceiled'], '44.3公里', '71公里'],
    ['62.3', ['cut'], '44.3公里', '71公里'],
    ['62.5', [], '44.3公里', '71公里'],
    ['33.3', ['half-up', 'cut'], '1人', '3人'],
    ['33.4', ['ceiled'], '1人', '3人'],
  ])('%s is given by %o', (printed, readings, part, whole) => {
    expect(audit(printed, part, whole).exact?.readings).toEqual(readings);
  });

  it('knows what it does not know', () => {
    const part = amount('78批');
    const interval = { low: '57.75', high: '57.85' };
    expect(must(auditRate({ printed: '57.8', part }))).toEqual({ verdict: 'no-base', printed: '57.8', interval });
    expect(must(auditRate({ printed: '57.8', whole: part })).verdict).toBe('no-base');
    expect(must(auditRate({ printed: '57.8' }))).toEqual({ verdict: 'unchecked', printed: '57.8', interval });
  });

  it('notes a pair in two classifiers, in one unit says nothing', () => {
    const noted = auditRate({ printed: '9.4', part: amount('26场'), whole: amount('277次') });
    expect(noted.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['quantity/classifier-differs', 'note'],
    ]);
    expect(auditRate({ printed: '2.9', part: amount('8场'), whole: amount('277场') }).issues).toEqual([]);
  });

  it('gives the parts in the unit of the part, none below 0, none that are not exact', () => {
    expect(audit('33.3', '1万人', '30000人').exact?.parts).toEqual({ low: '0.9975', high: '1.0005' });
    expect(audit('0', '0人', '200人').exact?.parts).toEqual({ low: '0', high: '1' });
    expect(audit('0.5', '1人', '200人').exact?.parts).toEqual({ low: '0.9', high: '1.1' });
    expect(audit('100', '1亿元', '100000000.1元').exact?.parts).toBeUndefined();
  });

  it.each([
    [{ printed: '6e1' }, [['quantity/not-a-number', 'printed', '6e1']]],
    [{ printed: '123456789.123456789' }, [['quantity/not-a-number', 'printed', '123456789.123456789']]],
    [{ printed: '-3' }, [['check/negative-amount', 'printed', '-3']]],
    [
      { printed: '1', part: amount('-1人'), whole: { value: '七', unit: '人' } },
      [
        ['check/negative-amount', 'part', '-1'],
        ['quantity/not-a-number', 'whole', '七'],
      ],
    ],
    [{ printed: '1', part: { value: 'NaN', unit: '人' } }, [['quantity/not-a-number', 'part', 'NaN']]],
    [{ printed: '1', whole: amount('-2人') }, [['check/negative-amount', 'whole', '-2']]],
    [
      { printed: '1', part: amount('1人'), whole: amount('0人') },
      [['quantity/whole-is-zero', 'whole.value', undefined]],
    ],
    [{ printed: '1', part: amount('1户'), whole: amount('2人') }, [['quantity/unlike-units', 'part.unit', '户']]],
  ] as readonly [RateToAudit, unknown][])('refuses %o', (rate, said) => {
    expect(refused(auditRate(rate))).toEqual(said);
  });

  it('uses the units it is given', () => {
    const units = extendUnits(defaultUnits, [
      { name: '栋', kind: 'building' },
      { name: '幢', kind: 'building' },
    ]);
    const rate = { printed: '50', part: amount('1栋'), whole: amount('2幢') };
    expect(auditRate(rate).ok).toBe(false);
    const { exact } = must(auditRate(rate, { units }));
    expect(exact?.parts).toEqual({ low: '0.99', high: '1.01' });
  });
});
