/**
 * Is my list sound? 我的清单有没有问题？
 *
 * A list typed by hand, with everything wrong that people get wrong: all faults are told at once, each with its place,
 * in English and Chinese, and nothing is lost.
 * Run: npx tsx examples/is-my-list-sound.ts
 */
import { parseWorkPlan } from 'minsheng';
import { describeIssue } from 'minsheng/display';

const typed = {
  source: { title: '示例县2026年民生实事', issuers: ['示例县人民政府'] },
  division: { name: '示例县', level: 'county' },
  year: 2026,
  declaredCounts: [{ kind: 'total', count: 3 }],
  changes: [],
  requirements: [],
  projects: [
    {
      number: '1.',
      name: '老旧小区改造',
      responsibilities: [{ lead: ['县住建局'] }],
      targets: [
        { role: 'flow', indicator: '改造小区', measure: { value: '1e3', unit: '个', bound: 'at-least' } },
        { role: 'level', indicator: '满意率', measure: { value: '90', unit: '%', bound: '>=' } },
      ],
      contact: '0557-1234567',
    },
    {
      number: '2.',
      name: '技能培训',
      responsibilities: [],
      targets: [
        {
          role: 'flow',
          indicator: '培训',
          measure: { value: '500', unit: '人', bound: 'unstated' },
          when: { printed: '年底前', to: '2026-02-30' },
          links: [{ kind: 'same-work', to: 'nowhere' }],
        },
      ],
    },
  ],
};

const result = parseWorkPlan(typed);
console.log(result.ok ? 'accepted' : 'refused');
for (const issue of result.issues) {
  console.log(`[${issue.severity}] ${issue.code} at ${issue.path.join('.')}`);
  console.log(`    ${issue.message}`);
  console.log(`    ${describeIssue(issue, 'zh-CN')}`);
}
