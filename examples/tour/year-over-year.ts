import { diffPlans, expect, impliedPreviousList, parseWorkPlan } from 'minsheng';
import { describeIssue, display } from 'minsheng/display';
import { sixian2020 } from 'minsheng/samples';
import { heading } from './heading.ts';

/** Part 3 of the tour: what became of last year's list. */
export function yearOverYear(): void {
  heading('3 · 泗县: from the implied list of 2019 to 2020 年度变化');
  const plan = expect(parseWorkPlan(sixian2020));
  const previous = expect(impliedPreviousList(plan));
  console.log(
    `The plan of ${plan.year} implies the list of ${previous.year}: ${previous.projects.length} projects, targets unknown.`,
  );
  const diff = diffPlans(previous, plan);
  console.log(display(diff));
  console.log(diff.issues.length === 0 ? 'What the document declares and what was computed agree.' : '');
  for (const issue of diff.issues) console.log(`  ${describeIssue(issue, 'zh-CN')}`);
}
