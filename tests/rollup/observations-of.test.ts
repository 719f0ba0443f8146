import { describe, expect, it } from 'vitest';
import type { DivisionTree } from '../../src/division/tree.ts';
import type { Actual, Claim, Link, Measure, Target } from '../../src/plan/figure.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import type { ProgressReport } from '../../src/progress/progress-report.ts';
import { type ObservationsOptions, observationsOf } from '../../src/rollup/observations-of.ts';
import { treeOf } from './trees.ts';

const measure = (value: string, unit: string, rest: Partial<Measure> = {}): Measure => ({
  value,
  unit,
  bound: 'unstated',
  ...rest,
});
const target = (id: string, rest: Partial<Target> = {}): Target => ({
  id,
  as: 'target',
  role: 'flow',
  indicator: `指标${id}`,
  ...rest,
});
const link = (kind: Link['kind'], to: string, rest: Partial<Link> = {}): Link => ({ kind, to, ...rest });
const actual = (id: string, to: Link, rest: Partial<Actual> = {}): Actual => ({
  id,
  as: 'actual',
  role: 'flow',
  indicator: id,
  links: [to],
  ...rest,
});
const claim = (id: string, to: Link, rest: Partial<Claim> = {}): Claim =>
  ({ ...actual(id, to), as: 'claim', role: 'level', ...rest }) as Claim;

const tree = treeOf(
  ['省'],
  ['341300', '省'],
  ['341324', '341300'],
  ['341323', '341300'],
  ['341321', '341300'],
  ['340600', '省'],
  ['340602', '340600'],
);
const names = new Map([
  ['341300', '宿州市'],
  ['341324', '泗县'],
  ['341323', '灵璧县'],
  ['341321', '重名区'],
  ['340602', '重名区'],
  ['340600', '淮北市'],
]);
const named = ({ nodes }: DivisionTree, all: ReadonlyMap<string, string>): DivisionTree => ({
  nodes: nodes.map((node) => ({ ...node, name: all.get(node.code) ?? node.name })),
});
const divisions = named(tree, names);
/** 黄山 is short for a city and for one of its districts; 沙市 is a whole name, and short for 沙市区. */
const alike = named(
  treeOf(['省'], ['甲', '省'], ['乙', '甲'], ['丙', '省'], ['丁', '省'], ['戊', '省']),
  new Map([
    ['甲', '黄山市'],
    ['乙', '黄山区'],
    ['丙', '沙市'],
    ['丁', '沙市区'],
    ['戊', '黄山区'],
  ]),
);

/** What a plan of these targets and a report of these figures come to. */
function observed(
  targets: readonly Target[],
  figures: readonly (Actual | Claim)[],
  options: ObservationsOptions = { divisions },
  division: WorkPlan['division'] = { name: '宿州市', code: '341300' },
) {
  const source = { title: '', issuers: [] };
  const plan: WorkPlan = {
    schemaVersion: '1.0',
    id: 'P',
    source,
    division,
    year: 2020,
    declaredCounts: [],
    changes: [],
    requirements: [],
    projects: [{ id: 'E', number: '', name: '项目', responsibilities: [], targets }],
  };
  const report: ProgressReport = {
    schemaVersion: '1.0',
    id: 'R',
    source,
    division,
    period: { from: '2020-01-01', to: '2020-06-30', cumulative: true },
    funds: [],
    entries: [
      {
        id: 'E',
        number: '',
        name: '项目',
        responsibilities: [],
        actuals: figures.filter((figure) => figure.as === 'actual'),
        claims: figures.filter((figure) => figure.as === 'claim'),
      },
    ],
  };
  return observationsOf(plan, report, options);
}
/** The observations without where they stand. */
const said = (...args: Parameters<typeof observed>) =>
  observed(...args).observations.map(({ division: _, indicator: __, period: ___, ...rest }) => rest);

