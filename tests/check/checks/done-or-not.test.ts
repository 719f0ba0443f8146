import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../src/check/check-document.ts';
import { doneOrNot } from '../../../src/check/checks/done-or-not.ts';
import type { Claim, Target } from '../../../src/plan/figure.ts';
import type { Project } from '../../../src/plan/project.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { planOf, projectOf } from '../../plan/small-plan.ts';
import { rowText } from '../../read/row.ts';
import { found, numbersOf } from '../found.ts';
import { actual, claim, entryOf, links, measure, rateOf, reportOf, reportWith, target } from '../small-report.ts';

const said = (...figures: Parameters<typeof reportWith>) =>
  found(doneOrNot, { report: reportWith(...figures) }).map(
    ([code, place, expected]) => `${code} ${place.slice(-1)} ${expected}`,
  );

describe('done-or-not: what is rounded to 100 %', () => {
  it('finds 25088 of 25100 printed as 100.0 %', () => {
    const report = reportWith(actual('A1', '25088名'), target('T1', '25100名'), rateOf('C1', '100.0%', 'A1', 'T1'));
    expect(found(doneOrNot, { report })).toEqual([
      ['rounded-to-done', 'report.entries.0.claims.0', '25088名 ÷ 25100名 = 99.9521912…%'],
    ]);
    expect(numbersOf(doneOrNot, { report })).toEqual([['printed 100.0% C1', 'part 25088名 A1', 'whole 25100名 T1']]);
  });

  it.each([
    ['25088名', '99.95%', []],
    ['25100名', '100%', []],
    ['25101名', '100%', []],
    ['12550名', '100%', ['rounded-to-done 0 12550名 ÷ 25100名 = 50%']],
    ['25088名', '101%', ['rounded-to-done 0 25088名 ÷ 25100名 = 99.952191…%']],
    ['25088名', '99.9%', []],
  ])('%s printed as %s', (part, printed, expected) => {
    expect(said(actual('A1', part), target('T1', '25100名'), rateOf('C1', printed, 'A1', 'T1'))).toEqual(expected);
  });

  it('finds nothing in 100 % of what is not printed', () => {
    const figures = [actual('A1', '25088名'), target('T1', '25100户')];
    expect(said(...figures, rateOf('C1', '100%', 'A1', null))).toEqual([]);
    expect(said(...figures, rateOf('C1', '100%', 'A1', 'T1'))).toEqual([]);
    expect(said(...figures, rateOf('C1', '100%', null, null))).toEqual([]);
  });
});

describe('done-or-not: a start that is counted as completion', () => {
  const begun = actual('A1', '8所', { stage: 'started', indicator: '幼儿园' });
  const eight = target('T1', '8所');
  const done = (rest: Partial<Claim> = {}) =>
    claim('C1', '100%', { links: links('completion-of T1', 'numerator A1', 'denominator T1'), ...rest });

  it('finds 8 begun of 8 as 100 % completed', () => {
    const report = reportWith(begun, eight, done());
    expect(found(doneOrNot, { report })).toEqual([
      ['start-as-completion', 'report.entries.0.claims.0', '幼儿园8所（开工）'],
    ]);
    expect(numbersOf(doneOrNot, { report })).toEqual([['printed 100% C1', 'part 8所 A1', 'whole 8所 T1']]);
  });

  it.each([
    ['only prepared', { ...begun, stage: 'preparing' }, eight, done(), 1],
    ['completed', { ...begun, stage: 'completed' }, eight, done(), 0],
    ['basically completed', { ...begun, stage: 'basically-completed' }, eight, done(), 0],
    ['allocated', { ...begun, stage: 'allocated' }, eight, done(), 0],
    ['of no stage', actual('A1', '8所'), eight, done(), 0],
    ['asked to be started', begun, target('T1', '8所', { stage: 'started' }), done(), 0],
    ['asked to be completed', begun, target('T1', '8所', { stage: 'completed' }), done(), 1],
    ['a rate of starts', begun, eight, done({ stage: 'started' }), 0],
    ['a rate of completion', begun, eight, done({ stage: 'completed' }), 1],
    ['named a rate of starts', begun, eight, done({ indicator: '幼儿园开工率' }), 0],
    ['no completion', begun, eight, done({ links: links('answers T1', 'numerator A1', 'denominator T1') }), 0],
    ['a pair not printed', begun, eight, done({ links: links('completion-of T1', 'numerator A1', 'denominator') }), 0],
    ['a part not printed', begun, eight, done({ links: links('completion-of T1', 'numerator', 'denominator T1') }), 0],
  ] as const)('%s', (_, part, whole, rate, many) => {
    expect(said(part, whole, rate).length).toBe(many);
  });

  it('says how far the work has come', () => {
    expect(said({ ...begun, stage: 'preparing' }, eight, done())).toEqual(['start-as-completion 0 幼儿园8所（前期）']);
  });

  it.each(['启动', '招标', '批复', '立项', '动工'])('knows a rate of %s', (word) => {
    expect(said(begun, eight, done({ indicator: `${word}率` }))).toEqual([]);
  });
});

