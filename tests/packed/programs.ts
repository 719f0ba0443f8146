/** The manifest of a scratch project: our tarball, and what it depends on from the folder of this project. */
export function manifest(tarball: string, root: string): object {
  const ours = ['zod', 'decimal.js', 'date-fns'].map((name) => [name, `file:${root}node_modules/${name}`]);
  return { private: true, type: 'module', dependencies: { minsheng: `file:${tarball}`, ...Object.fromEntries(ours) } };
}

/** What each host is made to compute; `print` is a host's way to say it. */
const body = `
const parsed = parseWorkPlan(JSON.parse(JSON.stringify(sixian2020)));
const progress = planProgress(huaibei2020, huaibei2020June);
const diff = diffPlans(sixian2020, yixian2022);
console.log(JSON.stringify({ parsed, progress, diff }));
`;

/** As a module. */
export const moduleProgram = `
import { diffPlans, parseWorkPlan, planProgress } from 'minsheng';
import { huaibei2020, huaibei2020June, sixian2020, yixian2022 } from 'minsheng/samples';
${body}`;

/** As a script of the old kind. */
export const requireProgram = `
const { diffPlans, parseWorkPlan, planProgress } = require('minsheng');
const { huaibei2020, huaibei2020June, sixian2020, yixian2022 } = require('minsheng/samples');
${body}`;

/** With types, some of them wrong on purpose. */
export const typedProgram = `
import { type Issue, type PlanProgress, parseWorkPlan, planProgress, type Result, type WorkPlan } from 'minsheng';
import { huaibei2020, huaibei2020June } from 'minsheng/samples';
import { workPlanSchema } from 'minsheng/schema';

const parsed: Result<WorkPlan> = parseWorkPlan({});
export const issues: readonly Issue[] = parsed.issues;
export const progress: PlanProgress = planProgress(huaibei2020, huaibei2020June);
export const schema = workPlanSchema;
// @ts-expect-error a report is not a plan
planProgress(huaibei2020June, huaibei2020);
// @ts-expect-error entities are read-only
progress.division = '';
`;

/** With types, in a CommonJS file. */
export const typedRequireProgram = `
import minsheng = require('minsheng');
export const issues: readonly minsheng.Issue[] = minsheng.parseWorkPlan({}).issues;
`;
