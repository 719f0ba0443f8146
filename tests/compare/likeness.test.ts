import { describe, expect, it } from 'vitest';
import { likeness, pairScore } from '../../src/compare/likeness.ts';
import { scoredPairs } from '../../src/compare/scored-pairs.ts';
import { nameTraits, projectTraits, type Traits, unitKind } from '../../src/compare/traits.ts';
import { projectNamed, targetOf } from './lists.ts';

const weights = { name: 70, indicators: 12, units: 6, organizations: 12 };
const traits = (name: string, indicators = '', units = '', organizations = ''): Traits => ({
  name: new Set(name),
  indicators: new Set(indicators),
  units: new Set(units),
  organizations: new Set(organizations),
});

describe('Likeness', () => {
  it('is the mean of the grounds by weight, rounded down', () => {
    expect(likeness(traits('abc', 'xy', 'm', 'p'), [traits('abd', 'x', 'm', 'q')], weights)).toEqual({
      // (70 × 666 + 12 × 666 + 6 × 1000) ÷ 100
      score: 606,
      grounds: [
        { on: 'name', score: 666 },
        { on: 'indicators', score: 666 },
        { on: 'units', score: 1000 },
        { on: 'organizations', score: 0 },
      ],
    });
  });

  it('leaves out what one side does not say', () => {
    expect(likeness(traits('ab', 'x', '', 'p'), [traits('ab', '', 'm', 'q')], weights)).toEqual({
      score: Math.floor(70_000 / 82),
      grounds: [
        { on: 'name', score: 1000 },
        { on: 'organizations', score: 0 },
      ],
    });
  });

  it('of several taken together counts every feature once', () => {
    const several = [traits('ab', '', 'm'), traits('bc', '', 'mn'), traits('cd', '', 'n')];
    expect(likeness(traits('abcx', '', 'mno'), several, weights)).toEqual({
      score: Math.floor((70 * 750 + 6 * 800) / 76),
      grounds: [
        { on: 'name', score: 750 },
        { on: 'units', score: 800 },
      ],
    });
  });

  it('of two is the same, by what their names are known to share', () => {
    expect(pairScore(traits('abc'), traits('abd'), weights, 2)).toBe(666);
    expect(pairScore(traits('abc', 'xy', 'm', 'p'), traits('abd', 'x', 'm', 'q'), weights, 2)).toBe(606);
    expect(pairScore(traits('abc', '', 'm', 'p'), traits('abd', 'y', '', 'p'), weights, 2)).toBe(
      Math.floor((70 * 666 + 12_000) / 82),
    );
  });
});

describe('Pairs of like subjects', () => {
  it('are found by what their names share, and left out below the floor', () => {
    const previous = [traits('abc', 'x'), traits('d')];
    const current = [traits('bcd', 'y'), traits('xyz', 'x'), traits('abc', 'x')];
    expect(scoredPairs(previous, current, weights, 500)).toEqual([
      { row: 0, column: 2, shared: 3, score: 1000 },
      // (70 × 666 + 12 × 0) ÷ 82
      { row: 0, column: 0, shared: 2, score: 568 },
      { row: 1, column: 0, shared: 1, score: 500 },
    ]);
    expect(scoredPairs(previous, current, weights, 501).map(({ row, column }) => [row, column])).toEqual([
      [0, 2],
      [0, 0],
    ]);
  });
});

describe('Traits', () => {
  const part = projectNamed('城乡医疗救助', {
    responsibilities: [{ lead: ['市医保局'], with: ['县财政局'] }],
    targets: [targetOf('救助', '3', '名'), { id: 'w', as: 'target', role: 'qualitative', indicator: '应救尽救' }],
  });
  const whole = projectNamed('推进困难救助', {
    responsibilities: [{ lead: ['县民政局', '无名办'] }, { lead: ['县数据资源局（大数据中心）'] }],
    targets: [
      targetOf('补助', '12', '万元', { measure: { value: '12', unit: '万元', per: '每人', bound: 'exactly' } }),
    ],
    subProjects: [part],
  });

  it('of a project are those of all its parts, by bare names and kinds of units', () => {
    expect(projectTraits(whole, whole.name)).toEqual({
      name: new Set(['困难', '难救', '救助']),
      indicators: new Set(['补助', '救助', '应救', '救尽', '尽救']),
      units: new Set([unitKind({ value: '1', unit: '元', per: '每人', bound: 'unstated' }), 'person  ']),
      organizations: new Set(['民政局', '无名办', '数据资源管理局', '医疗保障局']),
    });
  });

  it('of a project are by the name given', () => {
    expect(projectTraits(projectNamed('莱篮子'), '菜篮子').name).toEqual(new Set(['菜篮', '篮子']));
  });

  it('of a name are nothing else', () => {
    expect(nameTraits('推进困难救助')).toEqual({
      name: new Set(['困难', '难救', '救助']),
      indicators: new Set(),
      units: new Set(),
      organizations: new Set(),
    });
  });

  it('tell units by what they count, and per what', () => {
    const kind = (unit: string, per?: string, unitMeant?: string) =>
      unitKind({
        value: '1',
        unit,
        bound: 'unstated',
        ...(per !== undefined && { per }),
        ...(unitMeant !== undefined && { unitMeant }),
      });
    expect(kind('万人')).toBe(kind('名'));
    expect(kind('所')).toBe(kind('个'));
    expect(kind('人')).not.toBe(kind('人次'));
    expect(kind('元', '每人每月')).not.toBe(kind('元', '每人每年'));
    expect(kind('元/人')).not.toBe(kind('元'));
    expect(kind('万', undefined, '万人')).toBe(kind('人'));
    expect(kind('批')).not.toBe(kind('剂'));
  });
});
