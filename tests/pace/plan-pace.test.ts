import { describe, expect, it } from 'vitest';
import { planPace } from '../../src/pace/plan-pace.ts';
import type { Link, Target } from '../../src/plan/figure.ts';
import { planProgress } from '../../src/progress/plan-progress.ts';
import type { Attainment } from '../../src/progress/verdict.ts';
import { huaibei2020, huaibei2020June } from '../../src/samples/index.ts';
import { planOf, projectOf, targetOf } from '../plan/small-plan.ts';

describe('淮北市 in June 2020', () => {
  const progressOf = () => planProgress(huaibei2020, huaibei2020June);
  const paceOf = () => planPace(huaibei2020, progressOf());

  it('is counted by state, and by reason where there is no pace', () => {
    expect(paceOf().counts).toEqual({
      states: { 'done-early': 17, ahead: 7, 'on-pace': 0, behind: 9 },
      noPace: {
        candidate: 1,
        'earlier-stage': 3,
        'expected-demand': 3,
        'not-a-flow': 76,
        'not-comparable': 1,
        'not-reported': 3,
        stated: 2,
      },
    });
  });

  it('has a pace or a reason for every target, in the plan’s order', () => {
    const [found, progress] = [paceOf(), progressOf()];
    expect([found.plan, found.asOf, found.expected]).toEqual([
      '340600-2020-06-targets',
      '2020-06-30',
      { part: '6', whole: '12' },
    ]);
    expect(found.projects.map(({ project, name }) => [project, name])).toEqual(
      progress.projects.map(({ project, name }) => [project, name]),
    );
    expect(found.projects.flatMap(({ targets }) => targets.map(({ target }) => target))).toEqual(
      progress.projects.flatMap(({ attainments }) => attainments.map(({ target }) => target)),
    );
  });

  it('shows who is behind', () => {
    const behind = paceOf().projects.flatMap(({ targets }) =>
      targets.filter(({ pace }) => pace.kind === 'pace' && pace.state === 'behind').map(({ indicator }) => indicator),
    );
    expect(behind).toEqual([
      '新型职业农民培训',
      '技能服务型培训',
      '新增技工院校全日制培养',
      '免疫规划常规疫苗接种',
      '职业病危害从业人员培训',
      '职业病监测信息上报',
      '新建改扩建公办幼儿园',
      '“送戏进万村”演出',
      '农村体育健身活动',
      '退役士兵技能培训',
    ]);
  });
});

