import { describe, expect, it } from 'vitest';
import { shareAboveHundred } from '../../../src/check/checks/share-above-hundred.ts';
import { planOf, projectOf } from '../../plan/small-plan.ts';
import { found, numbersOf } from '../found.ts';
import { actual, reportWith, target } from '../small-report.ts';

const said = (indicator: string, printed: string) =>
  found(shareAboveHundred, { report: reportWith(actual('A1', printed, { role: 'level', indicator })) });

describe('share-above-hundred', () => {
  it('finds a share that is more than all', () => {
    const report = reportWith(actual('A1', '112%', { role: 'level', indicator: '群众满意度' }));
    expect(found(shareAboveHundred, { report })).toEqual([['share-above-hundred', 'report.entries.0.actuals.0', '']]);
    expect(numbersOf(shareAboveHundred, { report })).toEqual([['printed 112% A1']]);
    const targets = [target('T1', '100.1%', { role: 'level', indicator: '参保率' })];
    expect(found(shareAboveHundred, { plan: planOf([projectOf('1', { targets })]) })).toHaveLength(1);
  });

  it.each([
    ['参保率', '100%', false],
    ['参保率', '100.01%', true],
    ['参保率', '104人', false],
    ['培训合格率', '104.3%', true],
    ['毛入学率', '104.3%', false],
    ['参保率完成率', '104.3%', false],
    ['参保任务完成覆盖率', '104.3%', false],
    ['利用率', '104.3%', false],
    ['满意度提升', '104.3%', false],
  ])('%s %s: %s', (indicator, printed, isFound) => {
    expect(said(indicator, printed)).toHaveLength(isFound ? 1 : 0);
  });

  it('asks nothing of a change', () => {
    const changed = target('T1', '104.3%', { role: 'level', indicator: '参保率', change: 'up' });
    expect(found(shareAboveHundred, { report: reportWith(changed) })).toEqual([]);
  });
});
