import { describe, expect, it } from 'vitest';
import { nameKey, suspiciousCharacters } from '../src/name.ts';

describe('The key of a name', () => {
  it.each([
    ['四好农村路', '四好农村路'],
    ['四好 农村\u3000路\u00a0\t\n', '四好农村路'],
    ['（PPP）', '(PPP)'],
    ['ＰＰＰ', 'PPP'],
    ['⽯台县', '石台县'],
    ['\uf900', '\u8c48'],
    ['\ufa0e', '\ufa0e'],
    ['农村\u200b改\u200d厕\ufeff', '农村改厕'],
    ['农村\u202e改厕\u2066', '农村改厕'],
    ['葛\u{e0100}', '葛'],
    ['葛\ufe00', '葛'],
    ['e\u0301', 'é'],
    ['e\u200b\u0301', 'é'],
    ['①', '1'],
    ['Ⅲ', 'III'],
    ['㎡', 'm2'],
    ['', ''],
    ['\u200b', ''],
    ['\ud800', '\ud800'],
    ['\ue000', '\ue000'],
  ])('%j is %j', (name, key) => expect(nameKey(name)).toBe(key));

  it('keeps names apart that differ in what can be seen', () => {
    expect(new Set(['基本医疗保险', '基本养老保险', '土', '士', '已', '己', '泗县', '泗 水'].map(nameKey)).size).toBe(
      8,
    );
  });

  it('is small letters and capitals as printed', () => expect(nameKey('Km')).toBe('Km'));
});

describe('Suspicious characters', () => {
  it.each([
    ['农村改厕', []],
    ['“351”健康（安徽） 2030', []],
    ['農村改廁😀', []],
    ['农村\u202e改厕', [{ index: 2, codePoint: 'U+202E', kind: 'bidi' }]],
    [
      '\u2066a\u2069',
      [
        { index: 0, codePoint: 'U+2066', kind: 'bidi' },
        { index: 2, codePoint: 'U+2069', kind: 'bidi' },
      ],
    ],
    ['a\u200f', [{ index: 1, codePoint: 'U+200F', kind: 'bidi' }]],
    ['a\u200b', [{ index: 1, codePoint: 'U+200B', kind: 'invisible' }]],
    ['\ufeffa', [{ index: 0, codePoint: 'U+FEFF', kind: 'invisible' }]],
    ['a\u00ad', [{ index: 1, codePoint: 'U+00AD', kind: 'invisible' }]],
    [
      '葛\u{e0100}x\u200d',
      [
        { index: 1, codePoint: 'U+E0100', kind: 'invisible' },
        { index: 4, codePoint: 'U+200D', kind: 'invisible' },
      ],
    ],
    ['a\ud800b', [{ index: 1, codePoint: 'U+D800', kind: 'lone-surrogate' }]],
    ['\udfff', [{ index: 0, codePoint: 'U+DFFF', kind: 'lone-surrogate' }]],
    ['\ue000', [{ index: 0, codePoint: 'U+E000', kind: 'private-use' }]],
    [
      '\u{f0000}\u{10fffd}',
      [
        { index: 0, codePoint: 'U+F0000', kind: 'private-use' },
        { index: 2, codePoint: 'U+10FFFD', kind: 'private-use' },
      ],
    ],
  ])('of %j', (name, found) => expect(suspiciousCharacters(name)).toEqual(found));
});
