/**
 * How far is each project? 各项目完成得怎么样？
 *
 * k of N for every project of 淮北市 in June 2020, the targets that fall short, and what the bulletin is silent on.
 * Run: npx tsx examples/how-far-is-each-project.ts
 */
import { planProgress, toPercent } from 'minsheng';
import { display } from 'minsheng/display';
import { huaibei2020, huaibei2020June } from 'minsheng/samples';

const progress = planProgress(huaibei2020, huaibei2020June);

console.log(display(progress, { locale: 'zh-CN' }));

console.log('\nUnmet so far, by how far the work is 未完成：');
for (const { name, attainments } of progress.projects) {
  for (const { verdict, indicator, ratio, gap } of attainments) {
    if (verdict !== 'unmet') continue;
    const done = ratio ? toPercent(ratio, { digits: 1 }) : '';
    console.log(`  ${name} · ${indicator}: ${done} (${gap?.value ?? ''} ${gap?.unit ?? ''})`);
  }
}

const silent = progress.projects.flatMap(({ attainments }) =>
  attainments.filter((attained) => attained.verdict === 'missing' && attained.reason === 'not-reported'),
);
console.log(`\nThe bulletin is silent on ${silent.length} targets, parts and sizes of one work included 未通报.`);
