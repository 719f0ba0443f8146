import { describe, expect, it } from 'vitest';
import { postsOf } from '../../../src/read/outline/group/post.ts';
import { titleAtEnd } from '../../../src/read/outline/group/post-words.ts';

describe('postsOf', () => {
  it.each([
    ['县财政局局长', [{ organization: '县财政局', title: '局长' }]],
    ['县 财政局 局长、', [{ organization: '县财政局', title: '局长' }]],
    ['县长', [{ organization: '县人民政府', title: '县长', inferred: true }]],
    ['主任', [{ organization: '', title: '主任', inferred: true }]],
    ['民生专干', [{ organization: '', title: '民生专干', inferred: true }]],
    [
      '县财政局局长,党组书记',
      [
        { organization: '县财政局', title: '局长' },
        { organization: '县财政局', title: '党组书记', inferred: true },
      ],
    ],
    [
      '县财政局(国资委)局长;党组书记',
      [
        { organization: '县财政局', plate: '国资委', title: '局长' },
        { organization: '县财政局', plate: '国资委', title: '党组书记', inferred: true },
      ],
    ],
    [
      '县委副书记、县长',
      [
        { organization: '县委', title: '副书记' },
        { organization: '县人民政府', title: '县长', inferred: true },
      ],
    ],
    ['', []],
  ])('of %j', (title, posts) => {
    expect(postsOf(title)).toStrictEqual(posts);
  });
});

describe('titleAtEnd', () => {
  it.each([
    ['县农业农村局局长', '局长'],
    ['局长', '局长'],
    ['县政府副县长', '副县长'],
    ['县财政局', undefined],
    ['', undefined],
  ])('of %j is %j', (post, title) => {
    expect(titleAtEnd(post)).toBe(title);
  });
});
