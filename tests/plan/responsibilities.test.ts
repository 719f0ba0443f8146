import { describe, expect, it } from 'vitest';
import { responsibilitiesOf } from '../../src/plan/responsibilities.ts';
import { sixian2020 } from '../../src/samples/index.ts';
import { frozen, planOf, projectOf } from './small-plan.ts';

const duty = (id: string, inferred = false) => ({ project: id, number: `（${id}）`, name: `项目${id}`, inferred });

describe('responsibilitiesOf', () => {
  it('lists who leads and joins what, sub-projects included, the busiest first', () => {
    const plan = planOf([
      projectOf('10', { responsibilities: [{ lead: ['县住建局'], with: ['县财政局', '县残联'] }] }),
      projectOf('2', {
        responsibilities: [{ lead: ['县住房和城乡建设局', '县财政局'] }],
        subProjects: [projectOf('2.1', { responsibilities: [{ lead: ['住建局'], inferred: true }] })],
      }),
    ]);
    expect(responsibilitiesOf(frozen(plan))).toEqual([
      {
        organization: '县住房和城乡建设局',
        names: ['住建局', '县住建局', '县住房和城乡建设局'],
        leads: [duty('2'), duty('2.1', true), duty('10')],
        joins: [],
      },
      { organization: '县财政局', names: ['县财政局'], leads: [duty('2')], joins: [duty('10')] },
      { organization: '县残疾人联合会', names: ['县残联'], leads: [], joins: [duty('10')] },
    ]);
  });

  it('counts a project once for an organization; what one bracket states is stated', () => {
    const lead = ['县卫健委'];
    const plan = planOf([
      projectOf('1', { responsibilities: [{ lead, inferred: true }, { lead }, { lead, inferred: true }] }),
      projectOf('2', {
        responsibilities: [
          { lead, inferred: true },
          { lead: [], with: lead, inferred: true },
        ],
      }),
    ]);
    expect(responsibilitiesOf(plan)).toEqual([
      {
        organization: '县卫生健康委员会',
        names: ['县卫健委'],
        leads: [duty('1'), duty('2', true)],
        joins: [duty('2', true)],
      },
    ]);
  });

  it('keeps two projects apart that share an id', () => {
    const responsibilities = [{ lead: ['县残联'] }];
    const plan = planOf([
      projectOf('1', { responsibilities, name: '乙' }),
      projectOf('1', { responsibilities, name: '甲' }),
      projectOf('1', { responsibilities, name: '甲', number: '' }),
    ]);
    expect(responsibilitiesOf(plan)[0]?.leads.map(({ name, number }) => name + number)).toEqual([
      '甲',
      '乙（1）',
      '甲（1）',
    ]);
  });

  it('orders those that lead as many by code points', () => {
    const plan = planOf([projectOf('1', { responsibilities: [{ lead: ['𠀀局', '豈局', '甲局'] }] })]);
    expect(responsibilitiesOf(plan).map(({ organization }) => organization)).toEqual(['甲局', '豈局', '𠀀局']);
  });

  it('uses the table and the division it is given', () => {
    const plan = planOf([projectOf('1', { responsibilities: [{ lead: ['水务局'] }] })]);
    const organizations = [{ full: '水利局', forms: ['水务局'] }];
    const [duties] = responsibilitiesOf(plan, { organizations, division: { name: '淮北市' } });
    expect(duties?.organization).toBe('市水利局');
  });

  it('finds the 24 leading units of 泗县 2020', () => {
    const duties = responsibilitiesOf(sixian2020);
    expect(duties.map(({ organization, leads }) => `${organization} ${leads.length}`)).toEqual([
      '县民政局 7',
      '县医疗保障局 6',
      '县农业农村局 5',
      '县教育体育局 5',
      '县人力资源和社会保障局 4',
      '县住房和城乡建设局 4',
      '县卫生健康委员会 3',
      '县总工会 2',
      '县水利局 2',
      '县交通运输局 1',
      '县农环办 1',
      '县司法局 1',
      '县商务局 1',
      '县委组织部 1',
      '县广播电视台 1',
      '县房管中心 1',
      '县扶贫开发局 1',
      '县数据资源管理局 1',
      '县文化和旅游局 1',
      '县残疾人联合会 1',
      '县生态环境分局 1',
      '县美丽乡村建设领导小组办公室 1',
      '县财政局 1',
      '县退役军人事务局 1',
    ]);
    expect(duties.flatMap(({ joins }) => joins)).toEqual([]);
  });
});
