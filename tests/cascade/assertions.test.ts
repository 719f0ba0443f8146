import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/cascade/agreement.ts';
import { type AssertingPlan, assertions } from '../../src/cascade/assertions.ts';
import type { Target } from '../../src/plan/figure.ts';
import { anhui2020 } from '../../src/samples/index.ts';
import { frozen, planOf, projectOf } from '../plan/small-plan.ts';
import { promise } from './plans.ts';

type Amount = Parameters<typeof promise>[1];

/** A document of 甲市 for 2020 with these targets. */
function document(id: string, targets: readonly Target[], rest: Partial<AssertingPlan> = {}): AssertingPlan {
  const source = { title: id, issuers: [`${id}印发机关`] };
  return planOf([projectOf('1', { name: id, targets })], { id, source, division: { name: '甲市' }, ...rest });
}

/** How two documents agree on one target. */
function agreement(one: Target, other: Target, options = {}): readonly Agreement[] {
  const told = (a: Target, b: Target) =>
    assertions([document('文一', [a]), document('文二', [b])], options).groups.map((group) => group.agreement);
  expect(told(other, one)).toEqual(told(one, other));
  return told(one, other);
}

const of = (amount: Amount, rest: Partial<Target> = {}) => promise('1', amount, rest);

describe('A number that must be reached and one that was', () => {
  it('differ where they are not the same, whoever says 为', () => {
    expect(agreement(of(['700', '个', { bound: 'exactly' }]), of(['871', '个']))).toEqual(['differs']);
    expect(agreement(of(['700', '个', { bound: 'exactly' }]), of(['871', '个', { bound: 'exactly' }]))).toEqual([
      'differs',
    ]);
    expect(agreement(of(['700', '个', { bound: 'about' }]), of(['871', '个']))).toEqual(['indeterminate']);
  });
});

describe('One promise in two documents', () => {
  const report = document(
    'report',
    [promise('1', ['700', '个', { bound: 'at-least' }], { indicator: '改造城镇老旧小区' })],
    { division: { name: '安徽省' }, source: { title: '政府工作报告', issuers: ['安徽省人民政府'] } },
  );

  it('keeps both assertions, with their sources: 700个以上, 871个', () => {
    const found = assertions([report, anhui2020]);
    expect(found).toEqual({
      groups: [
        {
          division: '安徽省',
          year: 2020,
          grounds: 'name',
          assertions: [
            {
              plan: '340000-2020',
              source: anhui2020.source,
              target: anhui2020.projects[26]?.targets[0],
            },
            { plan: 'report', source: report.source, target: report.projects[0]?.targets[0] },
          ],
          agreement: 'compatible',
        },
      ],
      issues: [],
    });
    expect(assertions([anhui2020, report])).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });

  it('changes nothing', () => {
    expect(
      assertions(frozen([report, structuredClone(anhui2020)]), frozen({ aliases: [['一', '二']] })).groups,
    ).toHaveLength(1);
  });
});