describe('done-or-not: what is said to be done', () => {
  const ten = (rest: Partial<Target> = {}) => target('T1', '10户', { indicator: '救助', ...rest });
  const answer = (printed: string) => actual('A1', printed, { links: links('answers T1') });
  const saying = (words: string, rest: Partial<Claim> = {}) =>
    claim('C1', undefined, { words, links: links('completion-of T1'), ...rest });

  it('finds 完成 of what is short', () => {
    const report = reportWith(ten(), answer('9户'), saying('超额完成任务'));
    expect(doneOrNot.check({ report })).toMatchObject([
      {
        code: 'check/said-done',
        received: '比率C1：超额完成任务',
        expected: '实绩A19户、救助10户',
        path: ['entries', 0, 'claims', 0],
      },
    ]);
    expect(numbersOf(doneOrNot, { report })).toEqual([['printed 9户 A1', 'target 10户 T1']]);
  });

  it.each([
    ['完成任务', '9户', 1],
    ['完成任务', '10户', 0],
    ['超额完成任务', '10户', 1],
    ['超额完成任务', '11户', 0],
    ['已全部完成', '9户', 1],
    ['超额', '9户', 0],
    ['未完成', '9户', 0],
    ['可完成全年任务', '9户', 0],
    ['将完成', '9户', 0],
    ['预计完成', '9户', 0],
    ['基本完成', '9户', 0],
    ['力争完成', '9户', 0],
    ['正在完成', '9户', 0],
    ['完成任务', '9人', 0],
  ])('%s with %s of 10户', (words, printed, many) => {
    expect(said(ten(), answer(printed), saying(words)).length).toBe(many);
  });

  it.each([
    ['a forecast', [ten(), answer('9户'), saying('完成任务', { modality: 'forecast' })]],
    ['another target', [ten(), answer('9户'), saying('完成任务', { links: links('completion-of T2') })]],
    ['another link', [ten(), answer('9户'), saying('完成任务', { links: links('answers T1') })]],
    [
      'a result, not a claim',
      [ten(), answer('9户'), actual('A2', undefined, { words: '完成任务', links: links('completion-of T1') })],
    ],
    [
      'a result that is only a candidate',
      [ten(), actual('A1', '9户', { links: links('answers T1 candidate') }), saying('完成任务')],
    ],
    ['a level reached to the dot', [target('T1', '95%', { role: 'level' }), answer('95%'), saying('超额完成')]],
  ])('finds nothing in %s', (_, figures) => {
    expect(said(...figures)).toEqual([]);
  });

  it('holds one claim against all its targets', () => {
    const two = target('T2', '5户', { measure: measure('5户') });
    const figures = [ten(), two, answer('9户'), actual('A2', '4户', { links: links('answers T2') })];
    expect(said(...figures, saying('完成任务', { links: links('completion-of T1', 'completion-of T2') })).length).toBe(
      2,
    );
  });

  it.each([
    ['超额完成年度任务', ['9户', '8人'], 1],
    ['均超额完成年度任务', ['9户', '8人'], 1],
    ['均超额完成年度任务', ['11户', '8人'], 1],
    ['超额完成年度任务', ['11户', '8人'], 0],
    ['超额完成年度任务', ['9户', undefined], 0],
    ['均超额完成年度任务', ['9户', undefined], 1],
    ['超额完成上半年任务', ['9户', '8人'], 0],
    ['超额完成省下达任务', ['9户', '8人'], 0],
  ] as const)('%s of no target, with %o of 10户 and 10人', (words, [one, other], many) => {
    const figures = [
      ten(),
      target('T2', '10人'),
      answer(one),
      ...(other === undefined ? [] : [actual('A2', other, { links: links('answers T2') })]),
    ];
    expect(said(...figures, claim('C1', undefined, { words })).length).toBe(many);
  });

  it('takes words of no target for the targets of the project, unless it has parts', () => {
    const ask = (rest: Partial<Project>) => {
      const plan = planOf([projectOf('1', { targets: [ten()], ...rest })]);
      const entry = entryOf([answer('9户'), claim('C1', undefined, { words: '完成任务' })], {
        project: '1',
        targets: [],
      });
      return found(doneOrNot, { plan, report: reportOf([entry]) }).length;
    };
    expect([ask({}), ask({ subProjects: [projectOf('1.1')] })]).toEqual([1, 0]);
    expect(said(answer('9户'), claim('C1', undefined, { words: '完成任务' }))).toEqual([]);
  });

  it('is borne out by one number of several', () => {
    const two = [answer('9户'), actual('A2', '11户', { links: links('answers T1') })];
    expect(said(ten(), ...two, saying('超额完成任务'))).toEqual([]);
  });

  it('reads it in a bulletin', () => {
    const told = checkDocument(readDocument(rowText('新增停车位1500个', '新增停车位1490个，超额完成年度任务')));
    expect(told.map(({ code, quote }) => [code, quote?.text])).toEqual([['check/said-done', '超额完成年度任务']]);
  });
});
