import { describe, expect, it } from 'vitest';
import { display } from '../../src/display/display.ts';
import { readDocument } from '../../src/read/read-document.ts';

const notice =
  '某县2024年民生实事\n1.托育。新增托位不少于260个，参保人数达到1900万，组织培训1次。（牵头单位：县卫健委）\n';
const bulletin = [
  '某市2024年1-6月民生工程进展情况',
  '截至6月底，拨付资金37.05亿元。',
  '序号\t责任单位\t项目名称\t目标任务\t进展情况',
  '1\t市住建局\t小区\t改造小区22个\t改造小区11个，惠及居民900户，完成任务的50%',
  '',
].join('\n');
const lines = (text: string) => text.split('\n').map((line) => line.trimEnd());

describe('what was read, as a table', () => {
  it('has a row a number, with what it was read as, and how many are doubtful', () => {
    expect(lines(`${display(readDocument(notice), { locale: 'en', width: 120 })}`)).toEqual([
      'Number  Unit  Read as  Bound     Doubtful  Rule            Path',
      '------  ----  -------  --------  --------  --------------  -------------------------',
      '  2024        date                         title-date',
      '     1        ordinal                      heading-number',
      '   260  个    target   at least            promise         plan.projects.0.targets.0',
      '  1900  万    target   at least            promise         plan.projects.0.targets.1',
      '     1  次    target             yes       once-for-each   plan.projects.0.targets.2',
      '',
      'Numbers 5 · Doubtful 1 · Issues 1',
    ]);
  });
  it('is the ledger alone, in Chinese', () => {
    const [target] = display(readDocument(notice).ledger.slice(2, 3)).rows;
    expect(target).toEqual({
      printed: '260',
      unit: '个',
      as: '目标',
      bound: '以上',
      doubtful: '',
      rule: 'promise',
      path: 'plan.projects.0.targets.0',
    });
    expect(display(readDocument(notice).ledger).table.notes).toEqual(['数字 5 · 存疑 1']);
  });
  it('says that nothing was read', () => {
    expect(display(readDocument('天气很好。')).table.notes).toEqual(['数字 0 · 存疑 0 · 问题 3', '未读出内容']);
  });
});

describe('a report as a table', () => {
  it('has a row an entry, with results and claims in words, and the money below', () => {
    const report = readDocument(bulletin).value?.report;
    expect(report && display(report).table).toEqual({
      title: '某市 2024-01-01 – 2024-06-30',
      columns: expect.anything(),
      rows: [['1', '小区', '市住建局', expect.stringMatching(/11个\n.*900户$/), expect.stringMatching(/50%$/)]],
      notes: [expect.stringMatching(/^项目 1 · .*37\.05亿元$/)],
    });
  });
});
