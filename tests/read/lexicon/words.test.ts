import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../src/read/lexicon/lexicon.ts';
import { unitWordAt, wordsOf } from '../../../src/read/lexicon/words.ts';
import type { RowsByCharacter } from '../../../src/read/text/rows-by-character.ts';

const lexicon: Lexicon = {
  units: ['人', '人次', '', '个', '个月', 'mb'],
  timeUnits: ['天', '人天'],
  notUnits: ['人口', '月嫂', '个', '天'],
  comparators: [
    { word: '超', stands: 'before', bound: 'at-least' },
    { word: '不超', stands: 'before', bound: 'at-most' },
    { word: '最低', stands: 'before', bound: 'at-least' },
    { word: '约为', stands: 'before', bound: 'about' },
    { word: '', stands: 'before', bound: 'about' },
    { word: '以上', stands: 'after', bound: 'at-least' },
    { word: '以上为宜', stands: 'after', bound: 'at-least' },
  ],
  modalities: [],
};
const words = wordsOf(lexicon);
const shown = <Row>(rows: RowsByCharacter<Row>, said: (row: Row) => string) =>
  [...rows].map(([code, found]) => `${String.fromCharCode(code)}: ${found.map(said).join(' ')}`);

describe('A lexicon made ready', () => {
  it('has units by their first character, the longest first, and none that is empty', () => {
    expect(shown(words.units, ({ name, isTime }) => `${name}${isTime ? '*' : ''}`)).toEqual([
      '人: 人天* 人次 人',
      '个: 个月 个',
      'm: mb',
      '天: 天*',
    ]);
    expect(shown(words.notUnits, (word) => word)).toEqual(['人: 人口', '月: 月嫂', '个: 个', '天: 天']);
  });

  it('has comparators by the character next to the number, the longest first', () => {
    const word = (row: { readonly word: string }) => row.word;
    expect(shown(words.before, word)).toEqual(['超: 不超 超', '低: 最低', '为: 约为']);
    expect(shown(words.after, word)).toEqual(['以: 以上为宜 以上']);
  });

  it('lets only those govern from further off that say which side, in more than one character', () => {
    expect(shown(words.governing.times, (word) => word)).toEqual(['超: 不超']);
    expect(shown(words.governing.share, (word) => word)).toEqual(['超: 不超', '占: 占']);
  });

  it('is made once', () => {
    expect(wordsOf(lexicon)).toBe(words);
  });
});

it.each([
  ['人次', '人次'],
  ['人均', '人'],
  ['人口', undefined],
  ['个月', '个月'],
  ['个月嫂', '个'],
  ['个体', '个'],
  ['天', '天'],
  ['mb', 'mb'],
  ['mbps', undefined],
  ['mb2', undefined],
  ['', undefined],
])('finds the unit that %j begins with: %s', (text, unit) => {
  expect(unitWordAt(words, text, 0)?.name).toBe(unit);
});
