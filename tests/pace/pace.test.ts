import { describe, expect, it } from 'vitest';
import { type Pace, type PaceOptions, type PaceSubject, pace } from '../../src/pace/pace.ts';
import { paceCounts } from '../../src/pace/pace-counts.ts';
import { toPoints } from '../../src/pace/to-points.ts';
import { attainment } from '../../src/progress/attainment.ts';
import { actual, target } from '../progress/figures.ts';

const ratio = (part: string, whole: string) => ({ part, whole });
const half: PaceOptions = { asOf: '2020-06-30' };

/** An attainment of a flow at so much of 100. */
function done(part: string, verdict: 'met' | 'unmet' = 'unmet'): PaceSubject {
  return { role: 'flow', verdict, ratio: ratio(part, '100') };
}

function stateOf(found: Pace): string {
  return found.kind === 'pace' ? found.state : found.reason;
}

describe('The state of work', () => {
  it.each([
    ['50.00000001', '2020-06-30', 'ahead'],
    ['50', '2020-06-30', 'on-pace'],
    ['49.99999999', '2020-06-30', 'behind'],
    ['0', '2020-01-15', 'on-pace'],
    ['0', '2020-01-31', 'behind'],
    ['99.99', '2020-12-30', 'ahead'],
    ['99.99', '2020-12-31', 'behind'],
  ])('%s of 100 on %s: %s', (part, asOf, state) => {
    expect(stateOf(pace(done(part), { asOf }))).toBe(state);
  });

  it.each([
    ['100', '2020-06-30', 'done-early'],
    ['160', '2020-12-30', 'done-early'],
    ['100', '2020-12-31', 'on-pace'],
    ['132.1', '2020-12-31', 'ahead'],
  ])('fulfilled at %s of 100 on %s: %s', (part, asOf, state) => {
    expect(stateOf(pace(done(part, 'met'), { asOf }))).toBe(state);
  });

  it('comes with both shares and their exact difference', () => {
    expect(pace({ role: 'flow', verdict: 'unmet', ratio: ratio('44.3', '71') }, half)).toEqual({
      kind: 'pace',
      state: 'ahead',
      ratio: ratio('44.3', '71'),
      expected: ratio('6', '12'),
      difference: ratio('105.6', '852'),
    });
    const found = pace({ role: 'flow', verdict: 'unmet', ratio: ratio('1', '3') }, { asOf: '2020-05-31' });
    expect(found).toMatchObject({ state: 'behind', difference: ratio('-3', '36') });
  });

  it('is by the project’s own schedule where it has one', () => {
    const schedule = {
      steps: [
        { by: '2020-06-30', share: '60' },
        { by: '2020-10-31', share: '100' },
      ],
    };
    expect(pace(done('55'), { ...half, schedule })).toEqual({
      kind: 'pace',
      state: 'behind',
      ratio: ratio('55', '100'),
      expected: ratio('60', '100'),
      difference: ratio('-500', '10000'),
    });
    expect(stateOf(pace(done('60'), { ...half, schedule }))).toBe('on-pace');
    expect(stateOf(pace(done('100', 'met'), { asOf: '2020-10-31', schedule }))).toBe('done-early');
  });

  it('can be below 0, where work was undone, and where it counts down from a baseline', () => {
    const undone = pace({ role: 'flow', verdict: 'unmet', ratio: ratio('-5', '10') }, half);
    expect(undone).toMatchObject({ state: 'behind', difference: ratio('-120', '120') });
    const down = pace({ role: 'flow', verdict: 'unmet', ratio: ratio('-6', '-10') }, half);
    expect(down).toMatchObject({ state: 'ahead', difference: ratio('-12', '-120') });
    if (down.kind === 'pace') expect(toPoints(down.difference)).toBe('10.0个百分点');
  });
});

