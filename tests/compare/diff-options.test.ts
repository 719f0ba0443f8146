import { describe, expect, it } from 'vitest';
import type { DiffPlansOptions } from '../../src/compare/diff-options.ts';
import { diffPlans } from '../../src/compare/diff-plans.ts';
import { listOf, projectNamed } from './lists.ts';
import { toldCandidate, toldEdge } from './told.ts';

function edges(previous: readonly string[], current: readonly string[], options?: DiffPlansOptions): readonly string[] {
  return diffPlans(
    listOf(
      2020,
      previous.map((name) => projectNamed(name)),
    ),
    listOf(
      2021,
      current.map((name) => projectNamed(name)),
    ),
    options,
  ).edges.map(toldEdge);
}

describe('The threshold', () => {
  it('is 700 as usual, and reached by what equals it', () => {
    // 7 bigrams each, 5 shared
    const pair = [['农村电商提质增效'], ['农村电商提质加速']] as const;
    expect(edges(...pair)).toEqual(['renamed 农村电商提质增效 → 农村电商提质加速 714']);
    expect(edges(...pair, { threshold: 714 })).toHaveLength(1);
    expect(edges(...pair, { threshold: 715 })).toEqual(['added – → 农村电商提质加速', 'retired 农村电商提质增效 → –']);
    // 10 bigrams each, 7 shared
    expect(edges(['高质量农村电商提质增效'], ['高质量农村电商服务提升'], {})).toHaveLength(2);
    expect(edges(['农村公路扩面延伸提质增效'], ['农村公路扩面延伸提质其他'])).toHaveLength(1);
  });

  it('may be lower than what is told as a candidate', () => {
    // 5 bigrams each, 1 shared
    expect(edges(['农村改厕治理'], ['农村饮水安全'], { threshold: 200 })).toEqual([
      'renamed 农村改厕治理 → 农村饮水安全 200',
    ]);
  });
});

describe('The margin', () => {
  it('is what a choice must be better by', () => {
    const lists = [['中心城区学前教育促进'], ['中心城区学前教育提升', '中心城区学前教育促进优化']] as const;
    // 900 and 777
    expect(edges(...lists)).toContain('renamed 中心城区学前教育促进 → 中心城区学前教育促进优化 900');
    expect(edges(...lists, { margin: 122 })).toHaveLength(2);
    expect(edges(...lists, { margin: 123 })).toHaveLength(3);
  });
});

describe('The weights', () => {
  const [before, after] = [
    listOf(2020, [projectNamed('农村电商提质增效', { responsibilities: [{ lead: ['县商务局'] }] })]),
    listOf(2021, [projectNamed('农村电商提升', { responsibilities: [{ lead: ['县商务局'] }] })]),
  ];

  it('are the caller’s, those not given as usual', () => {
    const score = (weights?: DiffPlansOptions['weights']) =>
      diffPlans(before, after, { ...(weights && { weights }), threshold: 0 }).edges[0]?.score;
    // the name: 7 and 5 bigrams, 4 shared
    expect(score()).toBe(Math.floor((70 * 666 + 12 * 1000) / 82));
    expect(score({})).toBe(Math.floor((70 * 666 + 12 * 1000) / 82));
    expect(score({ organizations: 0 })).toBe(666);
    expect(score({ name: 1, organizations: 1 })).toBe(833);
  });
});

describe('Identity', () => {
  it('is stronger than any name', () => {
    expect(edges(['甲', '乙'], ['甲', '丙'], { identity: [['甲', '丙']] })).toEqual([
      'added – → 甲',
      'renamed 甲 → 丙 1000',
      'retired 乙 → –',
    ]);
  });

  it('of one with several is a split, of several with one a merger', () => {
    expect(
      edges(['甲'], ['乙', '丙'], {
        identity: [
          ['甲', '乙'],
          ['甲', '丙'],
        ],
      }),
    ).toEqual(['split 甲 → 乙 1000', 'split 甲 → 丙 1000']);
    expect(
      edges(['乙', '丙'], ['甲'], {
        identity: [
          ['乙', '甲'],
          ['丙', '甲'],
        ],
      }),
    ).toEqual(['merged 乙 → 甲 1000', 'merged 丙 → 甲 1000']);
  });

  it('says what it rests on, and takes items too', () => {
    const whole = projectNamed('救助', { subProjects: [projectNamed('孤儿')] });
    const { edges: found } = diffPlans(
      listOf(2020, [whole]),
      listOf(2021, [projectNamed('救助'), projectNamed('儿童')]),
      {
        identity: [['孤儿', '儿童']],
      },
    );
    expect(found[1]).toEqual({
      kind: 'spun-off',
      level: 'item',
      from: { id: '孤儿', name: '孤儿', within: '救助' },
      to: { id: '儿童', name: '儿童' },
      says: 'computed',
      score: 1000,
      grounds: [{ on: 'identity' }],
    });
  });
});

describe('What cannot be meant', () => {
  it.each<[string, unknown]>([
    ['Unknown option: treshold', { treshold: 1 }],
    ['Unknown option: toString', { toString: 1 }],
    ['Unknown option: title', { weights: { title: 1 } }],
    ['Not a whole number from 0 to 1000: -1', { threshold: -1 }],
    ['Not a whole number from 0 to 1000: 1001', { threshold: 1001 }],
    ['Not a whole number from 0 to 1000: 0.7', { threshold: 0.7 }],
    ['Not a whole number from 0 to 1000: NaN', { margin: Number.NaN }],
    ['Not a whole number from 0 to 1000: 70', { weights: { name: '70' } }],
    ['Not a whole number from 0 to 1000: undefined', { weights: { units: undefined } }],
    ['The name must count', { weights: { name: 0 } }],
    ['Not the id of one project or item: 丁', { identity: [['丁', '丙']] }],
    ['Not the id of one project or item: 丁', { identity: [['甲', '丁']] }],
    ['Not the id of one project or item: 双', { identity: [['双', '丙']] }],
    [
      'Both merged and split: 甲, 丙',
      {
        identity: [
          ['甲', '丙'],
          ['甲', '戊'],
          ['乙', '丙'],
        ],
      },
    ],
  ])('%s', (message, options) => {
    const call = () => edges(['甲', '乙', '双', '双'], ['丙', '戊'], options as DiffPlansOptions);
    expect(call).toThrow(TypeError);
    expect(call).toThrow(message);
  });

  it('is not 0 or 1000', () => {
    expect(edges(['甲'], ['甲'], { threshold: 0, margin: 1000, weights: { units: 0, name: 1000 } })).toHaveLength(1);
  });
});

describe('A candidate', () => {
  it('is told from a score of 250', () => {
    const told = (previous: string, current: string) =>
      diffPlans(listOf(2020, [projectNamed(previous)]), listOf(2021, [projectNamed(current)])).candidates.map(
        toldCandidate,
      );
    // 4 and 4 bigrams with 1 shared; 4 and 5
    expect(told('农村改厕治', '农村饮水安')).toEqual(['renamed 农村改厕治 → 农村饮水安 250 below-threshold name 250']);
    expect(told('农村改厕治', '农村饮水安全')).toEqual([]);
  });
});
