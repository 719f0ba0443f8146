import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/read/read-document.ts';
import { joinObservations } from '../../src/rollup/join-observations.ts';
import type { Observation, RollUpIndicator } from '../../src/rollup/observation.ts';
import { observationsOf, type PlanObservations } from '../../src/rollup/observations-of.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { describeIssue } from '../../src/wording/describe-issue.ts';
import { treeOf } from './trees.ts';

const period = '2025-06-30';
const beds = (unit: string, rest: Partial<RollUpIndicator> = {}): RollUpIndicator => ({
  name: '床位',
  role: 'flow',
  unit,
  ...rest,
});
const list = (indicator: RollUpIndicator, ...said: readonly Partial<Observation>[]): PlanObservations => ({
  observations: said.map((one) => ({ division: '甲', indicator: indicator.name, period, ...one })),
  indicators: [indicator],
  issues: [],
});
const units = (...all: readonly string[]) => joinObservations(all.map((unit) => list(beds(unit)))).indicators[0]?.unit;
const told = ({ issues }: PlanObservations) =>
  issues.map(({ code, path, expected, received }) => [code, ...path, expected, received]);

describe('Lists of several plans as one', () => {
  it('are what one of them is', () => {
    const one = list(beds('张'), { target: '5', actual: '3' });
    expect(joinObservations([one])).toEqual(one);
    expect(joinObservations([])).toEqual({ observations: [], indicators: [], issues: [] });
    expect(() => joinObservations([], { unit: 1 } as object)).toThrow('Unknown option: unit. Known: units');
  });

  it('have each indicator once, and all issues', () => {
    const issue = { code: 'x', severity: 'note', message: 'x', path: [] } as const;
    const one = { ...list(beds('张'), { target: '5' }), issues: [issue] };
    const other = list(beds('张', { name: '书屋' }), { target: '7' });
    expect(joinObservations([one, other, one])).toEqual({
      observations: [...one.observations, ...other.observations, ...one.observations],
      indicators: [beds('张'), beds('张', { name: '书屋' })],
      issues: [issue, issue],
    });
  });
});

