import { describe, expect, it } from 'vitest';
import type { PlanDiff } from '../../src/compare/plan-diff.ts';
import { diffTable } from '../../src/display/diff-table.ts';
import { display } from '../../src/display/display.ts';
import type { Target } from '../../src/plan/figure.ts';
import { frozen, targetOf } from '../plan/small-plan.ts';

const zh = { locale: 'zh-CN', width: 100, digits: 1 } as const;
const en = { ...zh, locale: 'en' } as const;
const amount = (value: string, rest: Partial<Target> = {}) =>
  targetOf('t', { indicator: '改造小区', measure: { value, unit: '个', bound: 'unstated' }, ...rest });
const delta = (before: string, after: string, difference: string) => ({
  before: { value: before, unit: '个' },
  after: { value: after, unit: '个' },
  difference: { value: difference, unit: '个' },
});
const diff: PlanDiff = {
  schemaVersion: '1.0',
  previous: { id: 'a', division: { name: '泗县' }, year: 2019, projects: [] },
  current: { id: 'b', division: { name: '泗县' }, year: 2020, projects: [] },
  edges: [
    { kind: 'added', level: 'project', to: { id: '1', name: '智慧健康建设' }, says: 'both' },
    {
      kind: 'continued',
      level: 'project',
      from: { name: '老旧小区改造' },
      to: { name: '老旧小区改造' },
      says: 'computed',
      score: 1000,
      grounds: [],
      targets: [
        { kind: 'continued', before: amount('7'), after: amount('9'), changed: [], delta: delta('7', '9', '2') },
        {
          kind: 'refined',
          before: amount('7'),
          after: amount('5', { words: '力争' }),
          changed: ['bound', 'modality'],
          delta: delta('7', '5', '-2'),
        },
        { kind: 'refined', before: amount('7'), after: amount('7'), changed: ['scope'] },
        { kind: 'continued', before: amount('7'), after: amount('8'), changed: [] },
        { kind: 'added', after: amount('3'), changed: [] },
        { kind: 'retired', before: amount('4'), changed: [] },
      ],
    },
    {
      kind: 'spun-off',
      level: 'item',
      from: { name: '改厕', within: '农村环境“三大革命”' },
      to: { name: '农村改厕' },
      says: 'declared',
      targets: 'unknown',
    },
    { kind: 'retired', level: 'project', from: { name: '智慧医疗' }, says: 'declared', reason: 'redistributed' },
    { kind: 'retired', level: 'project', from: { name: '秸秆' }, says: 'declared', reason: 'completed', targets: [] },
  ],
  candidates: [
    {
      kind: 'merged',
      level: 'project',
      from: [{ name: '妇女儿童健康' }, { name: '职业病防治' }],
      to: [{ name: '妇幼健康和职业病防治' }],
      score: 640,
      grounds: [],
      why: 'below-threshold',
    },
  ],
  steps: [],
  issues: [{ code: 'compare/undeclared-gone', severity: 'warning', message: '', path: [] }],
};

describe('diffTable', () => {
  it('has a row an edge, with what changed in its targets', () => {
    expect(diffTable(frozen(diff), zh)).toEqual({
      title: '泗县 2019 → 2020',
      columns: [
        { key: 'kind', header: '变化', align: 'left' },
        { key: 'before', header: '上年', align: 'left' },
        { key: 'after', header: '本年', align: 'left' },
        { key: 'targets', header: '目标任务', align: 'left' },
        { key: 'says', header: '依据', align: 'left' },
        { key: 'score', header: '相似度', align: 'right' },
      ],
      rows: [
        ['新增', '', '智慧健康建设', '', '说明与比对一致', ''],
        [
          '继续',
          '老旧小区改造',
          '老旧小区改造',
          [
            '改造小区 7个 → 改造小区 9个 (+2个)',
            '改造小区 7个 → 改造小区 5个 (-2个、约束、语气)',
            '改造小区 7个 → 改造小区 7个 (范围)',
            '改造小区 7个 → 改造小区 8个',
            '+ 改造小区 3个',
            '− 改造小区 4个',
          ].join('\n'),
          '比对得出',
          '1000',
        ],
        ['单独立项', '改厕（农村环境“三大革命”）', '农村改厕', '未知', '文件说明', ''],
        ['退出：不再单列', '智慧医疗', '', '', '文件说明', ''],
        ['退出：任务已完成', '秸秆', '', '', '文件说明', ''],
      ],
      notes: [
        '新增 1 · 继续 1 · 单独立项 1 · 退出 2',
        '候选 合并：妇女儿童健康 + 职业病防治 → 妇幼健康和职业病防治 640 (低于阈值)',
        '问题 1',
      ],
    });
  });

  it('speaks English, and names the division twice where it is another', () => {
    const other = { ...diff, current: { ...diff.current, division: { name: '五河县' } } };
    const table = diffTable(other, en);
    expect(table.title).toBe('泗县 2019 → 五河县 2020');
    expect(table.rows.map(([kind, before]) => [kind, before])).toEqual([
      ['added', ''],
      ['continued', '老旧小区改造'],
      ['spun off', '改厕 (农村环境“三大革命”)'],
      ['retired: redistributed', '智慧医疗'],
      ['retired: completed', '秸秆'],
    ]);
    expect(table.notes).toEqual([
      'added 1 · continued 1 · spun off 1 · retired 2',
      'candidate merged: 妇女儿童健康 + 职业病防治 → 妇幼健康和职业病防治 640 (below threshold)',
      'Issues 1',
    ]);
  });

  it('is silent on what did not occur', () => {
    expect(diffTable({ ...diff, edges: [], candidates: [], issues: [] }, zh)).toMatchObject({ rows: [], notes: [] });
  });

  it('is what display shows of a diff', () => {
    expect(display(diff).table).toEqual(diffTable(diff, zh));
  });
});
