import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../property-runs.ts';
import { readRow } from '../row.ts';

// A pair's directions are never opposite: what rose is not held against what was to fall, whatever is measured and by how much.

const ups = ['上升', '增长', '提高', '上涨'];
const downs = ['下降', '降低', '减少', '下调'];

const cases = fc.record({
  thing: fc.constantFrom('居民收入', 'PM2.5浓度', '立案数', '单位能耗', '企业用电成本'),
  way: fc.constantFrom(...ups, ...downs),
  other: fc.constantFrom(...ups, ...downs),
  to: fc.constantFrom('', '到', '至'),
  promised: fc.integer({ min: 1, max: 99 }),
  told: fc.integer({ min: 1, max: 99 }),
  unit: fc.constantFrom('%', '元', '件', '个百分点'),
});

/** 居民收入同比增长7%; 居民收入提高到900元. */
const said = (thing: string, way: string, to: string, value: number, unit: string): string =>
  `${thing}${to === '' ? '同比' : ''}${way}${to}${value}${unit}`;

function isAnswered(promise: string, result: string): boolean {
  const { actuals, claims } = readRow(promise, result);
  return [...actuals, ...claims].some(({ links = [] }) => links.some(({ kind }) => kind === 'answers'));
}

describe('directions of a pair', () => {
  it('are never opposite', () => {
    const property = fc.property(cases, ({ thing, way, other, to, promised, told, unit }) => {
      fc.pre(ups.includes(way) !== ups.includes(other));
      expect(isAnswered(said(thing, way, to, promised, unit), said(thing, other, to, told, unit))).toBe(false);
    });
    fc.assert(property, { numRuns: runs(150) });
  });

  it('let what is told of the same answer, where they are one', () => {
    const property = fc.property(cases, ({ thing, way, to, promised, told }) => {
      expect(isAnswered(said(thing, way, to, promised, '%'), said(thing, way, to, told, '%'))).toBe(true);
    });
    fc.assert(property, { numRuns: runs(50) });
  });
});
