import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';

/** The digits of a text that its arrangement accounts for, and what they are. */
const marks = (...lines: readonly string[]) =>
  readOutline(lines.join('\n')).marks.map(({ text, as, why, flag }) => `${text} ${as} ${why}${flag ? ' ?' : ''}`);

describe('digits', () => {
  it('of a heading beside a table number it', () => {
    expect(marks('民生实事', '1.年度项目', '序号\t项目名称\t目标任务', '1\t学前\t1所', '2\t口腔\t3个')).toEqual([
      '1 ordinal heading-number',
      '1 ordinal serial-number',
      '2 ordinal serial-number',
    ]);
  });

  it('of steps within a project number them', () => {
    expect(marks('民生实事', '1.养老。全面推进养老服务。', '（1）摸底。', '（2）建设。')).toEqual([
      '1 ordinal heading-number',
      '1 ordinal heading-number',
      '2 ordinal heading-number',
    ]);
  });

  it('of a table without numbers are its names, or cells that nobody reads', () => {
    expect(marks('民生实事', '项目名称\t目标任务\t联系人', '15分钟圈\t3个\t张某12345', '学前\t1所\t李某')).toEqual([
      '15 identifier name',
      '12345 identifier table-cell',
    ]);
  });

  it('of a seat are part of a name', () => {
    expect(marks('组长：王某  县长', '成员：李某某  县110指挥中心主任')).toEqual(['110 identifier seat']);
  });

  it('of a section are its count, a year, or part of its name', () => {
    expect(marks('民生实事', '一、2024年新增1项“351”工程', '（一）养老。建设1家。')).toEqual([
      '2024 date title-date',
      '1 scope declared-count',
      '351 identifier title',
    ]);
  });

  it('with a point between them are one number', () => {
    expect(marks('民生实事清单（1.25版）', '各乡镇：')).toEqual(['1.25 identifier title']);
  });
});
