import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../src/read/outline/body/heading.ts';
import { linesOf } from '../../../src/read/text/lines.ts';
import { pageOf } from '../../../src/read/text/page.ts';

const of = (text: string) => linesOf(pageOf(text)).map(headingOf);

describe('headingOf', () => {
  it.each([
    ['第一部分 总体要求', { rank: 0, value: 1, length: 4, content: 5, doubtful: false }],
    ['二十六、 养老', { rank: 1, value: 26, length: 4, content: 5, doubtful: false }],
    ['一、2024年任务', { rank: 1, value: 1, length: 2, content: 2, doubtful: false }],
    ['第三项：养老', { rank: 1, value: 3, length: 4, content: 4, doubtful: false }],
    ['（三）2所学校', { rank: 2, value: 3, length: 3, content: 3, doubtful: false }],
    ['12. 养老', { rank: 3, value: 12, length: 3, content: 4, doubtful: false }],
    ['12.5G网络', { rank: 3, value: 12, length: 3, content: 3, doubtful: true }],
    ['（2）5所学校', { rank: 4, value: 2, length: 3, content: 3, doubtful: false }],
  ])('of %j', (text, heading) => {
    expect(of(text)).toEqual([heading]);
  });

  it.each(['养老', '一、', '0.养老', '一、二级残疾人', '2020年'])('is none of %j', (text) => {
    expect(of(text)).toEqual([undefined]);
  });
});
