import { expect, type Ratio, toPercent } from 'minsheng';
import { describeIssue, display } from 'minsheng/display';
import {
  divisionTree,
  observationsOf,
  type RollUp,
  type RollUpIndicator,
  rollUp,
  rollUpFigure,
  rollUpRows,
  weightedCompletion,
} from 'minsheng/rollup';
import { huaibei2020, huaibei2020June } from 'minsheng/samples';
import { coverageInWords } from '../coverage-in-words.ts';
import hunan from '../data/hunan-2021.json' with { type: 'json' };
import { madeUpProvince } from '../made-up-province.ts';
import { heading } from './heading.ts';

/** Part 4 of the tour: from the county to the city to the province 逐级汇总. */
export function countyCityProvince(): void {
  heading('4 · County → city → province 逐级汇总');
  totalsOfHunan();
  countiesOfHuaibei();
  gapsOfProvince();
}

/** A mean of rates, every division alike: what a spreadsheet would say, and nobody printed. */
function meanOf(rates: readonly (readonly [name: string, ratio: Ratio])[], digits: number): string {
  const items = rates.map(([name, ratio]) => ({ name, ratio }));
  const weights = rates.map(([name]) => [name, '1'] as const);
  return toPercent(expect(weightedCompletion(items, { weighting: '各地相同', weights })).completion, { digits });
}

/** 湖南省 printed its fourteen cities and a total: everything adds up, and no mean of rates is the truth. */
function totalsOfHunan(): void {
  const { divisions: cities, total, period } = hunan;
  const divisions = expect(
    divisionTree([total, ...cities.map((city) => ({ ...city, parent: total.code }))], { forest: false }),
  );
  const indicators: readonly RollUpIndicator[] = [
    { name: '开工', role: 'flow', unit: '个' },
    { name: '投资', role: 'flow', unit: '万元' },
  ];
  const rolled = rollUp(
    [...cities, total].flatMap(({ code: division, ...row }) => [
      { division, indicator: '开工', period, target: row.planned, actual: row.started },
      { division, indicator: '投资', period, target: row.plannedInvestment, actual: row.investment },
    ]),
    { divisions, indicators },
  );
  const line = (name: string, division: string, show: 'own' | 'below') => {
    const rows = rollUpRows(rolled, { show, digits: 2 }).filter((row) => row.division === division);
    const [started, invested] = ['开工', '投资'].map((wanted) => rows.find(({ indicator }) => indicator === wanted));
    return {
      市州: name,
      计划开工: started?.target,
      已开工: started?.actual,
      开工率: started?.rate,
      计划投资: invested?.target,
      完成投资: invested?.actual,
      投资完成率: invested?.rate,
    };
  };
  const mean = (indicator: string) =>
    meanOf(
      cities.flatMap(({ code, name }) => {
        const { rate } = rollUpFigure(rolled, { division: code, indicator });
        return rate?.own ? [[name, rate.own] as const] : [];
      }),
      2,
    );
  console.log('湖南省, homes of old estates, January to August 2021 (investment in 万元):\n');
  console.log(
    display([
      ...cities.map(({ code, name }) => line(name, code, 'own')),
      line('合计：Σ ÷ Σ', total.code, 'below'),
      line('全省：文件所列', total.code, 'own'),
      { 市州: '各市平均（错误）', 开工率: mean('开工'), 投资完成率: mean('投资') },
    ]),
  );
  const { target } = rollUpFigure(rolled, { division: total.code, indicator: '投资' });
  console.log(
    `\nPrinted total − sum of its parts: ${target?.gap?.value}. Rounding explains up to ${target?.gap?.tolerance}: ` +
      `${target?.gap?.agrees ? 'they agree' : 'they differ'}.`,
  );
}

/** 淮北市's bulletin prints some figures of its counties: what follows from them, and who is missing. */
function countiesOfHuaibei(): void {
  const counties = [
    ['340602', '杜集区'],
    ['340603', '相山区'],
    ['340604', '烈山区'],
    ['340621', '濉溪县'],
  ] as const;
  const divisions = expect(
    divisionTree([
      { code: '340600', name: '淮北市' },
      ...counties.map(([code, name]) => ({ code, name, parent: '340600' })),
    ]),
  );
  const { observations, indicators } = observationsOf(huaibei2020, huaibei2020June, { divisions });
  const rolled = rollUp(observations, { divisions, indicators });
  const told = new Set(observations.filter(({ division }) => division !== '340600').map(({ indicator }) => indicator));
  console.log('\n淮北市, June 2020: what the bulletin says of its four counties 县区数据:\n');
  console.log(display([...told].map((indicator) => ({ 指标: indicator, ...figureRow(rolled, '340600', indicator) }))));

  const vaccination = '妇女儿童健康水平提升·免疫规划常规疫苗接种';
  const city = rollUpFigure(rolled, { division: '340600', indicator: vaccination }).rate?.printed;
  const rates = counties.flatMap(([code, name]) => {
    const { rate } = rollUpFigure(rolled, { division: code, indicator: vaccination });
    return rate?.printed ? [[name, { part: rate.printed.value, whole: '100' }] as const] : [];
  });
  console.log(
    `\nOf vaccination the city prints ${city?.value}%. The mean of its counties' rates is ${meanOf(rates, 1)}, and nobody's.`,
  );
}

