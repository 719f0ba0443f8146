import { describe, expect, it } from 'vitest';
import { type Attainment, planProgress } from '../../../src/index.ts';
import { readDocument } from '../../../src/read/index.ts';

const head = '某市2024年1-6月民生实事进展情况\n';
const table = `${head}序号\t项目\t进展情况\n`;

const told = ({ target, verdict, ratio, stage }: Attainment): string => {
  const pair = ratio ?? stage?.ratio;
  return `${target} ${verdict}${pair ? ` ${pair.part}/${pair.whole}` : ''}`;
};

function reading(text: string) {
  const { value, ledger } = readDocument(text);
  if (value?.kind !== 'report' || !value.plan || !value.report) throw new Error('no bulletin');
  const { plan, report } = value;
  return {
    targets: plan.projects.flatMap(({ targets }) =>
      targets.map(({ indicator, measure }) => `${indicator} ${measure?.value}${measure?.unit}`),
    ),
    verdicts: planProgress(plan, report).projects.flatMap(({ attainments }) => attainments.map(told)),
    unplaced: ledger.filter(({ as, path }) => /target|part|actual|claim/.test(as) && path === undefined),
  };
}

describe('Targets of a bulletin that prints them with its results alone', () => {
  it.each([
    [`${head}（一）改造。全年任务420.5公里，已完成236.8公里。\n`, ['改造 420.5公里'], ['1.T1 unmet 236.8/420.5']],
    [`${head}（一）改造。计划改造小区86个，目前已开工80个。\n`, ['改造小区 86个'], ['1.T1 missing 80/86']],
    [
      `${head}（一）托育。年度目标新增托位200个（其中公办80个），已新增托位150个，其中公办60个。\n`,
      ['新增托位 200个', '公办 80个'],
      ['1.T1 unmet 150/200', '1.T2 unmet 60/80'],
    ],
    [`${table}1\t改造小区\t今年计划改造小区15个，已完工9个\n`, ['改造小区 15个'], ['1.T1 unmet 9/15']],
    [`${table}1\t培训\t年度任务为300人，已培训180人\n`, ['培训 300人'], ['1.T1 unmet 180/300']],
  ])('%j', (text, targets, verdicts) => {
    expect(reading(text)).toEqual({ targets, verdicts, unplaced: [] });
  });

  it('are not taken from the results where a column has targets of its own', () => {
    const columns = `${head}序号\t项目\t目标任务\t进展情况\n1\t改造\t改造小区22个\t计划改造小区20个，已完工11个\n`;
    const { targets, verdicts } = reading(columns);
    expect(targets).toEqual(['改造小区 22个']);
    expect(verdicts).toEqual(['1.T1 unmet 11/22']);
  });
});
