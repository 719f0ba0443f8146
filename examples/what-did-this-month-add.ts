/**
 * What did this month add? 本月新增了什么？
 *
 * The bulletin of 淮北市 for June 2020 is real. The one for May is made up for this example: every flow stands at a
 * lower round number, one of them higher than in June, as happens when a figure is put right.
 * Run: npx tsx examples/what-did-this-month-add.ts
 */
import { diffReports, expect, formatQuantity, latestReport, type ProgressReport } from 'minsheng';
import { describeIssue } from 'minsheng/display';
import { huaibei2020June } from 'minsheng/samples';

const madeUp = new Map([
  ['岗前技能培训', '11800'],
  ['法律援助案件', '1500'],
  ['技能脱贫培训', '180'],
]);
const may: ProgressReport = {
  ...huaibei2020June,
  id: 'made-up-may',
  period: { ...huaibei2020June.period, to: '2020-05-31' },
  entries: huaibei2020June.entries.map((entry) => ({
    ...entry,
    actuals: entry.actuals.flatMap((actual) => {
      const value = madeUp.get(actual.indicator);
      return value && actual.measure ? [{ ...actual, measure: { ...actual.measure, value } }] : [];
    }),
  })),
};

const latest = expect(latestReport([huaibei2020June, may]));
console.log(`The latest report ends on ${latest.period.to}.`);

const diff = expect(diffReports(may, latest));
for (const { kind, entry, indicator, delta } of diff.changes) {
  if (delta) console.log(`${kind}: ${entry} · ${indicator} ${formatQuantity(delta)}`);
}
for (const issue of diff.issues) console.log(describeIssue(issue, 'zh-CN'));
const first = diff.changes.filter(({ kind }) => kind === 'first-reported').length;
console.log(`${first} figures are reported for the first time: no difference can be told of them.`);
