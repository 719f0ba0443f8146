import { expect, parseProgressReport, parseWorkPlan, planProgress } from 'minsheng';
import { display } from 'minsheng/display';
import { huaibei2020, huaibei2020June } from 'minsheng/samples';
import { heading } from './heading.ts';

/** Part 2 of the tour: how far a plan is by a report of half a year. */
export function theReport(): void {
  heading('2 · 淮北市, January to June 2020: completion 完成情况');
  const report = expect(parseProgressReport(huaibei2020June, { plan: huaibei2020 }));
  const progress = planProgress(expect(parseWorkPlan(huaibei2020)), report);
  console.log(display(progress));
}
