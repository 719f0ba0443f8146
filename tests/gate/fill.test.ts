import { describe, expect, it } from 'vitest';
import {
  parseLeadingGroup,
  parseProgressEntry,
  parseProgressReport,
  parseProject,
  parseTarget,
  parseWorkPlan,
} from '../../src/gate/parse.ts';
import type { Result } from '../../src/issue.ts';
import { expect as expectGood } from '../../src/issue.ts';
import { actual, claim, entry, group, parameter, plan, project, report, target } from './made.ts';
import { saidOf } from './rule-rows.ts';

const without = (value: object, ...keys: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
const bare = (value: object) => without(value, 'id', 'as');

/** Every id of a value, in the order of its text. */
const idsOf = (result: Result<unknown>) =>
  [...JSON.stringify(expectGood(result)).matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id).sort();

describe('What follows from position is filled in', () => {
  it('in a plan', () => {
    const projects = [
      without(project({ targets: [bare(target()), bare(target())], parameters: [bare(parameter())] }), 'id'),
      without(
        project({
          name: '乙',
          targets: [],
          subProjects: [
            without(project({ name: '甲', targets: [bare(target())] }), 'id'),
            without(project({ name: '丙', targets: [], subProjects: [without(project({ targets: [] }), 'id')] }), 'id'),
          ],
        }),
        'id',
      ),
      project({
        id: 'own',
        name: '丁',
        targets: [bare(target()), target({ id: 'mine' })],
        parameters: [bare(parameter())],
      }),
    ];
    const result = parseWorkPlan(
      without(plan({ projects, leadingGroup: without(group(), 'schemaVersion') }), 'id', 'schemaVersion'),
    );
    expect(result.issues).toEqual([]);
    expect(idsOf(result)).toEqual(
      [
        '341324-2020',
        '1',
        '1.T1',
        '1.T2',
        '1.P1',
        '2',
        '2.1',
        '2.1.T1',
        '2.2',
        '2.2.1',
        'own',
        'own.T1',
        'mine',
        'own.P1',
      ].sort(),
    );
    const value = expectGood(result);
    expect([value.schemaVersion, value.leadingGroup?.schemaVersion]).toEqual(['1.0', '1.0']);
    expect(value.projects[0]?.targets.map((one) => one.as)).toEqual(['target', 'target']);
    expect(value.projects[0]?.parameters?.[0]?.as).toBe('parameter');
  });

  it('in a report', () => {
    const figures = {
      targets: [bare(target())],
      actuals: [bare(actual()), bare(actual())],
      claims: [bare(claim())],
      parameters: [bare(parameter())],
    };
    const funds = [without(actual(), 'id'), without(claim(), 'id'), without(actual(), 'id'), actual({ id: 'mine' })];
    const entries = [
      without(entry(figures), 'id'),
      entry({ id: '51', ...figures }),
      entry({ id: 'E7', actuals: [bare(actual())] }),
      entry({ id: 'E', actuals: [bare(actual())] }),
    ];
    const result = parseProgressReport(without(report({ entries, funds }), 'id', 'schemaVersion'));
    expect(result.issues).toEqual([]);
    expect(idsOf(result)).toEqual(
      [
        '341324-2020-06-30',
        ...['E1', 'E1.T1', '1.A1', '1.A2', '1.C1', '1.Q1'],
        ...['51', '51.T1', '51.A1', '51.A2', '51.C1', '51.Q1'],
        ...['E7', '7.A1', 'E', 'E.A1'],
        ...['F.A1', 'F.C1', 'F.A2', 'mine'],
      ].sort(),
    );
    expect(expectGood(result).entries[0]?.claims[0]?.as).toBe('claim');
    expect(expectGood(result).entries[0]?.actuals[0]?.as).toBe('actual');
    expect(expectGood(result).schemaVersion).toBe('1.0');
  });

  it('in what stands alone', () => {
    expect(idsOf(parseProject(without(project({ targets: [bare(target())] }), 'id')))).toEqual(['1', '1.T1']);
    expect(expectGood(parseTarget(bare(target())))).toEqual(target({ id: 'T1' }));
    expect(idsOf(parseProgressEntry(without(entry({ actuals: [bare(actual())] }), 'id')))).toEqual(['1.A1', 'E1']);
    expect(expectGood(parseLeadingGroup(without(group(), 'schemaVersion')))).toEqual(group());
  });

  it.each([
    [{ name: '经开区' }, 2020, '经开区-2020'],
    [{ name: '泗县', code: '341324' }, 2021, '341324-2021'],
  ])('a plan of %o is named by code or name', (division, year, id) => {
    const { value } = parseWorkPlan(without(plan({ division, year }), 'id')) as { value?: { id: string } };
    expect(value?.id).toBe(id);
  });

  it('whether money is an actual or a claim does not', () => {
    expect(parseProgressReport(report({ funds: [bare(actual())] })).issues.map(saidOf)).toEqual([
      ['gate/missing', 'funds.0.as', 'actual | claim', undefined],
    ]);
  });

  it('a role does not', () => {
    expect(parseTarget(without(target(), 'role')).issues.map(saidOf)).toEqual([
      ['gate/missing', 'role', 'flow | stock | level | standard | milestone | qualitative | unknown', undefined],
    ]);
  });

  it('but what is there is never changed', () => {
    expect(
      parseWorkPlan(plan({ projects: [project({ targets: [target({ as: 'actual' })] })] })).issues.map(saidOf),
    ).toEqual([['gate/not-one-of', 'projects.0.targets.0.as', 'target', '"actual"']]);
    expect(parseTarget(target({ id: 7 })).issues.map(saidOf)).toEqual([['gate/wrong-type', 'id', 'string', '7']]);
    expect(parseTarget(target({ id: null })).issues.map(saidOf)).toEqual([['gate/wrong-type', 'id', 'string', 'null']]);
  });

  it('what an id cannot be made of is told, and not the id', () => {
    expect(parseWorkPlan(without(plan(), 'id', 'year', 'division')).issues.map(saidOf)).toEqual([
      ['gate/missing', 'division', 'object', undefined],
      ['gate/missing', 'year', 'number', undefined],
    ]);
    expect(parseProgressReport(without(report(), 'id', 'period')).issues.map(({ path }) => path.join())).toEqual([
      'period',
    ]);
  });
});

describe('The version of the format', () => {
  it.each(['1.1', '1.12', '1.999999999'])('%s is newer: read as 1.0, its name kept', (schemaVersion) => {
    const result = parseWorkPlan(plan({ schemaVersion }));
    expect(result.issues.map(saidOf)).toEqual([['gate/newer-version', 'schemaVersion', '1.0', schemaVersion]]);
    expect(result.ok && result.value).toEqual(plan({ extra: [['schemaVersion', schemaVersion]] }));
    const again = parseWorkPlan(expectGood(result));
    expect(again).toEqual({ ok: true, value: expectGood(result), issues: [] });
  });

  it('what a newer version adds is kept beside it', () => {
    const result = parseWorkPlan(plan({ schemaVersion: '1.3', extra: [['ours', 1]], theirs: { a: [] } }));
    expect(result.ok && result.value.extra).toEqual([
      ['ours', 1],
      ['theirs', { a: [] }],
      ['schemaVersion', '1.3'],
    ]);
  });

  it('newer ones of a group and of a report are read as well', () => {
    const inPlan = parseWorkPlan(plan({ leadingGroup: group({ schemaVersion: '1.2' }) }));
    expect(inPlan.issues.map(saidOf)).toEqual([['gate/newer-version', 'leadingGroup.schemaVersion', '1.0', '1.2']]);
    expect(inPlan.ok && inPlan.value.leadingGroup?.extra).toEqual([['schemaVersion', '1.2']]);
    expect(parseLeadingGroup(group({ schemaVersion: '1.2' })).ok).toBe(true);
    expect(parseProgressReport(report({ schemaVersion: '1.2' })).ok).toBe(true);
  });

  it.each(['2.0', '0.9', '2', '1', '1.0.1', '10.0'])('%s is another: refused', (schemaVersion) => {
    expect(parseWorkPlan(plan({ schemaVersion })).issues.map(saidOf)).toEqual([
      ['gate/version', 'schemaVersion', '1.0', schemaVersion],
    ]);
  });

  it.each(['', 'new', '1.01', ' 1.0', '1.x'])('%j is none', (schemaVersion) => {
    const codes = parseWorkPlan(plan({ schemaVersion })).issues.map(({ code }) => code);
    expect(codes).toEqual([schemaVersion === '1.01' ? 'gate/version' : 'gate/not-one-of']);
  });

  it('is text', () => {
    expect(parseWorkPlan(plan({ schemaVersion: 1 })).issues.map(saidOf)).toEqual([
      ['gate/not-one-of', 'schemaVersion', '1.0', '1'],
    ]);
  });

  it('newer, with an extra that is none: both are told', () => {
    expect(parseWorkPlan(plan({ schemaVersion: '1.1', extra: 'x' })).issues.map(saidOf)).toEqual([
      ['gate/newer-version', 'schemaVersion', '1.0', '1.1'],
      ['gate/wrong-type', 'extra', 'array', '"x"'],
    ]);
  });
});
