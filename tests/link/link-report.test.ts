import { describe, expect, it } from 'vitest';
import { linkReport } from '../../src/link/link-report.ts';
import type { Actual, Claim, Link, Target } from '../../src/plan/figure.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { planProgress } from '../../src/progress/plan-progress.ts';
import type { ProgressEntry } from '../../src/progress/progress-report.ts';
import { huaibei2020, huaibei2020June } from '../../src/samples/index.ts';
import { listOf, projectNamed, targetOf } from '../compare/lists.ts';
import { entry as bareEntry, done, report } from './small-report.ts';

const care = targetOf('新增养老床位', '200', '张', { id: '1.T1' });
const estates = targetOf('改造老旧小区', '20', '个', { id: '2.T1' });
const homes = targetOf('惠及居民', '3000', '户', { id: '2.T2' });
const plan = listOf(2024, [
  projectNamed('养老服务', { id: '1', targets: [care] }),
  projectNamed('老旧小区改造', { id: '2', targets: [estates, homes] }),
]);

const answers = (to: string, rest: Partial<Link> = {}): readonly Link[] => [{ kind: 'answers', to, ...rest }];
const entry = (
  id: string,
  name: string,
  actuals: readonly Actual[],
  rest: Partial<ProgressEntry> = {},
): ProgressEntry => bareEntry(id, name, { actuals, ...rest });
const codes = (list: readonly { readonly code: string; readonly path?: readonly unknown[] }[]) =>
  list.map(({ code, path }) => [code, ...(path ?? [])].join(' '));

describe('an entry finds its project', () => {
  const found = (name: string, options = {}, on: WorkPlan = plan) =>
    linkReport(report([entry('E1', name, [])]), on, options).links[0];

  it('by a name that is the same', () => {
    expect(found('老旧小区改造')).toEqual({
      entry: 'E1',
      name: '老旧小区改造',
      project: { id: '2', name: '老旧小区改造' },
      by: 'name',
    });
  });
  it('by the name that is meant', () => {
    const meant = listOf(2024, [projectNamed('旧改', { id: '3', nameMeant: '老旧小区改造' })]);
    expect(found('老旧小区改造', {}, meant)).toMatchObject({ project: { id: '3', name: '旧改' }, by: 'name' });
  });
  it('by a name that is alike', () => {
    expect(found('城镇老旧小区改造')).toMatchObject({ project: { id: '2' }, by: 'likeness' });
  });
  it('as the caller knows', () => {
    expect(found('旧改', { identity: [['E1', '2']] })).toMatchObject({ project: { id: '2' }, by: 'identity' });
  });
  it('or none, which is told with what it may be', () => {
    const linked = linkReport(report([entry('E1', '小区改造提升', []), entry('E2', '公厕', [])]), plan);
    expect(linked.links).toEqual([
      { entry: 'E1', name: '小区改造提升' },
      { entry: 'E2', name: '公厕' },
    ]);
    expect(linked.candidates).toMatchObject([{ entry: 'E1', project: '2', why: 'below-threshold' }]);
    expect(codes(linked.issues)).toEqual([
      'link/project-not-found entries 0 name',
      'link/project-not-found entries 1 name',
    ]);
    expect(linked.report.entries[0]?.project).toBeUndefined();
  });
  it('not where two are as alike', () => {
    const twins = listOf(2024, [
      projectNamed('老旧小区改造一期', { id: '1' }),
      projectNamed('老旧小区改造二期', { id: '2' }),
    ]);
    const linked = linkReport(report([entry('E1', '老旧小区改造工程', [])]), twins);
    expect(linked.links[0]?.project).toBeUndefined();
    expect(linked.candidates.map(({ project }) => project).sort()).toEqual(['1', '2']);
  });
  it('and names the plan', () => {
    expect(linkReport(report([]), plan).report.plan).toBe('list-2024');
  });
});

