import { describe, expect, it } from 'vitest';
import { dueTargets } from '../../src/plan/due-targets.ts';
import { frozen, planOf, projectOf, targetOf } from './small-plan.ts';

const due = (id: string, to: string) => targetOf(id, { when: { printed: '底前', to } });
const plan = planOf([
  projectOf('1', {
    targets: [
      targetOf('year'),
      due('month', '2020-06'),
      due('no date', '2020-02-30'),
      targetOf('from', { when: { printed: '7月起', from: '2020-07' } }),
    ],
    subProjects: [
      projectOf('1.1', { targets: [due('day', '2020-06-30'), due('leap', '2020-02'), due('2021', '2021')] }),
    ],
  }),
]);

const seen = (asOf: string) =>
  dueTargets(frozen(plan), { asOf }).map((item) => [
    item.target.id,
    item.status,
    ...(item.status === 'unknown' ? [] : [item.due, item.days]),
    item.inferred,
  ]);

describe('dueTargets', () => {
  it('sees every target from a day, the earliest first', () => {
    expect(seen('2020-06-30')).toEqual([
      ['leap', 'overdue', '2020-02-29', -122, false],
      ['month', 'due-today', '2020-06-30', 0, false],
      ['day', 'due-today', '2020-06-30', 0, false],
      ['year', 'due-later', '2020-12-31', 184, true],
      ['from', 'due-later', '2020-12-31', 184, true],
      ['2021', 'due-later', '2021-12-31', 549, false],
      ['no date', 'unknown', false],
    ]);
  });

  it('is overdue the day after, and not the day before', () => {
    expect(seen('2020-07-01').slice(1, 3)).toEqual([
      ['month', 'overdue', '2020-06-30', -1, false],
      ['day', 'overdue', '2020-06-30', -1, false],
    ]);
    expect(seen('2020-06-29')[1]).toEqual(['month', 'due-later', '2020-06-30', 1, false]);
  });

  it('gives the project and the target themselves', () => {
    const first = dueTargets(plan, { asOf: '2020-06-30' })[0];
    expect(first?.project).toBe(plan.projects[0]?.subProjects?.[0]);
    expect(first?.target).toBe(plan.projects[0]?.subProjects?.[0]?.targets[1]);
  });

  it('knows the end of an early year, and that there is none of a year that is none', () => {
    const one = [projectOf('1', { targets: [targetOf('1.T0')] })];
    const ofYear = (year: number) => dueTargets(planOf(one, { year }), { asOf: '2020-01-01' })[0];
    expect(ofYear(99)).toMatchObject({ status: 'overdue', due: '0099-12-31' });
    expect(ofYear(2020.5)).toMatchObject({ status: 'unknown', inferred: true });
  });

  it.each(['2020-06', '2020', '2020-06-31', '', '2020-6-1'])('takes no %o for a day', (asOf) => {
    expect(() => dueTargets(plan, { asOf })).toThrow(TypeError);
  });

  it('asks for the day even of a plan without targets', () => {
    expect(() => dueTargets(planOf([]), {} as { asOf: string })).toThrow(TypeError);
  });
});
