import { describe, expect, it } from 'vitest';
import { type CascadeOptions, cascade } from '../../src/cascade/cascade.ts';
import type { Project } from '../../src/plan/project.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { planOf, projectOf } from '../plan/small-plan.ts';
import { promise } from './plans.ts';

/** A plan of projects given as [name, indicators]; targets are numbered through. */
function plan(
  id: string,
  projects: readonly (readonly [string, ...string[]])[],
  rest: Partial<WorkPlan> = {},
): WorkPlan {
  const made = projects.map(
    ([name, ...indicators], at): Project =>
      projectOf(`${at + 1}`, {
        name,
        targets: indicators.map((text, index) => {
          const [indicator = '', unit = '个'] = text.split('/');
          return promise(`${at + 1}.${index + 1}`, ['7', unit], { indicator });
        }),
      }),
  );
  return planOf(made, { id, division: id === '省' ? { name: '省' } : { name: id, within: ['省'] }, ...rest });
}

/** `1.1 市:2.1 name`: which lower targets belong to an upper one, on what grounds. */
function alignments(upper: WorkPlan, lower: WorkPlan, options: CascadeOptions = {}) {
  const found = cascade(upper, [lower], options);
  return {
    rows: found.rows.flatMap((row) =>
      row.lowers.map(({ targets, grounds }) => `${row.upper.id} ${targets.map(({ id }) => id).join('+')} ${grounds}`),
    ),
    candidates: found.candidates.map(({ upper: id, targets, reason }) => `${id} ${targets.join('+')} ${reason}`),
  };
}

describe('By name', () => {
  it('the same indicator in a project of the same core name', () => {
    expect(
      alignments(
        plan('省', [['推进学前教育促进工程', '新建幼儿园', '资助幼儿']]),
        plan('市', [
          ['棚户区改造', '开工'],
          ['学前教育促进', '资助 幼儿', '培训教师'],
        ]),
      ),
    ).toEqual({ rows: ['1.2 2.1 name'], candidates: [] });
  });

  it('in another project it is a candidate', () => {
    expect(alignments(plan('省', [['棚户区改造和公租房', '开工']]), plan('市', [['棚户区改造', '开工']]))).toEqual({
      rows: [],
      candidates: ['1.1 1.1 other-project'],
    });
  });

  it('a project of the same core name comes before another', () => {
    expect(
      alignments(
        plan('省', [['棚户区改造', '开工']]),
        plan('市', [
          ['公租房建设', '开工'],
          ['棚户区改造工程', '开工'],
        ]),
      ),
    ).toEqual({ rows: ['1.1 2.1 name'], candidates: [] });
  });

  it('several of one name are candidates, unless one has a like unit', () => {
    const upper = plan('省', [['棚户区改造', '开工/户']]);
    expect(alignments(upper, plan('市', [['棚户区改造', '开工/个', '开工/套']]))).toEqual({
      rows: [],
      candidates: ['1.1 1.1+1.2 several'],
    });
    expect(alignments(upper, plan('市', [['棚户区改造', '开工/个', '开工/万户']]))).toEqual({
      rows: ['1.1 1.2 name'],
      candidates: [],
    });
    expect(alignments(upper, plan('市', [['棚户区改造', '开工/户', '开工/万户']]))).toEqual({
      rows: [],
      candidates: ['1.1 1.1+1.2 several'],
    });
  });

  it('one alone is taken whatever its unit, and then refused', () => {
    expect(alignments(plan('省', [['棚户区改造', '开工/户']]), plan('市', [['棚户区改造', '开工/个']])).rows).toEqual([
      '1.1 1.1 name',
    ]);
  });

  it('one that two ask for is a candidate of both', () => {
    expect(
      alignments(
        plan('省', [
          ['棚户区改造', '开工'],
          ['棚户区改造工程', '开工', '建成'],
        ]),
        plan('市', [['棚户区改造', '开工', '建成']]),
      ),
    ).toEqual({ rows: ['2.2 1.2 name'], candidates: ['1.1 1.1 several', '2.1 1.1 several'] });
  });

  it('words without a number have no like unit', () => {
    const words = (text: WorkPlan): WorkPlan => ({
      ...text,
      projects: text.projects.map((project) => ({
        ...project,
        targets: project.targets.map(({ measure: _, ...target }) => target),
      })),
    });
    const [upper, lower] = [plan('省', [['棚户区改造', '开工']]), plan('市', [['棚户区改造', '开工', '开工']])];
    expect(alignments(words(upper), lower).candidates).toEqual(['1.1 1.1+1.2 several']);
    expect(alignments(upper, words(lower)).candidates).toEqual(['1.1 1.1+1.2 several']);
  });

  it('other values of one dimension are other figures', () => {
    const tiers = (id: string, ...levels: readonly string[]) =>
      planOf(
        [
          projectOf('1', {
            name: '医保',
            targets: levels.map((level) =>
              promise(level, ['1', '万元'], { scope: { dimension: [['医院层级', level]] } }),
            ),
          }),
        ],
        { id, division: id === '省' ? { name: '省' } : { name: id, within: ['省'] } },
      );
    expect(alignments(tiers('省', '县', '市', '省'), tiers('市', '省', '县'))).toEqual({
      rows: ['县 县 name', '省 省 name'],
      candidates: [],
    });
  });

  it('a project stands for its parts, and a slip of the pen for what is meant', () => {
    const upper = plan('省', [['困难人员救助', '低保']]);
    const inner = plan('市', [['农村低保', '低保']]).projects;
    const lower = { ...plan('市', []), projects: [projectOf('9', { name: '困难人员救助工程', subProjects: inner })] };
    expect(alignments(upper, lower).rows).toEqual(['1.1 1.1 name']);
    const slip = plan('市', [['困滩人员救助', '低保']]);
    const meant = { ...slip, projects: slip.projects.map((project) => ({ ...project, nameMeant: '困难人员救助' })) };
    expect(alignments(upper, slip).rows).toEqual([]);
    expect(alignments(upper, meant).rows).toEqual(['1.1 1.1 name']);
  });
});

