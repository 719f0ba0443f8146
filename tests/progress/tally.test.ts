import { describe, expect, it } from 'vitest';
import type { Target } from '../../src/plan/figure.ts';
import { addTallies, emptyTally, type Tally, tallyOf } from '../../src/progress/tally.ts';
import type { Attainment, Verdict } from '../../src/progress/verdict.ts';
import { target } from './figures.ts';

const attained = (id: string, verdict: Verdict): Attainment => ({
  target: id,
  indicator: '',
  role: 'flow',
  issues: [],
  ...verdict,
});
const met: Verdict = { verdict: 'met' };
const unmet: Verdict = { verdict: 'unmet' };
const silent: Verdict = { verdict: 'missing', reason: 'not-reported' };
const linked = (id: string, kind?: 'same-work' | 'part-of', to: string | null = 'a'): Target =>
  target('flow', ['1', '个'], { id, ...(kind && { links: [{ kind, to }] }) });
const tally = (pairs: readonly (readonly [Target, Verdict])[]) =>
  tallyOf(
    pairs.map(([one]) => one),
    pairs.map(([one, verdict]) => attained(one.id, verdict)),
  );

describe('k of N', () => {
  it('counts every verdict in its own place', () => {
    expect(
      tally([
        [linked('a'), met],
        [linked('b'), unmet],
        [linked('c'), { verdict: 'stated' }],
        [linked('d'), silent],
        [linked('e'), { verdict: 'indeterminate', reason: 'about' }],
        [linked('f'), { verdict: 'missing', reason: 'no-task' }],
        [linked('g'), silent],
        [linked('h'), { verdict: 'indeterminate', reason: 'about' }],
      ]),
    ).toEqual({
      met: 1,
      judged: 2,
      stated: 1,
      indeterminate: { about: 2 },
      missing: { 'no-task': 1, 'not-reported': 2 },
      parts: { met: 0, judged: 0, total: 0 },
    });
  });
  it('of nothing is nothing', () => {
    expect(tallyOf([], [])).toEqual(emptyTally);
    expect(tallyOf([linked('a')], [])).toEqual(emptyTally);
  });
});

describe('one work in several sizes', () => {
  const sizes = (...verdicts: readonly Verdict[]) =>
    tally(verdicts.map((verdict, index) => [index === 0 ? linked('a') : linked(`s${index}`, 'same-work'), verdict]));
  it.each([
    ['all met', [met, met, met], { met: 1, judged: 1 }],
    ['one unmet', [met, unmet, met], { met: 0, judged: 1 }],
    ['the first unmet', [unmet, met], { met: 0, judged: 1 }],
    ['one judged', [silent, met], { met: 1, judged: 1 }],
    ['none judged', [silent, { verdict: 'stated' }], { judged: 0, missing: { 'not-reported': 1 }, stated: 0 }],
  ] as const)('%s', (_, verdicts, expected) => {
    expect(sizes(...verdicts)).toMatchObject(expected);
  });
  it('is one through a chain of links, in any order', () => {
    const chain = [linked('c', 'same-work', 'b'), linked('b', 'same-work', 'a'), linked('a')] as const;
    expect(tally(chain.map((one) => [one, met])).judged).toBe(1);
    expect(tally([...chain].reverse().map((one) => [one, met])).judged).toBe(1);
    const ring = [linked('a', 'same-work', 'b'), linked('b', 'same-work', 'a')] as const;
    expect(tally(ring.map((one) => [one, met])).judged).toBe(1);
  });
  it('looks for the link among others', () => {
    const both = target('flow', ['1', '个'], {
      id: 'b',
      links: [
        { kind: 'parameter-of', to: 'x' },
        { kind: 'same-work', to: 'a' },
      ],
    });
    expect(
      tally([
        [linked('a'), met],
        [both, met],
      ]).judged,
    ).toBe(1);
    const part = { ...both, links: [...(both.links ?? []), { kind: 'part-of', to: 'a' } as const] };
    expect(
      tally([
        [linked('a'), met],
        [part, met],
      ]),
    ).toMatchObject({ judged: 1, parts: { total: 1 } });
  });
  it('stands alone where the link leads nowhere', () => {
    expect(
      tally([
        [linked('a', 'same-work', 'gone'), met],
        [linked('b', 'same-work', null), met],
      ]).judged,
    ).toBe(2);
    expect(tally([[linked('a', 'same-work', 'a'), met]]).judged).toBe(1);
  });
  it('does not join a part', () => {
    const parts = tally([
      [linked('a'), met],
      [linked('p', 'part-of'), met],
      [linked('q', 'part-of'), unmet],
      [linked('r', 'part-of'), silent],
    ]);
    expect(parts).toMatchObject({ met: 1, judged: 1, parts: { met: 1, judged: 2, total: 3 }, missing: {} });
  });
});

describe('adding', () => {
  const one: Tally = {
    met: 1,
    judged: 2,
    stated: 3,
    indeterminate: { about: 1 },
    missing: { 'not-reported': 1, 'no-task': 2 },
    parts: { met: 1, judged: 2, total: 3 },
  };
  const other: Tally = { ...one, indeterminate: { candidate: 1, about: 4 }, missing: {} };
  it('adds each count, reasons in order', () => {
    const sum = addTallies(one, other);
    expect(sum).toEqual({
      met: 2,
      judged: 4,
      stated: 6,
      indeterminate: { about: 5, candidate: 1 },
      missing: { 'no-task': 2, 'not-reported': 1 },
      parts: { met: 2, judged: 4, total: 6 },
    });
    expect(JSON.stringify(addTallies(other, one))).toBe(JSON.stringify(sum));
    expect(Object.keys(sum.missing)).toEqual(['no-task', 'not-reported']);
  });
  it('has a zero', () => {
    expect(addTallies(one, emptyTally)).toEqual(one);
    expect(addTallies(emptyTally, one)).toEqual(one);
  });
});
