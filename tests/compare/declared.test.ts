import { describe, expect, it } from 'vitest';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import type { PlanOutline } from '../../src/compare/plan-outline.ts';
import type { ChangeKind, Project } from '../../src/plan/project.ts';
import type { DeclaredChange, WorkPlan } from '../../src/plan/work-plan.ts';
import { listOf, projectNamed, targetOf } from './lists.ts';
import { toldEdge } from './told.ts';

const said = (name: string, declared: ChangeKind, rest: Partial<Project> = {}) =>
  projectNamed(name, { declared, ...rest });
const change = (kind: ChangeKind, subject: string, rest: Partial<DeclaredChange> = {}): DeclaredChange => ({
  kind,
  subject,
  level: 'project',
  ...rest,
});

function told(
  previous: WorkPlan | PlanOutline,
  current: WorkPlan,
): { readonly edges: readonly string[]; readonly issues: readonly string[] } {
  const { edges, issues } = diffPlans(previous, current);
  return {
    edges: edges.map(toldEdge),
    issues: issues.map(({ code, path, received }) =>
      [code.replace('compare/', ''), path.join('.'), received].filter(Boolean).join(' '),
    ),
  };
}

function compared(
  previous: readonly (Project | string)[],
  current: readonly Project[],
  changes: readonly DeclaredChange[] = [],
) {
  return told(listOf(2019, previous), listOf(2020, current, { changes }));
}

describe('What the section of a project says', () => {
  it('confirms what was found', () => {
    const before = projectNamed('文化惠民', { targets: [targetOf('演出', '174', '场')] });
    const after = said('文化惠民', 'refined', { targets: [targetOf('演出', '174', '场次', { role: 'stock' })] });
    expect(compared([before, '饮水安全'], [after, said('饮水安全', 'continued'), said('智慧健康', 'added')])).toEqual({
      edges: [
        'refined 文化惠民 → 文化惠民 1000 both',
        'continued 饮水安全 → 饮水安全 1000 both',
        'added – → 智慧健康 both',
      ],
      issues: [],
    });
  });

  it('makes a kept project refined where no change was found', () => {
    expect(compared(['文化惠民'], [said('文化惠民', 'refined')])).toEqual({
      edges: ['refined 文化惠民 → 文化惠民 1000 declared'],
      issues: [],
    });
  });

  it('makes a renamed project refined besides', () => {
    expect(compared(['推进文化惠民'], [said('文化惠民', 'refined')])).toEqual({
      edges: ['renamed 推进文化惠民 → 文化惠民 1000', 'refined 推进文化惠民 → 文化惠民 1000 declared'],
      issues: [],
    });
  });

  it('does not make a project continued that was found refined', () => {
    const before = projectNamed('文化惠民', { targets: [targetOf('演出', '174', '场')] });
    expect(compared([before], [said('文化惠民', 'continued')])).toEqual({
      edges: ['refined 文化惠民 → 文化惠民 1000'],
      issues: [],
    });
  });

  it('disagrees where it says added and the project was there', () => {
    expect(compared(['文化惠民'], [said('文化惠民', 'added')])).toEqual({
      edges: ['continued 文化惠民 → 文化惠民 1000'],
      issues: ['declared-new-but-listed projects.0.declared 文化惠民'],
    });
  });

  it.each<ChangeKind>(['continued', 'refined', 'renamed'])(
    'disagrees where it says %s and the project was not there',
    (kind) => {
      expect(compared([], [said('文化惠民', kind)])).toEqual({
        edges: ['added – → 文化惠民'],
        issues: ['declared-but-absent projects.0.declared 文化惠民'],
      });
    },
  );

  it('confirms other kinds where they were found, and adds nothing where they were not', () => {
    expect(
      compared(['农村公路延伸', '客运站点'], [said('农村公路延伸和客运站点', 'merged'), said('智慧健康', 'split')]),
    ).toEqual({
      edges: [
        'merged 农村公路延伸 → 农村公路延伸和客运站点 888 both',
        'merged 客运站点 → 农村公路延伸和客运站点 888 both',
        'added – → 智慧健康',
      ],
      issues: [],
    });
  });

  it('tells of what is new and gone without a word', () => {
    expect(compared(['养老服务', '危房改造'], [said('文化惠民', 'added'), projectNamed('智慧健康')], [])).toEqual({
      edges: ['added – → 文化惠民 both', 'added – → 智慧健康', 'retired 养老服务 → –', 'retired 危房改造 → –'],
      issues: ['undeclared-new projects.1 智慧健康', 'undeclared-gone 养老服务', 'undeclared-gone 危房改造'],
    });
  });

  it('tells of nothing new where the plan has no sections', () => {
    expect(compared(['养老服务'], [projectNamed('智慧健康')], [change('retired', '养老服务')])).toEqual({
      edges: ['added – → 智慧健康', 'retired 养老服务 → – both'],
      issues: [],
    });
  });

  it('says nothing of items', () => {
    const [before, after] = [
      projectNamed('救助', { subProjects: [projectNamed('孤儿')] }),
      said('救助', 'refined', { subProjects: [projectNamed('特困')] }),
    ];
    expect(compared([before], [after])).toEqual({
      edges: ['refined 救助 → 救助 1000 both', 'added – → 救助/特困', 'retired 救助/孤儿 → –'],
      issues: [],
    });
  });
});

