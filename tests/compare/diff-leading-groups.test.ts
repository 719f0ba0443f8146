import { describe, expect, it } from 'vitest';
import { diffLeadingGroups } from '../../src/compare/diff-leading-groups.ts';
import type { GroupOffice, LeadingGroup, Seat } from '../../src/plan/leading-group.ts';
import { sixian2020 } from '../../src/samples/index.ts';
import { frozen } from '../plan/small-plan.ts';

/** `县财政局 局长` or `县政务服务局（数据资源局） 局长`, several with `+`. */
function seat(posts: string, rest: Partial<Seat> = {}): Seat {
  return {
    role: '成员',
    posts: posts.split('+').map((post) => {
      const [organization = '', title = '', plate] = post.split(' ');
      return { organization, title, ...(plate !== undefined && { plate }) };
    }),
    ...rest,
  };
}

function group(seats: readonly Seat[], office?: GroupOffice, name = '民生工作领导小组'): LeadingGroup {
  return frozen({ schemaVersion: '1.0', name, seats, ...(office && { office }) });
}

function told(before: readonly Seat[], after: readonly Seat[]): readonly string[] {
  return diffLeadingGroups(group(before), group(after)).seats.map(({ kind, from, to, changed }) =>
    [kind, from ?? '–', to ?? '–', ...changed].join(' '),
  );
}

describe('What changed from one leading group to the next', () => {
  it('is nothing for the same group, in whatever order', () => {
    const seats = [
      seat('县财政局 局长', { person: '甲' }),
      seat('县审计局 局长'),
      seat('县住建局 副局长'),
      seat('县住建局 副局长'),
    ];
    expect(diffLeadingGroups(group(seats), group(seats))).toEqual({ seats: [] });
    expect(told(seats, [...seats].reverse())).toEqual([]);
    expect(diffLeadingGroups(group([]), group([]))).toEqual({ seats: [] });
  });

  it('is nothing for the group of 泗县 and itself', () => {
    const leadingGroup = sixian2020.leadingGroup as LeadingGroup;
    expect(diffLeadingGroups(leadingGroup, structuredClone(leadingGroup))).toEqual({ seats: [] });
  });

  it('is another holder of the same posts', () => {
    const [before, after] = [seat('县财政局 局长', { person: '甲' }), seat('县财政局 局长', { person: '乙' })];
    expect(diffLeadingGroups(group([before]), group([after]))).toEqual({
      seats: [{ kind: 'changed', from: 0, to: 0, before, after, changed: ['person'] }],
    });
  });

  it('is not a holder that only one list names, or in another typography', () => {
    expect(told([seat('县财政局 局长')], [seat('县财政局 局长', { person: '乙' })])).toEqual([]);
    expect(told([seat('县财政局 局长', { person: '甲' })], [seat('县财政局 局长')])).toEqual([]);
    expect(told([seat('县财政局 局长', { person: '甲 乙' })], [seat('县财政局 局长', { person: '甲乙' })])).toEqual([]);
  });

  it('is by posts first: who moved to another post holds it now', () => {
    expect(
      told(
        [seat('县财政局 局长', { person: '甲' }), seat('县审计局 局长', { person: '乙' })],
        [seat('县审计局 局长', { person: '甲' }), seat('县财政局 局长', { person: '丙' })],
      ),
    ).toEqual(['changed 1 0 person', 'changed 0 1 person']);
  });

  it('is another post of the same person, where the posts say nothing', () => {
    expect(told([seat('县扶贫局 局长', { person: '甲' })], [seat('县乡村振兴局 局长', { person: '甲' })])).toEqual([
      'changed 0 0 posts',
    ]);
    expect(told([seat('县扶贫局 局长')], [seat('县乡村振兴局 局长')])).toEqual(['added – 0', 'removed 0 –']);
  });

  it('is another role', () => {
    expect(told([seat('县财政局 局长')], [seat('县财政局 局长', { role: '副组长' })])).toEqual(['changed 0 0 role']);
    expect(told([seat('县财政局 局长', { role: '副组长' })], [seat('县财政局 局长', { role: '副 组长' })])).toEqual([]);
  });

  it('is a seat more, a seat less, whole', () => {
    const [one, other] = [seat('县财政局 局长'), seat('县审计局 局长')];
    expect(diffLeadingGroups(group([one]), group([other]))).toEqual({
      seats: [
        { kind: 'added', to: 0, after: other, changed: [] },
        { kind: 'removed', from: 0, before: one, changed: [] },
      ],
    });
  });

  it('knows an organization by its short name, and tells plates and titles apart', () => {
    expect(told([seat('县人社局 局长')], [seat('县人力资源和社会保障局 局长')])).toEqual([]);
    expect(told([seat('县财政局 局长')], [seat('县财政局 局 长')])).toHaveLength(2);
    expect(told([seat('县财政局 局长')], [seat('县财政局 副局长')])).toHaveLength(2);
    expect(told([seat('县财政局 局长 金融局')], [seat('县财政局 局长')])).toHaveLength(2);
  });

  it('is found by a post in common, where nobody else could be meant', () => {
    expect(told([seat('县住建局 副局长+县美丽办 主任')], [seat('县住建局 副局长+县城管局 局长')])).toEqual([
      'changed 0 0 posts',
    ]);
    expect(
      told(
        [seat('县住建局 副局长+县美丽办 主任')],
        [seat('县住建局 副局长+县城管局 局长'), seat('县住建局 副局长+县农环办 主任')],
      ),
    ).toEqual(['added – 0', 'added – 1', 'removed 0 –']);
  });

  it('is posts in another order: nothing', () => {
    expect(told([seat('县住建局 副局长+县美丽办 主任')], [seat('县美丽办 主任+县住建局 副局长')])).toEqual([]);
  });

  it('tells seats of the same posts apart by holder, then by role', () => {
    expect(
      told(
        [seat('县政府 副县长', { person: '甲' }), seat('县政府 副县长', { person: '乙' })],
        [seat('县政府 副县长', { person: '乙', role: '副组长' }), seat('县政府 副县长', { person: '丙' })],
      ),
    ).toEqual(['changed 1 0 role', 'changed 0 1 person']);
    expect(
      told(
        [seat('县政府 副县长', { person: '甲', role: '副组长' }), seat('县政府 副县长', { person: '乙' })],
        [seat('县政府 副县长', { person: '丙' }), seat('县政府 副县长', { person: '丁', role: '副组长' })],
      ),
    ).toEqual(['changed 1 0 person', 'changed 0 1 person']);
  });

  it('never chooses silently among seats that could all be meant', () => {
    expect(
      told(
        [seat('县政府 副县长', { person: '甲' }), seat('县政府 副县长', { person: '乙' })],
        [seat('县政府 副县长', { person: '丙' }), seat('县政府 副县长', { person: '丁' })],
      ),
    ).toEqual(['added – 0', 'added – 1', 'removed 0 –', 'removed 1 –']);
  });

  it('is another name', () => {
    expect(diffLeadingGroups(group([]), group([], undefined, '民生实事领导小组'))).toEqual({
      name: { before: '民生工作领导小组', after: '民生实事领导小组' },
      seats: [],
    });
    expect(diffLeadingGroups(group([]), group([], undefined, '民生工作 领导小组'))).toEqual({ seats: [] });
  });
});

