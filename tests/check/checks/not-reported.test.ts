import { describe, expect, it } from 'vitest';
import { notReported } from '../../../src/check/checks/not-reported.ts';
import { huaibei2020, huaibei2020June } from '../../../src/samples/index.ts';
import { parameterOf, planOf, projectOf, targetOf } from '../../plan/small-plan.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, links, measure, reportOf, reportWith, target } from '../small-report.ts';

const planned = planOf([
  projectOf('1', {
    targets: [target('T1', '7个', { indicator: '改造' }), targetOf('T2', { words: '应保尽保' })],
    parameters: [{ ...parameterOf('P1'), measure: measure('28种') }],
  }),
]);

describe('not-reported', () => {
  it('finds the 28 numeric targets of 淮北 that its bulletin says nothing of', () => {
    const all = found(notReported, { plan: huaibei2020, report: huaibei2020June });
    expect(all.length).toBe(28);
    expect(new Set(all.map(([code]) => code))).toEqual(new Set(['not-reported']));
    expect(all[0]).toEqual(['not-reported', 'plan.projects.5.targets.0', '']);
    expect(all.at(-1)?.[1]).toBe('plan.projects.41.targets.2');
  });

  it('finds targets with a number, and names them', () => {
    const input = { plan: planned, report: reportOf([], { plan: 'plan' }) };
    expect(notReported.check(input)).toEqual([
      {
        code: 'check/not-reported',
        severity: 'note',
        message: 'the report says nothing of “改造7个”',
        path: ['projects', 0, 'targets', 0],
        received: '改造7个',
        document: 'plan',
        project: '项目1',
        numbers: [{ as: 'target', value: '7', unit: '个', figure: 'T1' }],
      },
    ]);
    expect(numbersOf(notReported, input)).toEqual([['target 7个 T1']]);
  });

  it.each([
    ['an answer', actual('A1', '1个', { links: links('answers T1') }), 0],
    ['a candidate answer', actual('A1', '1个', { links: links('answers T1 candidate') }), 0],
    ['a word for why not', actual('A1', undefined, { missing: 'no-task', links: links('answers T1') }), 0],
    ['a completion', claim('C1', '50%', { links: links('completion-of T1') }), 0],
    ['another link', claim('C1', '50%', { links: links('denominator T1') }), 1],
    ['another answer', actual('A1', '1个', { links: links('answers T2') }), 1],
    ['no link', actual('A1', '1个'), 1],
    ['the target printed again', target('T1', '7个', { links: links('same-work T2') }), 1],
  ])('with %s', (_, figure, many) => {
    expect(found(notReported, { plan: planned, report: { ...reportWith(figure), plan: 'plan' } }).length).toBe(many);
  });

  it('takes no answer from the plan itself', () => {
    const plan = planOf([
      projectOf('1', {
        targets: [target('T1', '7个'), target('T2', '7个', { links: links('answers T1', 'answers T2') })],
      }),
    ]);
    expect(found(notReported, { plan, report: reportOf([], { plan: 'plan' }) }).length).toBe(2);
  });

  it('asks nothing of a report that names no plan and answers none of its targets', () => {
    const more = planOf([projectOf('1', { targets: [target('T1', '7个'), target('T2', '9个')] })]);
    const saying = (to: string) => reportWith(actual('A1', '1个', { links: links(`answers ${to}`) }));
    expect(found(notReported, { plan: more, report: saying('T1') }).length).toBe(1);
    expect(found(notReported, { plan: more, report: saying('T9') })).toEqual([]);
    expect(found(notReported, { plan: more, report: reportOf([]) })).toEqual([]);
  });

  it('asks only of the plan that is reported on', () => {
    const of = (plan: string) => found(notReported, { plan: planned, report: reportOf([], { plan }) }).length;
    expect([of('plan'), of('another')]).toEqual([1, 0]);
    expect(found(notReported, { plan: planned })).toEqual([]);
    expect(found(notReported, { report: reportOf([]) })).toEqual([]);
  });
});
