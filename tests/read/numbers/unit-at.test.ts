import { describe, expect, it } from 'vitest';
import { defaultLexicon } from '../../../src/read/lexicon/lexicon.ts';
import { wordsOf } from '../../../src/read/lexicon/words.ts';
import { findNumerals } from '../../../src/read/numbers/numerals.ts';
import { unitAt } from '../../../src/read/numbers/unit-at.ts';

const words = wordsOf(defaultLexicon);

describe('The unit behind the digits', () => {
  it.each([
    ['12处', { unit: '处', scale: '', name: '处', more: false, isTime: false, start: 2, end: 3 }],
    ['12 处', { unit: '处', scale: '', name: '处', more: false, isTime: false, start: 3, end: 4 }],
    ['12\n处', { unit: '处', scale: '', name: '处', more: false, isTime: false, start: 3, end: 4 }],
    ['12\n以上', { unit: '', scale: '', name: '', more: false, isTime: false, start: 2, end: 2 }],
    ['12 以上', { unit: '', scale: '', name: '', more: false, isTime: false, start: 2, end: 2 }],
    ['12 万以上', { unit: '万', scale: '万', name: '', more: false, isTime: false, start: 3, end: 4 }],
    ['12万 处', { unit: '万处', scale: '万', name: '处', more: false, isTime: false, start: 2, end: 5 }],
    ['12多万处', { unit: '万处', scale: '万', name: '处', more: true, isTime: false, start: 2, end: 5 }],
    ['12多万', { unit: '万', scale: '万', name: '', more: true, isTime: false, start: 2, end: 4 }],
    ['12万多处', { unit: '万处', scale: '万', name: '处', more: true, isTime: false, start: 2, end: 5 }],
    ['12余处', { unit: '处', scale: '', name: '处', more: true, isTime: false, start: 2, end: 4 }],
    ['12来自以上', { unit: '', scale: '', name: '', more: false, isTime: false, start: 2, end: 2 }],
    ['1千处', { unit: '千处', scale: '千', name: '处', more: false, isTime: false, start: 1, end: 3 }],
    ['1千米', { unit: '千米', scale: '', name: '千米', more: false, isTime: false, start: 1, end: 3 }],
    ['1千以上', { unit: '', scale: '', name: '', more: false, isTime: false, start: 1, end: 1 }],
    ['3天', { unit: '天', scale: '', name: '天', more: false, isTime: true, start: 1, end: 2 }],
    ['3万天', { unit: '万天', scale: '万', name: '天', more: false, isTime: false, start: 1, end: 3 }],
    ['5元/户年', { unit: '元', scale: '', name: '元', more: false, isTime: false, start: 1, end: 5, per: '户年' }],
    ['5元/人·月', { unit: '元', scale: '', name: '元', more: false, isTime: false, start: 1, end: 6, per: '人·月' }],
    ['5元/人', { unit: '元', scale: '', name: '元', more: false, isTime: false, start: 1, end: 4, per: '人' }],
    ['5元/每人', { unit: '元', scale: '', name: '元', more: false, isTime: false, start: 1, end: 2 }],
    ['5元/', { unit: '元', scale: '', name: '元', more: false, isTime: false, start: 1, end: 2 }],
  ])('of %j', (text, unit) => {
    expect(unitAt(words, text, /^[0-9]+/.exec(text)?.[0].length ?? 0)).toEqual(unit);
  });
});

describe('The numbers of a text', () => {
  it.each([
    ['12.15分钟', [[0, 2]], ['15']],
    ['12.15分钟', [[3, 5]], ['12']],
    ['12.15分钟', [[0, 5]], []],
    ['增长-5户', [], ['-5']],
    ['增长-5-10户', [], ['5', '10']],
    ['增长-5户日均', [], ['-5']],
    ['截至-6月', [], ['6']],
    ['位于-6 号', [], ['6']],
    ['位于-6号', [], ['6']],
    ['A-5户', [], ['5']],
    ['十-5户', [], ['5']],
    ['户数\t-5', [], ['-5']],
    ['户数\t-5\t7', [], ['-5', '7']],
    ['户数\t-5以上', [], ['5']],
    ['户数:-5', [], ['5']],
  ] as const)('in %j, where %j are spoken for', (text, taken, amounts) => {
    expect(findNumerals(text, taken, words).map(({ amount }) => amount)).toEqual(amounts);
  });
});
