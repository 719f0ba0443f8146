import { describe, expect, it } from 'vitest';
import { seats } from '../../../src/check/checks/seats.ts';
import type { LeadingGroup } from '../../../src/plan/leading-group.ts';
import { sixian2020, yixian2022 } from '../../../src/samples/index.ts';
import { planOf, projectOf } from '../../plan/small-plan.ts';
import { found } from '../found.ts';
import { reportOf } from '../small-report.ts';

const group = sixian2020.leadingGroup as LeadingGroup;
const without = { ...sixian2020, leadingGroup: { ...group, seats: group.seats.toSpliced(7, 1) } };

describe('seats', () => {
  it('brings what checkSeats finds, with its place in the plan', () => {
    expect(found(seats, { plan: sixian2020 })).toEqual([]);
    expect(found(seats, { plan: without }).map(([code, , expected]) => [code, expected])).toEqual([
      ['unit-without-seat', '县卫健委'],
    ]);
    const [finding] = seats.check({ plan: without });
    expect(finding?.path.slice(0, 2)).toEqual(['projects', 1]);
    expect(finding).toMatchObject({ document: 'plan', severity: 'warning', numbers: [] });
    expect(found(seats, { plan: yixian2022 })).toEqual([['no-leading-group', 'plan.leadingGroup', '']]);
  });

  it('quotes the unit', () => {
    const [plain] = seats.check({ plan: without });
    const evidence = [
      { path: ['plan', ...(plain?.path ?? [])], text: '县卫健委', span: [5, 9], certainty: 'stated' },
    ] as const;
    expect(seats.check({ plan: without, evidence })[0]).toMatchObject({
      span: [5, 9],
      quote: { text: '县卫健委', span: [5, 9] },
    });
  });

  it('uses the names it is given', () => {
    const plan = planOf([projectOf('1', { responsibilities: [{ lead: ['县水利局'] }] })], {
      leadingGroup: { ...group, seats: [{ role: '成员', posts: [{ organization: '县水务局', title: '局长' }] }] },
    });
    expect(found(seats, { plan }).length).toBe(1);
    expect(found(seats, { plan, organizations: [{ full: '水利局', forms: ['水务局'] }] })).toEqual([]);
  });

  it('finds nothing without a plan', () => {
    expect(found(seats, { report: reportOf([]) })).toEqual([]);
  });
});
