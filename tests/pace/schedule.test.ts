import { describe, expect, it } from 'vitest';
import { paceSchedule, type ScheduleStep } from '../../src/pace/schedule.ts';

/** Code, path, expected and received of what is wrong. */
function faults(steps: readonly ScheduleStep[]) {
  const result = paceSchedule(steps);
  expect(result.ok).toBe(false);
  return result.issues.map(({ code, path, expected, received }) => [code, path.join('.'), expected, received]);
}

describe('A schedule', () => {
  it('is by day, whatever the order of its steps', () => {
    const steps = [
      { by: '2020', share: '100' },
      { by: '2020-03', share: '25' },
      { by: '2020-06-15', share: '60.50' },
    ];
    const checked = { steps: [steps[1], steps[2], steps[0]].map((step) => ({ ...step })) };
    Object.assign(checked.steps[0] ?? {}, { by: '2020-03-31' });
    Object.assign(checked.steps[2] ?? {}, { by: '2020-12-31' });
    expect(paceSchedule(steps)).toEqual({ ok: true, value: checked, issues: [] });
    expect(paceSchedule([...steps].reverse())).toEqual({ ok: true, value: checked, issues: [] });
    expect(steps[0]).toEqual({ by: '2020', share: '100' });
  });

  it('may stand still, start at 0 and be of one step', () => {
    const steps = [
      { by: '2020-03-31', share: '0' },
      { by: '2020-06-30', share: '0.0' },
      { by: '2020-10-31', share: '100.0' },
    ];
    expect(paceSchedule(steps)).toEqual({ ok: true, value: { steps }, issues: [] });
    expect(paceSchedule([{ by: '2020-10-31', share: '100' }]).issues).toEqual([]);
  });

  it('that never reaches 100 % is doubted', () => {
    const steps = [
      { by: '2020-09-30', share: '99.9' },
      { by: '2020-06-30', share: '50' },
    ];
    expect(paceSchedule(steps)).toEqual({
      ok: true,
      value: { steps: [steps[1], steps[0]] },
      issues: [
        {
          code: 'pace/schedule-open',
          severity: 'warning',
          message: 'The schedule ends at 99.9%: when the rest is due, it does not say',
          path: [],
          received: '99.9',
        },
      ],
    });
  });
});

describe('What is wrong with a schedule is told, all of it', () => {
  it('nothing in it', () => {
    expect(faults([])).toEqual([['pace/schedule-empty', '', undefined, undefined]]);
  });

  it('steps that are none', () => {
    const number = 50 as unknown as string;
    expect(
      faults([
        { by: '2020-13', share: '50' },
        { by: '2020-06-30', share: '100.1' },
        { by: '2020-07-31', share: '-1' },
        { by: '年底前', share: '50%' },
        { by: '2020-08-31', share: number },
        { by: '2020-09-30', share: '100' },
      ]),
    ).toEqual([
      ['pace/not-a-date', '0.by', undefined, '2020-13'],
      ['pace/not-a-share', '1.share', undefined, '100.1'],
      ['pace/not-a-share', '2.share', undefined, '-1'],
      ['pace/not-a-date', '3.by', undefined, '年底前'],
      ['pace/not-a-share', '3.share', undefined, '50%'],
      ['pace/not-a-share', '4.share', undefined, '50'],
    ]);
  });

  it('a day twice, and less later than before', () => {
    expect(
      faults([
        { by: '2020-12-31', share: '100' },
        { by: '2020-06', share: '60' },
        { by: '2020-06-30', share: '50' },
        { by: '2020-09-30', share: '40' },
      ]),
    ).toEqual([
      ['pace/day-twice', '2.by', undefined, '2020-06-30'],
      ['pace/schedule-falls', '3.share', '50', '40'],
    ]);
  });
});
