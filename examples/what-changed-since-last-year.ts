/**
 * What changed since last year? 与上年相比有什么变化？
 *
 * 泗县's plan of 2020 tells which names were on the list of 2019: the change between the two, declared against computed.
 * Run: npx tsx examples/what-changed-since-last-year.ts
 */
import { diffPlans, expect, impliedPreviousList } from 'minsheng';
import { describeIssue, display } from 'minsheng/display';
import { sixian2020 } from 'minsheng/samples';

const previous = expect(impliedPreviousList(sixian2020));
console.log(
  `${previous.year}: ${previous.projects.length} projects; their targets are unknown, which is not the same as none.`,
);

const diff = diffPlans(previous, sixian2020);
console.log(display(diff, { locale: 'zh-CN' }));

for (const issue of diff.issues) console.log(describeIssue(issue, 'zh-CN'));
