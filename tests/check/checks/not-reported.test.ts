import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/check/check-document.ts';
import { notReported } from '../../../src/check/checks/not-reported.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { huaibei2020, huaibei2020June } from '../../../src/samples/index.ts';
import { parameterOf, planOf, projectOf, targetOf } from '../../plan/small-plan.ts';
import { rowText } from '../../read/row.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, entryOf, links, measure, reportOf, reportWith, target } from '../small-report.ts';

const planned = planOf([
  projectOf('1', {
    targets: [target('T1', '7个', { indicator: '改造' }), targetOf('T2', { words: '应保尽保' })],
    parameters: [{ ...parameterOf('P1'), measure: measure('28种') }],
  }),
]);

describe('not-reported', () => {
  it('finds the 28 numeric targets of 淮北 that its bulletin says nothing of', () => {
    const told = found(notReported, { plan: huaibei2020, report: huaibei2020June });
    const all = told.filter(([code]) => code === 'not-reported');
    expect(all.length).toBe(28);
    expect(all[0]?.[1]).toBe('plan.projects.5.targets.0');
    expect(told.filter(([code]) => code !== 'not-reported')).toEqual([
      ['only-begun', 'plan.projects.4.targets.0', '基层防汛预报预警项目4个'],
      ['only-begun', 'plan.projects.10.targets.0', '省级中心村建设规划17个'],
      ['only-begun', 'plan.projects.34.targets.0', '改造城镇老旧小区7个'],
    ]);
    expect(all.at(-1)?.[1]).toBe('plan.projects.41.targets.2');
  });

  it('finds targets with a number, and names them', () => {
    const input = { plan: planned, report: reportOf([], { plan: 'plan' }) };
    expect(notReported.check(input)).toEqual([
      {
        code: 'check/not-reported',
        severity: 'note',
        message: 'no result is tied to “改造7个”; of its project the report prints untied: —',
        expected: '—',
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

  const planOne = planOf([projectOf('1', { targets: [target('T1', '18部')] })]);
  const beside = (...figures: Parameters<typeof entryOf>[0]) => {
    const entries = [entryOf(figures, { project: '1' }), entryOf([actual('A9', '9个')], { id: 'E2' })];
    return found(notReported, { plan: planOne, report: reportOf(entries, { plan: 'plan' }) }).map(
      ([code, , expected]) => `${code} ${expected}`,
    );
  };

  it('quotes what the report prints of the project and ties to nothing', () => {
    expect(beside()).toEqual(['not-reported —']);
    expect(beside(actual('A1', '3台'), claim('C1', undefined, { words: '进展顺利' }))).toEqual([
      'not-reported 实绩A13台、比率C1：进展顺利',
    ]);
    const paid = actual('A1', '3万元', { links: links('pays-for A9') });
    expect(beside(paid, actual('A2', '3台', { links: links('answers T9') }))).toEqual(['not-reported 实绩A23台']);
    const four = ['A1', 'A2', 'A3', 'A4'].map((id) => actual(id, '3台'));
    expect(beside(...four)).toEqual(['not-reported 实绩A13台、实绩A23台、实绩A33台、…']);
  });

  it('tells a stage alone as a stage, as planProgress has it, unless a part of it is further', () => {
    const begun = (rest = {}) => actual('A1', '3部', { stage: 'started', links: links('answers T1'), ...rest });
    expect(beside(begun())).toEqual(['only-begun 实绩A13部']);
    expect(beside(begun({ stage: 'completed' }))).toEqual([]);
    expect(beside(begun(), actual('A2', '1部', { links: links('answers T1') }))).toEqual([]);
    expect(beside(begun(), actual('A2', '1部', { stage: 'completed', links: links('part-of A1') }))).toEqual([
      'not-reported 实绩A13部',
    ]);
  });

  it.each([
    ['9个', '惠民项目9个'],
    ['750亩', '惠民项目750亩'],
  ])('never says that nothing is said where the cell has %s', (cell, expected) => {
    const told = checkDocument(readDocument(rowText('新增绿地50公顷', cell)));
    expect(told.map(({ code, expected: beside }) => [code, beside])).toEqual([['check/not-reported', expected]]);
  });

  it.each(['无任务', '尚未启动'])('takes %s alone in a cell for the answer of its target', (cell) => {
    expect(checkDocument(readDocument(rowText('新增绿地50公顷', cell)))).toEqual([]);
  });
});
