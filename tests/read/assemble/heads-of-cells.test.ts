import { describe, expect, it } from 'vitest';
import { indicatorOfHead } from '../../../src/read/assemble/indicator.ts';
import { readDocument } from '../../../src/read/read-document.ts';

describe('what the head of a column measures beside its project', () => {
  it.each([
    ['计划开工(套)', '开工'],
    ['计划基本建成(套)', '基本建成'],
    ['完成投资(万元)', '投资'],
    ['补助标准(元/人)', '补助标准'],
    ['年度目标任务(个)', ''],
    ['累计完成数', ''],
    ['完成量', ''],
    ['实际开工户数', '开工'],
    ['任务数量(处)', ''],
    ['里程', '里程'],
    ['率', ''],
  ])('%s: «%s»', (head, indicator) => {
    expect(indicatorOfHead(head)).toBe(indicator);
  });
});

describe('a number alone in its cell', () => {
  const { value, evidence } = readDocument(
    [
      '2023年1-6月各县区棚户区改造进展情况',
      '县区\t计划开工（套）\t任务（户）\t开工数\t开工率\t完成投资（万元）',
      '甲县\t1200\t9\t1100\t91.7%\t12000',
    ].join('\n'),
  );

  it('is named by its project and its head', () => {
    expect(value?.plan?.projects[0]?.targets.map(({ indicator, stage }) => [indicator, stage])).toEqual([
      ['棚户区改造开工', 'started'],
      ['棚户区改造', undefined],
    ]);
    const [entry] = value?.report?.entries ?? [];
    expect(entry?.actuals.map(({ indicator, stage }) => [indicator, stage])).toEqual([
      ['棚户区改造开工', 'started'],
      ['投资', undefined],
    ]);
    expect(entry?.claims.map(({ indicator }) => indicator)).toEqual(['开工率']);
  });

  it('is quoted with its row up to it', () => {
    const quotes = evidence.filter(({ path }) => path.at(-1) === 'measure' || path.at(-2) === 'targets');
    expect(quotes.map(({ text }) => text)).toContain('甲县\t1200');
  });
});
