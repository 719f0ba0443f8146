import { describe, expect, it } from 'vitest';
import { emptyTally } from '../../src/progress/tally.ts';
import type { Observation, ReportedVerdict } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { period, province, standard } from './trees.ts';

type Said = readonly [division: string, verdict: ReportedVerdict | null];

function totalOf(...said: readonly Said[]) {
  const rows = said.map(([division, verdict]) => ({ division, indicator: '标准', period, verdict }) as Observation);
  return rollUp(rows, { divisions: province, indicators: [standard] });
}
const verdictOf = (division: string, ...said: readonly Said[]) =>
  rollUpFigure(totalOf(...said), { division, indicator: '标准' }).verdict;

describe('Standards, milestones and words', () => {
  it('are counted as k of N, others apart', () => {
    expect(verdictOf('甲', ['甲一', 'met'], ['甲二', 'unmet'], ['甲三', 'met'])).toEqual({
      below: { ...emptyTally, met: 2, judged: 3 },
    });
    expect(verdictOf('省', ['甲一', 'met'], ['甲二', 'stated'], ['甲三', 'about'], ['乙', 'not-due'])).toEqual({
      below: { ...emptyTally, met: 1, judged: 1, stated: 1, indeterminate: { about: 1 }, missing: { 'not-due': 1 } },
    });
  });

  it('count silent divisions as not reported', () => {
    expect(verdictOf('省', ['甲一', 'met']).below?.missing).toEqual({ 'not-reported': 3 });
    expect(verdictOf('省', ['甲', 'met'], ['乙', null]).below).toEqual({
      ...emptyTally,
      met: 1,
      judged: 1,
      missing: { 'not-reported': 1 },
    });
    expect(verdictOf('乙', ['甲一', 'met'])).toEqual({});
  });

  it('take a city’s own verdict before its counties’', () => {
    const said = [
      ['甲', 'unmet'],
      ['甲一', 'met'],
      ['甲二', 'met'],
      ['乙', 'met'],
    ] as const;
    expect(verdictOf('省', ...said).below).toEqual({ ...emptyTally, met: 1, judged: 2 });
    expect(verdictOf('甲', ...said)).toEqual({
      own: 'unmet',
      below: { ...emptyTally, met: 2, judged: 2, missing: { 'not-reported': 1 } },
    });
  });

  it('are doubtful where several disagree, illegible where they are none', () => {
    expect(verdictOf('甲一', ['甲一', 'met'], ['甲一', 'met'])).toEqual({ own: 'met' });
    expect(verdictOf('甲一', ['甲一', 'met'], ['甲一', 'unmet'])).toEqual({ own: 'several-answers' });
    expect(verdictOf('甲一', ['甲一', 'done' as 'met'], ['甲一', 'met'])).toEqual({ own: 'illegible' });
    const { issues } = totalOf(
      ['甲一', 'met'],
      ['甲一', 'unmet'],
      ['乙', 7 as never],
      ['甲二', 'met'],
      ['甲二', 'met'],
    );
    expect(issues.map(({ code, path, received }) => [code, path[0], received])).toEqual([
      ['rollup/said-twice', '甲一', 'met、unmet'],
      ['rollup/said-twice', '甲二', 'met、met'],
      ['rollup/not-a-verdict', '乙', '7'],
    ]);
  });

  it('have no amounts: those that are given are told', () => {
    const rows = [
      { division: '甲一', indicator: '标准', period, target: '583', actual: '600', rate: '99', verdict: 'met' },
      { division: '甲二', indicator: '标准', period, target: '583' },
    ] as const;
    const total = rollUp(rows, { divisions: province, indicators: [standard] });
    const figure = rollUpFigure(total, { division: '甲一', indicator: '标准' });
    expect(figure).toEqual({
      division: '甲一',
      name: '甲一名',
      indicator: '标准',
      role: 'standard',
      unit: '元',
      period,
      verdict: { own: 'met' },
      issues: [],
    });
    expect(total.issues.map(({ code, expected, received }) => [code, expected, received])).toEqual([
      ['rollup/measure-not-of-role', '标准', 'actual'],
      ['rollup/measure-not-of-role', '标准', 'rate'],
      ['rollup/measure-not-of-role', '标准', 'target'],
    ]);
  });
});