describe('A target of work', () => {
  const promised = target('T', { measure: measure('1.1', '万人') });

  it('becomes its amount, its result and its verdict, in the units printed', () => {
    const { observations, indicators } = observed(
      [promised],
      [actual('A', link('answers', 'T'), { measure: measure('12000', '人') })],
    );
    const place = { division: '341300', indicator: '项目·指标T', period: '2020-06-30' };
    expect(observations).toEqual([
      { ...place, verdict: 'met', target: '1.1', unit: '万人' },
      { ...place, actual: '12000', unit: '人' },
    ]);
    expect(indicators).toEqual([{ name: '项目·指标T', role: 'flow', unit: '人' }]);
  });

  it('keeps the word for a result that is missing, or cannot be added', () => {
    const unit = '万人';
    const of = (rest: Partial<Actual>, to: Link = link('answers', 'T')) =>
      said([promised], [actual('A', to, rest)]).slice(1);
    expect(said([promised], [])).toEqual([
      { verdict: 'not-reported', target: '1.1', unit },
      { actual: 'not-reported' },
    ]);
    expect(of({ measure: measure('5', '万人', { bound: 'at-least' }) })).toEqual([{ actual: 'not-comparable' }]);
    expect(of({ measure: measure('5', '万人', { approximate: true }) })).toEqual([{ actual: 'not-comparable' }]);
    expect(of({ measure: measure('5', '万人', { bound: 'exactly' }) })).toEqual([{ actual: '5', unit }]);
    expect(of({ measure: measure('5', '万人'), cumulative: false })).toEqual([{ actual: 'out-of-period' }]);
    expect(of({ measure: measure('5', '万人') }, link('answers', 'T', { by: 'candidate' }))).toEqual([
      { actual: 'not-comparable' },
    ]);
    expect(of({ measure: measure('5', '万元') })).toEqual([{ actual: 'not-comparable' }]);
    expect(of({ words: '正在开展' })).toEqual([{ actual: 'not-comparable' }]);
    expect(of({ missing: 'illegible' })).toEqual([{ actual: 'illegible' }]);
  });

  it('keeps a result where only the verdict is open', () => {
    const about = target('T', { measure: measure('769', '人次', { bound: 'about' }) });
    expect(said([about], [actual('A', link('answers', 'T'), { measure: measure('199', '人次') })])).toEqual([
      { verdict: 'about', target: '769', unit: '人次' },
      { actual: '199', unit: '人次' },
    ]);
  });

  it('has its own printed completion beside it', () => {
    const rate = { measure: measure('56.3', '%') };
    const rates = (...figures: readonly Claim[]) => said([promised], figures).slice(2);
    expect(rates(claim('C', link('completion-of', 'T'), rate))).toEqual([{ rate: '56.3' }]);
    expect(rates(claim('C', link('completion-of', 'T', { by: 'inferred' }), rate))).toEqual([{ rate: '56.3' }]);
    expect(rates(claim('C', link('completion-of', 'T', { by: 'candidate' }), rate))).toEqual([]);
    expect(rates(claim('C', link('completion-of', 'U'), rate), claim('D', link('denominator', 'T'), rate))).toEqual([]);
    expect(rates(claim('C', link('completion-of', 'T'), { words: '超额完成' }))).toEqual([]);
    const about = { measure: measure('56.3', '%', { bound: 'about' }) };
    expect(rates(claim('C', link('completion-of', 'T'), about))).toEqual([]);
  });

  it('is a word where that is printed instead, or only its verdict', () => {
    expect(said([{ ...promised, missing: 'no-task' }], [])[0]).toMatchObject({ target: 'no-task' });
    expect(
      said([target('T', { words: '应救尽救' })], [actual('A', link('answers', 'T'), { words: '已救助' })]),
    ).toEqual([{ verdict: 'stated' }]);
    expect(said([{ ...promised, role: 'standard' }], [])).toEqual([{ verdict: 'not-reported' }]);
    expect(said([{ ...promised, role: 'stock' }], [])).toHaveLength(2);
  });
});

