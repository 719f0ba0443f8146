import { describe, expect, it } from 'vitest';
import { ofDoingAway, tellingWords } from '../../src/told/telling-words.ts';

describe('tellingWords', () => {
  it.each([
    ['全市累计完成老旧小区改造', '老旧小区改造'],
    ['改造7个小区12.5万平方米', '改造 小区 平方米'],
    ['不低于', ''],
    ['为困难群众发放补贴', '困难群众 补贴'],
  ])('of %s keeps %s', (words, kept) => {
    expect(tellingWords(words).replace(/\s+/g, ' ')).toBe(kept);
  });
});

describe('ofDoingAway', () => {
  it.each([
    ['全部竣工并通过验收', ''],
    ['改造小区', '小区'],
    ['主体完工', ''],
  ])('of %s keeps %s', (words, kept) => {
    expect(ofDoingAway(words).replace(/\s+/g, ' ')).toBe(kept);
  });
});