describe('targets that the report prints again', () => {
  const again = targetOf('改造老旧小区', '20', '个', { id: 'E1.T1' });
  const row = (target: Target, links: readonly Link[], claims: readonly Claim[] = []) =>
    report([
      entry('E1', '老旧小区改造', [done('E1.A1', '改造小区', '15', '个', links)], { targets: [target], claims }),
    ]);

  it('lead their answers to those of the plan', () => {
    const { report: tied, issues } = linkReport(row(again, answers('E1.T1')), plan);
    expect(tied.entries[0]?.actuals[0]?.links).toEqual([{ kind: 'answers', to: '2.T1' }]);
    expect(tied.entries[0]?.targets).toEqual([again]);
    expect(issues).toEqual([]);
    expect(planProgress(plan, tied).projects[1]?.attainments[0]?.ratio).toEqual({ part: '15', whole: '20' });
  });
  it('are concluded where they are only alike', () => {
    const alike = { ...again, indicator: '改造城镇老旧小区' };
    expect(linkReport(row(alike, answers('E1.T1')), plan).report.entries[0]?.actuals[0]?.links).toEqual([
      { kind: 'answers', to: '2.T1', by: 'inferred' },
    ]);
    const doubtful = linkReport(row(alike, answers('E1.T1', { by: 'candidate' })), plan);
    expect(doubtful.report.entries[0]?.actuals[0]?.links).toMatchObject([{ by: 'candidate' }]);
  });
  it('lead judgements in words too, and leave what a rate was reckoned of', () => {
    const rate: Claim = {
      id: 'E1.C1',
      as: 'claim',
      role: 'level',
      indicator: '完成率',
      measure: { value: '75', unit: '%', bound: 'unstated' },
      links: [
        { kind: 'completion-of', to: 'E1.T1' },
        { kind: 'denominator', to: 'E1.T1' },
        { kind: 'numerator', to: null },
      ],
    };
    expect(linkReport(row(again, answers('E1.T1'), [rate]), plan).report.entries[0]?.claims[0]?.links).toEqual([
      { kind: 'completion-of', to: '2.T1' },
      { kind: 'denominator', to: 'E1.T1' },
      { kind: 'numerator', to: null },
    ]);
  });
  it('tell where they print another amount', () => {
    const more = targetOf('改造老旧小区', '22', '个', { id: 'E1.T1' });
    const { issues, report: tied } = linkReport(row(more, answers('E1.T1')), plan);
    expect(issues).toMatchObject([
      {
        code: 'link/target-restated-otherwise',
        path: ['entries', 0, 'targets', 0],
        expected: '20个',
        received: '22个',
      },
    ]);
    expect(tied.entries[0]?.actuals[0]?.links).toMatchObject([{ to: '2.T1' }]);
  });
  it('are the same in another unit', () => {
    const inTens = targetOf('惠及居民', '0.3', '万户', { id: 'E1.T1' });
    const { issues, report: tied } = linkReport(row(inTens, answers('E1.T1')), plan);
    expect(issues).toEqual([]);
    expect(tied.entries[0]?.actuals[0]?.links).toEqual([{ kind: 'answers', to: '2.T2', by: 'inferred' }]);
  });
  it('are found by what is left, where the amount is the same', () => {
    const same = targetOf('小区', '20', '个', { id: 'E1.T1' });
    expect(linkReport(row(same, answers('E1.T1')), plan).report.entries[0]?.actuals[0]?.links).toEqual([
      { kind: 'answers', to: '2.T1', by: 'inferred' },
    ]);
    const other = targetOf('小区', '21', '个', { id: 'E1.T1' });
    expect(codes(linkReport(row(other, answers('E1.T1')), plan).issues)).toEqual([
      'link/target-not-on-plan entries 0 targets 0',
    ]);
  });
  it('keep their answers where the plan has no such target', () => {
    const lifts = targetOf('加装电梯', '4', '部', { id: 'E1.T1' });
    const { issues, report: tied } = linkReport(row(lifts, answers('E1.T1')), plan);
    expect(issues).toMatchObject([{ code: 'link/target-not-on-plan', received: '加装电梯' }]);
    expect(tied.entries[0]?.actuals[0]?.links).toEqual([{ kind: 'answers', to: 'E1.T1' }]);
  });
});

