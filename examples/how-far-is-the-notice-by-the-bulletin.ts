/**
 * How far is the list of the notice, by the bulletin? 通报对照通知，完成到哪一步？
 *
 * The list is promised in a notice in spring, the results come in a bulletin in autumn, in another order, and not all of them. Each
 * is read by itself; then the report is tied to the plan, and what could not be tied is said.
 * Run: npx tsx examples/how-far-is-the-notice-by-the-bulletin.ts
 */
import { readFileSync } from 'node:fs';
import { planProgress } from 'minsheng';
import { describeIssue, display } from 'minsheng/display';
import { linkReport, readDocument, readWorkPlan } from 'minsheng/read';

const textOf = (name: string) => readFileSync(new URL(`specimens/${name}.txt`, import.meta.url), 'utf8');
const plan = readWorkPlan(textOf('notice')).value;
const bulletin = readDocument(textOf('bulletin')).value;
if (plan === undefined || bulletin?.kind !== 'report' || bulletin.report === undefined)
  throw new Error('Nothing to compare');

const { report, links, candidates, issues } = linkReport(bulletin.report, plan, {
  ...(bulletin.plan && { printed: bulletin.plan }),
});
for (const { name, project, by } of links) console.log(`${name} → ${project?.name ?? '?'} ${by ?? ''}`);
for (const { entry, project, score, why } of candidates) console.log(`perhaps ${entry} → ${project}: ${score}, ${why}`);
for (const issue of issues) console.log(`${issue.path?.join('.') ?? ''} ${describeIssue(issue, 'zh-CN')}`);

// What counts is what was promised; a target that the bulletin passes over is missing, and not 0.
const progress = planProgress(plan, report);
console.log(display(progress, { locale: 'zh-CN' }));
console.log(`${progress.tally.met} of ${progress.tally.judged} judged targets are met`);
for (const { figure } of progress.unpaired)
  console.log(`answers nothing: ${figure.indicator} ${figure.measure?.value ?? ''}${figure.measure?.unit ?? ''}`);
