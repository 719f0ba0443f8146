import { describe, expect, it } from 'vitest';
import type { Actual, Claim, Target } from '../../src/plan/figure.ts';
import type { Project } from '../../src/plan/project.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { planProgress } from '../../src/progress/plan-progress.ts';
import type { ProgressEntry, ProgressReport } from '../../src/progress/progress-report.ts';
import { type PlanProgressOptions, projectProgress } from '../../src/progress/project-progress.ts';
import { actual, claim, target } from './figures.ts';

const project = (id: string, targets: readonly Target[], rest: Partial<Project> = {}): Project => ({
  id,
  number: `${id}.`,
  name: `项目${id}`,
  responsibilities: [],
  targets,
  ...rest,
});
const planOf = (projects: readonly Project[], rest: Partial<WorkPlan> = {}): WorkPlan => ({
  schemaVersion: '1.0',
  id: 'plan',
  source: { title: '', issuers: [] },
  division: { name: '泗县' },
  year: 2020,
  declaredCounts: [],
  projects,
  changes: [],
  requirements: [],
  ...rest,
});
const entry = (id: string, actuals: readonly Actual[], rest: Partial<ProgressEntry> = {}): ProgressEntry => ({
  id: `E${id}`,
  project: id,
  number: '',
  name: `项目${id}`,
  responsibilities: [],
  actuals,
  claims: [],
  ...rest,
});
const reportOf = (entries: readonly ProgressEntry[], rest: Partial<ProgressReport> = {}): ProgressReport => ({
  schemaVersion: '1.0',
  id: 'report',
  source: { title: '', issuers: [] },
  division: { name: '泗县' },
  period: { from: '2020-01-01', to: '2020-06-30', cumulative: true },
  plan: 'plan',
  entries,
  funds: [],
  ...rest,
});
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);
const answering = (id: string, to: string, amount: readonly [string, string], rest: Partial<Actual> = {}, link = {}) =>
  actual(amount, { id, links: [{ kind: 'answers', to, ...link }], ...rest });

describe('the whole plan', () => {
  const plan = planOf([
    project('1', [target('flow', ['7', '个'], { id: '1.T1' }), target('flow', ['9', '户'], { id: '1.T2' })], {
      subProjects: [project('1.1', [target('stock', ['5', '人'], { id: '1.1.T1' })])],
    }),
    project('2', [target('qualitative', undefined, { id: '2.T1', words: '应保尽保' })]),
  ]);
  const report = reportOf([
    entry('1', [
      answering('a', '1.T1', ['7', '个']),
      answering('b', '1.1.T1', ['4', '人']),
      actual(['3', '场'], { id: 'c', links: [] }),
    ]),
    entry('2', [actual(undefined, { id: 'd', words: '应保尽保', links: [{ kind: 'answers', to: '2.T1' }] })]),
  ]);
  const progressOf = () => planProgress(plan, report);

  it('judges every target in the plan’s order, sub-projects included', () => {
    expect(progressOf().projects.map(({ project: id, parent }) => [id, parent])).toEqual([
      ['1', undefined],
      ['1.1', '1'],
      ['2', undefined],
    ]);
    expect(progressOf().projects.flatMap(({ attainments }) => attainments.map(({ verdict }) => verdict))).toEqual([
      'met',
      'missing',
      'unmet',
      'stated',
    ]);
    expect(progressOf().projects[0]).toMatchObject({ number: '1.', name: '项目1', tally: { met: 1, judged: 1 } });
    expect('parent' in (progressOf().projects[0] ?? {})).toBe(false);
  });
  it('counts k of N and names its weighting', () => {
    expect(progressOf()).toMatchObject({
      plan: 'plan',
      report: 'report',
      division: '泗县',
      asOf: '2020-06-30',
      weighting: 'each-target-once',
      tally: {
        met: 1,
        judged: 2,
        stated: 1,
        indeterminate: {},
        missing: { 'not-reported': 1 },
        parts: { met: 0, judged: 0, total: 0 },
      },
    });
  });
  it('keeps what answers nothing', () => {
    expect(progressOf().unpaired).toEqual([
      { entry: 'E1', project: '1', figure: expect.objectContaining({ id: 'c' }) },
    ]);
    expect(progressOf().issues).toEqual([]);
  });
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(progressOf()))).toEqual(progressOf());
    expect(structuredClone(progressOf())).toEqual(progressOf());
  });
  it('does not depend on the order of the report', () => {
    const shuffled = reportOf([...report.entries].reverse());
    expect(planProgress(plan, shuffled).projects).toEqual(progressOf().projects);
  });
  it('takes the day of the caller', () => {
    expect(planProgress(plan, report, { asOf: '2020-05-31' }).asOf).toBe('2020-05-31');
  });
  it('judges one project by entries', () => {
    const [first] = plan.projects;
    if (first === undefined) throw new Error('no project');
    const alone = projectProgress(first, report.entries, { asOf: '2020-06-30' });
    expect(alone).toEqual(progressOf().projects[0]);
  });
  it('keeps claims that answer nothing, and not those that do', () => {
    const rate = (id: string, links: Claim['links']) => ({ ...claim(['71', '%'], { id }), ...(links && { links }) });
    const claims = [
      rate('x', [{ kind: 'completion-of', to: '1.T1' }]),
      rate('y', [{ kind: 'completion-of', to: null }]),
      rate('z', [{ kind: 'numerator', to: '1.T1' }]),
      rate('v', [{ kind: 'answers', to: 'elsewhere' }]),
    ];
    const { unpaired } = planProgress(plan, reportOf([{ ...entry('1', [], { claims }), id: 'E' }]));
    expect(unpaired.map(({ figure }) => figure.id)).toEqual(['y', 'z', 'v']);
    const { project: _, ...loose } = entry('1', [], { claims });
    expect(planProgress(plan, reportOf([loose])).unpaired[0]).not.toHaveProperty('project');
  });
});