describe('results of a report that prints no targets', () => {
  const linksOf = (actuals: readonly Actual[]) =>
    linkReport(report([entry('E1', '老旧小区改造', actuals)]), plan).report.entries[0]?.actuals.map(
      ({ links }) => links,
    );

  it('find the target of their indicator, as a conclusion', () => {
    expect(linksOf([done('a', '改造老旧小区', '15', '个'), done('b', '惠及居民', '10', '户')])).toEqual([
      [{ kind: 'answers', to: '2.T1', by: 'inferred' }],
      [{ kind: 'answers', to: '2.T2', by: 'inferred' }],
    ]);
  });
  it('find the only target of their unit', () => {
    expect(linksOf([done('a', '已完工', '15', '个')])).toEqual([[{ kind: 'answers', to: '2.T1', by: 'inferred' }]]);
  });
  it('find none where two may be meant, or another unit is', () => {
    expect(linksOf([done('a', '完工', '15', '个'), done('b', '开工', '18', '个')])).toEqual([undefined, undefined]);
    expect(linksOf([done('a', '改造老旧小区', '15', '万元')])).toEqual([undefined]);
    const { measure: _, ...inWords } = done('a', '改造老旧小区', '15', '个');
    expect(linksOf([{ ...inWords, words: '正在施工' }])).toEqual([undefined]);
  });
  it('are no parts of others', () => {
    const part: readonly Link[] = [{ kind: 'part-of', to: 'a' }];
    expect(linksOf([done('a', '完工', '15', '个'), done('b', '其中农村', '3', '个', part)])).toEqual([
      [{ kind: 'answers', to: '2.T1', by: 'inferred' }],
      part,
    ]);
  });
  it('are not of places that contrast', () => {
    const rural = listOf(2024, [projectNamed('养老', { id: '1', targets: [targetOf('农村床位', '9', '张')] })]);
    const read = report([entry('E1', '养老', [done('a', '城市养老', '3', '张')])]);
    expect(linkReport(read, rural).report.entries[0]?.actuals[0]?.links).toBeUndefined();
  });
});

describe('parts of a project', () => {
  const beds = targetOf('新增床位', '30', '张', { id: '1.1.T1' });
  const meals = targetOf('建设助餐点', '8', '个', { id: '1.2.T1' });
  const inParts = listOf(2024, [
    projectNamed('养老服务', {
      id: '1',
      targets: [],
      subProjects: [
        projectNamed('床位建设', { id: '1.1', targets: [beds] }),
        projectNamed('老年助餐', { id: '1.2', targets: [meals] }),
      ],
    }),
  ]);
  const told = [done('a', '新增床位', '20', '张'), done('b', '建设助餐点', '8', '个')];
  it('are reported in its entry where they have none of their own', () => {
    const { report: tied } = linkReport(report([entry('E1', '养老服务', told)]), inParts);
    expect(tied.entries[0]?.actuals.map(({ links }) => links?.[0]?.to)).toEqual(['1.1.T1', '1.2.T1']);
  });
  it('are not where they have', () => {
    const { report: tied } = linkReport(
      report([entry('E1', '养老服务', told), entry('E2', '床位建设', [done('c', '新增床位', '21', '张')])]),
      inParts,
    );
    expect(tied.entries.map(({ actuals }) => actuals.map(({ links }) => links?.[0]?.to))).toEqual([
      [undefined, '1.2.T1'],
      ['1.1.T1'],
    ]);
  });
});