describe('By names the caller knows to be one', () => {
  const upper = plan('省', [['棚户区改造和公租房', '基本建成']]);
  const lower = plan('市', [['棚户区改造', '建成套数']]);
  const projects = ['棚户区改造和公租房', '棚户区改造'];
  const indicators = ['基本建成', '建成 套数'];

  it('of projects, of indicators, of both', () => {
    expect(alignments(upper, lower, { aliases: [projects] })).toEqual({ rows: [], candidates: [] });
    expect(alignments(upper, lower, { aliases: [indicators] })).toEqual({
      rows: [],
      candidates: ['1.1 1.1 other-project'],
    });
    expect(alignments(upper, lower, { aliases: [projects, indicators] })).toEqual({
      rows: ['1.1 1.1 alias'],
      candidates: [],
    });
    const same = plan('市', [['棚户区改造', '基本建成']]);
    expect(alignments(upper, same, { aliases: [projects] }).rows).toEqual(['1.1 1.1 alias']);
    expect(alignments(upper, plan('市', [['棚户区改造和公租房', '建成套数']]), { aliases: [indicators] }).rows).toEqual(
      ['1.1 1.1 alias'],
    );
    expect(
      alignments(upper, plan('市', [['棚户区改造和公租房', '基本建成']]), { aliases: [projects, indicators] }).rows,
    ).toEqual(['1.1 1.1 name']);
  });

  it('what is in one group is not what is in another', () => {
    const two = [
      ['基本建成', '建成套数'],
      ['新开工', '开工套数'],
    ];
    const [above, below] = [plan('省', [['棚户区改造', '基本建成']]), plan('市', [['棚户区改造', '开工套数']])];
    expect(alignments(above, below, { aliases: two }).rows).toEqual([]);
    expect(alignments(above, plan('市', [['棚户区改造', '建成套数']]), { aliases: two }).rows).toEqual([
      '1.1 1.1 alias',
    ]);
  });

  it('a name is in one group only', () => {
    const said = new TypeError('A name in two groups of aliases: 建成');
    expect(() =>
      alignments(upper, lower, {
        aliases: [
          ['建成', '完工'],
          ['竣工', '建 成'],
        ],
      }),
    ).toThrow(said);
    expect(alignments(upper, lower, { aliases: [['建成', '建 成']] }).rows).toEqual([]);
  });
});

describe('By the caller’s table', () => {
  const upper = plan('省', [['甲', '一', '二', '三']]);
  const lower = plan('市', [['甲', '一', '二', '三', '四']]);
  const table = (...rows: readonly (readonly [string, ...string[]])[]) =>
    rows.map(([id, ...targets]) => ({ upper: id, lowers: [{ plan: '市', targets }] }));

  it('in place of the names, and what it takes is taken', () => {
    expect(alignments(upper, lower, { alignments: table(['1.1', '1.4', '1.2']) })).toEqual({
      rows: ['1.1 1.2+1.4 table', '1.3 1.3 name'],
      candidates: [],
    });
  });

  it('rows of one upper target are taken together, in any order, a target once', () => {
    const rows = table(['1.1', '1.4'], ['1.1', '1.2', '1.4']);
    const found = alignments(upper, lower, { alignments: rows });
    expect(found.rows).toEqual(['1.1 1.2+1.4 table', '1.3 1.3 name']);
    expect(alignments(upper, lower, { alignments: [...rows].reverse() })).toEqual(found);
  });

  it('one lower target may belong to two upper ones, where the caller says so', () => {
    expect(alignments(upper, lower, { alignments: table(['1.1', '1.4'], ['1.2', '1.4']) }).rows).toEqual([
      '1.1 1.4 table',
      '1.2 1.4 table',
      '1.3 1.3 name',
    ]);
  });

  it('an upper target that is in the table has nothing where the table says nothing', () => {
    const other = { upper: '1.1', lowers: [{ plan: '别的市', targets: ['1.1'] }] };
    expect(alignments(upper, lower, { alignments: [other] }).rows).toEqual(['1.2 1.2 name', '1.3 1.3 name']);
    expect(alignments(upper, lower, { alignments: [{ upper: '1.1', lowers: [] }] }).rows).toHaveLength(2);
  });

  it('ids that nobody has are told', () => {
    const found = cascade(upper, [lower], {
      alignments: table(['1.10', '1.4'], ['1.9', '1.1'], ['1.10', '1.8'], ['1.1', '1.12', '1.7']),
    });
    expect(found.issues.map(({ code, path, received }) => [code, path, received])).toEqual([
      ['cascade/unknown-target', ['省', '1.9'], '1.9'],
      ['cascade/unknown-target', ['省', '1.10'], '1.10'],
      ['cascade/unknown-target', ['市', '1.7'], '1.7'],
      ['cascade/unknown-target', ['市', '1.8'], '1.8'],
      ['cascade/unknown-target', ['市', '1.12'], '1.12'],
    ]);
    expect(found.rows.map((row) => row.upper.id)).toEqual(['1.2', '1.3']);
    expect(found.unaligned).toEqual(['1.1']);
  });
});
