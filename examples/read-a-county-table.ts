/**
 * From a city's table to the sums of its counties 从分县区统计表到汇总.
 *
 * A table as it is copied from a bulletin, heads over two lines, a county a row and a project over three columns, is read, and its
 * counties are rolled up beside the total that the city prints: a county that told nothing is missing, and never a 0.
 * Run: npx tsx examples/read-a-county-table.ts
 */
import { readFileSync } from 'node:fs';
import { expect } from 'minsheng';
import { describeIssue, display } from 'minsheng/display';
import { readDocument } from 'minsheng/read';
import { divisionTree, observationsOf, rollUp, rollUpRows } from 'minsheng/rollup';

const text = readFileSync(new URL('specimens/city-table.txt', import.meta.url), 'utf8');
const { value } = readDocument(text);
if (value?.kind !== 'report' || value.plan === undefined || value.report === undefined)
  throw new Error('not a bulletin');

const city = '990100';
const divisions = expect(
  divisionTree([
    { code: city, name: '示例市' },
    ...['城东区', '城西区', '北山县', '河口县'].map((name, index) => ({
      code: `99010${index + 1}`,
      name,
      parent: city,
    })),
  ]),
);
const { observations, indicators, issues } = observationsOf(value.plan, value.report, { divisions });
const rolled = rollUp(observations, { divisions, indicators });

for (const { name } of indicators) {
  console.log(`\n${name}:`);
  const rows = (show: 'own' | 'below') => rollUpRows(rolled, { show, indicator: name, digits: 1 });
  const [total] = rows('below');
  console.log(
    display([
      ...rows('own').map(({ name: division, target, actual, rate }) => ({
        县区: division,
        目标: target,
        完成: actual,
        完成率: rate,
      })),
      { 县区: '各县区合计', 目标: total?.target, 完成: total?.actual, 完成率: total?.rate },
    ]),
  );
}
console.log('\nTold as issues, beside the figures 问题:');
for (const issue of [...issues, ...rolled.issues]) console.log(`  ${describeIssue(issue, 'zh-CN')}`);
