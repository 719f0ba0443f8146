import { describe, expect, it } from 'vitest';
import { checkSeats } from '../../src/check/seats.ts';
import type { LeadingGroup, Seat } from '../../src/plan/leading-group.ts';
import { sixian2020, yixian2022 } from '../../src/samples/index.ts';
import { frozen, planOf, projectOf } from '../plan/small-plan.ts';

const seatOf = (organization: string, plate?: string): Seat => ({
  role: '成员',
  posts: [{ organization, title: '局长', ...(plate !== undefined && { plate }) }],
});
const groupOf = (seats: readonly Seat[], rest: Partial<LeadingGroup> = {}): LeadingGroup => ({
  schemaVersion: '1.0',
  name: '泗县民生工作领导小组',
  seats,
  ...rest,
});
const ledBy = (...lead: string[]) => [projectOf('1', { responsibilities: [{ lead }] })];
const missing = (projects: ReturnType<typeof ledBy>, group: LeadingGroup) =>
  checkSeats(planOf(projects, { leadingGroup: group })).map(({ code, expected, received }) => [
    code,
    expected ?? received,
  ]);

describe('checkSeats', () => {
  it('finds every leading unit of 泗县 2020 in its group', () => {
    expect(sixian2020.leadingGroup?.seats.length).toBe(30);
    expect(checkSeats(frozen(sixian2020))).toEqual([]);
  });

  it.each([
    [3, ['县委组织部']],
    [5, ['县财政局']],
    [6, []],
    [7, ['县卫健委']],
    [9, []],
    [23, ['县数据资源管理局']],
    [27, ['县美丽办']],
    [28, ['县农环办']],
    [29, []],
  ])('without seat %i of 泗县 2020 misses %o', (seat, units) => {
    const group = sixian2020.leadingGroup as LeadingGroup;
    const seats = group.seats.toSpliced(seat, 1);
    const found = checkSeats({ ...sixian2020, leadingGroup: { ...group, seats } });
    expect(found.map(({ expected }) => expected)).toEqual(units);
  });

  it('finds all 24 units missing where nobody sits', () => {
    const group = sixian2020.leadingGroup as LeadingGroup;
    expect(checkSeats({ ...sixian2020, leadingGroup: { ...group, seats: [] } }).length).toBe(24);
  });

  it('names the unit, the projects it leads and the first place', () => {
    const plan = planOf(
      [
        projectOf('1', { responsibilities: [{ lead: ['县残联'] }, { lead: ['县残联', '县住建局'] }] }),
        projectOf('2', {
          subProjects: [projectOf('2.1', { responsibilities: [{ lead: ['县住房和城乡建设局'], with: ['县司法局'] }] })],
        }),
      ],
      { leadingGroup: groupOf([seatOf('县残疾人联合会')]) },
    );
    expect(checkSeats(frozen(plan))).toEqual([
      {
        code: 'check/unit-without-seat',
        severity: 'warning',
        message: 'No seat of the leading group represents 县住建局, which leads 项目1、项目2.1',
        path: ['projects', 0, 'responsibilities', 1, 'lead', 1],
        expected: '县住建局',
        received: '项目1、项目2.1',
      },
    ]);
  });

  it('looks at every post of a seat, and at plates on either side', () => {
    const both: Seat = { role: '成员', posts: [...seatOf('县住建局').posts, ...seatOf('县美丽办').posts] };
    expect(missing(ledBy('县美丽办', '县住建局'), groupOf([both]))).toEqual([]);
    expect(missing(ledBy('县数据资源局'), groupOf([seatOf('县政务服务局', '数据资源管理局')]))).toEqual([]);
    expect(missing(ledBy('县数据资源局'), groupOf([seatOf('县政务服务局')]))).toEqual([
      ['check/unit-without-seat', '县数据资源局'],
    ]);
    const plated = ledBy('县政务服务局', '县政务服务局（数据资源管理局）');
    expect(missing(plated, groupOf([seatOf('县数据资源局')]))).toEqual([]);
  });

  it('takes the office of the group for represented where somebody heads it', () => {
    const office = { at: '县财政局', heads: [{ title: '办公室主任', seat: 0 }] };
    const seats = [seatOf('县审计局')];
    expect(missing(ledBy('县民生办'), groupOf(seats, { office }))).toEqual([]);
    expect(missing(ledBy('县民生办'), groupOf(seats, { office: { ...office, heads: [] } }))).toEqual([
      ['check/unit-without-seat', '县民生办'],
    ]);
    expect(missing(ledBy('县民生办'), groupOf(seats))).toEqual([['check/unit-without-seat', '县民生办']]);
    expect(missing(ledBy('县财政局'), groupOf(seats, { office }))).toEqual([['check/unit-without-seat', '县财政局']]);
  });

  it('does not look up names that stand for many units', () => {
    const projects = ledBy('各乡镇人民政府', '省就业工作领导小组成员单位', '成员单位管理局');
    expect(missing(projects, groupOf([]))).toEqual([
      ['check/collective-unit', '各乡镇人民政府'],
      ['check/collective-unit', '省就业工作领导小组成员单位'],
      ['check/unit-without-seat', '成员单位管理局'],
    ]);
  });

  it('uses the table it is given', () => {
    const plan = planOf(ledBy('县水利局'), { leadingGroup: groupOf([seatOf('县水务局')]) });
    expect(checkSeats(plan).length).toBe(1);
    expect(checkSeats(plan, { organizations: [{ full: '水利局', forms: ['水务局'] }] })).toEqual([]);
  });

  it('says once that there is no group', () => {
    expect(checkSeats(yixian2022)).toEqual([
      {
        code: 'check/no-leading-group',
        severity: 'note',
        message: 'The plan names no leading group; seats are not checked',
        path: ['leadingGroup'],
      },
    ]);
  });
});
