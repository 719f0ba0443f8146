import { describe, expect, it } from 'vitest';
import { dueTable, dutiesTable, issueTable } from '../../src/display/list-tables.ts';
import { outlineTable } from '../../src/display/outline-table.ts';
import { planTable } from '../../src/display/plan-table.ts';
import { progressTable } from '../../src/display/progress-table.ts';
import { rowTable } from '../../src/display/row-table.ts';
import type { DisplaySettings } from '../../src/display/settings.ts';
import { dueTargets } from '../../src/plan/due-targets.ts';
import { responsibilitiesOf } from '../../src/plan/responsibilities.ts';
import { targetRows } from '../../src/plan/target-rows.ts';
import type { PlanProgress } from '../../src/progress/plan-progress.ts';
import { emptyTally } from '../../src/progress/tally.ts';
import { huaibei2020 } from '../../src/samples/index.ts';
import { frozen, planOf, projectOf, targetOf } from '../plan/small-plan.ts';

const zh: DisplaySettings = { locale: 'zh-CN', width: 100, digits: 1 };
const en: DisplaySettings = { ...zh, locale: 'en' };
const headers = ({ columns }: { readonly columns: readonly { readonly header: string }[] }) =>
  columns.map(({ header }) => header);
const numbers = ({ columns }: ReturnType<typeof rowTable>) =>
  columns.filter(({ align }) => align === 'right').map(({ key }) => key);

const nested = projectOf('1', {
  responsibilities: [{ lead: ['县住建局', '县财政局'] }, { lead: ['县住建局'], with: ['县残联'] }],
  targets: [
    targetOf('1.T0', { indicator: '改造小区', measure: { value: '7', unit: '个', bound: 'at-least' } }),
    targetOf('1.T1', { indicator: '低保', words: '应保尽保', when: { printed: '6月底前', to: '2020-06' } }),
  ],
  subProjects: [projectOf('1.1', { subProjects: [projectOf('1.1.1', { targets: [targetOf('1.1.1.T0')] })] })],
});
const plan = planOf([nested, projectOf('2')]);

describe('planTable', () => {
  it('has a row a project, sub-projects set in, with counts below', () => {
    expect(planTable(frozen(plan), zh)).toEqual({
      title: '泗县 2020',
      columns: [
        { key: 'number', header: '序号', align: 'left' },
        { key: 'project', header: '项目', align: 'left' },
        { key: 'lead', header: '牵头单位', align: 'left' },
        { key: 'targets', header: '目标任务', align: 'left' },
      ],
      rows: [
        ['（1）', '项目1', '县住建局、县财政局', '改造小区 7个以上\n低保 应保尽保'],
        ['（1.1）', '\u3000项目1.1', '', ''],
        ['（1.1.1）', '\u3000\u3000项目1.1.1', '', '指标1.1.1.T0'],
        ['（2）', '项目2', '', ''],
      ],
      notes: ['项目 2 · 子项目 2 · 目标任务 3'],
    });
  });

  it('speaks English, names as printed', () => {
    const table = planTable(plan, en);
    expect(headers(table)).toEqual(['No.', 'Project', 'Lead', 'Targets']);
    expect(table.rows[0]).toEqual(['（1）', '项目1', '县住建局, 县财政局', '改造小区 at least 7个\n低保 应保尽保']);
    expect(table.notes).toEqual(['Projects 2 · Sub-projects 2 · Targets 3']);
  });

  it('sets in no further than eight steps', () => {
    let deep = projectOf('x');
    for (let level = 0; level < 12; level += 1) deep = projectOf('x', { subProjects: [deep] });
    const steps = planTable(planOf([deep]), zh).rows.map(([, name = '']) => name.lastIndexOf('\u3000') + 1);
    expect(steps).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8]);
  });
});