/** How sure a figure is. */
const sureness: ReadonlyMap<string, string> = new Map([
  ['exact', '全部报齐'],
  ['at-least', '下限'],
  ['partial', '仅已报部分'],
  ['between', '区间'],
  ['hull', '只知比率，不平均'],
  ['none', '无从汇总'],
]);

/** One division's own figure beside what is below it, how sure that is, and who is missing. */
function figureRow(rolled: RollUp, division: string, indicator: string) {
  const { actual, rate } = rollUpFigure(rolled, { division, indicator });
  const [own, below] = (['own', 'below'] as const).map((show) =>
    rollUpRows(rolled, { show, indicator }).find((row) => row.division === division),
  );
  const sum = actual?.below && { ...actual, says: actual.below.says, own: own?.actual, below: actual.below.value };
  const found = sum ?? (rate && { ...rate, says: rate.below.says, own: own?.rate, below: below?.rate });
  return {
    ...(found?.own !== undefined && { 本级: found.own }),
    下级合计: found?.below,
    ...(sum && below?.rate !== undefined && { 完成率: below.rate }),
    把握: sureness.get(found?.says ?? ''),
    已报: found && `${found.coverage.reported}/${found.coverage.expected}`,
    缺失: found && coverageInWords(found.coverage),
  };
}

/** A province made up to have every gap there is: what can be said with some of its 104 counties missing. */
function gapsOfProvince(): void {
  const { code: province, divisions, indicators, observations } = madeUpProvince;
  const rolled = rollUp(observations, { divisions, indicators });
  console.log('\n示例省, June 2025: 16 cities and 104 counties, all made up by a generator with a fixed seed:\n');
  console.log(display(indicators.map(({ name }) => ({ 指标: name, ...figureRow(rolled, province, name) }))));

  const [homes, places, , vaccinated] = indicators.map(({ name }) => name) as [string, string, string, string];
  const cities = divisions.nodes.filter(({ depth }) => depth === 1);
  console.log(`\nIts cities 各市: ${homes}, where a sum with counties missing is a lower bound 下限:\n`);
  console.log(display(cities.map(({ code, name }) => ({ 市: name, ...figureRow(rolled, code, homes) }))));

  console.log(
    `\n${vaccinated}: only rates were sent, so that a city has a range and k of N, and no rate (five of 16):\n`,
  );
  const refused = cities.slice(0, 5).map(({ code, name }) => {
    const { below } = rollUpFigure(rolled, { division: code, indicator: vaccinated }).verdict;
    return { 市: name, ...figureRow(rolled, code, vaccinated), 达标: below && `${below.met}/${below.judged}` };
  });
  console.log(display(refused));

  console.log(`\n${places}: a city's printed total against its counties, never added to them 所列合计:\n`);
  const totals = cities.map(({ code, name }) => {
    const gap = rollUpFigure(rolled, { division: code, indicator: places }).actual?.gap;
    const verdict = gap === undefined ? '缺县，不比' : gap.agrees ? '相符' : '不符';
    return { 市: name, ...figureRow(rolled, code, places), 差: gap?.value, 核对: verdict };
  });
  const doubtful = totals.filter(({ 核对: verdict }) => verdict !== '相符');
  console.log(display(doubtful));
  console.log(`The other ${totals.length - doubtful.length} add up 相符.`);

  console.log('\nTold as issues, beside the figures 问题:');
  const refusals = rolled.issues.filter(({ code }) => code === 'rollup/rates-only');
  for (const issue of rolled.issues.filter((one) => !refusals.includes(one))) {
    console.log(`  ${describeIssue(issue, 'zh-CN')}`);
  }
  console.log(`  … and ${refusals.length} divisions with rates alone 只有比率: rollup/rates-only`);
}