describe('How two documents agree', () => {
  it.each<[Agreement, Amount, Amount]>([
    ['same', ['871', '个'], ['871', '个']],
    ['same', ['8.15', '万件'], ['81500', '件']],
    ['same', ['700', '个', { bound: 'at-least' }], ['700', '个', { bound: 'at-least' }]],
    ['rounded', ['1.1', '万公里'], ['10983', '公里']],
    ['rounded', ['1.1', '万公里'], ['11500', '公里']],
    ['differs', ['1.1', '万公里'], ['11501', '公里']],
    ['differs', ['1.1', '万公里'], ['10499', '公里']],
    ['rounded', ['1.1', '万公里', { bound: 'at-least' }], ['10983', '公里', { bound: 'at-least' }]],
    ['compatible', ['700', '个', { bound: 'at-least' }], ['871', '个']],
    ['compatible', ['700', '个', { bound: 'at-least' }], ['700', '个']],
    ['compatible', ['700', '个', { bound: 'at-least' }], ['871', '个', { bound: 'at-least' }]],
    ['compatible', ['5', '个', { bound: 'between', upper: '9' }], ['7', '个']],
    ['compatible', ['9', '个', { bound: 'at-most' }], ['7', '个', { bound: 'at-most' }]],
    ['differs', ['5', '个', { bound: 'between', upper: '9' }], ['10', '个']],
    ['same', ['5', '个', { bound: 'between', upper: '9' }], ['5', '个', { bound: 'between', upper: '9' }]],
    ['compatible', ['5', '个', { bound: 'between', upper: '9' }], ['5', '个', { bound: 'between', upper: '8' }]],
    ['differs', ['700', '个', { bound: 'at-least', strict: true }], ['700', '个']],
    ['differs', ['872', '个', { bound: 'at-least' }], ['871', '个']],
    ['compatible', ['0.07', '万个', { bound: 'at-least' }], ['871', '个']],
    ['differs', ['871', '个'], ['900', '个']],
    ['differs', ['871', '个'], ['900', '个', { bound: 'exactly' }]],
    ['same', ['871', '个'], ['871', '个', { bound: 'exactly' }]],
    ['rounded', ['1.1', '万公里', { bound: 'exactly' }], ['10983', '公里']],
    ['indeterminate', ['871', '个', { bound: 'about' }], ['900', '个']],
    ['indeterminate', ['871', '个', { approximate: true }], ['900', '个']],
    ['indeterminate', ['871', '个', { approximate: true, bound: 'at-least' }], ['900', '个']],
    ['compatible', ['871', '个', { bound: 'about' }], ['800', '个', { bound: 'at-least' }]],
    ['same', ['871', '个', { bound: 'about' }], ['871', '个', { bound: 'about' }]],
    ['indeterminate', ['871', '个', { bound: 'about' }], ['872', '个', { bound: 'about' }]],
    ['not-compared', ['1.8', '万人'], ['1.8', '万人次']],
    ['not-compared', ['１', '人'], ['1', '人']],
    ['not-compared', undefined, ['1', '人']],
    ['same', undefined, undefined],
  ])('%s: %j, %j', (expected, one, other) => {
    expect(agreement(of(one), of(other))).toEqual([expected]);
  });

  it('in words, in other roles, of earlier stages', () => {
    expect(agreement(of(undefined, { words: '全 覆盖' }), of(undefined, { words: '全覆盖' }))).toEqual(['same']);
    expect(agreement(of(undefined, { words: '全覆盖' }), of(undefined, { words: '稳步提高' }))).toEqual([
      'not-compared',
    ]);
    expect(agreement(of(['7', '个']), of(['7', '个'], { role: 'stock' }))).toEqual(['not-compared']);
    expect(agreement(of(['7', '个'], { stage: 'completed' }), of(['7', '个'], { stage: 'started' }))).toEqual([
      'not-compared',
    ]);
  });

  it('of three, as the least agreeing two do', () => {
    const three = (...amounts: readonly Amount[]) =>
      assertions(amounts.map((amount, index) => document(`文${index}`, [of(amount)]))).groups[0]?.agreement;
    expect(three(['7', '个'], ['7', '个'], ['7', '个'])).toBe('same');
    expect(three(['7', '个'], ['5', '个', { bound: 'at-least' }], ['7', '个'])).toBe('compatible');
    expect(three(['7', '个'], ['8', '个', { bound: 'at-least' }], ['7', '个'])).toBe('differs');
    expect(three(['7', '个'], ['7', '个'], ['7', '人'])).toBe('not-compared');
  });
});

