import { describe, expect, it } from 'vitest';
import type { Observation, RollUpIndicator } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { describeIssue } from '../../src/wording/describe-issue.ts';
import { treeOf } from './trees.ts';

const divisions = treeOf(['市'], ['甲', '市'], ['乙', '市']);
const period = '2025-06-30';
const share: RollUpIndicator = { name: '参保率', role: 'level', unit: '人' };

/** The issues of one division that said so, of all and of its figure, which are the same. */
function issuesOf(said: Partial<Observation>, indicator: RollUpIndicator = share) {
  const rolled = rollUp([{ division: '甲', indicator: indicator.name, period, ...said }], {
    divisions,
    indicators: [indicator],
  });
  const { issues } = rollUpFigure(rolled, { division: '甲', indicator: indicator.name });
  expect(rolled.issues).toEqual(issues);
  return issues.map(({ code, path, expected, received }) => [code, path[2], expected, received]);
}

describe('A share of which more than all is reported', () => {
  it('is told, with 0 as its whole too', () => {
    expect(issuesOf({ part: '120', whole: '100' })).toEqual([['rollup/part-above-whole', 'part', '100', '120']]);
    expect(issuesOf({ part: 1, whole: 0 })).toEqual([['rollup/part-above-whole', 'part', '0', '1']]);
    expect(issuesOf({ part: '0.00000002', whole: '0.00000001' })).toHaveLength(1);
    expect(issuesOf({ part: '12', whole: '0.1', unit: '千人' })).toEqual([
      ['rollup/part-above-whole', 'part', '100', '12000'],
    ]);
  });

  it('is none at all of it, with a side wanting, of a density or of work', () => {
    expect(issuesOf({ part: '100', whole: '100' })).toEqual([]);
    expect(issuesOf({ part: '0.00000001', whole: '0.00000001' })).toEqual([]);
    expect(issuesOf({ part: '0', whole: '0' })).toEqual([]);
    expect(issuesOf({ part: '100' })).toEqual([]);
    expect(issuesOf({ whole: '100' })).toEqual([]);
    expect(issuesOf({ part: '1', whole: 'illegible' })).toEqual([]);
    expect(issuesOf({ part: '120', whole: '100' }, { ...share, level: 'density' })).toEqual([]);
    expect(issuesOf({ actual: '120', target: '100' }, { name: '床位', role: 'flow', unit: '张' })).toEqual([]);
  });

  it('is said in Chinese, and once a division', () => {
    const rolled = rollUp(
      ['甲', '乙'].map((division) => ({ division, indicator: '参保率', period, part: '2', whole: '1' })),
      { divisions, indicators: [share] },
    );
    expect(rolled.issues.map((issue) => describeIssue(issue, 'zh-CN'))).toEqual([
      '甲.参保率.part.2025-06-30：填报1中的2，分子大于分母',
      '乙.参保率.part.2025-06-30：填报1中的2，分子大于分母',
    ]);
    expect(rolled.issues[0]?.message).toBe('甲.参保率.part.2025-06-30: 2 of 1 is reported: more than all');
  });
});

describe('A rate beside its own part and whole', () => {
  const outside = (expected: string, received: string) => [['rollup/rate-outside-parts', 'rate', expected, received]];

  it('is told where these do not allow it', () => {
    expect(issuesOf({ part: '90', whole: '100', rate: '50' })).toEqual(outside('90/100 – 90/100', '50'));
    expect(issuesOf({ part: '90', whole: '100', rate: '90.6' })).toEqual(outside('90/100 – 90/100', '90.6'));
    expect(issuesOf({ actual: '9', target: '10', rate: '100' }, { name: '床位', role: 'flow', unit: '张' })).toEqual(
      outside('9/10 – 9/10', '100'),
    );
    expect(issuesOf({ part: '4', whole: '1000', rate: '40' }, { ...share, level: 'density', times: '1000' })).toEqual(
      outside('4/1000 – 4/1000', '40'),
    );
  });

  it('may be off by half a unit of its last place, as may what is measured', () => {
    expect(issuesOf({ part: '905', whole: '1000', rate: '90' })).toEqual([]);
    expect(issuesOf({ part: '905', whole: '1000', rate: '91' })).toEqual([]);
    expect(issuesOf({ part: '90', whole: '100', rate: { value: '95', bound: 'at-least' } })).toEqual([]);
    // 44.3 may be 44.25 and 71 may be 71.5, that is 61.9 %: no count, but kilometres.
    const roads: RollUpIndicator = { ...share, unit: '公里' };
    expect(issuesOf({ part: '44.3', whole: '71.0', rate: '62.3' }, roads)).toEqual([]);
    expect(issuesOf({ part: '44.3', whole: '71.0', rate: '62.1' }, roads)).toEqual(
      outside('44.25/71.05 – 44.35/70.95', '62.1'),
    );
  });
});
