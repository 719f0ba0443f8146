import { describe, expect, it } from 'vitest';
import { checkReport } from '../../src/check/check-document.ts';
import { quoteOf } from '../../src/check/quotes.ts';
import { linkReport } from '../../src/link/link-report.ts';
import { readDocument } from '../../src/read/read-document.ts';
import { readWorkPlan } from '../../src/read/read-parts.ts';

const notice =
  '某县2024年民生实事\n1.老旧小区改造。改造小区12个，建筑面积24.6万平方米，加装电梯18部。\n2.饮水安全。新建水厂3座。\n3.妇女健康。“两癌”筛查1.5万人。\n';
const bulletin =
  '某县2024年1-6月民生实事进展情况\n序号\t项目名称\t目标任务\t进展情况\n1\t老旧小区改造\t改造小区12个，加装电梯18部\t改造小区5个，完成率41.6%；加装电梯9部\n2\t妇女健康\t“两癌”筛查1.5万人\t“两癌”筛查9870人\n';

const plan = readWorkPlan(notice).value;
const reading = readDocument(bulletin);
const { value, evidence } = reading;
if (plan === undefined || value?.report === undefined || value.plan === undefined) throw new Error('nothing read');
const linked = linkReport(value.report, plan, { printed: value.plan, evidence });
const quotes = (given: typeof evidence) =>
  checkReport(linked.report, { plan, evidence: given }).map(({ code, received, quote }) => [
    code.replace('check/', ''),
    received,
    quote?.text,
  ]);

describe('the evidence of a report that is tied to a plan', () => {
  it('quotes the report, and nothing in the place of the plan', () => {
    expect(quotes(linked.evidence ?? [])).toEqual([
      ['rate-truncated', '完成率41.6%', '完成率41.6%'],
      ['not-reported', '建筑面积24.6万平方米', undefined],
      ['not-reported', '新建水厂3座', undefined],
    ]);
  });

  it('is no evidence of another plan, though its paths are like', () => {
    expect(quotes(evidence).filter(([code]) => code === 'not-reported')).toEqual([
      ['not-reported', '建筑面积24.6万平方米', undefined],
      ['not-reported', '新建水厂3座', undefined],
    ]);
  });

  it('goes with the targets that the report prints again into its entries', () => {
    const [first] = linked.report.entries;
    const told = (first?.targets ?? []).map(
      (_, index) => quoteOf(linked.evidence ?? [], 'report', ['entries', 0, 'targets', index])?.text,
    );
    expect(told).toEqual(['改造小区12个', '加装电梯18部']);
    expect(linked.evidence?.some(({ path }) => path[0] === 'plan' || path[0] === 'projects')).toBe(false);
  });

  it('is given back only where it was given', () => {
    expect(linkReport(linked.report, plan)).not.toHaveProperty('evidence');
    expect(linkReport(linked.report, plan, { evidence: linked.evidence ?? [] }).evidence).toEqual(linked.evidence);
  });
});
