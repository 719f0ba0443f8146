import { describe, expect, it } from 'vitest';
import { expect as good } from '../../src/issue.ts';
import { type LightEnd, type LightRow, lightOf, lightTable } from '../../src/pace/lights.ts';

const to = (points: string): LightEnd => ({ points, inclusive: true });
const below = (points: string): LightEnd => ({ points, inclusive: false });

/** As printed for 银川 in 2025: what 0 to 10 points behind gets is not said. */
const yinchuan: readonly LightRow[] = [
  { name: '绿灯', to: to('0') },
  { name: '黄灯', from: to('10'), to: to('30') },
  { name: '红灯', from: below('30') },
];

function faults(rows: readonly LightRow[]) {
  const result = lightTable(rows);
  expect(result.ok).toBe(false);
  return result.issues.map(({ code, path, expected, received }) => [code, path.join('.'), expected, received]);
}

describe('A table of lights', () => {
  const whole: readonly LightRow[] = [
    { name: '绿灯', to: to('0') },
    { name: '黄灯', from: below('0'), to: to('30') },
    { name: '红灯', from: below('30') },
  ];
  const table = () => good(lightTable(whole));

  it('is from ahead to behind, whatever the order of its rows', () => {
    expect(lightTable(whole)).toEqual({ ok: true, value: { rows: whole }, issues: [] });
    expect(lightTable([...whole].reverse())).toEqual({ ok: true, value: { rows: whole }, issues: [] });
  });

  it.each([
    ['50', '绿灯'],
    ['0', '绿灯'],
    ['-0.00000001', '黄灯'],
    ['-30', '黄灯'],
    ['-30.00000001', '红灯'],
    ['-100', '红灯'],
  ])('gives %s points a light: %s', (part, name) => {
    expect(lightOf(table(), { part, whole: '100' })).toBe(name);
  });

  it('looks at the exact difference, not at the rounded one', () => {
    expect(lightOf(table(), { part: '-9001', whole: '30000' })).toBe('红灯');
    expect(lightOf(table(), { part: '3', whole: '-10' })).toBe('黄灯');
  });

  it('may be of one light, of five, and with ends of one point', () => {
    expect(lightOf(good(lightTable([{ name: '蓝灯' }])), { part: '-7', whole: '3' })).toBe('蓝灯');
    const point = good(
      lightTable([
        { name: '超', to: below('0') },
        { name: '平', from: to('0'), to: to('0.0') },
        { name: '慢', from: below('0.00') },
      ]),
    );
    expect(['1', '0', '-1'].map((part) => lightOf(point, { part, whole: '100' }))).toEqual(['超', '平', '慢']);
  });

  it('that nobody has checked is not trusted', () => {
    expect(() => lightOf({ rows: yinchuan }, { part: '-5', whole: '100' })).toThrow(
      new TypeError('The table has no light for this difference: lightTable checks for gaps'),
    );
    expect(lightOf({ rows: yinchuan }, { part: '-10', whole: '100' })).toBe('黄灯');
    expect(() => lightOf({ rows: [] }, { part: '0', whole: '1' })).toThrow(TypeError);
  });
});

describe('A table that is none says where', () => {
  it('银川 2025 leaves 0 to 10 points undefined', () => {
    expect(lightTable(yinchuan)).toEqual({
      ok: false,
      issues: [
        {
          code: 'pace/lights-gap',
          severity: 'error',
          message: 'No light is given to (0, 10) percentage points behind schedule',
          path: [],
          received: '(0, 10)',
        },
      ],
    });
  });

  it('nothing in it', () => {
    expect(faults([])).toEqual([['pace/no-lights', '', undefined, undefined]]);
  });

  it('ends that are no numbers, all of them', () => {
    const number = 10 as unknown as string;
    expect(
      faults([
        { name: '绿灯', to: to('0个百分点') },
        { name: '黄灯', from: below(number), to: to('') },
        { name: '红灯', from: to('30') },
      ]),
    ).toEqual([
      ['pace/not-a-threshold', '0.to.points', undefined, '0个百分点'],
      ['pace/not-a-threshold', '1.from.points', undefined, '10'],
      ['pace/not-a-threshold', '1.to.points', undefined, ''],
    ]);
  });

  it.each<[string, readonly LightRow[], readonly string[]]>([
    ['before all', [{ name: '红灯', from: to('0') }], ['gap (-∞, 0)']],
    ['before all but one', [{ name: '红灯', from: below('0') }], ['gap (-∞, 0]']],
    ['behind all', [{ name: '绿灯', to: to('0') }], ['gap (0, ∞)']],
    ['behind all from one', [{ name: '绿灯', to: below('0') }], ['gap [0, ∞)']],
    [
      'one point',
      [
        { name: '绿灯', to: below('10') },
        { name: '红灯', from: below('10') },
      ],
      ['gap [10, 10]'],
    ],
    ['on both sides', [{ name: '黄灯', from: to('10'), to: below('30') }], ['gap (-∞, 10)', 'gap [30, ∞)']],
    [
      'a shared point',
      [
        { name: '红灯', from: to('10') },
        { name: '绿灯', to: to('10') },
      ],
      ['overlap [10, 10] 绿灯、红灯'],
    ],
    [
      'a shared range',
      [
        { name: '绿灯', to: below('20') },
        { name: '红灯', from: below('10') },
      ],
      ['overlap (10, 20) 绿灯、红灯'],
    ],
    [
      'a range within another',
      [{ name: '绿灯' }, { name: '黄灯', from: to('10'), to: below('20') }, { name: '红灯', from: below('30') }],
      ['overlap [10, 20) 绿灯、黄灯', 'overlap (30, ∞) 绿灯、红灯'],
    ],
    [
      'a longer range is remembered',
      [
        { name: '甲', to: to('30') },
        { name: '乙', from: to('10'), to: to('20') },
        { name: '丙', from: below('30') },
      ],
      ['overlap [10, 20] 甲、乙'],
    ],
    ['all of it twice', [{ name: '乙' }, { name: '甲' }], ['overlap (-∞, ∞) 乙、甲']],
    [
      'ends the wrong way round, or of nothing',
      [
        { name: '绿灯', to: to('0') },
        { name: '黄灯', from: below('30'), to: to('10') },
        { name: '橙灯', from: below('5'), to: to('5') },
        { name: '白灯', from: to('7'), to: below('7') },
        { name: '红灯', from: below('0') },
      ],
      ['light-of-nothing (5, 5] 橙灯', 'light-of-nothing [7, 7) 白灯', 'light-of-nothing (30, 10] 黄灯'],
    ],
  ])('%s', (_, rows, said) => {
    const told = (list: readonly LightRow[]) =>
      faults(list).map(([code, , expected, received]) =>
        [code?.toString().replace(/pace\/(?:lights-)?/, ''), received, expected].filter(Boolean).join(' '),
      );
    expect(told(rows)).toEqual(said);
    expect(told([...rows].reverse())).toEqual(said);
  });
});