describe('progressTable', () => {
  const facts = { target: 't', indicator: '指标', role: 'flow', issues: [] } as const;
  const progress: PlanProgress = {
    plan: 'plan',
    report: 'report',
    division: '淮北市',
    asOf: '2020-06-30',
    weighting: 'each-target-once',
    projects: [
      {
        project: '1',
        number: '1',
        name: '道路',
        tally: emptyTally,
        attainments: [
          {
            ...facts,
            verdict: 'unmet',
            ratio: { part: '201.2', whole: '280.993' },
            gap: { value: '-79.793', unit: '公里' },
          },
          {
            ...facts,
            verdict: 'met',
            share: { part: '25088', whole: '25100' },
            gap: { value: '0.1', unit: '个', per: '千人口' },
          },
          {
            ...facts,
            verdict: 'missing',
            reason: 'not-reported',
            stage: { stage: 'started', ratio: { part: '7', whole: '22' } },
          },
        ],
      },
      {
        project: '2',
        parent: '1',
        number: '',
        name: '学校',
        tally: emptyTally,
        attainments: [
          { ...facts, verdict: 'indeterminate', reason: 'several-answers', stage: { stage: 'preparing' } },
          { ...facts, verdict: 'stated' },
        ],
      },
    ],
    tally: {
      met: 1,
      judged: 2,
      stated: 1,
      indeterminate: { 'several-answers': 1, about: 2 },
      missing: { 'not-reported': 4 },
      parts: { met: 0, judged: 1, total: 2 },
    },
    funds: {
      rates: [{ rate: 'disbursed-of-planned', ratio: { part: '37.05', whole: '46.3125' } }],
      claims: [],
      issues: [],
    },
    unpaired: [{ entry: 'e', figure: { id: 'a', as: 'actual', role: 'flow', indicator: 'x' } }],
    issues: [{ code: 'progress/other-year', severity: 'warning', message: '', path: [] }],
  };

  it('has a row a target, k of N and what was not judged below', () => {
    expect(progressTable(frozen(progress), zh)).toEqual({
      title: '淮北市 2020-06-30 完成情况',
      columns: [
        { key: 'number', header: '序号', align: 'left' },
        { key: 'project', header: '项目', align: 'left' },
        { key: 'indicator', header: '指标', align: 'left' },
        { key: 'ratio', header: '完成率', align: 'right' },
        { key: 'share', header: '占比', align: 'right' },
        { key: 'gap', header: '差距', align: 'right' },
        { key: 'stage', header: '阶段', align: 'left' },
        { key: 'verdict', header: '判断', align: 'left' },
      ],
      rows: [
        ['1', '道路', '指标', '71.6%', '', '-79.793公里', '', '未完成'],
        ['1', '道路', '指标', '', '99.9%', '0.1个/千人口', '', '完成'],
        ['1', '道路', '指标', '', '', '', '开工 31.8%', '缺失：未通报'],
        ['', '学校', '指标', '', '', '', '前期', '不作判断：多个实绩不一致'],
        ['', '学校', '指标', '', '', '', '', '已表述'],
      ],
      notes: [
        '达标数 1/2 · 仅有表述 1 · 其中部分达标 0/1',
        '不作判断 3：多个实绩不一致 1、“左右”未给容差 2',
        '缺失 4：未通报 4',
        '拨付占计划比（拨付÷计划） 80.0%',
        '未对应目标的实绩 1',
        '问题 1',
      ],
    });
  });

  it('speaks English, with as many digits as asked', () => {
    const table = progressTable(progress, { ...en, digits: 2 });
    expect(table.title).toBe('淮北市 2020-06-30 Progress');
    expect(table.rows.map((row) => [row[3], row[4], row[7]])).toEqual([
      ['71.60%', '', 'unmet'],
      ['', '99.95%', 'met'],
      ['', '', 'missing: not reported'],
      ['', '', 'indeterminate: several answers'],
      ['', '', 'stated'],
    ]);
    expect(table.notes).toEqual([
      'Met 1/2 · stated 1 · parts met 0/1',
      'indeterminate 3: several answers 1, about, without tolerance 2',
      'Missing 4: not reported 4',
      'disbursed of planned 80.00%',
      'results without target 1',
      'Issues 1',
    ]);
  });

  it('is silent on what did not occur', () => {
    const empty = {
      ...progress,
      projects: [],
      tally: emptyTally,
      unpaired: [],
      issues: [],
      funds: { rates: [], claims: [], issues: [] },
    };
    expect(progressTable(empty, zh)).toMatchObject({ rows: [], notes: ['达标数 0/0'] });
  });
});

describe('outlineTable', () => {
  it('has names, and targets that are unknown', () => {
    const projects = [{ id: '1', name: '智慧医疗', targets: 'unknown' }] as const;
    const outline = { schemaVersion: '1.0', id: 'o', division: { name: '泗县' }, year: 2019, projects } as const;
    expect(outlineTable(outline, zh)).toMatchObject({
      title: '泗县 2019',
      columns: [{ header: '项目' }, { header: '目标任务' }],
      rows: [['智慧医疗', '未知']],
      notes: ['项目 1'],
    });
  });
});

describe('Tables of lists', () => {
  it('says issues in the language asked', () => {
    const issues = [{ code: 'check/no-leading-group', severity: 'note', message: 'x', path: ['projects', 0] }] as const;
    expect(issueTable(issues, zh)).toMatchObject({
      columns: [{ header: '程度' }, { header: '代码' }, { header: '说明' }, { header: '位置' }],
      rows: [['提示', 'check/no-leading-group', '方案未列领导小组，不核对席位', 'projects.0']],
      notes: ['问题 1'],
    });
    expect(issueTable(issues, en).rows[0]?.[2]).toBe('x');
  });

  it('lists duties', () => {
    expect(dutiesTable(responsibilitiesOf(plan), zh)).toMatchObject({
      columns: [{ header: '责任单位' }, { header: '牵头项目' }, { header: '协同项目' }],
      rows: [
        ['县住房和城乡建设局', '项目1', ''],
        ['县财政局', '项目1', ''],
        ['县残疾人联合会', '', '项目1'],
      ],
      notes: [],
    });
  });

  it('lists what is due', () => {
    const undated = { project: projectOf('3'), target: targetOf('3.T0'), inferred: false, status: 'unknown' } as const;
    const table = dueTable([...dueTargets(plan, { asOf: '2020-07-01' }), undated], zh);
    expect(headers(table)).toEqual(['截止', '状态', '剩余天数', '项目', '指标', '推定']);
    expect(numbers(table)).toEqual(['days']);
    expect(table.rows).toEqual([
      ['2020-06-30', '已逾期', '-1', '项目1', '低保', ''],
      ['2020-12-31', '未到期', '183', '项目1', '改造小区', '是'],
      ['2020-12-31', '未到期', '183', '项目1.1.1', '指标1.1.1.T0', '是'],
      ['', '未知', '', '项目3', '指标3.T0', ''],
    ]);
  });
});

