import { describe, expect, it } from 'vitest';
import { expectedShare } from '../../src/pace/expected-share.ts';
import { type PaceSubject, pace } from '../../src/pace/pace.ts';
import { planPace } from '../../src/pace/plan-pace.ts';
import { planProgress } from '../../src/progress/plan-progress.ts';
import { readDocument } from '../../src/read/read-document.ts';

describe('Work that is due on a day of its own', () => {
  it.each([
    ['2025-03-31', '2025-06', '3', '6'],
    ['2025-06-29', '2025-06', '5', '6'],
    ['2025-06-30', '2025-06-30', '6', '6'],
    ['2025-09-30', '2025-06', '6', '6'],
    ['2025-09-30', '2025-10-20', '9', '10'],
    ['2025-10-19', '2025-10-20', '9', '10'],
    ['2025-10-20', '2025-10-20', '10', '10'],
    ['2025-01-14', '2025-01-15', '0', '1'],
    ['2025-06-30', '2025', '6', '12'],
    ['2025-12-31', '2025', '12', '12'],
    ['2025-06-30', '2026-06', '6', '18'],
    ['2025-06-30', '2027', '6', '36'],
    ['2025-06-30', '2024-11', '12', '12'],
    ['2025-01-01', '2024-12-31', '12', '12'],
  ])('on %s, due by %s: %s of %s', (day, due, part, whole) => {
    expect(expectedShare(day, due)).toEqual({ part, whole });
  });

  it('is not due on what is no day', () => {
    expect(() => expectedShare('2025-06-30', '2025-6')).toThrow(new TypeError('Not a day, month or year: 2025-6'));
    expect(() => pace(done('5'), { asOf: '2025-06-30', due: '6月底' })).toThrow(TypeError);
  });
});

const done = (part: string, verdict: 'met' | 'unmet' = 'unmet') =>
  ({ role: 'flow', verdict, ratio: { part, whole: '10' } }) as const satisfies PaceSubject;
const stateOf = (subject: PaceSubject & { readonly role: 'flow' }, asOf: string, due: string) => {
  const found = pace(subject, { asOf, due });
  return found.kind === 'pace' ? [found.state, found.expected] : found.reason;
};

describe('Its pace', () => {
  it('is asked for by then', () => {
    expect(stateOf(done('5'), '2025-06-30', '2025-06')).toEqual(['behind', { part: '6', whole: '6' }]);
    expect(stateOf(done('5'), '2025-03-31', '2025-06')).toEqual(['on-pace', { part: '3', whole: '6' }]);
    expect(stateOf(done('7'), '2025-08-31', '2025-09')).toEqual(['behind', { part: '8', whole: '9' }]);
    expect(stateOf(done('7'), '2025-06-30', '2025-09')).toEqual(['ahead', { part: '6', whole: '9' }]);
  });

  it('is early before that day only', () => {
    expect(stateOf(done('10', 'met'), '2025-06-29', '2025-06')[0]).toBe('done-early');
    expect(stateOf(done('10', 'met'), '2025-06-30', '2025-06')[0]).toBe('on-pace');
    expect(stateOf(done('12', 'met'), '2025-09-30', '2025-06')[0]).toBe('ahead');
    expect(stateOf(done('10', 'met'), '2025-12-31', '2026-06')[0]).toBe('done-early');
  });

  it('is that of a schedule where there is one, early before the due day all the same', () => {
    const schedule = { steps: [{ by: '2025-05-31', share: '40' }] };
    const of = (subject: PaceSubject & { readonly role: 'flow' }, asOf: string) =>
      pace(subject, { asOf, schedule, due: '2025-06' });
    expect(of(done('4'), '2025-05-31')).toMatchObject({ state: 'on-pace', expected: { part: '40', whole: '100' } });
    expect(of(done('10', 'met'), '2025-05-31')).toMatchObject({ state: 'done-early' });
    expect(of(done('10', 'met'), '2025-06-30')).toMatchObject({ state: 'ahead' });
  });
});

describe('A plan with due days', () => {
  const text = (promised: string, result: string) =>
    '清河县2025年1-6月民生实事进展情况\n序号\t项目名称\t责任单位\t目标任务\t进展情况\n' +
    `1\t老旧小区改造\t县住建局\t${promised}\t${result}\n`;
  const paceOf = (promised: string, result: string, options = {}) => {
    const { plan, report } = readDocument(text(promised, result)).value ?? {};
    if (plan === undefined || report === undefined) throw new Error('nothing was read');
    const { projects, counts, expected } = planPace(plan, planProgress(plan, report), options);
    expect(expected).toEqual({ part: '6', whole: '12' });
    const [target] = projects[0]?.targets ?? [];
    const found = target?.pace;
    return [
      target?.due,
      found?.kind === 'pace' && found.state,
      found?.kind === 'pace' && found.expected,
      counts.states,
    ];
  };
  const counts = { 'done-early': 0, ahead: 0, 'on-pace': 0, behind: 0 };

  it('asks for its work by then, and says the day', () => {
    expect(paceOf('6月底前改造小区10个', '已改造小区5个')).toEqual([
      '2025-06-30',
      'behind',
      { part: '6', whole: '6' },
      { ...counts, behind: 1 },
    ]);
    expect(paceOf('改造小区10个', '已改造小区5个')).toEqual([
      undefined,
      'on-pace',
      { part: '6', whole: '12' },
      { ...counts, 'on-pace': 1 },
    ]);
  });

  it('goes by a schedule of the caller before', () => {
    const schedule = { steps: [{ by: '2025-06-30', share: '50' }] };
    expect(paceOf('6月底前改造小区10个', '已改造小区5个', { scheduleOf: () => schedule }).slice(0, 3)).toEqual([
      '2025-06-30',
      'on-pace',
      { part: '50', whole: '100' },
    ]);
  });

  it('takes no end for a day that is none', () => {
    const target = {
      id: 'T',
      as: 'target',
      role: 'flow',
      indicator: '改造小区',
      when: { printed: '底前', to: '2025-02-30' },
    } as const;
    const plan = { id: 'P', projects: [{ id: '1', number: '', name: '', responsibilities: [], targets: [target] }] };
    const attained = { ...done('5'), target: 'T', indicator: '改造小区', issues: [] };
    const [project] = planPace(plan, {
      asOf: '2025-06-30',
      projects: [{ project: '1', name: '', attainments: [attained] }],
    }).projects;
    expect(project?.targets).toMatchObject([{ target: 'T', pace: { state: 'on-pace' } }]);
    expect(project?.targets[0]).not.toHaveProperty('due');
  });
});
