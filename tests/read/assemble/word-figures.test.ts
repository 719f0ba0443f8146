import { describe, expect, it } from 'vitest';
import { wordPromises, wordResults } from '../../../src/read/assemble/word-promises.ts';
import { fold } from '../../../src/read/text/fold.ts';

const promisedIn = (text: string) => wordPromises(fold(text), text, { start: 0, end: text.length });
const toldIn = (text: string) => wordResults(fold(text), text, { start: 0, end: text.length });

describe('places that are named instead of counted', () => {
  const centres = Array.from('甲乙丙丁戊己庚辛', (name) => `${name}镇中心卫生院`).join('和');
  it('have their names, and what they are', () => {
    expect(toldIn('经研究，确定甲村、乙村和丙村为示范村')).toEqual([
      {
        role: 'milestone',
        indicator: '示范村',
        words: '确定甲村、乙村和丙村为示范村',
        names: ['甲村', '乙村', '丙村'],
        kindOfNames: '示范',
        quote: { text: '确定甲村、乙村和丙村为示范村', span: [4, 18] },
      },
    ]);
  });
  it.each([
    ['确定甲村为试点医院', ['甲村'], '试点'],
    ['经研究确定甲村为试点医院', ['甲村'], '试点'],
    ['选定甲村、乙村为试点示范村', ['甲村', '乙村'], '试点'],
    ['确定甲村、乙村和为示范村', ['甲村', '乙村'], '示范'],
    // A kind of fourteen characters.
    ['确定甲村为省级城乡一体化建设综合示范村', ['甲村'], '示范'],
    [`确定${centres.slice(0, 60)}为试点医院`, centres.slice(0, 60).split('和'), '试点'],
  ])('%s', (text, names, kind) => {
    const [told] = toldIn(text);
    expect([told?.names, told?.kindOfNames]).toEqual([names, kind]);
    expect(told?.words.startsWith(text.includes('选定') ? '选定' : '确定')).toBe(true);
  });
  it.each([
    ['确定为试点医院'],
    ['确定甲为试点医院'],
    ['为落实试点确定医院名单'],
    ['为试点选定医院'],
    ['确定甲村为中心村'],
    ['确定甲村为省级城乡一体化建设的综合示范村'],
    [`确定${centres.slice(0, 61)}为试点医院`],
  ])('are not told by %s', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

describe('of what words are said', () => {
  it.each([
    ['低保 应保尽保', '低保'],
    [' 低保 应保尽保 ', '低保'],
    ['应保尽保 低保 ', '低保'],
    ['低保对象做到应保尽保', '低保对象'],
    ['实现低保对象均应保尽保', '低保对象'],
    // Only the last word before it joins nothing.
    ['全部对象应保尽保', '全部对象'],
    // Where nothing else is said, the clause itself.
    ['应保尽保', '应保尽保'],
    [' 实现应保尽保 ', '实现应保尽保'],
  ])('%s: of %s', (text, indicator) => {
    expect(promisedIn(text).map((one) => one.indicator)).toEqual([indicator]);
  });
  it.each([
    ['乡镇未开展培训', '培训'],
    ['未开展 培训工作 ', '培训工作'],
    ['乡镇未开展', '乡镇'],
    ['乡镇未开展 ', '乡镇'],
  ])('%s: not done is %s', (text, indicator) => {
    expect(toldIn(text).map((one) => [one.indicator, one.isNought])).toEqual([[indicator, true]]);
  });
  it('has forty characters at most', () => {
    const groups = '城乡居民最低生活保障和特困人员救助供养以及临时救助和医疗救助等各类困难群众救助对象';
    expect(promisedIn(`${groups}应保尽保`)[0]?.indicator).toBe(groups.slice(0, 40));
    expect(promisedIn(`在应保尽保中${groups}`)[0]?.indicator).toHaveLength(40);
  });
});

describe('a clause', () => {
  const care = (length: number): string => '健全完善社会救助体系和制度'.repeat(10).slice(0, length);
  it.each([
    ['服务全覆盖', 1],
    ['全覆盖', 0],
    ['广覆盖，全覆盖', 0],
    ['广覆盖，服务全覆盖', 1],
    ['已建成', 0],
    ['低保应保尽保，特困应养尽养', 2],
    ['推广使用，加强管理', 0],
    [`${care(116)}应保尽保`, 1],
    [`${care(117)}应保尽保`, 0],
  ])('of four to a hundred and twenty characters says what it says: %s', (text, count) => {
    expect(promisedIn(text)).toHaveLength(count);
  });
});