describe('A level', () => {
  const level = target('T', { role: 'level', measure: measure('95', '%', { bound: 'at-least' }) });

  it('becomes its parts where they are printed, its printed rate, and its verdict', () => {
    const figures = [
      actual('P', link('part-of', 'X'), { measure: measure('19', '人') }),
      actual('W', link('part-of', 'X'), { measure: measure('20', '人') }),
      claim('C', link('answers', 'T'), {
        measure: measure('95.0', '%'),
        links: [link('answers', 'T'), link('numerator', 'P'), link('denominator', 'W')],
      }),
    ];
    expect(said([level], figures)).toEqual([{ verdict: 'met', part: '19', whole: '20', unit: '人', rate: '95.0' }]);
    expect(
      said([level], [actual('A', link('answers', 'T'), { measure: measure('96', '%', { bound: 'at-least' }) })]),
    ).toEqual([{ verdict: 'met', rate: { value: '96', bound: 'at-least' } }]);
    expect(
      said([level], [actual('A', link('answers', 'T'), { measure: measure('90', '%', { bound: 'at-most' }) })]),
    ).toEqual([{ verdict: 'unmet', rate: { value: '90', bound: 'at-most' } }]);
    expect(
      said([level], [actual('A', link('answers', 'T'), { measure: measure('94', '%', { bound: 'at-least' }) })]),
    ).toEqual([{ verdict: 'bound-too-weak', rate: { value: '94', bound: 'at-least' } }]);
  });

  it('keeps the word where there is none', () => {
    expect(said([level], [])).toEqual([{ verdict: 'not-reported', part: 'not-reported' }]);
    const doubtful = actual('A', link('answers', 'T', { by: 'candidate' }), { measure: measure('96', '%') });
    expect(said([level], [doubtful])).toEqual([{ verdict: 'candidate', part: 'not-comparable' }]);
    const about = actual('A', link('answers', 'T'), { measure: measure('96', '%', { approximate: true }) });
    expect(said([level], [about])).toEqual([{ verdict: 'bound-too-weak', part: 'not-comparable' }]);
    const words = actual('A', link('answers', 'T'), { words: '全覆盖' });
    expect(said([level], [words])).toEqual([{ verdict: 'stated', part: 'not-comparable' }]);
    const between = actual('A', link('answers', 'T'), { measure: measure('96', '%', { bound: 'exactly' }) });
    expect(said([level], [between])).toEqual([{ verdict: 'met', rate: '96' }]);
  });

  it('is a share, a density or growth', () => {
    const of = (rest: Partial<Target>) => observed([target('T', { role: 'level', ...rest })], []).indicators[0];
    expect(of({ measure: measure('95', '%') })).toEqual({
      name: '项目·指标T',
      role: 'level',
      unit: '',
      level: 'share',
    });
    expect(of({ measure: measure('2.4', '个', { per: '千人口' }) })).toEqual({
      name: '项目·指标T',
      role: 'level',
      unit: '',
      level: 'density',
      times: '1000',
    });
    expect(of({ measure: measure('8', '‰') })).toMatchObject({ level: 'density', times: '1000' });
    const times = (per: string) => of({ measure: measure('8', '张', { per }) })?.times;
    expect(['每千人', '／万人', '每10万人', '十万人', '百万人', '每百户', '100户', '平方公里'].map(times)).toEqual([
      '1000',
      '10000',
      '100000',
      '100000',
      '1000000',
      '100',
      '100',
      '1',
    ]);
    expect(of({ measure: measure('8', '张/千人') })).toMatchObject({ level: 'density', times: '1000' });
    expect(of({})).toMatchObject({ level: 'density', times: '1' });
    const above = { relation: 'above', name: '全国' } as const;
    expect(of({ measure: measure('0.5', '个百分点'), base: above })).toEqual({
      name: '项目·指标T',
      role: 'level',
      unit: '',
      level: 'growth',
    });
    expect(observed([target('T', { role: 'standard', measure: measure('583', '元') })], []).indicators[0]?.unit).toBe(
      '元',
    );
    expect(observed([target('T', { role: 'milestone' })], []).indicators[0]).toEqual({
      name: '项目·指标T',
      role: 'milestone',
      unit: '',
    });
    expect(observed([target('T')], []).indicators[0]).toEqual({ name: '项目·指标T', role: 'flow', unit: '' });
  });
});

