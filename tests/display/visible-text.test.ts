import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/display/visible-text.ts';

describe('visibleText', () => {
  it.each([
    ['农村改厕 a\tb\nc', '农村改厕 a\tb\nc'],
    ['a\r\nb\rc\n\rd', 'a\nb\nc\n\nd'],
    ['a\u202Eb\u2066\u200F', 'a[U+202E]b[U+2066][U+200F]'],
    ['\u0000\u001B[31m\u007F\u0085', '[U+0000][U+001B][31m[U+007F][U+0085]'],
    ['\u2028\u2029', '[U+2028][U+2029]'],
    ['a\uD800b\uDC00', 'a[U+D800]b[U+DC00]'],
    ['𠀀👩‍👧', '𠀀👩‍👧'],
  ])('%o is shown as %o', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });
});
