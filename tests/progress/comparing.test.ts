import { describe, expect, it } from 'vitest';
import { fulfilsByBound } from '../../src/progress/bound.ts';
import { comparePer, perTime } from '../../src/progress/per.ts';
import { spokenScope } from '../../src/progress/scope.ts';
import { compareStages, impliedStage } from '../../src/progress/stage.ts';

describe('每…每…', () => {
  it.each([
    ['每人每月', '人月', 'same'],
    ['年人', '每人每年', 'same'],
    ['个人年度', '每人每年', 'same'],
    ['个人', '人', 'same'],
    ['个人年度', '年', 'unlike'],
    ['每人每日', '人·天', 'same'],
    ['每人每日', '每人', 'unlike'],
    ['每人每天', '每人', 'unlike'],
    ['每个月', '月', 'same'],
    ['每 千人口', '千人口', 'same'],
    [undefined, undefined, 'same'],
    [undefined, '', 'same'],
    ['每人', undefined, 'unlike'],
    ['年人', '人／月', 'months-of-a-year'],
    ['每人每月', '年人', 'unlike'],
    ['每人每天', '每人每月', 'unlike'],
    ['每人', '每人每月', 'unlike'],
    ['每户每年', '每人每月', 'unlike'],
    ['年人', '每人每天', 'unlike'],
  ] as const)('%s and %s are %s', (target, reported, likeness) => {
    expect(comparePer(target, reported)).toBe(likeness);
  });
  it('counts in a time or in none', () => {
    expect(['每人每月', '年人', '每床每日', '每天', '每人', undefined].map(perTime)).toEqual([
      '月',
      '年',
      '日',
      '日',
      '',
      '',
    ]);
    expect(perTime('每年每月')).toBe('年');
  });
});

describe('stages', () => {
  const work = ['preparing', 'started', 'basically-completed', 'completed'] as const;
  const funds = ['allocated', 'received', 'disbursed', 'paid'] as const;
  it.each([work, funds])('stand in their order', (...scale) => {
    for (const [at, asked] of scale.entries()) {
      const orders = scale.map((reported) => compareStages(asked, reported));
      expect(orders).toEqual(scale.map((_, index) => (index < at ? 'earlier' : index > at ? 'later' : 'reached')));
    }
  });
  it('are unlike between work and money', () => {
    for (const one of work) for (const other of funds) expect(compareStages(one, other)).toBe('unlike');
    for (const one of funds) for (const other of work) expect(compareStages(one, other)).toBe('unlike');
  });
  it('are taken to be the asked one where none is reported', () => {
    expect(compareStages('paid', undefined)).toBe('reached');
    expect(compareStages(undefined, undefined)).toBe('reached');
  });
  it('ask for the end where none is asked', () => {
    expect(work.map((stage) => compareStages(undefined, stage))).toEqual(['earlier', 'earlier', 'earlier', 'reached']);
    expect(funds.map((stage) => compareStages(undefined, stage))).toEqual(['earlier', 'earlier', 'reached', 'reached']);
    expect(work.map(impliedStage)).toEqual(work.map(() => 'completed'));
    expect(funds.map(impliedStage)).toEqual(funds.map(() => 'disbursed'));
  });
});

it('spells a scope', () => {
  expect(spokenScope(undefined)).toBe('全部');
  expect(spokenScope({})).toBe('全部');
  expect(spokenScope({ divisions: ['杜集区'] })).toBe('杜集区');
  expect(spokenScope({ population: '老人', dimension: [['层级', '县']] })).toBe('老人、层级：县');
});

it('decides nothing by a bare number, nor what lies between or about', () => {
  const number = (bound: 'at-least' | 'unstated' | 'between' | 'about') => ({ value: '5', unit: '个', bound });
  expect(fulfilsByBound(number('at-least'), number('unstated'), '5')).toBeUndefined();
  expect(fulfilsByBound(number('between'), number('at-least'), '5')).toBeUndefined();
  expect(fulfilsByBound(number('about'), number('at-least'), '5')).toBeUndefined();
  expect(fulfilsByBound(number('unstated'), number('at-least'), '5')).toBe(true);
});