describe('which answer counts', () => {
  const one = (asked: Target, actuals: readonly Actual[], claims: readonly Claim[] = []) => {
    const progress = planProgress(
      planOf([project('1', [{ ...asked, id: 'T1' }])]),
      reportOf([entry('1', actuals, { claims })]),
    );
    const [attained] = progress.projects[0]?.attainments ?? [];
    if (attained === undefined) throw new Error('no attainment');
    return attained;
  };
  const flow = target('flow', ['8', '所']);

  it('the completed before the started', () => {
    const started = answering('s', 'T1', ['8', '所'], { stage: 'started' });
    const done = answering('d', 'T1', ['3', '所'], { stage: 'completed' });
    expect(one(flow, [started, done])).toMatchObject({ actual: 'd', ratio: { part: '3', whole: '8' } });
    expect(one(flow, [done, started])).toMatchObject({ actual: 'd' });
    expect(one(flow, [started])).toMatchObject({ verdict: 'missing', stage: { stage: 'started' } });
  });
  it('the target’s own stage before a later one', () => {
    const asked = target('flow', ['8', '所'], { stage: 'started' });
    const started = answering('s', 'T1', ['8', '所'], { stage: 'started' });
    const done = answering('d', 'T1', ['3', '所'], { stage: 'completed' });
    expect(one(asked, [done, started]).actual).toBe('s');
  });
  it('the whole place before its parts', () => {
    const county = answering('c', 'T1', ['2', '所'], { scope: { divisions: ['濉溪县'] } });
    const city = answering('w', 'T1', ['7', '所'], { stage: 'started' });
    expect(one(flow, [county, city]).actual).toBe('w');
    const asked = { ...flow, scope: { divisions: ['濉溪县'] } };
    expect(one(asked, [answering('x', 'T1', ['9', '所'], { stage: 'started' }), county]).actual).toBe('c');
  });
  it('the certain before the candidate, numbers before words', () => {
    const candidate = answering('c', 'T1', ['8', '所'], {}, { by: 'candidate' });
    const partial = answering('p', 'T1', ['2', '所'], { scope: { divisions: ['濉溪县'] } });
    expect(one(flow, [candidate, partial]).actual).toBe('p');
    const words = actual(undefined, { id: 'w', words: '已完成' });
    expect(one(flow, [words, answering('n', 'T1', ['3', '所'], { stage: 'started' })]).actual).toBe('n');
    const gone = actual(undefined, { id: 'g', missing: 'no-task' });
    expect(one(flow, [words, gone])).toMatchObject({ actual: 'g', reason: 'no-task' });
  });
  it('its own terms before other ones, a result before a rate', () => {
    const other = answering('o', 'T1', ['5', '所'], {}, { differs: ['scope'] });
    expect(one(flow, [other, answering('n', 'T1', ['6', '所'])]).actual).toBe('n');
    const level = target('level', ['50', '%']);
    const rate = claim(['45.4', '%'], { id: 'r' });
    expect(one(level, [answering('n', 'T1', ['46', '%'])], [rate])).toMatchObject({ actual: 'n', verdict: 'unmet' });
    expect(one(level, [], [rate]).actual).toBe('r');
  });
  it('the standard in force', () => {
    const asked = target('standard', ['600', '元']);
    const old = answering('o', 'T1', ['583', '元'], { when: { printed: '', to: '2020-06' } });
    const late = answering('n', 'T1', ['641', '元'], { when: { printed: '', from: '2020-07' } });
    expect(one(asked, [old, late])).toMatchObject({ actual: 'o', verdict: 'unmet' });
    expect(one(asked, [late])).toMatchObject({ actual: 'n', verdict: 'missing', reason: 'out-of-period' });
    const stock = target('stock', ['600', '元']);
    expect(one(stock, [old, late])).toMatchObject({ reason: 'several-answers' });
  });
  it('none of several that disagree', () => {
    const result = one(flow, [answering('a', 'T1', ['8', '所']), answering('b', 'T1', ['7', '所'])]);
    expect(result).toMatchObject({ verdict: 'indeterminate', reason: 'several-answers' });
    expect(result.issues).toMatchObject([{ code: 'progress/several-answers', received: '8所、7所' }]);
    expect([result.ratio, result.gap, result.share]).toEqual([undefined, undefined, undefined]);
    const worded = one(flow, [
      actual(undefined, { id: 'a', words: '甲', indicator: '甲' }),
      actual(undefined, { id: 'b', words: '乙', indicator: '乙' }),
    ]);
    expect(worded.issues).toMatchObject([{ received: '甲、乙' }]);
  });
  it('the first of several that agree', () => {
    expect(one(flow, [answering('a', 'T1', ['8', '所']), answering('b', 'T1', ['8', '所'])])).toMatchObject({
      actual: 'a',
      verdict: 'met',
      issues: [],
    });
    const named = (id: string, names: readonly string[]) => actual(undefined, { id, names });
    expect(one(flow, [named('a', ['甲']), named('b', ['甲'])]).verdict).toBe('stated');
    expect(one(flow, [named('a', ['甲']), named('b', ['乙'])]).verdict).toBe('indeterminate');
    expect(one(flow, [named('a', ['甲', '乙']), named('b', ['甲乙'])]).verdict).toBe('indeterminate');
  });
  it('a judgement in words, where nothing else is said', () => {
    const words: Claim = {
      id: 'x',
      as: 'claim',
      role: 'flow',
      indicator: '',
      words: '超额完成任务',
      links: [{ kind: 'completion-of', to: 'T1' }],
    };
    expect(one(flow, [], [words])).toMatchObject({ verdict: 'stated', actual: 'x' });
    const { words: _, ...rate } = { ...words, measure: { value: '71', unit: '%', bound: 'unstated' as const } };
    expect(one(flow, [], [rate])).toMatchObject({ verdict: 'missing', reason: 'not-reported' });
    expect(one(flow, [answering('n', 'T1', ['3', '所'])], [words]).actual).toBe('n');
    const toNothing = { ...words, links: [{ kind: 'completion-of', to: null }] } as const;
    expect(one(flow, [], [toNothing]).verdict).toBe('missing');
    const besides = { ...words, links: [{ kind: 'part-of', to: 'T1' }] } as const;
    expect(one(flow, [], [besides]).verdict).toBe('missing');
    const second: Claim = { ...words, id: 'y' };
    expect(one(flow, [], [{ ...rate, id: 'z' }, second])).toMatchObject({ verdict: 'stated', actual: 'y' });
    const asActual = { ...words, as: 'actual' } as const;
    expect(one(flow, [asActual]).verdict).toBe('missing');
  });
});

