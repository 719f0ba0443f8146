import { describe, expect, it } from 'vitest';
import { unitNames } from '../../../src/read/outline/units/unit-names.ts';
import { unitRole } from '../../../src/read/outline/units/unit-words.ts';
import { pageOf } from '../../../src/read/text/page.ts';

describe('unitNames', () => {
  it.each([
    ['县教育局、县财政局，县民政局；县审计局。', ['县教育局', '县财政局', '县民政局', '县审计局'], false],
    ['县教育局 县财政局', ['县教育局', '县财政局'], false],
    ['县教育局\n县财政局', ['县教育局', '县财政局'], false],
    [' 县教育局 ', ['县教育局'], false],
    ['县生态\n环境局', ['县生态\n环境局'], false],
    ['县教育局 环境中心', ['县教育局 环境中心'], false],
    ['县教育局等', ['县教育局'], true],
    ['县教育局、县财政局等有关部门', ['县教育局', '县财政局'], true],
    ['县教育局等 县财政局', ['县教育局等 县财政局'], false],
    ['县财政局（国资委、金融办）', ['县财政局（国资委、金融办）'], false],
    ['等', [], true],
    ['', [], false],
  ])('of %j', (text, names, openEnded) => {
    const found = unitNames(pageOf(text), 0, text.length);
    expect(found.names.map((name) => name.text)).toEqual(names);
    expect(found.openEnded).toBe(openEnded);
  });

  it('reads no further than it is told', () => {
    expect(unitNames(pageOf('县教育局 县财政局'), 0, 5).names).toEqual([{ text: '县教育局', span: [0, 4] }]);
  });
});

describe('unitRole', () => {
  it.each([
    ['责任单位', 'responsible'],
    ['牵头责任单位', 'lead'],
    ['协同责任单位', 'with'],
    ['市级牵头单位', 'lead'],
    ['牵头 责任 单位', 'lead'],
    ['牵头(责任)单位', 'lead'],
    ['牵头责任领导', 'person'],
    ['分管市长', 'person'],
    ['责任人', 'person'],
    ['市级党委政府及相关牵头责任主管部门', undefined],
    ['党委政府及有关牵头责任主管部门', 'lead'],
    ['党委政府及市有关牵头责任主管部门', 'lead'],
    ['及责任单位', undefined],
    ['单位', undefined],
    ['项目名称', undefined],
    ['财务单位', undefined],
  ])('of %j is %j', (word, role) => {
    expect(unitRole(word)).toBe(role);
  });
});
