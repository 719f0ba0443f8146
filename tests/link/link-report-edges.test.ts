import { describe, expect, it } from 'vitest';
import { linkReport } from '../../src/link/link-report.ts';
import type { Claim, Link, Target } from '../../src/plan/figure.ts';
import type { ProgressEntry, ProgressReport } from '../../src/progress/progress-report.ts';
import { listOf, projectNamed, targetOf } from '../compare/lists.ts';
import { done, entry, report } from './small-report.ts';

// What lies at the edges of tying: groups, what the caller knows beside what names say, what is left over.

const answersOf = (tied: ProgressReport, at = 0) =>
  tied.entries[at]?.actuals.map(({ links }) => links?.find(({ kind }) => kind === 'answers')?.to);

describe('several for one', () => {
  const names = ['农村最低生活保障', '特困人员供养', '农村最低生活保障和特困人员供养'] as const;
  it('two entries of one project are both tied to it', () => {
    const { links } = linkReport(
      report([entry('E1', names[0]), entry('E2', names[1])]),
      listOf(2024, [projectNamed(names[2], { id: '1' })]),
    );
    expect(links.map(({ project, by }) => [project?.id, by])).toEqual([
      ['1', 'likeness'],
      ['1', 'likeness'],
    ]);
  });
  it('one entry of two projects is tied to neither, and both are told', () => {
    const plan = listOf(2024, [projectNamed(names[0], { id: '1' }), projectNamed(names[1], { id: '2' })]);
    const { links, candidates } = linkReport(report([entry('E1', names[2])]), plan);
    expect(links).toEqual([{ entry: 'E1', name: names[2] }]);
    expect(candidates[0]).toMatchObject({ entry: 'E1', project: '1', why: 'within-margin' });
    expect(candidates[1]).toMatchObject({ entry: 'E1', project: '2', why: 'within-margin' });
  });
});

describe('what the caller knows', () => {
  const plan = listOf(2024, [projectNamed('养老服务', { id: '1' }), projectNamed('老旧小区改造', { id: '2' })]);
  it('goes before what names say, on both sides', () => {
    const read = report([entry('E1', '养老服务'), entry('E2', '老旧小区改造')]);
    const { links } = linkReport(read, plan, { identity: [['E1', '2']] });
    expect(links.map(({ project, by }) => [project?.id, by])).toEqual([
      ['2', 'identity'],
      [undefined, undefined],
    ]);
  });
  it('is matched anew where the plan printed is given, though the report names this very plan', () => {
    const read = report([entry('E1', '养老服务')], { plan: plan.id });
    expect(linkReport(read, plan).links[0]?.project).toBeUndefined();
    expect(linkReport(read, plan, { printed: listOf(2024, []) }).links[0]).toMatchObject({ by: 'name' });
  });
});

describe('names that leave it open', () => {
  const lamps = targetOf('更换路灯', '30', '盏', { id: '1.T1' });
  const plan = listOf(2024, [projectNamed('城区道路照明改善', { id: '1', targets: [lamps] })]);
  const read = (rest: Partial<ProgressEntry>) =>
    linkReport(report([entry('E1', '城区道路照明', rest)]), plan, { threshold: 850 }).links[0]?.by;
  it('are settled by what is promised, else by what came of it', () => {
    expect(read({})).toBeUndefined();
    const [same, other] = [done('a', '更换路灯', '9', '盏'), done('a', '修剪树木', '9', '株')];
    expect(read({ actuals: [same] })).toBe('likeness');
    expect(read({ actuals: [other] })).toBeUndefined();
    const again: Target = { ...lamps, id: 'E1.T1' };
    expect(read({ actuals: [other], targets: [again] })).toBe('likeness');
  });
});

