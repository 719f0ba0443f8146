import { describe, expect, it } from 'vitest';
import {
  evenTelling,
  heldBy,
  overlap,
  ownWords,
  tellingOf,
  traitsOf,
  wideWords,
} from '../../../src/read/pair/words.ts';
import { numbersOf } from '../row.ts';

/** The words of every number of a phrase: its own, then with what it leans on. */
const wordsIn = (text: string) => {
  const { folded, numbers } = numbersOf(text);
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    return `${ownWords(folded, number, numbers[index - 1], next)} | ${wideWords(folded, number, next)}`;
  });
};

describe('ownWords and wideWords', () => {
  it.each([
    ['改造老旧小区7个', ['改造老旧小区 | 改造老旧小区']],
    ['改造7个老旧小区', ['改造 老旧小区 | 改造 老旧小区']],
    // What ends in 、 belongs to the one before, what begins with it to the one after.
    ['改造7个公园、8所学校', ['改造 公园 | 改造 公园', '学校 | 改造 公园 学校']],
    ['改造公园7个、学校8所', ['改造公园 | 改造公园 学校', '学校 | 改造公园 学校']],
    ['改造公园7个和学校8所', ['改造公园 | 改造公园 和学校', '和学校 | 改造公园 和学校']],
    // Another clause: its words are not one's own, but one may lean on them.
    ['改造公园7个，学校8所', ['改造公园 | 改造公园 学校', '学校 | 改造公园 学校']],
    // Another sentence: not even that.
    ['改造公园7个。学校8所', ['改造公园 | 改造公园', '学校 | 学校']],
    ['改造7个公园、 8所学校', ['改造 公园 | 改造 公园', '学校 | 改造 公园 学校']],
    // A mark at the end of its words belongs to a list of things, where no number stands beside it in the clause.
    ['改造小区5个，新建公园和3所学校', ['改造小区 | 改造小区 公园和', '公园和 学校 | 改造小区 公园和 学校']],
    ['改造公园7个、学校，小区8个', ['改造公园 学校 | 改造公园 学校 小区', '小区 | 改造公园 学校 小区']],
    ['完成7个', [' | ']],
  ])('%s', (text, words) => {
    expect(wordsIn(text).map((one) => one.replace(/\s+/g, ' '))).toEqual(words);
  });
});

/** The code of a character, or of two in one number. */
const trait = (characters: string): number =>
  [...characters].reduce((code, one) => (code << 16) | one.charCodeAt(0), 0);
const setOf = (...traits: string[]): ReadonlySet<number> => new Set(traits.map(trait));

describe('traits', () => {
  it('are pairs of neighbours and single characters, over no space', () => {
    expect(traitsOf('老旧 小区')).toEqual({
      pairs: setOf('老旧', '小区'),
      singles: setOf('老', '旧', '小', '区'),
    });
    expect(traitsOf('')).toEqual({ pairs: new Set(), singles: new Set() });
  });
  it('are counted by the targets that have them', () => {
    const telling = tellingOf([traitsOf('生活补贴'), traitsOf('护理补贴'), traitsOf('补')]);
    expect(['生活', '补贴', '补', '生', '没有'].map((one) => telling.get(trait(one)))).toEqual([1, 2, 3, 1, undefined]);
  });
});

describe('overlap', () => {
  it.each([
    ['老旧小区', '老旧小区', 1000],
    // The shorter stands in the longer, whichever comes first.
    ['小区', '老旧小区', 1000],
    ['老旧小区', '小区', 1000],
    // Single characters without their order: 婚检 for 婚前健康检查.
    ['婚检', '婚前健康检查', 400],
    ['老旧小区', '小学', 400 / 2],
    ['老旧', '新房', 0],
    ['', '新房', 0],
    ['', '', 0],
  ])('of %s and %s is %d', (a, b, thousandths) => {
    expect(overlap(traitsOf(a), traitsOf(b), evenTelling)).toBe(thousandths);
  });
  it('weighs what tells more', () => {
    const telling = tellingOf([traitsOf('生活补贴'), traitsOf('护理补贴')]);
    // 生活 1, 活补 1, 补贴 1/2: of 2.5 the two are there; singles 生 1, 活 1, 补 1/2, 贴 1/2.
    expect(overlap(traitsOf('生活补贴'), traitsOf('某生活补助'), telling)).toBeCloseTo(
      600 * (2 / 2.5) + 400 * (2.5 / 3),
      9,
    );
  });
});

describe('heldBy', () => {
  it.each([
    ['小区', '老旧小区', 1000],
    ['老旧小区', '小区', 600 / 3 + 400 / 2],
    ['', '小区', 0],
  ])('of %s in %s is %d', (one, other, thousandths) => {
    expect(heldBy(traitsOf(one), traitsOf(other), evenTelling)).toBe(thousandths);
  });
});
