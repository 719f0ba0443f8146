import { describe, expect, it } from 'vitest';
import { impliedPreviousList } from '../../src/compare/implied-previous-list.ts';
import type { ChangeKind } from '../../src/plan/project.ts';
import type { DeclaredChange, WorkPlan } from '../../src/plan/work-plan.ts';
import { frozen } from '../plan/small-plan.ts';
import { listOf, projectNamed } from './lists.ts';

const said = (name: string, declared: ChangeKind) => projectNamed(name, { declared });
const change = (kind: ChangeKind, subject: string, rest: Partial<DeclaredChange> = {}): DeclaredChange => ({
  kind,
  subject,
  level: 'project',
  ...rest,
});

function implied(plan: WorkPlan): unknown {
  const result = impliedPreviousList(frozen(plan));
  const issues = result.issues.map(({ code, path, expected, received }) =>
    [code.replace('compare/', ''), path.join('.'), expected, received].filter(Boolean).join(' '),
  );
  return result.ok ? [result.value.projects.map(({ name }) => name), issues] : issues;
}

describe('The list of the year before, as this year’s plan implies it', () => {
  it('holds what continues and is refined, and what left', () => {
    const plan = listOf(2020, [said('新', 'added'), said('旧', 'continued'), said('改', 'refined')], {
      changes: [change('retired', '去')],
    });
    expect(impliedPreviousList(plan)).toEqual({
      ok: true,
      issues: [],
      value: {
        schemaVersion: '1.0',
        id: 'list-2020/previous',
        division: { name: '泗县', code: '341324' },
        year: 2019,
        projects: [
          { id: '旧', name: '旧', targets: 'unknown' },
          { id: '改', name: '改', targets: 'unknown' },
          { id: 'list-2020/gone/1', name: '去', targets: 'unknown' },
        ],
      },
    });
  });

  it('holds old names, not new ones', () => {
    const plan = listOf(2020, [said('产业兴旺', 'continued'), projectNamed('书香'), said('宜居', 'merged')], {
      changes: [
        change('renamed', '产业 兴旺', { from: '四带一自' }),
        change('renamed', '文化惠民', { into: '书香' }),
        change('merged', '棚户区', { into: '宜居' }),
        change('merged', '老旧小区', { into: '宜居' }),
      ],
    });
    expect(implied(plan)).toEqual([['四带一自', '文化惠民', '棚户区', '老旧小区'], []]);
  });

  it('holds what was split, merged or absorbed, once', () => {
    const plan = listOf(2020, [said('老旧小区', 'refined'), projectNamed('棚户区'), projectNamed('危房')], {
      changes: [
        change('split', '宜居城市', { into: '棚户区' }),
        change('split', '宜居 城市', { into: '危房' }),
        change('merged', '背街', { into: '老旧小区' }),
        change('merged', '老旧小区', { into: '老旧小区' }),
        change('absorbed', '智慧医疗', { into: '智慧健康' }),
      ],
    });
    expect(implied(plan)).toEqual([['老旧小区', '宜居城市', '背街', '智慧医疗'], []]);
  });

  it('holds no items, and nothing for a project that was spun off', () => {
    const plan = listOf(2020, [projectNamed('农村改厕'), said('文化惠民', 'continued')], {
      changes: [
        change('spun-off', '农村改厕', { level: 'item', from: '三大革命' }),
        change('retired', '农家书屋', { level: 'item', from: '文化惠民' }),
        change('added', '智慧健康'),
        change('continued', '文化惠民'),
      ],
    });
    expect(implied(plan)).toEqual([['文化惠民'], []]);
  });

  it('cannot be told where nothing is declared', () => {
    expect(implied(listOf(2020, ['文化惠民']))).toEqual(['no-declared-changes']);
    expect(implied(listOf(2020, []))).toEqual(['no-declared-changes']);
    expect(implied(listOf(2020, [], { changes: [change('retired', '去')] }))).toEqual([['去'], []]);
    expect(implied(listOf(2020, [said('旧', 'continued')]))).toEqual([['旧'], []]);
  });

  it('cannot be told where one project is passed over: all of them are named', () => {
    const plan = listOf(2020, [said('旧', 'continued'), projectNamed('甲'), projectNamed('乙')]);
    expect(implied(plan)).toEqual(['undeclared-project projects.1 甲', 'undeclared-project projects.2 乙']);
  });

  it('warns of every declared count that is not what the plan lists', () => {
    const plan = listOf(2020, [said('新', 'added'), said('旧', 'continued')], {
      changes: [change('retired', '去'), change('retired', '走', { level: 'item' }), change('absorbed', '并')],
      declaredCounts: [
        { kind: 'total', count: 2 },
        { kind: 'added', count: 2 },
        { kind: 'refined', count: 0 },
        { kind: 'continued', count: 26 },
        { kind: 'retired', count: 2 },
      ],
    });
    expect(implied(plan)).toEqual([
      ['旧', '去', '并'],
      ['count-disagrees declaredCounts.1 2 1', 'count-disagrees declaredCounts.3 26 1'],
    ]);
    expect(
      implied(
        listOf(2020, plan.projects, {
          declaredCounts: [
            { kind: 'total', count: 3 },
            { kind: 'retired', count: 1 },
          ],
        }),
      ),
    ).toEqual([['旧'], ['count-disagrees declaredCounts.0 3 2', 'count-disagrees declaredCounts.1 1 0']]);
  });
});
