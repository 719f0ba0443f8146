/**
 * Does the target reach the counties? 省里的任务分解下去了吗？
 *
 * 安徽省's targets of 2020 against those of 淮北市 and of 泗县 in 宿州市: one city of sixteen and a part of another. Which figures
 * belong together stands in data/anhui-2020-alignments.json. While fourteen cities are unknown, nothing is said that would need them.
 * Run: npx tsx examples/does-the-target-reach-the-counties.ts
 */
import { formatQuantity, type Measure, toPercent, type WorkPlan } from 'minsheng';
import { describeIssue, display } from 'minsheng/display';
import { assertions, cascade } from 'minsheng/rollup';
import { anhui2020, huaibei2020, sixian2020 } from 'minsheng/samples';
import alignments from './data/anhui-2020-alignments.json' with { type: 'json' };

const cities = [
  ...['合肥市', '淮北市', '亳州市', '宿州市', '蚌埠市', '阜阳市', '淮南市', '滁州市'],
  ...['六安市', '马鞍山市', '芜湖市', '宣城市', '铜陵市', '池州市', '安庆市', '黄山市'],
];
const found = cascade(anhui2020, [huaibei2020, sixian2020], { expected: cities, alignments });

const bounds = new Map([
  ['at-least', '不低于'],
  ['at-most', '不超过'],
  ['about', '约'],
]);
const printed = (measure: Measure | undefined) =>
  measure === undefined ? '' : `${bounds.get(measure.bound) ?? ''}${measure.value}${measure.unitMeant ?? measure.unit}`;

const rows = found.rows.flatMap(({ upper, lowers, outcome }) => {
  if (!('sum' in outcome)) return [];
  const below = (plan: string) =>
    lowers
      .find((lower) => lower.plan === plan)
      ?.targets.map(({ measure }) => printed(measure))
      .join('＋') ?? '—';
  return [
    {
      指标: upper.indicator,
      安徽省: printed(upper.measure),
      淮北市: below(huaibei2020.id),
      泗县: below(sixian2020.id),
      已知合计: formatQuantity(outcome.sum),
      结论: outcome.kind === 'no-contradiction' ? '不矛盾' : outcome.kind,
    },
  ];
});
console.log('Work and caseloads 工作量与存量:');
console.log(`${display(rows, { width: 100 })}`);

const [first] = found.rows.filter(({ outcome }) => 'sum' in outcome);
console.log(
  `\nKnown: ${first?.coverage.known} of ${first?.coverage.expected} cities, and a part of one more: ${first?.coverage.partly}.`,
);

console.log('\nRates and standards, each by its bound 水平与标准:');
for (const { upper, lowers, outcome } of found.rows) {
  if (outcome.kind !== 'by-division') continue;
  const said = lowers.map(({ division, targets: [target], use }) => {
    const judged = use.kind === 'compared' ? use.bound : use.kind === 'refused' ? use.reason : use.kind;
    return `${division}${printed(target?.measure)} ${judged}`;
  });
  console.log(`  ${upper.indicator} ${printed(upper.measure)}: ${said.join('，')}`);
}

console.log('\nNot set against each other 不予对照:');
for (const { upper, issues } of found.rows) {
  for (const issue of issues.filter(({ code }) => code === 'cascade/unlike-units')) {
    console.log(`  ${upper.indicator}：${describeIssue(issue, 'zh-CN')}`);
  }
}
for (const issue of cascade(huaibei2020, [sixian2020]).issues) console.log(`  ${describeIssue(issue, 'zh-CN')}`);

// Were all sixteen known, more could be said. Made up for this example: fifteen cities with 60 小区 each beside 淮北's 22.
const madeUp = cities
  .filter((name) => name !== '淮北市')
  .map((name): WorkPlan => {
    const target = { id: '1.T1', as: 'target', role: 'flow', indicator: '改造城镇老旧小区' } as const;
    const measure = { value: '60', unit: '个', bound: 'unstated' } as const;
    const project = {
      id: '1',
      number: '1',
      name: '城镇老旧小区改造',
      responsibilities: [],
      targets: [{ ...target, measure }],
    };
    const { schemaVersion, source, year, declaredCounts, changes, requirements } = huaibei2020;
    const common = { schemaVersion, source, year, declaredCounts, changes, requirements };
    return { ...common, id: name, division: { name, within: ['安徽省'] }, projects: [project] };
  });
const whole = cascade(anhui2020, [huaibei2020, ...madeUp], {
  expected: cities,
  aliases: [['推进城镇老旧小区改造和农村危房改造', '城镇老旧小区改造']],
});
for (const { upper, lowers, outcome, coverage } of whole.rows) {
  if (!coverage.full || !('allocated' in outcome) || outcome.allocated === undefined) continue;
  const grounds = [...new Set(lowers.map((lower) => lower.grounds))].join('、');
  console.log(
    `\nWith ${coverage.known} cities (made up) ${upper.indicator} is ${outcome.kind}, aligned by ${grounds}:`,
  );
  console.log(
    `  ${formatQuantity(outcome.sum)} of ${printed(upper.measure)} (${toPercent(outcome.allocated)}), remainder ${formatQuantity(outcome.remainder)}`,
  );
}

// One promise, printed differently in two documents of the province: both stay, with their sources.
const report: WorkPlan = {
  ...anhui2020,
  id: '340000-2020-report',
  source: { title: '政府工作报告', issuers: ['安徽省人民政府'] },
  projects: [
    {
      id: '1',
      number: '',
      name: '城镇老旧小区改造',
      responsibilities: [],
      targets: [
        {
          id: '1.T1',
          as: 'target',
          role: 'flow',
          indicator: '改造城镇老旧小区',
          measure: { value: '700', unit: '个', bound: 'at-least' },
        },
      ],
    },
  ],
};
for (const group of assertions([anhui2020, report]).groups) {
  console.log(`\nPrinted in ${group.assertions.length} documents, ${group.agreement}:`);
  for (const { source, target } of group.assertions)
    console.log(`  《${source.title}》 ${target.indicator} ${printed(target.measure)}`);
}
