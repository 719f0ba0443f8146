import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../src/plan/figures.ts';
import { targetRows } from '../../src/plan/target-rows.ts';
import { sixian2020 } from '../../src/samples/index.ts';
import { frozen, planOf, projectOf, targetOf } from './small-plan.ts';

const columns = [
  'number',
  'project',
  'within',
  'lead',
  'target',
  'indicator',
  'role',
  'bound',
  'value',
  'upper',
  'unit',
  'per',
  'words',
  'names',
  'stage',
  'modality',
  'change',
  'base',
  'scope',
  'from',
  'due',
  'links',
  'missing',
  'inferred',
];
const empty = Object.fromEntries(columns.map((column) => [column, '']));

describe('targetRows', () => {
  it('has one cell a column, empty where nothing is said', () => {
    const rows = targetRows(planOf([projectOf('1', { targets: [targetOf('1.T0')] })]));
    expect(rows).toEqual([
      { ...empty, number: '（1）', project: '项目1', target: '1.T0', indicator: '指标1.T0', role: 'flow' },
    ]);
    expect(rows.map((row) => Object.keys(row))).toEqual([columns]);
  });

  it('says everything a target says', () => {
    const target = targetOf('1.1.T0', {
      role: 'standard',
      indicator: '自付费用上限',
      measure: {
        value: '0.30',
        upper: '0.5',
        unit: '',
        unitMeant: '万元',
        per: '个人年度',
        bound: 'between',
        strict: true,
        approximate: true,
      },
      words: '应保尽保',
      names: ['市妇幼保健院', '濉溪县医院'],
      stage: 'started',
      modality: 'in-principle',
      change: 'up',
      base: { relation: 'share-of', name: '2019年底常住人口' },
      scope: {
        population: '贫困人口',
        divisions: ['杜集区', '相山区'],
        each: true,
        dimension: [
          ['医院层级', '县域内'],
          ['__proto__', 'x'],
        ],
      },
      when: { printed: '7月起年底前', from: '2020-07', to: '2020' },
      links: [
        { kind: 'part-of', to: '1.T0' },
        { kind: 'denominator', to: null },
      ],
      missing: 'illegible',
      inferred: ['role', 'measure.unitMeant'],
    });
    const plan = planOf([
      projectOf('1', {
        subProjects: [
          projectOf('1.1', {
            responsibilities: [{ lead: ['县医保局', '县财政局'], with: ['县民政局'] }, { lead: ['县医保局'] }],
            targets: [target],
          }),
        ],
      }),
    ]);
    expect(targetRows(frozen(plan))).toEqual([
      {
        number: '（1.1）',
        project: '项目1.1',
        within: '项目1',
        lead: '县医保局、县财政局',
        target: '1.1.T0',
        indicator: '自付费用上限',
        role: 'standard',
        bound: 'between strict approximate',
        value: '0.30',
        upper: '0.5',
        unit: '万元',
        per: '个人年度',
        words: '应保尽保',
        names: '市妇幼保健院、濉溪县医院',
        stage: 'started',
        modality: 'in-principle',
        change: 'up',
        base: 'share-of 2019年底常住人口',
        scope: '贫困人口、杜集区、相山区、each、医院层级 县域内、__proto__ x',
        from: '2020-07',
        due: '2020',
        links: 'part-of 1.T0、denominator',
        missing: 'illegible',
        inferred: 'role、measure.unitMeant',
      },
    ]);
  });

  it('shows the printed unit where no other is meant, and says of a scope what is known', () => {
    const measure = { value: '7', unit: '个', bound: 'at-least' } as const;
    const scopes = [{ each: true }, { population: '贫困人口' }] as const;
    const targets = scopes.map((scope) => targetOf('1.T0', { measure, scope }));
    const rows = targetRows(planOf([projectOf('1', { targets })]));
    expect(rows.map(({ value, unit, bound, scope }) => [value, unit, bound, scope])).toEqual([
      ['7', '个', 'at-least', 'each'],
      ['7', '个', 'at-least', '贫困人口'],
    ]);
  });

  it('has a row a target of 泗县 2020', () => {
    const rows = targetRows(sixian2020);
    expect(rows.length).toBe(targetsOf(sixian2020).length);
    expect(rows.filter(({ project }) => project === '城镇老旧小区改造')).toContainEqual(
      expect.objectContaining({ lead: '县住建局', role: 'flow', bound: 'unstated', value: '7', unit: '个' }),
    );
  });
});
