import { describe, expect, it } from 'vitest';
import { groupIn } from '../../../src/read/outline/group/group.ts';
import type { SeatText } from '../../../src/read/outline/outline.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './seats.json' with { type: 'json' };

const groupOf = (text: string) => {
  const page = pageOf(text);
  return groupIn(page, linesOf(page))?.group;
};

const postRow = ({ organization, title, inferred, plate }: SeatText['posts'][number]) => [
  organization,
  title,
  ...(inferred === undefined && plate === undefined ? [] : [inferred === true ? 'inferred' : null]),
  ...(plate === undefined ? [] : [plate]),
];

describe('seats of a leading group', () => {
  it.each(rows)('$says', ({ above, line, seat, posts }) => {
    const seats = groupOf(above === undefined ? line : `${above}\n${line}`)?.seats ?? [];
    const last = seats.at(-1);
    expect([last?.role, last?.person, last?.title.text]).toEqual(seat);
    expect(last?.posts.map(postRow)).toEqual(posts);
    expect(last?.printed.text).toBe(line);
  });

  it.each([
    ['组长负责制：由组长牵头'],
    ['主任办公会议研究决定有关事项。'],
    ['成员单位：县财政局、县民政局'],
    ['组长：'],
    ['成员由各部门负责同志担任。'],
    ['成员：县财政局、县民政局'],
    ['组长：按规定产生'],
  ])('none begin with «%s»', (line) => {
    expect(groupOf(line)).toBeUndefined();
  });
});

describe('groupIn', () => {
  const list = [
    '泗县民生工作领导小组成员名单',
    '',
    '组  长：王某某  县长',
    '成  员：甲某某  县审计局局长',
    '',
    '蔡某某  县财政局局长',
    '领导小组办公室设在县财政局，蔡某某兼任办公室主任，周某兼任办公室副主任。',
    '抄送：县委各部门。',
  ].join('\r\n');

  it('takes the name above the list, and the office below it', () => {
    const group = groupOf(list);
    expect(group?.name).toEqual({ text: '泗县民生工作领导小组', span: [0, 10] });
    expect(group?.seats.map(({ role, person }) => `${role} ${person}`)).toEqual([
      '组长 王某某',
      '成员 甲某某',
      '成员 蔡某某',
    ]);
    expect(group?.office?.at.text).toBe('县财政局');
    expect(group?.office?.heads.map(({ person, title }) => `${person.text} ${title.text}`)).toEqual([
      '蔡某某 办公室主任',
      '周某 办公室副主任',
    ]);
    expect(group?.office?.printed.text).toMatch(/^领导小组办公室.*副主任。$/);
  });

  it('takes the name from the notice that sets it up, and the office further down', () => {
    const group = groupOf(
      [
        '关于成立黟县民生工程领导小组的通知',
        '二、组成人员',
        '组长：王某某（县长）',
        '三、工作机构',
        '办公室设在县民政局，办公室主任由县民政局局长徐某某同志兼任。',
      ].join('\n'),
    );
    expect(group?.name?.text).toBe('黟县民生工程领导小组');
    expect(group?.office?.heads.map(({ person, title }) => [person.text, title.text])).toEqual([
      ['徐某某', '办公室主任'],
    ]);
  });

  it.each([
    ['关于成立丰水县民生实事工作领导小组的通知', '丰水县民生实事工作领导小组'],
    ['丰水县人民政府关于成立民生实事工作专班的通知', '民生实事工作专班'],
    ['关于印发《丰水县民生实事工作领导小组组成人员名单》的通知', '丰水县民生实事工作领导小组'],
    ['关于做好领导小组工作的通知', undefined],
  ])('takes of the title right above the list the name alone: %s', (title, name) => {
    expect(groupOf(`${title}\n组长：王某某  县长`)?.name?.text).toBe(name);
  });
});
