import { describe, expect, it } from 'vitest';
import { groupIn } from '../../../src/read/outline/group/group.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';
import rows from './groups.json' with { type: 'json' };

interface Row {
  readonly says: string;
  readonly lines: readonly string[];
  readonly group: {
    /** The first line that is the group's, and the one behind the last. */
    readonly lines: readonly number[];
    readonly name?: string;
    readonly seats: readonly string[];
    readonly office?: string;
  } | null;
}

function groupOf(...lines: readonly string[]) {
  const page = pageOf(lines.join('\n'));
  const found = groupIn(page, linesOf(page));
  if (found === undefined) return null;
  const { name, seats, office } = found.group;
  return {
    lines: [found.first, found.behind],
    ...('name' in found.group && { name: name?.text }),
    seats: seats.map(({ role, person, title }) => `${role} ${person} ${title.text}`),
    ...('office' in found.group && { office: office?.at.text }),
  };
}

const seat = '组长：王某  县长';
const list = ['组长 王某 县长'];

describe('groupIn finds', () => {
  it.each(rows as readonly Row[])('$says', ({ lines, group }) => {
    expect(groupOf(...lines)).toStrictEqual(group);
  });

  const long = (start: string, length: number, end: string) =>
    start + '某'.repeat(length - start.length - end.length) + end;

  it('a name in a line of eighty characters, none in a longer one', () => {
    expect(groupOf(long('泗县', 80, '工作领导小组'), seat)?.lines).toEqual([0, 2]);
    expect(groupOf(long('泗县', 81, '工作领导小组'), seat)?.lines).toEqual([1, 2]);
  });

  it('a seat in a line of eighty characters, none in a longer one', () => {
    expect(groupOf(seat, long('成员：李某某  县', 80, '局局长'))?.seats).toHaveLength(2);
    expect(groupOf(seat, long('成员：李某某  县', 81, '局局长'))?.seats).toEqual(list);
    expect(groupOf(long('组长：李某某  县', 80, '局局长'), '', seat)?.lines).toEqual([0, 2]);
    expect(groupOf(long('组长：李某某  县', 81, '局局长'), '', seat)?.lines).toEqual([1, 2]);
    expect(groupOf('组长：', long('李某某  县', 80, '局局长'))?.seats).toHaveLength(1);
    expect(groupOf('组长：', long('李某某  县', 81, '局局长'), '第一章', seat)?.lines).toEqual([3, 4]);
  });

  it('the office up to twelve lines below the list', () => {
    const below = (count: number) => Array.from({ length: count }, () => '按月调度。');
    expect(groupOf(seat, ...below(11), '办公室设在县财政局。')?.office).toBe('县财政局');
    expect(groupOf(seat, ...below(12), '办公室设在县财政局。')?.office).toBeUndefined();
  });

  it('the notice that sets it up as far as forty lines above the list, and in its first 120 characters', () => {
    const notice = '关于成立泗县民生工作领导小组的通知';
    const below = (count: number) => Array.from({ length: count }, () => '按月调度。');
    expect(groupOf(notice, ...below(39), seat)?.name).toBe('泗县民生工作领导小组');
    expect(groupOf(notice, ...below(40), seat)?.name).toBeUndefined();
    expect(groupOf(long('', 106, notice), '各部门：', seat)?.name).toBe('泗县民生工作领导小组');
    expect(groupOf(long('', 130, notice), '各部门：', seat)?.name).toBeUndefined();
  });
});
