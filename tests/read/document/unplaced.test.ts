import { describe, expect, it } from 'vitest';
import { readDocument, readProgressReport, readWorkPlan } from '../../../src/read/index.ts';
import { describeIssue } from '../../../src/wording/describe-issue.ts';

const told = ({ issues }: Pick<ReturnType<typeof readDocument>, 'issues'>): readonly string[] =>
  issues
    .filter(({ code }) => code === 'read/figure-unplaced')
    .map(({ received, expected, span }) => `${received} ${expected} ${span?.[0]}`);

const notice = '某县2024年民生实事\n1.绿化。新建公园3个。截至去年底，已建成公园12个。（责任单位：县城管局）\n';
const head = '某县2024年1-6月民生实事进展情况\n序号\t项目\t目标任务\t进展情况\n';

describe('A figure that no field of the value holds', () => {
  it('of a notice is what it tells of the time before', () => {
    const reading = readDocument(notice);
    expect(told(reading)).toEqual(['12个 actual 35']);
    const [issue] = reading.issues.filter(({ code }) => code === 'read/figure-unplaced');
    expect(issue && describeIssue(issue, 'zh-CN')).toBe('12个读作实绩，未入所读结果的任何字段');
  });

  it('is not asked for on the side that was not asked for', () => {
    const bulletin = `${head}1\t绿化\t新建公园3个\t建成公园2个\n`;
    expect(told(readWorkPlan(bulletin))).toEqual([]);
    expect(told(readProgressReport(bulletin))).toEqual([]);
    expect(told(readDocument(bulletin))).toEqual([]);
  });

  it.each([
    ['计划新建公园3个，建成2个', []],
    ['计划新建公园4个，建成2个', ['4个 target 54']],
    ['计划新建步道3公里，建成2公里', ['3公里 target 54']],
  ])('of a column of results is a target that the other column does not print: %s', (result, unplaced) => {
    expect(told(readDocument(`${head}1\t绿化\t新建公园3个\t${result}\n`))).toEqual(unplaced);
  });

  it('is no target that is one of several in the other column', () => {
    expect(told(readDocument(`${head}1\t绿化\t新建公园3个，步道5公里\t计划新建公园3个，建成2个\n`))).toEqual([]);
  });

  it('is told though as many are promised', () => {
    expect(told(readDocument(notice.replace('新建公园3个', '新建公园12个')))).toEqual(['12个 actual 36']);
  });

  it('is not told twice where it is doubtful', () => {
    expect(told(readDocument(notice.replace('已建成公园12个', '已建成公园12个的70%')))).toEqual([]);
  });

  it('of a list is what it promises outside every project', () => {
    const text = '某县2024年民生实事\n一、工作打算\n将新增床位200张。\n二、重点任务\n1.绿化。新建公园3个。\n';
    expect(told(readWorkPlan(text))).toEqual(['200张 target 24']);
  });

  it('of a report is what it tells outside every project, of whatever side', () => {
    const text =
      '某县2024年1-6月民生实事进展情况\n全县投入资金3.5亿元。\n一、下一步工作打算\n已建成站点3所。将新增床位200张。\n二、工作进展\n1.绿化。已建成公园3个。\n';
    expect(told(readProgressReport(text))).toEqual(['3所 actual 48', '200张 target 56']);
  });

  it('of a text without a value is told by that', () => {
    expect(told(readDocument('已改造小区12个'))).toEqual([]);
  });
});