describe('what is left over', () => {
  const estates = targetOf('改造老旧小区', '20', '个', { id: '1.T1' });
  const toilets = targetOf('新建公厕', '5', '个', { id: '1.T2' });
  const plan = listOf(2024, [projectNamed('宜居', { id: '1', targets: [estates, toilets] })]);
  it('finds the only target that is left of its unit, where a word says so', () => {
    const answered = (indicator: string) => {
      const actuals = [done('a', '改造老旧小区', '15', '个'), done('b', indicator, '3', '个')];
      const { report: tied, issues } = linkReport(report([entry('E1', '宜居', { actuals })]), plan);
      return [...(answersOf(tied) ?? []), ...issues.map(({ code, path }) => [code, ...path].join(' '))];
    };
    expect(answered('公厕')).toEqual(['1.T1', '1.T2']);
    // Of which of the two is not said: of the one that is left, or of those that were done.
    expect(answered('完工')).toEqual(['1.T1', undefined, 'link/result-not-tied entries 0 actuals 1']);
  });
  it('finds none where two targets are left', () => {
    const actuals = [done('b', '完工', '3', '个')];
    expect(answersOf(linkReport(report([entry('E1', '宜居', { actuals })]), plan).report)).toEqual([undefined]);
  });
  it('finds the one of its unit among those of others', () => {
    const more = listOf(2024, [
      projectNamed('宜居', { id: '1', targets: [estates, targetOf('绿化', '9', '亩', { id: '1.T2' })] }),
    ]);
    const actuals = [done('b', '完工', '3', '个')];
    expect(answersOf(linkReport(report([entry('E1', '宜居', { actuals })]), more).report)).toEqual(['1.T1']);
  });
  it('finds none for so many each', () => {
    const perHead = { ...targetOf('补助', '600', '元', { id: '1.T1' }) };
    const each = listOf(2024, [
      projectNamed('补助', {
        id: '1',
        targets: [{ ...perHead, measure: { value: '600', unit: '元', per: '每人每年', bound: 'unstated' } }],
      }),
    ]);
    const actuals = [done('a', '发放资金', '9000', '元')];
    expect(answersOf(linkReport(report([entry('E1', '补助', { actuals })]), each).report)).toEqual([undefined]);
  });
  it('keeps what already answers something, and other links', () => {
    const answering = done('a', '改造老旧小区', '15', '个', [{ kind: 'answers', to: 'E1.T9' }]);
    const related = done('b', '新建公厕', '3', '个', [{ kind: 'same-work', to: 'a' }]);
    const targets = [targetOf('加装电梯', '4', '部', { id: 'E1.T9' })];
    const { report: tied } = linkReport(
      report([entry('E1', '宜居', { actuals: [answering, related], targets })]),
      plan,
    );
    expect(tied.entries[0]?.actuals.map(({ links }) => links)).toEqual([
      [{ kind: 'answers', to: 'E1.T9' }],
      [
        { kind: 'same-work', to: 'a' },
        { kind: 'answers', to: '1.T2', by: 'inferred' },
      ],
    ]);
  });
  it('is not counted where a target is promised in words only', () => {
    const { measure: _, ...inWords } = targetOf('应保尽保', '1', '个', { id: '1.T1' });
    const words = listOf(2024, [projectNamed('低保', { id: '1', targets: [{ ...inWords, words: '应保尽保' }] })]);
    const targets = [targetOf('应保尽保', '100', '%', { id: 'E1.T1' })];
    const { issues } = linkReport(report([entry('E1', '低保', { targets })]), words);
    expect(issues.map(({ code }) => code)).toEqual(['link/target-not-on-plan']);
  });
});

describe('a report by itself', () => {
  const plan = listOf(2024, [
    projectNamed('养老', { id: '1', targets: [targetOf('床位', '9', '张', { id: '1.T1' })] }),
  ]);
  it('keeps parameters, bases and links to nothing', () => {
    const rate: Claim = {
      id: '1.T1',
      as: 'claim',
      role: 'level',
      indicator: '使用率',
      base: { relation: 'share-of', name: '床位' },
      links: [{ kind: 'denominator', to: null }],
    };
    const parameters = [{ id: 'p', as: 'parameter' as const, indicator: '床位' }];
    const { report: tied } = linkReport(report([entry('E1', '养老', { claims: [rate], parameters })]), plan);
    expect(tied.entries[0]?.parameters).toEqual(parameters);
    expect(tied.entries[0]?.targets).toBeUndefined();
    expect(tied.entries[0]?.claims[0]).toEqual({ ...rate, id: 'R/1.T1' });
  });
  it('gains no parameters where none are printed', () => {
    expect(linkReport(report([entry('E1', '养老')]), plan).report.entries[0]).toEqual({
      ...entry('E1', '养老'),
      project: '1',
    });
  });
  it('names the first three of what it points at and has not', () => {
    const links = ['x', 'y', 'z', 'w'].map((to): Link => ({ kind: 'same-work', to }));
    const { issues } = linkReport(
      report([entry('E1', '养老', { actuals: [done('a', '床位', '3', '张', links)] })]),
      plan,
    );
    expect(issues).toMatchObject([{ code: 'link/points-elsewhere', received: 'x, y, z' }]);
  });
});
