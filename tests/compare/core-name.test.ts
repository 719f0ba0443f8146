import { describe, expect, it } from 'vitest';
import { bigrams, coreName, namesContrast } from '../../src/compare/core-name.ts';

describe('The part of a name that stays from year to year', () => {
  it.each([
    ['推进智慧学校建设', '智慧学校'],
    ['“四好农村路”建设', '四好农村路'],
    ['农产品质量安全追溯工程', '农产品质量安全追溯'],
    ['实施城乡居民基本医疗保险制度', '城乡居民基本医疗保险'],
    ['继续实施美丽乡村建设工程项目', '美丽乡村'],
    ['区域医疗水平提升行动', '区域医疗水平提升'],
    ['义务教育经费保障机制', '义务教育经费保障'],
    ['高中阶段教育普及攻坚计划', '高中阶段教育普及攻坚'],
    ['农村住房保险试点', '农村住房保险'],
    ['人民调解工作', '人民调解'],
    ['食品安全“你点我检”', '食品安全你点我检'],
    [' 15 分钟·健身圈 ', '15分钟健身圈'],
  ])('of %s is %s', (name, core) => {
    expect(coreName(name)).toBe(core);
  });

  it.each(['推动', '开展', '加强', '加快', '强化', '深化', '完善', '巩固', '保障', '稳步', '做好', '支持'])(
    'has no %s before it',
    (word) => expect(coreName(`${word}法律援助`)).toBe('法律援助'),
  );

  it('is never shorter than four characters for a word taken off', () => {
    expect(coreName('推进就业工程')).toBe('就业工程');
    expect(coreName('水利工程')).toBe('水利工程');
    expect(coreName('水利大工程')).toBe('水利大工程');
    expect(coreName('农村水利工程')).toBe('农村水利');
    expect(coreName('推进水利')).toBe('推进水利');
    expect(coreName('推进农村水利')).toBe('农村水利');
    expect(coreName('工程')).toBe('工程');
  });

  it('may be empty', () => {
    expect(coreName('')).toBe('');
    expect(coreName('（）')).toBe('');
  });
});

describe('Bigrams', () => {
  it('are every two neighbours once', () => {
    expect([...bigrams('困难困难职')]).toEqual(['困难', '难困', '难职']);
  });

  it('are the text itself where it has one character, none where it has none', () => {
    expect([...bigrams('路')]).toEqual(['路']);
    expect([...bigrams('')]).toEqual([]);
  });
});

describe('Names that answer one question differently', () => {
  it.each([
    ['基本医疗保险', '基本养老保险'],
    ['工伤保险', '失业保险'],
    ['生育保险', '医疗保险'],
    ['农村低保', '城市低保'],
    ['城镇低保', '城乡低保'],
    ['学前教育促进', '高中教育促进'],
    ['小学课后服务', '初中课后服务'],
    ['义务教育资助', '职业教育资助'],
    ['高等教育资助', '义务教育资助'],
    ['儿童福利', '老年福利'],
    ['残疾人康复', '妇女康复'],
    ['职工帮扶', '学生帮扶'],
  ])('contrast: %s and %s', (a, b) => {
    expect(namesContrast(a, b)).toBe(true);
    expect(namesContrast(b, a)).toBe(true);
  });

  it.each([
    ['医疗救助', '临时救助'],
    ['临时救助', '医疗救助'],
    ['农村改厕', '城乡和农村改厕'],
    ['农村医疗', '农村养老和医疗'],
    ['养老服务', '智慧养老'],
    ['', ''],
  ])('do not: %s and %s', (a, b) => {
    expect(namesContrast(a, b)).toBe(false);
  });
});
