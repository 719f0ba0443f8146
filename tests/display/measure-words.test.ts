import { describe, expect, it } from 'vitest';
import { figureWords, measureWords } from '../../src/display/measure-words.ts';
import type { Bound, Measure } from '../../src/plan/figure.ts';
import { targetOf } from '../plan/small-plan.ts';

const of = (bound: Bound, rest: Partial<Measure> = {}): Measure => ({ value: '95', unit: '%', bound, ...rest });

describe('measureWords', () => {
  it.each<[Measure, string, string]>([
    [of('unstated'), '95%', '95%'],
    [of('exactly'), '95%', '95%'],
    [of('at-least'), '95%以上', 'at least 95%'],
    [of('at-least', { strict: true }), '超过95%', 'more than 95%'],
    [of('at-least', { approximate: true }), '约95%以上', 'at least about 95%'],
    [of('at-most'), '不超过95%', 'at most 95%'],
    [of('at-most', { strict: true }), '低于95%', 'less than 95%'],
    [of('about'), '95%左右', 'about 95%'],
    [of('about', { strict: true }), '95%左右', 'about 95%'],
    [of('between', { upper: '97' }), '95至97%', '95 to 97%'],
    [of('unstated', { unit: '', unitMeant: '万元', per: '每人每月' }), '95万元/每人每月', '95万元/每人每月'],
    [of('unstated', { approximate: true }), '约95%', 'about 95%'],
  ])('%o', (measure, zh, en) => {
    expect(measureWords(measure, 'zh-CN')).toBe(zh);
    expect(measureWords(measure, 'en')).toBe(en);
  });
});

describe('figureWords', () => {
  it('says number, words, or the indicator alone', () => {
    const target = (rest: object) => figureWords(targetOf('1', { indicator: '参保率', ...rest }), 'zh-CN');
    expect(target({ measure: of('at-least'), words: '稳步提高' })).toBe('参保率 95%以上');
    expect(target({ words: '稳步提高' })).toBe('参保率 稳步提高');
    expect(target({})).toBe('参保率');
  });
});
