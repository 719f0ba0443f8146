import { expect, it } from 'vitest';
import { beforeOf, wordNear } from '../../../src/read/lexicon/word-near.ts';
import { endingWords } from '../../../src/read/text/trim-words.ts';

const words = endingWords(['按', '不低于', '低于', '约']);

it.each([
  ['不低于', 2, 0, '不低于'],
  ['不低于全市', 2, 0, '不低于'],
  ['不低于全市', 1, 0, undefined],
  ['不低于全市', 2, 2, '不低于'],
  ['不低于全市', 9, 3, undefined],
  ['不低于全市,平均', 9, 0, undefined],
  ['不低于全市约', 9, 0, '约'],
  ['不低于全市约', 9, 1, '不低于'],
  ['约', 0, 0, '约'],
  ['', 9, 0, undefined],
])('finds the word that stands nearest before the end of %j, %i to %i away', (text, most, least, found) => {
  expect(wordNear(text, words, most, least)).toBe(found);
});

it('knows what may not stand between', () => {
  expect(wordNear('不低于全市,平均', words, 9, 0, /。/)).toBe('不低于');
  expect(wordNear('不低于全市。平均', words, 9, 0, /。/)).toBeUndefined();
});

it.each([
  ['标准的', '标准'],
  ['标准的 ', '标准'],
  [' 标准的', ' 标准'],
  ['标准', undefined],
  ['的确', undefined],
])('takes 的 off the end of %j', (text, before) => {
  expect(beforeOf(text)).toBe(before);
});