describe('rowTable', () => {
  it('takes columns as they come, and renames none of the caller’s own', () => {
    const rows = [{ project: '改厕', mine: true }, { value: 7, project: null }, { 项目: undefined }];
    const table = rowTable(frozen(rows), zh);
    expect(headers(table)).toEqual(['project', 'mine', 'value', '项目']);
    expect(table.rows).toEqual([
      ['改厕', 'true', '', ''],
      ['', '', '7', ''],
      ['', '', '', ''],
    ]);
    expect(table.notes).toEqual([]);
    expect(headers(rowTable(rows, en))).toEqual(['project', 'mine', 'value', '项目']);
  });

  it('heads rows of this library in words of their own table, and no pick of them', () => {
    const row = { division: '341300', name: '宿州市', indicator: '法律援助', period: '2020-06', unit: '件' };
    const rolled = [{ ...row, target: '884', actual: '456', rate: '51.6%', says: 'exact', reported: '1/1' }, row];
    const table = rowTable(rolled, zh);
    expect(headers(table)).toEqual('代码 行政区划 指标 截至 单位 目标 实绩 比率 确定程度 已报'.split(' '));
    expect(table.rows[0]?.slice(-2)).toEqual(['确切', '1/1']);
    expect(headers(rowTable(rolled, en)).slice(0, 4)).toEqual(['Code', 'Division', 'Indicator', 'Up to']);
    expect(rowTable([{ ...row, says: 'at-least' }], en).rows[0]?.at(-1)).toBe('at least');
    expect(headers(rowTable([...rolled, { target: 5, says: 'exact' }], zh)).slice(-2)).toEqual(['says', 'reported']);
    expect(headers(rowTable([{ ...row, mine: 1 }], zh))).toEqual([...Object.keys(row), 'mine']);
    const targets = targetRows(huaibei2020);
    expect(headers(rowTable(targets, zh)).slice(0, 5)).toEqual(['序号', '项目', '所属项目', '牵头单位', '目标编号']);
    expect(headers(rowTable([{ target: 5, says: 'hi' }], zh))).toEqual(['target', 'says']);
  });

  it.each([
    ['7', true],
    ['-12.50', true],
    ['99.9%', true],
    ['<0.1%', true],
    ['>-0.1%', true],
    ['', false],
    ['7个', false],
    ['1.', false],
    ['.5', false],
    ['第1', false],
    ['1,000', false],
  ])('sets a column of %o and nothing right: %s', (cell, isNumber) => {
    expect(numbers(rowTable([{ a: cell, b: 'x' }, { a: '' }], zh))).toEqual(isNumber ? ['a'] : []);
  });

  it('sets a column of amounts right where a row has none', () => {
    expect(numbers(rowTable([{ a: '1' }, { b: 'x' }], zh))).toEqual(['a']);
  });

  it('sets a column left where one cell is no amount', () => {
    expect(numbers(rowTable([{ a: '1' }, { a: '一' }], zh))).toEqual([]);
  });

  it('loses no row to its keys', () => {
    const row = JSON.parse('{"__proto__":"a","constructor":"b","10":"c","9":"d"}');
    const table = rowTable([row], zh);
    expect(table.columns.map(({ key }) => key).sort()).toEqual(['10', '9', '__proto__', 'constructor']);
    expect([...(table.rows[0] ?? [])].sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('says that there is nothing', () => {
    expect(rowTable([], zh)).toEqual({ columns: [], rows: [], notes: ['无'] });
    expect(rowTable([], en).notes).toEqual(['none']);
  });

  it.each([[[{ a: {} }]], [[{ a: [] }]], [[{ a: 1n }]], [[{ a: () => 1 }]], [[{ a: Symbol('s') }]]])(
    'refuses rows that are not flat: %o',
    (rows) => {
      expect(() => rowTable(rows, zh)).toThrow(/^a is no text/);
    },
  );

  it.each([[[1]], [['text']], [[null]]])('refuses %o', (rows) => {
    expect(() => rowTable(rows as unknown as object[], zh)).toThrow(/^A row is no object/);
  });
});