describe('options for one target', () => {
  it('reach that target only', () => {
    const about = (id: string) => target('level', ['85', '%', { bound: 'about' }], { id });
    const plan = planOf([project('1', [about('a'), about('b')])]);
    const report = reportOf([entry('1', [answering('x', 'a', ['93', '%']), answering('y', 'b', ['93', '%'])])]);
    const progress = planProgress(plan, report, {
      forTarget: ({ id }) => (id === 'a' ? { tolerance: '5', better: 'higher' } : undefined),
    });
    expect(progress.projects[0]?.attainments.map(({ verdict }) => verdict)).toEqual(['met', 'indeterminate']);
  });
  it('has events due at the end of the plan year', () => {
    const plan = planOf([project('1', [target('milestone', undefined, { id: 'm' })])]);
    const not = actual(['0', '个'], { links: [{ kind: 'answers', to: 'm' }] });
    const verdict = (options: object) =>
      planProgress(plan, reportOf([entry('1', [not])]), options).projects[0]?.attainments[0]?.verdict;
    expect(verdict({})).toBe('missing');
    expect(verdict({ asOf: '2020-12-31' })).toBe('unmet');
    expect(verdict({ dueBy: '2020-06-30' })).toBe('unmet');
  });
  it('finds bases in plan and report, the plan first, or where the caller looks', () => {
    const asked = target('level', ['80', '%'], {
      id: 't',
      base: { relation: 'share-of', name: '基数', figures: ['b'] },
    });
    const base = (value: string) => ({
      id: 'b',
      indicator: '基数',
      measure: { value, unit: '人', bound: 'unstated' as const },
    });
    const done = answering('x', 't', ['8', '人']);
    const share = (plan: Partial<Project>, report: Partial<ProgressEntry>, options = {}) =>
      planProgress(planOf([project('1', [asked], plan)]), reportOf([entry('1', [done], report)]), options).projects[0]
        ?.attainments[0]?.share?.whole;
    const parameter = (value: string) => ({ ...base(value), as: 'parameter' as const });
    expect(share({ parameters: [parameter('10')] }, {})).toBe('10');
    expect(share({}, { parameters: [parameter('11')] })).toBe('11');
    expect(share({ parameters: [parameter('10')] }, { parameters: [parameter('11')] })).toBe('10');
    expect(share({}, { targets: [{ ...base('12'), as: 'target', role: 'stock' }] })).toBe('12');
    expect(share({}, { actuals: [done, { ...base('13'), as: 'actual', role: 'stock' }] })).toBe('13');
    expect(share({}, { claims: [{ ...base('14'), as: 'claim', role: 'stock' }] })).toBe('14');
    expect(share({}, {}, { figures: () => base('15') })).toBe('15');
    expect(share({}, {})).toBeUndefined();
    const inFunds = planProgress(
      planOf([project('1', [asked])]),
      reportOf([entry('1', [done])], { funds: [{ ...base('16'), as: 'actual', role: 'stock' }] }),
    );
    expect(inFunds.projects[0]?.attainments[0]?.share?.whole).toBe('16');
  });
});