describe('ids', () => {
  const printed: WorkPlan = {
    ...listOf(2024, [
      projectNamed('老旧小区改造', {
        id: '1',
        targets: [{ ...estates, id: '1.T1', base: { relation: 'share-of', name: '总数', figures: ['1.P1', 'gone'] } }],
        parameters: [{ id: '1.P1', as: 'parameter', indicator: '总数' }],
      }),
    ]),
    id: 'R-targets',
  };
  const pointing = report(
    [entry('E1', '老旧小区改造', [done('1.A1', '改造小区', '15', '个', answers('1.T1'))], { project: '1' })],
    { plan: 'R-targets', funds: [done('1.T1', '资金', '5', '万元')] },
  );
  it('of a plan read from the report stand in its entries, and mean nothing of the other', () => {
    const { report: tied, links, issues } = linkReport(pointing, plan, { printed });
    expect(links).toMatchObject([{ project: { id: '2' } }]);
    expect(tied.plan).toBe('list-2024');
    expect(tied.entries[0]).toMatchObject({
      project: '2',
      targets: [{ id: 'R/1.T1', base: { figures: ['1.P1'] } }],
      parameters: [{ id: '1.P1' }],
      actuals: [{ id: '1.A1', links: [{ kind: 'answers', to: '2.T1' }] }],
    });
    expect(tied.funds[0]?.id).toBe('R/1.T1');
    expect(issues).toMatchObject([{ code: 'link/points-elsewhere', received: 'gone' }]);
  });
  it('of a plan that was not given are left out and told', () => {
    const { report: tied, issues } = linkReport({ ...pointing, funds: [] }, plan);
    expect(tied.entries[0]?.actuals[0]?.links).toEqual([{ kind: 'answers', to: '2.T1', by: 'inferred' }]);
    expect(issues).toMatchObject([{ code: 'link/points-elsewhere', received: '1.T1' }]);
  });
  it('of this very plan are as they should be', () => {
    const tied = report(
      [entry('E1', 'x', [done('a', 'y', '1', '个', answers('2.T1'))], { project: '2' }), entry('E2', 'z', [])],
      {
        plan: plan.id,
      },
    );
    expect(linkReport(tied, plan)).toEqual({
      report: tied,
      links: [
        { entry: 'E1', name: 'x', project: { id: '2', name: '老旧小区改造' }, by: 'identity' },
        { entry: 'E2', name: 'z' },
      ],
      candidates: [],
      issues: [],
    });
  });
  it('of two entries of one project give its targets once', () => {
    const twice = { ...pointing, entries: [...pointing.entries, entry('E2', '公厕', [], { project: '1' })] };
    const { report: tied } = linkReport(twice, plan, { printed });
    expect(tied.entries.map(({ targets }) => targets?.length)).toEqual([1, undefined]);
  });
  it('that the caller gives must be of one entry and one project', () => {
    for (const identity of [[['E9', '2']], [['E1', '9']]] as const)
      expect(() => linkReport(pointing, plan, { printed, identity })).toThrow(TypeError);
    const twins = report([entry('E1', 'x', []), entry('E1', 'y', [])]);
    expect(() => linkReport(twins, plan, { identity: [['E1', '2']] })).toThrow(
      'Not the id of one entry or project: E1',
    );
    expect(() => linkReport(pointing, plan, { other: 1 } as never)).toThrow('Unknown option: other');
  });
});

describe('a real bulletin against its list under other ids, in another order', () => {
  const renamed: WorkPlan = JSON.parse(
    JSON.stringify({ ...huaibei2020, projects: [...huaibei2020.projects].reverse() }).replaceAll(
      /"(id|to)":"([0-9][^"]*)"/g,
      '"$1":"N$2"',
    ),
  );
  const notice = { ...renamed, id: 'notice' };
  it('is judged as by its own', () => {
    const { report: tied, links } = linkReport(huaibei2020June, notice, { printed: huaibei2020 });
    expect(links.filter(({ entry: id, project }) => project?.id !== id.replace('E', 'N'))).toEqual([]);
    const judged = (progress: ReturnType<typeof planProgress>) =>
      progress.projects
        .flatMap(({ attainments }) => attainments)
        .map(({ target, verdict, ratio }) => `${target.replace('N', '')} ${verdict} ${ratio?.part}/${ratio?.whole}`)
        .sort();
    expect(judged(planProgress(notice, tied))).toEqual(judged(planProgress(huaibei2020, huaibei2020June)));
  });
});