describe('What an indicator is called', () => {
  it('says whom and which of several it is about', () => {
    const scope = { population: '残疾人', dimension: [['等级', '一、二级']] as const, divisions: ['泗县'] };
    const named = target('T', { scope, stage: 'started' });
    expect(observed([named], []).indicators[0]?.name).toBe('项目·指标T（残疾人、一、二级、started）');
  });

  it('is the caller’s, who may leave a target out', () => {
    const figures = [
      claim('C', link('completion-of', 'U'), { measure: measure('50', '%'), scope: { divisions: ['泗县'] } }),
    ];
    const indicatorOf = ({ id }: Target, { name }: { name: string }) => (id === 'T' ? `${name}!` : undefined);
    const { observations, indicators } = observed([target('T'), target('U'), target('T')], figures, {
      divisions,
      indicatorOf,
    });
    expect(indicators).toEqual([{ name: '项目!', role: 'flow', unit: '' }]);
    expect(new Set(observations.map(({ indicator }) => indicator))).toEqual(new Set(['项目!']));
  });
});

describe('What a report says of divisions below', () => {
  const promised = target('T', { measure: measure('100', '户') });
  const level = target('L', { role: 'level', measure: measure('50', '%') });
  const below = (...figures: readonly (Actual | Claim)[]) => {
    const { observations, issues } = observed([promised, level], figures);
    return {
      placed: observations
        .filter(({ division }) => division !== '341300')
        .map(({ period: _, indicator, ...rest }) => [indicator, rest]),
      issues: issues.map(({ code, received }) => [code, received]),
    };
  };
  const of = (...names: readonly string[]) => ({ scope: { divisions: names } });

  it('stands at them: completions, results, parts of results, rates', () => {
    const whole = actual('A', link('answers', 'T'), { measure: measure('146', '户') });
    expect(
      below(
        whole,
        claim('C', link('completion-of', 'T'), { measure: measure('48.1', '%'), ...of('泗县') }),
        actual('B', link('answers', 'T', { by: 'inferred' }), { measure: measure('9', '户'), ...of('灵璧县') }),
        actual('D', link('part-of', 'A'), { measure: measure('137', '户'), ...of('泗县') }),
        actual('E', link('answers', 'L'), {
          measure: measure('50', '%', { bound: 'at-least' }),
          scope: { divisions: ['泗县', '灵璧县'], each: true },
        }),
      ),
    ).toEqual({
      placed: [
        ['项目·指标T', { division: '341323', actual: '9', unit: '户' }],
        ['项目·指标T', { division: '341324', actual: '137', unit: '户' }],
        ['项目·指标L', { division: '341324', rate: { value: '50', bound: 'at-least' } }],
        ['项目·指标L', { division: '341323', rate: { value: '50', bound: 'at-least' } }],
        ['项目·指标T', { division: '341324', rate: '48.1' }],
      ],
      issues: [],
    });
  });

  it('is told where it is of several together, of none that is found, or no number', () => {
    const rate = { measure: measure('48.1', '%') };
    const figures = [
      claim('C', link('completion-of', 'T'), { ...rate, ...of('泗县', '灵璧县') }),
      claim('D', link('completion-of', 'T'), { ...rate, ...of('杜集区') }),
      claim('E', link('completion-of', 'T'), { words: '超额完成', ...of('泗县') }),
      actual('F', link('answers', 'T'), { measure: measure('9', '户', { bound: 'at-least' }), ...of('泗县') }),
      actual('G', link('answers', 'T'), { words: '完成', ...of('泗县') }),
      actual('I', link('answers', 'T'), { measure: measure('9', '户', { approximate: true }), ...of('泗县') }),
      claim('J', link('completion-of', 'T'), { measure: measure('9', '%', { approximate: true }), ...of('泗县') }),
      claim('H', link('completion-of', 'T'), { ...rate, scope: { divisions: ['泗县', '杜集区'], each: true } }),
    ];
    expect(below(...figures)).toEqual({
      placed: [],
      issues: ['F 泗县', 'G 泗县', 'I 泗县', 'C 泗县、灵璧县', 'D 杜集区', 'E 泗县', 'J 泗县', 'H 泗县、杜集区'].map(
        (received) => ['rollup/figure-not-placed', received],
      ),
    });
  });

  it('is nothing where it belongs to no target, or only may', () => {
    const rate = { measure: measure('48.1', '%'), ...of('泗县') };
    expect(
      below(
        claim('C', link('completion-of', 'X'), rate),
        claim('D', link('completion-of', 'T', { by: 'candidate' }), rate),
        claim('E', link('denominator', 'T'), rate),
        actual('F', link('part-of', 'Z'), rate),
        claim('G', link('completion-of', 'T'), { measure: measure('48.1', '%'), scope: { population: '儿童' } }),
        actual('H', link('denominator', 'I'), { measure: measure('9', '户'), ...of('泗县') }),
        actual('I', link('answers', 'T'), { measure: measure('9', '户') }),
      ),
    ).toEqual({ placed: [], issues: [] });
  });

  it('is looked for below the plan’s division only, by names that are unlike', () => {
    const rate = (name: string) => [
      claim('C', link('completion-of', 'T'), { measure: measure('1', '%'), ...of(name) }),
    ];
    expect(observed([promised], rate('重名区')).observations.at(-1)).toMatchObject({ division: '341321' });
    expect(observed([promised], rate('淮北市')).issues).toHaveLength(1);
    expect(observed([promised], rate('宿州市')).observations.at(-1)).toMatchObject({ division: '341300', rate: '1' });
    const provincial = observed([promised], rate('重名区'), { divisions }, { name: '省名', code: '省' });
    expect(provincial.issues).toHaveLength(1);
  });

  it('is found by its short name, too, where no whole name is meant', () => {
    const found = (name: string, code: string) => {
      const figures = [claim('C', link('completion-of', 'T'), { measure: measure('1', '%'), ...of(name) })];
      const { observations, issues } = observed([promised], figures, { divisions: alike }, { name: '', code });
      return issues.length > 0 ? 'not placed' : observations.at(-1)?.division;
    };
    expect(found('黄山市', '省')).toBe('甲');
    expect(found('黄山', '省')).toBe('not placed');
    expect(found('黄山区', '省')).toBe('not placed');
    expect([found('黄山', '乙'), found('黄山区', '甲')]).toEqual(['乙', '乙']);
    expect([found('沙市', '省'), found('沙市', '丁')]).toEqual(['丙', '丁']);
  });
});