describe('Who is not asked for a pace', () => {
  it.each<[string, PaceSubject]>([
    ['not-a-flow', { role: 'stock', verdict: 'met', ratio: ratio('1', '1') }],
    ['not-a-flow', { role: 'level', verdict: 'unmet' }],
    ['not-a-flow', { role: 'standard', verdict: 'met' }],
    ['not-a-flow', { role: 'milestone', verdict: 'missing', reason: 'not-due' }],
    ['not-a-flow', { role: 'qualitative', verdict: 'stated' }],
    ['unknown-role', { role: 'unknown', verdict: 'indeterminate', reason: 'unknown-role' }],
    ['expected-demand', { ...done('10'), modality: 'expected' }],
    ['expected-demand', { ...done('100', 'met'), modality: 'expected' }],
    ['earlier-stage', { role: 'flow', verdict: 'missing', reason: 'not-reported', stage: { stage: 'started' } }],
    ['stated', { role: 'flow', verdict: 'stated' }],
    ['no-task', { role: 'flow', verdict: 'missing', reason: 'no-task' }],
    ['not-reported', { role: 'flow', verdict: 'missing', reason: 'not-reported' }],
    ['candidate', { role: 'flow', verdict: 'indeterminate', reason: 'candidate', ratio: ratio('1', '2') }],
    ['bound-too-weak', { role: 'flow', verdict: 'indeterminate', reason: 'bound-too-weak', ratio: ratio('1', '2') }],
    ['no-ratio', { role: 'flow', verdict: 'met' }],
  ])('%s', (reason, subject) => {
    expect(pace(subject, half)).toEqual({ kind: 'no-pace', reason });
  });

  it('other modalities are promises like any other', () => {
    expect(stateOf(pace({ ...done('10'), modality: 'planned' }, half))).toBe('behind');
    expect(stateOf(pace({ ...done('10'), modality: 'striving' }, half))).toBe('behind');
  });

  it('左右 has the pair and so a pace, but is not done before it is judged', () => {
    const about = { role: 'flow', verdict: 'indeterminate', reason: 'about' } as const;
    expect(stateOf(pace({ ...about, ratio: ratio('15761', '28000') }, half))).toBe('ahead');
    expect(stateOf(pace({ ...about, ratio: ratio('28001', '28000') }, half))).toBe('ahead');
  });

  it('a ceiling, known by its bound or by what fulfils it', () => {
    expect(stateOf(pace(done('40', 'met'), half))).toBe('ceiling');
    expect(stateOf(pace(done('101'), half))).toBe('ceiling');
    expect(stateOf(pace(done('40'), { ...half, bound: 'at-most' }))).toBe('ceiling');
    expect(stateOf(pace(done('100', 'met'), { ...half, bound: 'at-most' }))).toBe('ceiling');
  });

  it('a bound that is no ceiling is none, whatever the verdict', () => {
    // 左右 with a tolerance, met a little below its number; 超过, not met at its number; 至, past its upper end.
    expect(stateOf(pace(done('98', 'met'), { ...half, bound: 'about' }))).toBe('done-early');
    expect(stateOf(pace(done('100'), { ...half, bound: 'at-least' }))).toBe('ahead');
    expect(stateOf(pace(done('100'), half))).toBe('ahead');
    expect(stateOf(pace(done('120'), { ...half, bound: 'between' }))).toBe('ahead');
    expect(stateOf(pace(done('100', 'met'), half))).toBe('done-early');
  });

  it('more digits than a decimal has', () => {
    const long = '9'.repeat(38);
    const subject = (part: string, whole: string) =>
      ({ role: 'flow', verdict: 'unmet', ratio: ratio(part, whole) }) as const;
    expect(stateOf(pace(subject(long, '1'), { ...half, bound: 'unstated' }))).toBe('too-many-digits');
    expect(stateOf(pace(subject('1', long), half))).toBe('too-many-digits');
    expect(stateOf(pace(subject(`0.${'9'.repeat(36)}`, '9'), half))).toBe('behind');
    // Each product is short enough, their difference is not.
    const far = pace(subject('1'.repeat(36), `0.${'0'.repeat(34)}1`), { ...half, bound: 'unstated' });
    expect(stateOf(far)).toBe('too-many-digits');
    // Nothing is due in January: of the difference only the whole is too long.
    expect(pace(subject('1', long), { asOf: '2020-01-15' })).toEqual({ kind: 'no-pace', reason: 'too-many-digits' });
  });

  it('but the day is always asked for', () => {
    expect(() => pace({ role: 'stock', verdict: 'met' } as PaceSubject, { asOf: '2020-06' })).toThrow(TypeError);
  });
});

describe('From an attainment', () => {
  it('as progress judges it', () => {
    const reached = attainment(target('flow', ['277', '场', { bound: 'at-least' }]), actual(['8', '场']));
    const found = pace(reached, half);
    expect(found).toMatchObject({ state: 'behind', ratio: ratio('8', '277') });
    if (found.kind === 'pace') expect(toPoints(found.difference, { digits: 2 })).toBe('-47.11个百分点');
    expect(stateOf(pace(attainment(target('stock', ['100', '人']), actual(['8', '人'])), half))).toBe('not-a-flow');
    const earlier = attainment(target('flow', ['8', '所']), actual(['8', '所'], { stage: 'started' }));
    expect(stateOf(pace(earlier, half))).toBe('earlier-stage');
  });
});

describe('Counts', () => {
  it('are by state, and of no pace by reason in the order of its name', () => {
    const paces = [
      pace(done('100', 'met'), half),
      pace(done('120', 'met'), half),
      pace(done('100', 'met'), half),
      pace(done('70'), half),
      pace(done('80'), half),
      pace(done('50'), half),
      pace(done('0'), half),
      pace({ role: 'stock', verdict: 'met' } as PaceSubject, half),
      pace({ role: 'flow', verdict: 'missing', reason: 'no-task' }, half),
      pace({ role: 'level', verdict: 'met' } as PaceSubject, half),
    ];
    const counts = {
      states: { 'done-early': 3, ahead: 2, 'on-pace': 1, behind: 1 },
      noPace: { 'no-task': 1, 'not-a-flow': 2 },
    };
    expect(paceCounts(paces)).toEqual(counts);
    expect(JSON.stringify(paceCounts([...paces].reverse()))).toBe(JSON.stringify(counts));
  });

  it('of nothing are 0', () => {
    expect(paceCounts([])).toEqual({ states: { 'done-early': 0, ahead: 0, 'on-pace': 0, behind: 0 }, noPace: {} });
  });
});

describe('Percentage points', () => {
  it.each([
    ['-1', '12', undefined, '-8.3个百分点'],
    ['0', '12', undefined, '0.0个百分点'],
    ['1', '100000', undefined, '<0.1个百分点'],
    ['-1', '100000', undefined, '>-0.1个百分点'],
    ['-3', '8', { digits: 2 }, '-37.50个百分点'],
    ['-99999', '100000', undefined, '-99.9个百分点'],
  ] as const)('%s/%s', (part, whole, options, shown) => {
    expect(toPoints({ part, whole }, options)).toBe(shown);
  });
});
