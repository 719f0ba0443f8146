import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { divisionTree } from '../../src/division/division-tree.ts';
import { expect as expectOk } from '../../src/issue.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import type { ProgressReport } from '../../src/progress/progress-report.ts';
import { toPercent } from '../../src/quantity/percent.ts';
import type { RollUp } from '../../src/rollup/handle.ts';
import type { RollUpIndicator } from '../../src/rollup/observation.ts';
import { observationsOf, type PlanObservations } from '../../src/rollup/observations-of.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';

const read = <T>(file: string) =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${file}.json`, import.meta.url), 'utf8')) as T;

interface HunanRow {
  readonly code: string;
  readonly name: string;
  readonly planned: number;
  readonly started: number;
  readonly startRate: string;
  readonly plannedInvestment: string;
  readonly investment: string;
  readonly investmentRate: string;
}

describe('湖南 2021: fourteen cities and the printed provincial row', () => {
  const {
    period,
    divisions: cities,
    total,
  } = read<{ period: string; divisions: readonly HunanRow[]; total: HunanRow }>('hunan-2021');
  const divisions = expectOk(
    divisionTree([
      { code: total.code, name: total.name },
      ...cities.map(({ code, name }) => ({ code, name, parent: total.code })),
    ]),
  );
  const indicators: readonly RollUpIndicator[] = [
    { name: '开工', role: 'flow', unit: '个' },
    { name: '投资', role: 'flow', unit: '万元' },
  ];
  const observations = [...cities, total].flatMap((row) => [
    { division: row.code, indicator: '开工', period, target: row.planned, actual: row.started, rate: row.startRate },
    {
      division: row.code,
      indicator: '投资',
      period,
      target: row.plannedInvestment,
      actual: row.investment,
      rate: row.investmentRate,
    },
  ]);
  let rolled: RollUp;
  // Anew for each test: mutation testing then knows which tests run which code.
  beforeEach(() => {
    rolled = rollUp(observations, { divisions, indicators });
  });
  const figureOf = (indicator: string) => rollUpFigure(rolled, { division: '430000', indicator });

  it('sums to 1110/1500 = 74.00 %, as printed, where the mean of the rates is 76.76', () => {
    const { target, actual, rate } = figureOf('开工');
    expect([target?.own, target?.below?.value, actual?.own, actual?.below?.value]).toEqual([
      '1500',
      '1500',
      '1110',
      '1110',
    ]);
    expect(rate?.below).toEqual({ says: 'exact', ratio: { part: '1110', whole: '1500' } });
    expect(toPercent({ part: '1110', whole: '1500' }, { digits: 2 })).toBe('74.00%');
    const mean = cities.reduce((sum, { startRate }) => sum + Number(startRate), 0) / cities.length;
    expect(mean.toFixed(2)).toBe('76.76');
  });

  it('finds the printed plan of investment 0.03 below its parts, within what rounding explains', () => {
    const { target, actual, rate } = figureOf('投资');
    expect(target?.gap).toEqual({ value: '-0.03', tolerance: '0.075', agrees: true });
    expect(actual?.gap).toEqual({ value: '0', tolerance: '0.075', agrees: true });
    if (rate?.below.says !== 'exact') throw new Error('not exact');
    expect(toPercent(rate.below.ratio, { digits: 2 })).toBe('37.44%');
  });

  it('has nothing to complain of', () => {
    expect(rolled.issues).toEqual([]);
    expect(figureOf('开工').actual?.coverage).toEqual({ expected: 14, reported: 14, missing: {} });
  });
});

describe('淮北 June 2020: county parts of a city’s bulletin', () => {
  const plan = read<WorkPlan>('huaibei-2020-plan');
  const report = read<ProgressReport>('huaibei-2020-06-report');
  const counties = [
    ['340602', '杜集区'],
    ['340603', '相山区'],
    ['340604', '烈山区'],
    ['340621', '濉溪县'],
  ] as const;
  const divisions = expectOk(
    divisionTree([
      { code: '340600', name: '淮北市' },
      ...counties.map(([code, name]) => ({ code, name, parent: '340600' })),
    ]),
  );
  let observed: PlanObservations;
  let rolled: RollUp;
  beforeEach(() => {
    observed = observationsOf(plan, report, { divisions });
    rolled = rollUp(observed.observations, { divisions, indicators: observed.indicators });
  });
  const city = (indicator: string) => rollUpFigure(rolled, { division: '340600', indicator });

  it('places every county part, one indicator a target', () => {
    const { observations, indicators, issues } = observed;
    expect(issues).toEqual([]);
    expect(indicators).toHaveLength(135);
    expect(observations.filter(({ division }) => division !== '340600')).toHaveLength(15);
  });

  it('refuses to average 48.1, 47.7, 47.9 and 45.6: the hull holds the printed 46.6, the mean 47.3 is nobody’s', () => {
    const { target, actual, rate, issues: refused } = city('妇女儿童健康水平提升·免疫规划常规疫苗接种');
    expect([target?.own, actual?.own, rate?.printed]).toEqual(['523128', '243802', { value: '46.6' }]);
    expect(rate?.below).toEqual({
      says: 'hull',
      low: { part: '45.6', whole: '100' },
      high: { part: '48.1', whole: '100' },
    });
    expect(refused.map(({ code }) => code)).toEqual(['rollup/rates-only']);
  });

  it('takes 三区均达50%以上 with 29.9 for [29.9, 100], which holds the printed 45.4', () => {
    const { rate, verdict } = city('出生缺陷防治·产前筛查率');
    expect(rate?.below).toEqual({
      says: 'hull',
      low: { part: '29.9', whole: '100' },
      high: { part: '100', whole: '100' },
    });
    expect(rate?.own).toEqual({ part: '3832', whole: '8446' });
    expect(verdict).toEqual({ own: 'unmet' });
  });

  it('finds the city’s 146 homes in two of its four counties', () => {
    const { actual } = city('农村危房改造·新增农村危房改造');
    expect(actual).toEqual({
      own: '146',
      below: { value: '146', says: 'at-least' },
      coverage: { expected: 4, reported: 2, missing: { 'not-reported': 2 } },
      taken: 'own',
    });
  });

  it('says no more of 159.84万 at 96.4 % than that it was printed', () => {
    const { rate } = city('城乡居民基本医疗保险·居民基本医保参保率');
    expect(rate?.printed).toEqual({ value: '96.4' });
    expect(rate?.below).toEqual({ says: 'none' });
  });

  it('keeps a verdict for every target, and units without 万', () => {
    const { observations, indicators } = observed;
    expect(observations.filter(({ verdict }) => verdict !== undefined)).toHaveLength(135);
    expect(city('城乡居民基本养老保险·当年缴费人数')).toMatchObject({
      unit: '人',
      target: { own: '393900' },
      actual: { own: '406400' },
    });
    expect(indicators.filter(({ unit }) => /^[万亿]/.test(unit)).map(({ role }) => role)).not.toContain('flow');
  });

  it('is refused nothing else', () => {
    expect(rolled.issues.map(({ code, path }) => [code, path[1]])).toEqual([
      // 12543 ÷ 9500 is 132.03 %, and 132.1 is printed.
      ['rollup/rate-outside-parts', '企业新录用人员岗前技能培训·岗前技能培训（企业新录用人员）'],
      ['rollup/rates-only', '出生缺陷防治·产前筛查率'],
      ['rollup/rates-only', '妇女儿童健康水平提升·免疫规划常规疫苗接种'],
    ]);
  });
});