describe('A plan', () => {
  const attained = (target: string, part?: string): Attainment => ({
    target,
    indicator: `指标${target}`,
    role: 'flow',
    issues: [],
    ...(part === undefined
      ? { verdict: 'missing', reason: 'not-reported' }
      : { verdict: part === '100' ? 'met' : 'unmet', ratio: { part, whole: '100' } }),
  });
  const sizeOf = (to: string): { links: readonly Link[] } => ({ links: [{ kind: 'same-work', to }] });
  const amount = { measure: { value: '100', unit: '个', bound: 'unstated' } } as const;

  /** A plan of targets in one project, and its progress with so much done of each. */
  function counted(parts: readonly (readonly [Target, string | undefined])[]) {
    const plan = planOf([projectOf('1', { targets: parts.map(([target]) => target) })]);
    const attainments = parts.map(([{ id }, part]) => attained(id, part));
    const project = { project: '1', number: '', name: '项目1', attainments };
    return planPace(plan, { asOf: '2020-06-30', projects: [project] });
  }

  it('counts one work once, by the size that is farthest behind', () => {
    const sizes = (...parts: (string | undefined)[]) =>
      counted(
        parts.map(
          (part, index) => [targetOf(`T${index}`, { ...amount, ...(index > 0 && sizeOf('T0')) }), part] as const,
        ),
      ).counts;
    expect(sizes('100', '70', '10')).toEqual({
      states: { 'done-early': 0, ahead: 0, 'on-pace': 0, behind: 1 },
      noPace: {},
    });
    expect(sizes('100', '70', '50').states['on-pace']).toBe(1);
    expect(sizes('100', '70').states).toEqual({ 'done-early': 0, ahead: 1, 'on-pace': 0, behind: 0 });
    expect(sizes('100', undefined).states['done-early']).toBe(1);
    expect(sizes(undefined, '100')).toEqual({
      states: { 'done-early': 1, ahead: 0, 'on-pace': 0, behind: 0 },
      noPace: {},
    });
    expect(sizes(undefined, undefined)).toEqual({
      states: { 'done-early': 0, ahead: 0, 'on-pace': 0, behind: 0 },
      noPace: { 'not-reported': 1 },
    });
  });

  it('finds the sizes of one work through each other, in any order', () => {
    const chain = [
      [targetOf('A', { ...amount, ...sizeOf('B') }), '10'],
      [targetOf('C', { ...amount, ...sizeOf('A') }), '70'],
      [targetOf('B', amount), '100'],
    ] as const;
    const once = { 'done-early': 0, ahead: 0, 'on-pace': 0, behind: 1 };
    expect(counted(chain).counts.states).toEqual(once);
    expect(counted([...chain].reverse()).counts.states).toEqual(once);
    expect(counted([chain[1], chain[0], chain[2]]).counts.states).toEqual(once);
    const ring = [
      [targetOf('A', { ...amount, ...sizeOf('B') }), '70'],
      [targetOf('B', { ...amount, ...sizeOf('A') }), '70'],
    ] as const;
    expect(counted(ring).counts.states.ahead).toBe(1);
    const nowhere = counted([[targetOf('A', { ...amount, ...sizeOf('X') }), '70']]);
    expect(nowhere.counts.states.ahead).toBe(1);
  });

  it('does not count a part beside its whole, but shows it', () => {
    const found = counted([
      [targetOf('A', amount), '70'],
      [
        targetOf('B', {
          ...amount,
          links: [
            { kind: 'parameter-of', to: 'X' },
            { kind: 'part-of', to: 'A' },
          ],
        }),
        '10',
      ],
      [targetOf('C', { ...amount, links: [{ kind: 'parameter-of', to: 'A' }] }), '10'],
    ]);
    expect(found.counts.states).toEqual({ 'done-early': 0, ahead: 1, 'on-pace': 0, behind: 1 });
    expect(found.projects[0]?.targets.map(({ target, indicator, pace }) => [target, indicator, pace.kind])).toEqual([
      ['A', '指标A', 'pace'],
      ['B', '指标B', 'pace'],
      ['C', '指标C', 'pace'],
    ]);
  });

  it('counts only what the progress speaks of, and knows bounds from the plan', () => {
    const plan = planOf([
      projectOf('1', {
        targets: [targetOf('A', { measure: { value: '9', unit: '个', bound: 'at-most' } }), targetOf('B')],
      }),
    ]);
    const project = { project: '1', number: '', name: '', attainments: [attained('A', '40'), attained('Z', '40')] };
    const found = planPace(plan, { asOf: '2020-06-30', projects: [project] });
    expect(found.projects[0]?.targets.map(({ pace }) => (pace.kind === 'pace' ? pace.state : pace.reason))).toEqual([
      'ceiling',
      'behind',
    ]);
    expect(found.counts).toEqual({
      states: { 'done-early': 0, ahead: 0, 'on-pace': 0, behind: 0 },
      noPace: { ceiling: 1 },
    });
  });

  it('takes another day, and schedules of their own', () => {
    const targets = [targetOf('A', amount), targetOf('B', amount)];
    const plan = planOf([projectOf('1', { targets })]);
    const project = { project: '1', number: '', name: '', attainments: [attained('A', '40'), attained('B', '40')] };
    const progress = { asOf: '2020-06-30', projects: [project] };
    const schedule = { steps: [{ by: '2020-12-31', share: '100' }] };
    const found = planPace(plan, progress, { scheduleOf: ({ id }) => (id === 'B' ? schedule : undefined) });
    expect(found.projects[0]?.targets.map(({ pace }) => pace)).toMatchObject([
      { state: 'behind', expected: { part: '6', whole: '12' } },
      { state: 'ahead', expected: { part: '0', whole: '100' } },
    ]);
    const earlier = planPace(plan, progress, { asOf: '2020-03-31' });
    expect([earlier.asOf, earlier.expected]).toEqual(['2020-03-31', { part: '3', whole: '12' }]);
    expect(earlier.counts.states.ahead).toBe(2);
    expect(() => planPace(plan, progress, { asOf: '2020-03' })).toThrow(TypeError);
  });

  it('is plain JSON, and changes nothing', () => {
    const found = planPace(huaibei2020, planProgress(huaibei2020, huaibei2020June));
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
