import { describe, expect, it } from 'vitest';
import { mixing } from '../../../src/check/checks/mixing.ts';
import type { Measure } from '../../../src/plan/figure.ts';
import { found, numbersOf } from '../found.ts';
import { claim, measure, reportWith } from '../small-report.ts';

const rate = (id: string, printed: string, divisions?: readonly string[], bound: Partial<Measure> = {}) =>
  claim(id, undefined, {
    indicator: '完工率',
    measure: measure(printed, bound),
    ...(divisions && { scope: { divisions } }),
  });
const said = (...figures: Parameters<typeof reportWith>) => found(mixing, { report: reportWith(...figures) })[0]?.[2];

describe('mixing', () => {
  it('finds the weights that a total and two parts imply, the higher part first', () => {
    const figures = [rate('C0', '71.6%'), rate('C1', '52.1%', ['杜集区']), rate('C2', '74%', ['濉溪县'])];
    expect(found(mixing, { report: reportWith(...figures) })).toEqual([
      ['implied-weight', 'report.entries.0.claims.0', '濉溪县74%（86.8–91.4%）、杜集区52.1%'],
    ]);
    expect(numbersOf(mixing, { report: reportWith(...figures) })).toEqual([
      ['printed 71.6% C0', 'part 74% C2', 'part 52.1% C1', 'weight 86.8–91.4%'],
    ]);
    const [total, low, high] = figures;
    expect(total && low && high && said(high, total, low)).toBe('濉溪县74%（86.8–91.4%）、杜集区52.1%');
  });

  it.each([
    ['50.0%', '甲60.0%（49.5–50.5%）、乙40.0%'],
    ['59.9%', '甲60.0%（99.0–100.0%）、乙40.0%'],
    ['60.0%', undefined],
    ['40.1%', '甲60.0%（0.0–1.0%）、乙40.0%'],
    ['40.0%', undefined],
    ['61.0%', undefined],
    ['39.0%', undefined],
  ])('of 60.0%% and 40.0%%: %s', (total, expected) => {
    expect(said(rate('C0', total), rate('C1', '60.0%', ['甲']), rate('C2', '40.0%', ['乙']))).toBe(expected);
  });

  it('needs just two plain parts that have nothing in common', () => {
    const total = rate('C0', '50.0%');
    const one = rate('C1', '60.0%', ['甲']);
    const two = rate('C2', '40.0%', ['乙']);
    expect(said(total, one)).toBeUndefined();
    expect(said(total, one, two, rate('C3', '45.0%', ['丙']))).toBeUndefined();
    expect(said(total, one, rate('C2', '40.0%', ['甲', '乙']))).toBeUndefined();
    expect(said(total, one, rate('C2', '40.0%', ['丙', '乙']))).toBe('甲60.0%（49.5–50.5%）、丙、乙40.0%');
    expect(said(total, one, rate('C2', '40.0%', ['乙'], { bound: 'at-least' }))).toBeUndefined();
    expect(said(total, rate('C1', '60.0%', ['甲'], { approximate: true }), two)).toBeUndefined();
    expect(said(rate('C0', '50.0%', undefined, { bound: 'at-most' }), one, two)).toBeUndefined();
    expect(said(rate('C0', '50%'), rate('C1', '50%', ['甲']), rate('C2', '50%', ['乙']))).toBeUndefined();
  });
});