describe('The plan’s own division', () => {
  const code = (division: WorkPlan['division'], options: ObservationsOptions = { divisions }) =>
    observed([target('T')], [], options, division).observations[0]?.division;

  it('is known by its code, else by its name in the tree, else by its name', () => {
    expect(code({ name: '宿州市', code: '999' })).toBe('999');
    expect(code({ name: '宿 州市' })).toBe('341300');
    expect(code({ name: '重名区' })).toBe('重名区');
    expect(code({ name: '泗县' }, {})).toBe('泗县');
    expect(code({ name: '灵璧' })).toBe('341323');
  });

  it('is told from others of its name by what it lies in, where the tree has that', () => {
    const options = { divisions: alike };
    expect(code({ name: '黄山区' }, options)).toBe('黄山区');
    expect(code({ name: '黄山区', within: ['黄山市'] }, options)).toBe('乙');
    expect(code({ name: '黄山区', within: ['黄山'] }, options)).toBe('乙');
    expect(code({ name: '黄山市', within: ['别处'] }, options)).toBe('甲');
    expect(code({ name: '黄山区', within: ['别处'] }, options)).toBe('黄山区');
  });
});

describe('A target of divisions below the plan’s own', () => {
  const of = (id: string, divisions: readonly string[], rest: Partial<Target> = {}): Target =>
    target(id, { indicator: '改造小区', measure: measure('22', '个'), scope: { divisions }, ...rest });
  const result = (id: string, to: string, divisions: readonly string[], value: string, rest: Partial<Actual> = {}) =>
    actual(id, link('answers', to), { measure: measure(value, '个'), scope: { divisions }, ...rest });
  const period = '2020-06-30';
  const indicator = '项目·改造小区';

  it('is theirs, with its result and its printed rate, once each', () => {
    const { observations, indicators, issues } = observed(
      [of('T1', ['泗县']), of('T2', ['灵璧县'], { measure: measure('12', '个') })],
      [
        result('A1', 'T1', ['泗县'], '11'),
        claim('C1', link('completion-of', 'T1'), { measure: measure('50', '%'), scope: { divisions: ['泗县'] } }),
        claim('C2', link('completion-of', 'T2'), { measure: measure('9', '%'), scope: { divisions: ['宿州市'] } }),
      ],
    );
    expect(observations).toEqual([
      { division: '341324', indicator, period, verdict: 'unmet', target: '22', unit: '个' },
      { division: '341324', indicator, period, actual: '11', unit: '个' },
      { division: '341324', indicator, period, rate: '50' },
      { division: '341323', indicator, period, verdict: 'not-reported', target: '12', unit: '个' },
      { division: '341323', indicator, period, actual: 'not-reported' },
      { division: '341300', indicator, period, rate: '9' },
    ]);
    expect(indicators).toEqual([{ name: indicator, role: 'flow', unit: '个' }]);
    expect(issues).toEqual([]);
  });

  it('is that of each of them where it holds in each', () => {
    const { observations } = observed(
      [of('T', ['泗县', '灵璧县'], { scope: { divisions: ['泗县', '灵璧县'], each: true } })],
      [],
    );
    expect(observations.map(({ division, target: promised }) => `${division} ${promised}`)).toEqual([
      '341324 22',
      '341324 undefined',
      '341323 22',
      '341323 undefined',
    ]);
  });

  it('stays with the plan’s own where it is of several together, as does what answers it', () => {
    const both = ['泗县', '灵璧县'];
    const { observations, issues } = observed([of('T', both)], [result('A', 'T', both, '5')]);
    expect(observations.map(({ division, target: promised, actual: done }) => [division, promised, done])).toEqual([
      ['341300', '22', undefined],
      ['341300', undefined, '5'],
    ]);
    expect(issues).toEqual([]);
  });

  it('is left out and told where the division is not found, or there is no tree', () => {
    const { observations, issues } = observed([of('T', ['某县'])], []);
    expect(observations).toEqual([]);
    expect(issues).toMatchObject([{ code: 'rollup/figure-not-placed', received: 'T 某县' }]);
    expect(observed([of('T', ['泗县'])], [], {}).issues).toHaveLength(1);
  });

  it('takes no result of another division for its own', () => {
    const { observations } = observed([of('T', ['泗县'])], [result('A', 'T', ['灵璧县'], '5')]);
    expect(observations.find(({ division }) => division === '341323')).toMatchObject({ actual: '5' });
    expect(observations.some(({ division, actual: done }) => division === '341324' && done === '5')).toBe(false);
  });
});
