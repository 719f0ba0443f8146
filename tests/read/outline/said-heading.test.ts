import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';

const title = '某市2019年为民兴办3件实事';
const works = ['一是扩大教育资源，新增学位1400个。', '二是新建公厕45座。', '三是拓宽道路，养护60公里。'];
const names = (...lines: readonly string[]) => readOutline(lines.join('\n')).items.map(({ name }) => name.text);
const called = ['扩大教育资源，新增学位1400个', '新建公厕45座', '拓宽道路，养护60公里'];

describe('projects that go on with 一是, 二是', () => {
  it('are as many as the title or the lead says', () => {
    expect(names(title, ...works)).toEqual(called);
    expect(names('关于民生实事的通知', '今年，市政府办好3项民生实事：', ...works)).toEqual(called);
    expect(names('某市2019年三件实事', ...works)).toEqual(called);
  });

  it.each([
    ['of others than the title counts', ['某市2019年为民兴办5件实事', ...works]],
    ['where nobody counts', ['某市2019年民生实事', ...works]],
    ['two', ['某市2019年为民兴办2件实事', ...works.slice(0, 2)]],
    ['out of order', [title, ...works.toReversed()]],
  ])('are none: %s', (_, lines) => {
    expect(names(...lines)).toEqual([]);
  });

  it('are none below headings with numbers', () => {
    expect(names(title, '一、教育。新增学位1400个。', ...works)).toEqual(['教育']);
  });
});

describe('projects that go on with ①, ②', () => {
  const marked = ['①新建公办幼儿园3所。', '②改造老旧小区20个。', '③新增停车位800个。'];
  it('need no count', () => {
    expect(names('某市2019年民生实事', ...marked)).toEqual([
      '新建公办幼儿园3所',
      '改造老旧小区20个',
      '新增停车位800个',
    ]);
  });
  it.each([
    ['two', marked.slice(0, 2)],
    ['out of order', marked.toReversed()],
    ['begun anew', [...marked, ...marked]],
    ['below headings with numbers', ['一、教育。', ...marked]],
  ])('are none: %s', (_, lines) => {
    expect(names('某市2019年民生实事', ...lines)).not.toContain('新建公办幼儿园3所');
  });
});