describe('An indicator that lists have otherwise', () => {
  it('is as most have it, the first among equals', () => {
    expect([units('个', '张', '张'), units('个', '张'), units('张', '个', '张', '个')]).toEqual(['张', '个', '张']);
    // What converts goes together.
    expect([units('户', '名', '人'), units('人', '户', '套', '名')]).toEqual(['名', '人']);
    expect(units('元/人', '元/户', '元/户')).toBe('元/户');
  });

  it('is left out where it differs, whose and in what is told, and its verdict counts', () => {
    const odd = list(
      beds('个'),
      { division: '乙', verdict: 'met', target: '2', unit: '个' },
      { division: '乙', actual: '2', unit: '个' },
      { division: '丙', rate: '50' },
    );
    const most = [list(beds('张'), { target: '5' }), list(beds('张'), { target: '6' })];
    const joined = joinObservations([odd, ...most]);
    const place = { indicator: '床位', period };
    expect(joined.observations.slice(0, -2)).toEqual([
      { division: '乙', ...place, target: 'not-comparable', actual: 'not-comparable' },
      { division: '乙', ...place, verdict: 'met' },
      { division: '丙', ...place, target: 'not-comparable', actual: 'not-comparable' },
    ]);
    expect(joined.observations.slice(-2)).toEqual(most.flatMap(({ observations }) => observations));
    expect(told(joined)).toEqual([
      ['rollup/indicators-differ', '乙', '床位', 'flow 张', 'flow 个'],
      ['rollup/indicators-differ', '丙', '床位', 'flow 张', 'flow 个'],
    ]);
    expect(joined.issues[0]?.message).toBe('乙.床位: flow 个, where most lists have flow 张: left out');
    expect(describeIssue(joined.issues[0] as never, 'zh-CN')).toBe(
      '乙.床位：列为flow 个，与多数清单（flow 张）不一，未予汇总',
    );
  });

  it('differs by its role, its kind of level, or for how many it counts', () => {
    const share = beds('', { role: 'level', level: 'share' });
    const density = beds('', { role: 'level', level: 'density', times: '1000' });
    const pairs: readonly (readonly [RollUpIndicator, RollUpIndicator])[] = [
      [beds('张'), beds('张', { role: 'stock' })],
      [share, density],
      [density, { ...density, times: '10000' }],
      [beds('张'), beds('张', { signed: true })],
      [beds('', { role: 'standard' }), beds('', { role: 'milestone' })],
    ];
    for (const [one, other] of pairs) {
      const joined = joinObservations([
        list(one, { verdict: 'met' }),
        list(other, { division: '乙', verdict: 'unmet' }),
      ]);
      expect(told(joined).map(([, division]) => division)).toEqual(['乙']);
      expect(joined.indicators).toEqual([one]);
    }
    const words = (one: RollUpIndicator) => {
      const odd = list(beds('次', { role: 'unknown' }), { division: '乙', verdict: 'unknown-role' });
      return joinObservations([list(one), odd]).observations;
    };
    const place = { division: '乙', indicator: '床位', period };
    const verdict = { ...place, verdict: 'unknown-role' };
    expect(words(share)).toEqual([{ ...place, part: 'not-comparable' }, verdict]);
    expect(words(beds('张', { role: 'stock' }))).toEqual([
      { ...place, target: 'not-comparable', actual: 'not-comparable' },
      verdict,
    ]);
    expect(words(beds('', { role: 'standard' }))).toEqual([place, verdict]);
    expect(told(joinObservations([list(density), list(share, { part: '1' })]))).toEqual([
      ['rollup/indicators-differ', '甲', '床位', 'level density ×1000', 'level share'],
    ]);
  });

  it('is alike in a unit that converts; what says none is in that of its list', () => {
    const joined = joinObservations([
      list(beds('米'), { target: '5' }),
      list(beds('公里'), { target: '6' }, { actual: '7', unit: '万米' }),
    ]);
    expect(joined.observations.map(({ unit }) => unit)).toEqual([undefined, '公里', '万米']);
    expect(joined.indicators).toEqual([beds('米')]);
    expect(joined.issues).toEqual([]);
  });

  it('is alike where only some levels have parts, or where only verdicts count', () => {
    const level = (unit: string) => list(beds(unit, { role: 'level', level: 'share' }), { rate: '95' });
    for (const lists of [
      [level(''), level(''), level('人')],
      [level('人'), level('')],
    ]) {
      const joined = joinObservations(lists);
      expect([joined.indicators[0]?.unit, joined.issues]).toEqual(['人', []]);
    }
    expect(told(joinObservations([level('人'), level('户')]))).toHaveLength(1);
    const standard = (unit: string) => list(beds(unit, { role: 'standard' }), { verdict: 'met' });
    expect(joinObservations([standard('元'), standard('倍')]).issues).toEqual([]);
  });

  it('goes by the units of the caller', () => {
    const lists = [list(beds('格'), { target: '5' }), list(beds('床'), { target: '6' })];
    const table = new Map(['格', '床'].map((name) => [name, { name, kind: 'bed' }]));
    expect(joinObservations(lists).issues).toHaveLength(1);
    expect(joinObservations(lists, { units: table }).issues).toEqual([]);
  });
});

describe('Counties that measure otherwise', () => {
  const names = { 市: '示例市', 甲: '清河县', 乙: '北山县', 丙: '河口县' } as const;
  const divisions = {
    nodes: treeOf(['市'], ['甲', '市'], ['乙', '市'], ['丙', '市']).nodes.map((node) => ({
      ...node,
      name: names[node.code as keyof typeof names],
    })),
  };
  const county = (name: string, promised: string, result: string) => {
    const head = `${name}2025年1-6月民生实事进展情况\n序号\t项目名称\t责任单位\t目标任务\t进展情况\n`;
    const { plan, report } = readDocument(`${head}1\t养老服务\t县民政局\t${promised}\t${result}\n`).value ?? {};
    if (plan === undefined || report === undefined) throw new Error('nothing was read');
    return observationsOf(plan, report, { divisions, indicatorOf: () => '养老床位' });
  };

  it('are told, and the others add up: nothing is thrown', () => {
    const { observations, indicators, issues } = joinObservations([
      county('清河县', '新增养老床位100张', '已新增养老床位60张'),
      county('北山县', '新增养老床位2个', '已新增养老床位1个'),
      county('河口县', '新增养老床位50张', '已新增养老床位40张'),
    ]);
    expect(issues.map(({ path, expected, received }) => [path[0], expected, received])).toEqual([
      ['乙', 'flow 张', 'flow 个'],
    ]);
    const { actual } = rollUpFigure(rollUp(observations, { divisions, indicators }), {
      division: '市',
      indicator: '养老床位',
    });
    expect(actual?.below).toEqual({ value: '100', says: 'at-least' });
    expect(actual?.coverage).toEqual({ expected: 3, reported: 2, missing: { 'not-comparable': 1 } });
  });
});