describe('Declared changes', () => {
  const kept = said('美丽乡村', 'continued');

  it('confirm a retirement with its reason, found by the core of the name', () => {
    expect(
      compared(['秸秆综合利用工程', '美丽乡村'], [kept], [change('retired', '秸秆综合利用', { reason: 'routine' })]),
    ).toEqual({
      edges: ['continued 美丽乡村 → 美丽乡村 1000 both', 'retired 秸秆综合利用工程 → – both routine'],
      issues: [],
    });
  });

  it('of a name that two projects could mean are not tied to either', () => {
    expect(
      compared(['推进秸秆综合利用', '秸秆综合利用工程', '美丽乡村'], [kept], [change('retired', '实施秸秆综合利用')]),
    ).toEqual({
      edges: [
        'continued 美丽乡村 → 美丽乡村 1000 both',
        'retired 推进秸秆综合利用 → –',
        'retired 秸秆综合利用工程 → –',
        'retired 实施秸秆综合利用 → – declared',
      ],
      issues: [
        'declared-but-absent changes.0 实施秸秆综合利用',
        'undeclared-gone 推进秸秆综合利用',
        'undeclared-gone 秸秆综合利用工程',
      ],
    });
  });

  it('of a retirement the list does not show disagree', () => {
    expect(compared(['美丽乡村'], [kept], [change('retired', '美丽乡村')])).toEqual({
      edges: ['continued 美丽乡村 → 美丽乡村 1000 both', 'retired 美丽乡村 → – declared'],
      issues: ['declared-but-kept changes.0 美丽乡村'],
    });
  });

  it('of a project that was not there disagree', () => {
    expect(compared(['美丽乡村'], [kept], [change('retired', '智慧医疗')])).toEqual({
      edges: ['continued 美丽乡村 → 美丽乡村 1000 both', 'retired 智慧医疗 → – declared'],
      issues: ['declared-but-absent changes.0 智慧医疗'],
    });
  });

  it('take a name for another where the comparison finds nothing', () => {
    const { edges, steps } = diffPlans(
      listOf(2019, ['四带一自', '美丽乡村']),
      listOf(2020, [kept, projectNamed('产业兴旺', { declared: 'renamed' })], {
        changes: [change('renamed', '产业兴旺', { from: '四带一自' })],
      }),
    );
    expect(edges.map(toldEdge)).toEqual([
      'continued 美丽乡村 → 美丽乡村 1000 both',
      'renamed 四带一自 → 产业兴旺 declared',
    ]);
    expect(edges[1]).toMatchObject({ targets: [] });
    expect(steps[1]).toMatchObject({ kind: 'kept', position: { before: 0, after: 1 } });
  });

  it('of a new name may be told from the old one too, and tell of new promises', () => {
    const after = projectNamed('产业兴旺', { targets: [targetOf('园区', '46', '个')] });
    expect(compared(['四带一自'], [after], [change('renamed', '四带一自', { into: '产业兴旺' })])).toEqual({
      edges: ['renamed 四带一自 → 产业兴旺 declared', 'refined 四带一自 → 产业兴旺'],
      issues: [],
    });
  });

  it('confirm a new name that was found', () => {
    expect(
      compared(['推进文化惠民'], [projectNamed('文化惠民')], [change('renamed', '推进文化惠民', { into: '文化惠民' })]),
    ).toEqual({
      edges: ['renamed 推进文化惠民 → 文化惠民 1000 both'],
      issues: [],
    });
  });

  it('of a new name beside the old one that is still there disagree', () => {
    expect(
      compared(
        ['文化惠民'],
        [projectNamed('文化惠民'), projectNamed('书香')],
        [change('renamed', '书香', { from: '文化惠民' })],
      ),
    ).toEqual({
      edges: ['continued 文化惠民 → 文化惠民 1000', 'renamed 文化惠民 → 书香 declared'],
      issues: ['declared-but-kept changes.0 文化惠民'],
    });
  });

  it('of a project that continues or is refined confirm it, by the name it had too', () => {
    expect(
      compared(
        ['美丽乡村', '文化惠民', '四带一自'],
        [projectNamed('美丽乡村'), projectNamed('文化惠民'), projectNamed('产业兴旺')],
        [
          change('continued', '美丽乡村'),
          change('refined', '文化惠民'),
          change('continued', '产业兴旺', { from: '四带一自' }),
        ],
      ),
    ).toEqual({
      edges: [
        'continued 美丽乡村 → 美丽乡村 1000 both',
        'refined 文化惠民 → 文化惠民 1000 declared',
        'renamed 四带一自 → 产业兴旺 declared',
      ],
      issues: [],
    });
  });

  it('of an added project confirm it, or disagree', () => {
    expect(
      compared(
        ['美丽乡村'],
        [kept, projectNamed('智慧健康')],
        [change('added', '智慧健康'), change('added', '美丽乡村')],
      ),
    ).toEqual({
      edges: ['continued 美丽乡村 → 美丽乡村 1000 both', 'added – → 智慧健康 both'],
      issues: ['declared-new-but-listed changes.1 美丽乡村'],
    });
    expect(compared(['美丽乡村'], [kept], [change('added', '智慧健康')]).issues).toEqual([
      'declared-but-absent changes.0 智慧健康',
    ]);
  });

  it('merge: nothing is added or retired besides', () => {
    expect(
      compared(
        ['棚户区', '老旧小区'],
        [said('宜居城市', 'merged')],
        [
          change('merged', '棚户区', { into: '宜居城市' }),
          change('merged', '宜居城市', { from: '老旧小区', reason: 'redistributed' }),
        ],
      ),
    ).toEqual({
      edges: ['merged 棚户区 → 宜居城市 declared', 'merged 老旧小区 → 宜居城市 declared redistributed'],
      issues: [],
    });
  });

  it('merge into a project that was there: it stays what it is', () => {
    expect(
      compared(
        ['棚户区', '老旧小区'],
        [said('老旧小区', 'refined')],
        [change('merged', '棚户区', { into: '老旧小区' })],
      ),
    ).toEqual({
      edges: ['refined 老旧小区 → 老旧小区 1000 declared', 'merged 棚户区 → 老旧小区 declared'],
      issues: [],
    });
  });

  it('split: what it is split from may stay', () => {
    expect(
      compared(
        ['宜居城市'],
        [kept, projectNamed('棚户区'), projectNamed('宜居城市')],
        [change('split', '宜居城市', { into: '棚户区' })],
      ),
    ).toEqual({
      edges: ['added – → 美丽乡村', 'continued 宜居城市 → 宜居城市 1000', 'split 宜居城市 → 棚户区 declared'],
      issues: ['declared-but-absent projects.0.declared 美丽乡村'],
    });
  });

  it('absorb a project: it is not retired besides, and what absorbs it may be new', () => {
    expect(
      compared(['智慧医疗'], [said('智慧健康', 'added')], [change('absorbed', '智慧医疗', { into: '智慧健康' })]),
    ).toEqual({
      edges: ['added – → 智慧健康 both', 'absorbed 智慧医疗 → 智慧健康 declared'],
      issues: [],
    });
  });

  it('spin off an item: its project is retired, the new one not added', () => {
    expect(
      compared(
        ['三大革命'],
        [said('农村改厕', 'added')],
        [
          change('spun-off', '农村改厕', { from: '三大革命' }),
          change('retired', '三大革命', { reason: 'redistributed' }),
        ],
      ),
    ).toEqual({
      edges: ['retired 三大革命 → – both redistributed', 'spun-off 三大革命/农村改厕 → 农村改厕 declared'],
      issues: [],
    });
  });

  it('of items are tied to the items there are', () => {
    const before = projectNamed('救助', { subProjects: [projectNamed('孤儿'), projectNamed('特困')] });
    const other = projectNamed('养老', { subProjects: [projectNamed('孤儿')] });
    expect(
      compared(
        [other, before],
        [said('救助', 'continued'), said('养老', 'continued')],
        [
          change('retired', '孤儿', { level: 'item', from: '救助', reason: 'routine' }),
          change('absorbed', '特困', { level: 'item', from: '救助', into: '养老' }),
        ],
      ),
    ).toEqual({
      edges: [
        'refined 救助 → 救助 1000',
        'refined 养老 → 养老 1000',
        'retired 养老/孤儿 → –',
        'retired 救助/孤儿 → – both routine',
        'absorbed 救助/特困 → 养老 declared',
      ],
      issues: [],
    });
  });

  it('of items that are there still disagree', () => {
    const project = () => projectNamed('救助', { subProjects: [projectNamed('孤儿')] });
    expect(compared([project()], [project()], [change('retired', '孤儿', { level: 'item', from: '救助' })])).toEqual({
      edges: ['continued 救助 → 救助 1000', 'continued 救助/孤儿 → 救助/孤儿 1000', 'retired 救助/孤儿 → – declared'],
      issues: ['declared-but-kept changes.0 孤儿'],
    });
  });

  it('of items of a project that is nowhere disagree', () => {
    expect(
      compared(
        ['救助'],
        [projectNamed('救助')],
        [
          change('retired', '书屋', { level: 'item', from: '文化' }),
          change('absorbed', '书屋', { level: 'item', into: '文化' }),
          change('retired', '孤儿', { level: 'item' }),
        ],
      ),
    ).toEqual({
      edges: [
        'continued 救助 → 救助 1000',
        'retired 文化/书屋 → – declared',
        'absorbed 书屋 → 文化 declared',
        'retired 孤儿 → – declared',
      ],
      issues: ['declared-but-absent changes.0 文化', 'declared-but-absent changes.1 文化'],
    });
  });

  it('of an item without its project mean whatever item has the name', () => {
    const before = projectNamed('救助', { subProjects: [projectNamed('特困'), projectNamed('孤儿')] });
    expect(compared([before], [projectNamed('救助')], [change('retired', '孤儿', { level: 'item' })]).edges).toEqual([
      'refined 救助 → 救助 1000',
      'retired 救助/特困 → –',
      'retired 救助/孤儿 → – both',
    ]);
  });

  it('of new and renamed items', () => {
    const [before, after] = [
      projectNamed('救助', { subProjects: [projectNamed('孤儿')] }),
      projectNamed('救助', { subProjects: [projectNamed('特困'), projectNamed('儿童')] }),
    ];
    expect(
      compared(
        [before],
        [after],
        [
          change('added', '特困', { level: 'item', into: '救助' }),
          change('renamed', '孤儿', { level: 'item', from: '救助', into: '儿童' }),
        ],
      ),
    ).toEqual({
      edges: ['refined 救助 → 救助 1000', 'added – → 救助/特困 both', 'renamed 救助/孤儿 → 救助/儿童 declared'],
      issues: [],
    });
  });
});

