import { describe, expect, it } from 'vitest';
import { widestLine, wrapText } from '../../src/display/wrap-text.ts';

describe('wrapText', () => {
  it.each<[string, number, number, string[]]>([
    ['', 8, 4, ['']],
    ['农村危房改造', 12, 4, ['农村危房改造']],
    ['农村危房改造', 11, 4, ['农村危房改', '造']],
    ['农村危房改造', 8, 4, ['农村危房', '改造']],
    ['完成改造，达到标准', 8, 4, ['完成改', '造，达到', '标准']],
    ['改造7个小区', 6, 4, ['改造7', '个小区']],
    ['at least 95% of all', 8, 4, ['at least', '95% of', 'all']],
    ['at least 95% of all', 9, 4, ['at least', '95% of', 'all']],
    ['abcdefghij', 4, 4, ['abcd', 'efgh', 'ij']],
    ['ab cdefghij', 4, 4, ['ab', 'cdef', 'ghij']],
    ['a abcdef', 5, 4, ['a', 'abcde', 'f']],
    ['农、、、、、、', 6, 4, ['农、、', '、、、', '、']],
    ['a ，b', 3, 4, ['a', '，b']],
    ['农村（改厕）工程', 6, 4, ['农村', '（改', '厕）工', '程']],
    ['环境“三大”革命', 5, 4, ['环境', '“三', '大”革', '命']],
    ['（（（（', 4, 4, ['（（', '（（']],
    ['一二（ a', 6, 4, ['一二（', 'a']],
    ['第一\n第二段落\n', 6, 4, ['第一', '第二段', '落', '']],
    ['a  b', 2, 4, ['a', 'b']],
    [' a', 2, 4, [' a']],
    ['农村危房改造', 4, 3, ['农村', '危房', '改造']],
    ['农村危房改造', 4, 2, ['农村', '危…']],
    ['农村危房改造', 5, 2, ['农村', '危房…']],
    ['农村危房改造', 4, 1, ['农…']],
    ['a\nb\nc', 8, 2, ['a', 'b…']],
    ['e\u0301e\u0301e\u0301', 2, 4, ['e\u0301e\u0301', 'e\u0301']],
    ['❤️❤️❤️', 4, 4, ['❤️❤️', '❤️']],
  ])('%o in %i columns and %i lines', (text, width, lines, wrapped) => {
    expect(wrapText(text, width, lines)).toEqual(wrapped);
  });
});

describe('widestLine', () => {
  it.each([
    ['', 0],
    ['农村', 4],
    ['a\n农村\nbc', 4],
  ])('%o', (text, width) => {
    expect(widestLine(text)).toBe(width);
  });
});