describe('What is grouped', () => {
  it('what has one indicator, once a document of one division and year', () => {
    const found = assertions([
      document('文一', [of(['7', '个'])]),
      document('文二', [of(['7', '个'])], { year: 2021 }),
      document('文三', [of(['7', '个'])], { division: { name: '乙市' } }),
      document('文四', [of(['7', '个'])], { division: { name: '甲市', within: ['丙省'] } }),
      document('文五', [of(['7', '个'], { indicator: '其他' })]),
    ]);
    expect(found).toEqual({ groups: [], issues: [] });
    const lies = { division: { name: '甲市', within: ['丙省'] } };
    const twin = [document('文四', [of(['7', '个'])], lies), document('文六', [of(['7', '个'])], lies)];
    expect(assertions(twin).groups).toHaveLength(1);
  });

  it('not what one document prints twice, which is told', () => {
    const twice = [of(['7', '个']), { ...of(['9', '个']), id: '2' }];
    expect(assertions([document('文一', twice)])).toEqual({ groups: [], issues: [] });
    const found = assertions([document('文一', twice), document('文二', [of(['7', '个'])])]);
    expect(found.groups).toEqual([]);
    expect(found.issues).toEqual([
      {
        code: 'cascade/indicator-twice',
        severity: 'note',
        message: 'Printed several times in one document, and so not grouped by its name: 改造小区',
        path: [],
        received: '改造小区',
      },
    ]);
  });

  it('but other values of a dimension are other promises', () => {
    const tier = (id: string, level: string) =>
      promise(id, ['1', '万元'], { scope: { dimension: [['医院层级', level]] } });
    const found = assertions([
      document('文一', [tier('1', '市'), tier('2', '省')]),
      document('文二', [tier('1', '省'), tier('2', '市')]),
    ]);
    expect(found.groups.map((group) => group.assertions.map(({ target }) => target.id))).toEqual([
      ['1', '2'],
      ['2', '1'],
    ]);
  });

  it('by names the caller knows to be one', () => {
    const [one, other] = [of(['7', '个'], { indicator: '改造' }), of(['7', '个'])];
    expect(agreement(one, other)).toEqual([]);
    const aliases = [['改造', '改造小区']];
    expect(agreement(one, other, { aliases })).toEqual(['same']);
    const grounds = (a: Target) =>
      assertions([document('文一', [a]), document('文二', [other])], { aliases }).groups[0]?.grounds;
    expect([grounds(one), grounds(other), grounds({ ...other, indicator: '改造 小区' })]).toEqual([
      'alias',
      'name',
      'name',
    ]);
    expect(() => agreement(one, other, { aliases: [['改造'], ['改造']] })).toThrow(TypeError);
  });

  it('by the caller’s table, and then by nothing else', () => {
    const plans = [
      document('文一', [of(['7', '个']), promise('2', ['5', '户'], { indicator: '户数' })]),
      document('文二', [of(['7', '个']), promise('2', ['6', '户'], { indicator: '涉及户' })]),
      document('文三', [of(['7', '个'])]),
    ];
    const same = [
      [
        { plan: '文二', target: '2' },
        { plan: '文一', target: '2' },
      ],
      [{ plan: '文三', target: '1' }],
    ];
    const found = assertions(plans, { same });
    expect(
      found.groups.map((group) => [group.grounds, group.agreement, group.assertions.map(({ plan }) => plan).join()]),
    ).toEqual([
      ['name', 'same', '文一,文二'],
      ['table', 'differs', '文一,文二'],
    ]);
    expect(found.issues).toEqual([]);
    expect(assertions([...plans].reverse(), { same: [...same].reverse() })).toEqual(found);
  });

  it('not what the table takes from other divisions, nor what is not there', () => {
    const plans = [document('文一', [of(['7', '个'])]), document('文二', [of(['7', '个'])], { year: 2021 })];
    const row = [
      { plan: '文一', target: '1' },
      { plan: '文二', target: '1' },
    ];
    const found = assertions(plans, { same: [row, [{ plan: '文一', target: '9' }]] });
    expect(found.groups).toEqual([]);
    expect(found.issues.map(({ code, path, expected, received }) => [code, path, expected, received])).toEqual([
      ['cascade/other-division', ['文二', '1'], '甲市 2020', '甲市 2021'],
      ['cascade/unknown-target', ['文一', '9'], undefined, '9'],
    ]);
  });

  it('by division and year, then in the order of the first plan', () => {
    const at = (id: string, name: string, year: number, ...targets: readonly string[]) =>
      document(
        id,
        targets.map((one) => promise(one, ['7', '个'], { indicator: `指标${one}` })),
        { division: { name }, year },
      );
    const plans = [
      ...['5', '6'].map((id) => at(id, '乙市', 2020, '1')),
      ...['3', '4'].map((id) => at(id, '丙市', 2021, '10', '9')),
      ...['1', '2'].map((id) => at(id, '丙市', 2020, '1')),
    ];
    expect(
      assertions(plans).groups.map((group) => [group.division, group.year, group.assertions[0]?.target.id]),
    ).toEqual([
      ['丙市', 2020, '1'],
      ['丙市', 2021, '9'],
      ['丙市', 2021, '10'],
      ['乙市', 2020, '1'],
    ]);
  });
});