describe('What is declared is used', () => {
  const current = (rest: Partial<WorkPlan> = {}) => listOf(2020, [said('文化惠民', 'continued')], rest);
  const says = (previous: WorkPlan, plan: WorkPlan) => [
    diffPlans(previous, plan).edges[0]?.says,
    ...told(previous, plan).issues,
  ];

  it('for the same division one year before', () => {
    expect(says(listOf(2019, ['文化惠民']), current())).toEqual(['both']);
  });

  it('by name where a code is wanting', () => {
    const [coded, bare] = [{ name: '泗县', code: '341324' }, { name: ' 泗县' }];
    expect(says(listOf(2019, ['文化惠民'], { division: bare }), current({ division: coded }))).toEqual(['both']);
    expect(says(listOf(2019, ['文化惠民'], { division: coded }), current({ division: bare }))).toEqual(['both']);
    expect(says(listOf(2019, ['文化惠民'], { division: { name: '灵璧县' } }), current())).toEqual([
      'computed',
      'declarations-not-used 灵璧县 2019',
    ]);
  });

  it('by code where there is one on both sides', () => {
    const division = { name: '泗州县', code: '341324' };
    expect(says(listOf(2019, ['文化惠民'], { division }), current())).toEqual(['both']);
    expect(says(listOf(2019, ['文化惠民'], { division: { name: '泗县', code: '341323' } }), current())).toEqual([
      'computed',
      'declarations-not-used 泗县 2019',
    ]);
  });

  it.each([2018, 2020, 2021])('not for a list of %i', (year) => {
    expect(says(listOf(year, ['文化惠民']), current())).toEqual(['computed', `declarations-not-used 泗县 ${year}`]);
  });

  it('nor missed where nothing is declared', () => {
    expect(says(listOf(2018, ['文化惠民']), listOf(2020, ['文化惠民']))).toEqual(['computed']);
  });

  it('where only changes are declared, or only a section', () => {
    const changes = [change('retired', '饮水')];
    expect(says(listOf(2018, ['文化惠民']), listOf(2020, ['文化惠民'], { changes }))).toHaveLength(2);
    expect(says(listOf(2018, ['文化惠民']), listOf(2020, ['饮水', said('文化惠民', 'added')]))).toHaveLength(2);
  });

  it('and says in the issue which list it is about', () => {
    const [issue] = diffPlans(listOf(2018, []), current()).issues;
    expect(issue).toMatchObject({ expected: '泗县 2019', received: '泗县 2018', severity: 'note' });
  });
});
