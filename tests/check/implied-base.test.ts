import { describe, expect, it } from 'vitest';
import { impliedBase } from '../../src/check/implied-base.ts';
import { expect as must } from '../../src/issue.ts';
import { defaultUnits, extendUnits } from '../../src/quantity/unit.ts';
import { frozen } from '../plan/small-plan.ts';
import { measure } from './small-report.ts';

const amount = (printed: string) => {
  const { value, unit } = measure(printed);
  return { value, unit };
};
const base = (part: string, printed: string) => must(impliedBase(frozen({ part: amount(part), printed })));

describe('impliedBase', () => {
  it('finds the base of 78批 at 57.8%, rounded and cut', () => {
    expect(base('78批', '57.8')).toEqual({
      unit: '批',
      halfUp: { low: '134.83', high: '135.06', counts: { first: '135', last: '135' } },
      cut: { low: '134.72', high: '134.95' },
    });
  });

  it.each([
    ['96个', '96', '99.48', '100.52', '100', '100'],
    ['86个批次', '63.7', '134.90', '135.11', '135', '135'],
    ['71个', '100', '70.65', '71.36', '71', '71'],
    ['1人', '50', '1.98', '2.02', '2', '2'],
    ['1人', '40', '2.47', '2.53', undefined, undefined],
    ['3人', '1', '200.00', '600.00', '201', '600'],
    ['5.0人', '50', '9.90', '10.10', '10', '10'],
  ])('finds the base of %s at %s%%', (part, printed, low, high, first, last) => {
    const { halfUp } = base(part, printed);
    expect(halfUp).toEqual({ low, high, ...(first && { counts: { first, last } }) });
  });

  it.each([
    ['2816.3万元', '71', '3938.88', '3994.75'],
    ['37.05亿元', '80', '46.02', '46.60'],
    ['159.84万人', '96.4', '165.72', '165.90'],
    ['0.125公里', '50', '0.248', '0.253'],
    ['5万人', '50', '9.90', '10.10'],
    ['5元', '50', '9.90', '10.10'],
    ['5亩', '50', '9.90', '10.10'],
    ['5年', '50', '9.90', '10.10'],
    ['5岁', '50', '9.90', '10.10'],
    ['5分', '50', '9.90', '10.10'],
    ['5卷', '50', '9.90', '10.10'],
    ['5.5人', '50', '10.89', '11.11'],
  ])('counts nothing where %s is measured', (part, printed, low, high) => {
    expect(base(part, printed).halfUp).toEqual({ low, high });
  });

  it('is open where the rate rounds to 0', () => {
    expect(base('1人', '0').halfUp).toEqual({ low: '200.00', counts: { first: '201' } });
    expect(base('1人', '0').cut).toEqual({ low: '100.00', counts: { first: '101' } });
    expect(base('0人', '0').halfUp).toEqual({ low: '0.00', counts: { first: '1' } });
    expect(base('1.5万元', '0.0').halfUp).toEqual({ low: '3000.00' });
  });

  it('is empty for a rate of nothing', () => {
    expect(base('0人', '50').halfUp).toEqual({ low: '0.00', high: '0.00' });
  });

  it('counts what the caller says it counts', () => {
    const part = amount('5卷');
    expect(must(impliedBase({ part, printed: '50' }, { isCount: true })).halfUp.counts).toEqual({
      first: '10',
      last: '10',
    });
    expect(must(impliedBase({ part: amount('5人'), printed: '50' }, { isCount: false })).halfUp.counts).toBeUndefined();
    const units = extendUnits(defaultUnits, [{ name: '卷', kind: 'volume-of-books' }]);
    expect(must(impliedBase({ part, printed: '50' }, { units })).halfUp.counts).toEqual({ first: '10', last: '10' });
  });

  it('refuses what is no number', () => {
    const said = (value: string, printed: string) => {
      const result = impliedBase({ part: { value, unit: '人' }, printed });
      return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`);
    };
    expect(said('x', '-1')).toEqual(['quantity/not-a-number part', 'check/negative-amount printed']);
    expect(said('-1', '1.123456789')).toEqual(['check/negative-amount part', 'quantity/not-a-number printed']);
  });
});