describe('a report about other things', () => {
  const plan = planOf([project('1', [target('flow', ['7', '个'], { id: '1.T1' })])]);
  it('is told', () => {
    const report = reportOf([entry('9', [answering('a', '9.T1', ['7', '个'])])], {
      plan: 'another',
      period: { from: '2021-01-01', to: '2021-06-30', cumulative: true },
    });
    expect(planProgress(plan, report).issues).toMatchObject([
      { code: 'progress/other-plan', path: ['plan'], expected: 'plan', received: 'another' },
      { code: 'progress/other-year', path: ['period', 'to'], expected: '2020', received: '2021-06-30' },
      { code: 'progress/unknown-project', path: ['entries', 0, 'project'], received: '9' },
      { code: 'progress/not-linked', path: ['entries'] },
    ]);
  });
  it('judges nothing by ids that mean another plan, and keeps its results', () => {
    const report = reportOf([entry('1', [answering('a', '1.T1', ['7', '个'])])], { plan: 'another' });
    const { projects, unpaired } = planProgress(plan, report);
    expect(projects[0]?.attainments).toMatchObject([{ verdict: 'missing', reason: 'not-reported' }]);
    expect(unpaired).toMatchObject([{ entry: 'E1', figure: { id: 'a' } }]);
  });
  it('may speak of things the plan does not have', () => {
    const known = answering('a', '1.T1', ['7', '个']);
    const report = reportOf([entry('9', [known, answering('b', '9.T1', ['7', '个'])])]);
    expect(planProgress(plan, report).issues).toMatchObject([
      { code: 'progress/unknown-project', path: ['entries', 0, 'project'], received: '9' },
      { code: 'progress/unknown-target', path: ['entries'], received: '9.T1' },
    ]);
  });
  it('is not told of where nothing is reported or nothing promised', () => {
    expect(codes(planProgress(plan, reportOf([entry('1', [])])).issues)).toEqual([]);
    const results = reportOf([entry('1', [actual(['7', '个'], { id: 'a', links: [] })])]);
    expect(codes(planProgress(planOf([project('1', [])]), results).issues)).toEqual([]);
    expect(codes(planProgress(plan, results).issues)).toEqual(['progress/not-linked']);
  });
  it('turns only what judges a target', () => {
    const restated = target('flow', ['9', '个'], { id: '1.T1' });
    const rate = claim(['77', '%'], {
      links: [
        { kind: 'completion-of', to: '1.T1' },
        { kind: 'denominator', to: '1.T1' },
      ],
    });
    const entries = [
      entry('1', [actual(['7', '个'], { id: 'a', links: [] })], { claims: [rate], targets: [restated] }),
    ];
    const { plan: _, ...own } = reportOf(entries);
    expect(planProgress(plan, own).unpaired.map(({ figure }) => figure.links)).toEqual([
      [],
      [{ kind: 'denominator', to: '1.T1' }],
    ]);
    const { targets: __, ...bare } = entry('1', [], { claims: [rate] });
    expect(planProgress(plan, { ...own, entries: [bare] }).unpaired).toEqual([]);
  });
  it('means its own target where it names no plan and prints one of the same id again', () => {
    const restated = target('flow', ['9', '个'], { id: '1.T1' });
    const { plan: _, ...report } = reportOf([
      entry('1', [answering('a', '1.T1', ['7', '个'])], { targets: [restated] }),
    ]);
    const { projects, unpaired } = planProgress(plan, report);
    expect(projects[0]?.attainments).toMatchObject([{ verdict: 'missing' }]);
    expect(unpaired).toHaveLength(1);
    const tied = planProgress(plan, { ...report, plan: 'plan' });
    expect(tied.projects[0]?.attainments).toMatchObject([{ verdict: 'met' }]);
  });
  it('may name no plan and no project, and answer a target it prints itself', () => {
    const restated = target('flow', ['7', '个'], { id: 'r' });
    const { project: _, ...loose } = entry('1', [answering('a', 'r', ['7', '个'])], { targets: [restated] });
    const { plan: __, ...report } = reportOf([loose]);
    expect(codes(planProgress(plan, report).issues)).toEqual(['progress/not-linked']);
  });
});

describe('options that cannot be meant', () => {
  const empty = planOf([]);
  const report = reportOf([]);
  it.each<[unknown, RegExp]>([
    [{ asof: '2020-06-30' }, /^Unknown option: asof\. Known: asOf, .*, forTarget$/],
    [{ asOf: '20-06-30' }, /^asOf must be a day, YYYY-MM-DD: 20-06-30$/],
    [null, /^Not an object of options: null$/],
    ['2020', /^Not an object of options: 2020$/],
  ])('%j is thrown, whatever the plan', (options, message) => {
    expect(() => planProgress(empty, report, options as PlanProgressOptions)).toThrow(message);
    expect(() => planProgress(empty, report, options as PlanProgressOptions)).toThrow(TypeError);
    const settled = options as PlanProgressOptions & { readonly asOf: string };
    expect(() => projectProgress(project('1', []), [], settled)).toThrow(message);
  });
  it('also those for one target', () => {
    const plan = planOf([project('1', [target('flow', ['7', '个'])])]);
    const forTarget = () => ({ tolerence: '1' }) as PlanProgressOptions;
    expect(() => planProgress(plan, report, { forTarget })).toThrow(/^Unknown option: tolerence\. /);
  });
});
