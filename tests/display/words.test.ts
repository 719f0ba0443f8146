import { describe, expect, it } from 'vitest';
import { headerWord, valueWord } from '../../src/display/words.ts';

describe('headerWord and valueWord', () => {
  it('speak both languages', () => {
    expect([headerWord('lead', 'zh-CN'), headerWord('lead', 'en')]).toEqual(['牵头单位', 'Lead']);
    expect([valueWord('not-reported', 'zh-CN'), valueWord('not-reported', 'en')]).toEqual(['未通报', 'not reported']);
  });

  it.each(['', '__proto__', 'constructor', '项目'])('let %o stand for itself', (key) => {
    expect([headerWord(key, 'zh-CN'), valueWord(key, 'en')]).toEqual([key, key]);
  });
});
