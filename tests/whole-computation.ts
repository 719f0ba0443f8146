import { diffPlans, parseProgressReport, parseWorkPlan, planProgress } from 'minsheng';
import { display } from 'minsheng/display';
import { anhui2020, huaibei2020, huaibei2020June, sixian2020, yixian2022 } from 'minsheng/samples';

/** All that the library computes from the sample documents, as text: what time zones and neighbours must not change. */
export function wholeComputation(): string {
  const progress = planProgress(huaibei2020, huaibei2020June);
  const diff = diffPlans(sixian2020, yixian2022);
  return JSON.stringify([
    ...[anhui2020, huaibei2020, sixian2020, yixian2022].map((plan) => parseWorkPlan(JSON.parse(JSON.stringify(plan)))),
    parseProgressReport(JSON.parse(JSON.stringify(huaibei2020June))),
    parseWorkPlan({ year: 'x', projects: [{}] }),
    progress,
    diff,
    ...[sixian2020, progress].map((value) => [display(value).toString(), display(value).toHtml()]),
  ]);
}