describe('The office of a leading group', () => {
  const seats = [seat('县财政局 局长'), seat('县民生中心 主任')];
  const office = (at: string, heads: readonly (readonly [string, number])[]): GroupOffice => ({
    at,
    heads: heads.map(([title, index]) => ({ title, seat: index })),
  });
  const usual = office('县财政局', [
    ['主任', 0],
    ['副主任', 1],
  ]);
  const change = (before: LeadingGroup, after: LeadingGroup) => diffLeadingGroups(before, after).office;

  it('is the same wherever the seats of its heads stand, in whatever order', () => {
    const turned = office('县财政 局', [
      ['副主任', 0],
      ['主 任', 1],
    ]);
    expect(change(group(seats, usual), group([...seats].reverse(), turned))).toBeUndefined();
    expect(change(group(seats), group(seats))).toBeUndefined();
  });

  it('changes its place, its heads, or their titles', () => {
    for (const other of [
      office('县民生中心', [
        ['主任', 0],
        ['副主任', 1],
      ]),
      office('县财政局', [
        ['主任', 1],
        ['副主任', 0],
      ]),
      office('县财政局', [['主任', 0]]),
      office('县财政局', [
        ['主任', 0],
        ['常务副主任', 1],
      ]),
    ]) {
      expect(change(group(seats, usual), group(seats, other))).toEqual({ before: usual, after: other });
    }
  });

  it('changes where a new seat heads it', () => {
    const after = [seat('县审计局 局长'), seats[1] as Seat];
    expect(change(group(seats, usual), group(after, usual))).toEqual({ before: usual, after: usual });
  });

  it('comes and goes', () => {
    expect(change(group(seats), group(seats, usual))).toEqual({ after: usual });
    expect(change(group(seats, usual), group(seats))).toEqual({ before: usual });
  });
});
