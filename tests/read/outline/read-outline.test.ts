import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';

const read = (...lines: readonly string[]) => readOutline(lines.join('\n'));
const texts = (quotes: readonly { readonly text: string }[]) => quotes.map(({ text }) => text);
const names = (...lines: readonly string[]) => read(...lines).items.map(({ name }) => name.text);
const table = ['序号\t项目名称\t目标任务', '1\t学前\t1所', '2\t口腔\t3个'];

describe('the title', () => {
  it('stands above the first heading', () => {
    const { frame, prose } = read('现通知如下。', '1.养老。建设1家。', '泗县2024年民生实事清单');
    expect(frame.title).toBeUndefined();
    expect(prose.map(({ text }) => text)).toEqual(['现通知如下。']);
  });

  it('stands above the first table', () => {
    expect(read('泗县2024年民生实事清单', ...table).frame.title?.joined).toBe('泗县2024年民生实事清单');
    expect(read('各乡镇。', ...table, '泗县2024年民生实事清单').frame.title).toBeUndefined();
  });

  it('stands above a table that comes before the first heading', () => {
    const { frame } = read('各乡镇。', ...table, '注：含改建。', '泗县2024年民生实事清单', '一、工作要求');
    expect(frame.title).toBeUndefined();
  });

  it.each([
    ['完成6万户旧房加固工程', undefined],
    ['2019年计划建成9个戏台项目', undefined],
    ['4个水库除险项目', undefined],
    ['2019年9个戏台项目', '2019年9个戏台项目'],
    ['实施20项民生工程', '实施20项民生工程'],
    ['关于建成9个戏台项目', '关于建成9个戏台项目'],
    ['旧房加固工程', '旧房加固工程'],
  ])('is no task that stands alone: %s', (line, title) => {
    expect(read(line).frame.title?.text).toBe(title);
    expect(read(line, '各地要重视。').frame.title?.text).toBe(line);
  });
});

describe('the count of projects', () => {
  const lines = ['一、教育', '（一）学前', '1.新建。', '2.改建。', '（二）课后', '1.覆盖。', '2.补助。'];

  it('may stand in the preamble', () => {
    expect(names('民生实事', '今年实施4项民生工程。', ...lines)).toEqual(['新建', '改建', '覆盖', '补助']);
    expect(names('民生实事', '今年实施2项民生工程。', ...lines)).toEqual(['学前', '课后']);
  });

  it('is none of a sentence in the body', () => {
    expect(names('民生实事', '（一）学前。全面推进学前教育。', '1.新建。', '此外实施1项民生工程。')).toEqual(['学前']);
  });
});

describe('the kind', () => {
  it.each([
    ['report', ['2024年民生实事', '序号\t项目名称\t完成情况', '1\t学前\t已开工', '2\t口腔\t已完工']],
    ['plan', ['2024年民生实事', ...table]],
    ['plan', ['一、工作要求', '各地要重视。']],
    ['plan', ['关于做好民生工程的通知', '各地要重视。']],
    ['plan', ['1.养老。建设1家。']],
    ['passage', ['各地要重视。']],
    ['leading-group', ['组长：王某  县长']],
    ['plan', ['1.养老。建设1家。', '二、领导小组', '组长：王某  县长']],
  ])('is %s of %j', (kind, lines) => {
    expect(read(...lines).kind).toBe(kind);
  });
});

describe('a leading group', () => {
  it('is no prose, and no words of a web page', () => {
    const { group, prose, noise } = read(
      '各地要重视。',
      '',
      '组长：王某  县长',
      '成员：李某  县长助理',
      '',
      '按月调度。',
    );
    expect(group?.seats).toHaveLength(2);
    expect(texts(prose)).toEqual(['各地要重视。', '按月调度。']);
    expect(texts(noise)).toEqual([]);
  });
});

describe('a table', () => {
  it('of a single row stands beside headings', () => {
    expect(
      names('民生实事', '1.养老。建设1家。', '2.教育。新建2所。', '序号\t项目名称\t目标任务', '1\t口腔\t3个'),
    ).toEqual(['养老', '教育', '口腔']);
  });

  it('of a single row stands beside headings that say who answers for them, even where it repeats one', () => {
    const unit = '（责任单位：县局）';
    expect(
      names(
        '民生实事',
        `1.养老。${unit}`,
        `2.教育。${unit}`,
        `3.医疗。${unit}`,
        '序号\t项目名称\t目标任务',
        '1\t养老\t3个',
      ),
    ).toEqual(['养老', '教育', '医疗', '养老']);
  });

  it('takes the place of headings that do not', () => {
    expect(names('民生实事', '1.养老。建设1家。', '2.教育。新建2所。', ...table)).toEqual(['学前', '口腔']);
  });
});
