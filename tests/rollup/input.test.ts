import { beforeEach, describe, expect, it } from 'vitest';
import type { Observation, ObservationColumns } from '../../src/rollup/observation.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpAsync } from '../../src/rollup/roll-up-async.ts';
import { rollUpBuilder } from '../../src/rollup/roll-up-builder.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { homes, insured, period, province, standard, treeOf } from './trees.ts';

const options = { divisions: province, indicators: [homes, insured] };
const rows: readonly Observation[] = [
  { division: '甲一', indicator: '改造', period, target: 7, actual: 5.5 },
  { division: '甲二', indicator: '改造', period, target: 12.00001, actual: 9 },
  { division: '甲二', indicator: '改造', period: '2020-07', actual: 11 },
  { division: '乙', indicator: '改造', period, target: 7, actual: 7 },
  { division: '乙', indicator: '改造', period, target: 7, actual: 8 },
  { division: '丙', indicator: '改造', period, target: 1 },
  { division: '乙', indicator: '参保率', period, whole: 20, part: 19 },
  { division: '乙', indicator: '参保率', period, part: 3, whole: 4 },
];
const written = (total: unknown) => JSON.stringify(total);
let expected = '';
// Anew for each test: mutation testing then knows which tests run which code.
beforeEach(() => {
  expected = written(rollUp(rows, options));
});
const nan = Number.NaN;
const columns: ObservationColumns = {
  divisions: Int32Array.of(0, 1, 1, 2, 2, 3, 2, 2),
  indicators: Uint8Array.of(0, 0, 0, 0, 0, 0, 1, 1),
  periods: [0, 0, 1, 0, 0, 0, 0, 0],
  periodNames: [period, '2020-07'],
  divisionCodes: ['甲一', '甲二', '乙', '丙'],
  target: Float64Array.of(7, 12.00001, nan, 7, 7, 1, nan, nan),
  actual: Float64Array.of(5.5, 9, 11, 7, 8, nan, nan, nan),
  whole: Float64Array.of(nan, nan, nan, nan, nan, nan, 20, 4),
  part: Float64Array.of(nan, nan, nan, nan, nan, nan, 19, 3),
};

async function* stream(): AsyncGenerator<Observation> {
  for (const row of rows) yield row;
}

describe('Observations', () => {
  it('are the same as array, iterable, columns, stream, and one by one', async () => {
    expect(written(rollUp(new Set(rows), options))).toBe(expected);
    expect(written(rollUp(columns, options))).toBe(expected);
    const builder = rollUpBuilder(options);
    for (const row of rows.slice(0, 3)) builder.add(row);
    builder.addAll(rows.slice(3));
    expect(written(builder.finish())).toBe(expected);
    expect(written(await rollUpAsync(rows, options))).toBe(expected);
    expect(written(await rollUpAsync(stream(), options))).toBe(expected);
    expect(written(await rollUpAsync(columns, options))).toBe(expected);
  });

  it('are not changed', () => {
    const frozen = rows.map((row) => Object.freeze({ ...row }));
    expect(written(rollUp(Object.freeze(frozen), options))).toBe(expected);
  });

  it('may be many, and of many divisions', () => {
    const divisions = treeOf(['省'], ...Array.from({ length: 300 }, (_, index) => [`县${index}`, '省'] as const));
    const many = Array.from({ length: 70_000 }, (_, index) => ({
      division: `县${index % 300}`,
      indicator: `指标${Math.floor(index / 300)}`,
      period,
      target: 1,
      actual: index % 300,
    }));
    const indicators = Array.from({ length: 234 }, (_, index) => ({
      name: `指标${index}`,
      role: 'flow' as const,
      unit: '',
    }));
    const told: number[] = [];
    const total = rollUp(many, { divisions, indicators, onProgress: (done) => told.push(done) });
    expect(told).toEqual([65_536, 70_000]);
    const figure = rollUpFigure(total, { division: '省', indicator: '指标7' });
    expect(figure.actual?.below).toEqual({ value: `${(299 * 300) / 2}`, says: 'exact' });
    told.length = 0;
    const again = rollUp(new Set(many), { divisions, indicators, onProgress: (done) => told.push(done) });
    expect(told).toEqual([65_536, 70_000]);
    expect(rollUpFigure(again, { division: '省', indicator: '指标7' })).toEqual(figure);
  });

  it('may be many rows of columns, one division over the end of a step', () => {
    const divisions = treeOf(['省'], ...Array.from({ length: 300 }, (_, index) => [`县${index}`, '省'] as const));
    const indicators = Array.from({ length: 234 }, (_, index) => ({
      name: `指标${index}`,
      role: 'flow' as const,
      unit: '',
    }));
    const size = 70_000;
    const told: number[] = [];
    const total = rollUp(
      {
        divisions: Int32Array.from({ length: size }, (_, index) => 1 + Math.floor(index / 234)),
        indicators: Int32Array.from({ length: size }, (_, index) => index % 234),
        periods: new Int32Array(size),
        periodNames: [period],
        target: new Float64Array(size).fill(2),
        actual: Float64Array.from({ length: size }, (_, index) => index % 3),
      },
      { divisions, indicators, onProgress: (done) => told.push(done) },
    );
    expect(told).toEqual([65_536, 70_000]);
    expect(total.issues).toEqual([]);
    expect(rollUpFigure(total, { division: '省', indicator: '指标70' }).target).toMatchObject({
      below: { value: '598' },
      coverage: { expected: 300, reported: 299 },
    });
  });
});

describe('Columns', () => {
  const one: ObservationColumns = {
    divisions: [5],
    indicators: [0],
    periods: [0],
    periodNames: [period],
    actual: Float64Array.of(3),
  };

  it('count divisions as the tree does, where no codes are given', () => {
    const total = rollUp(one, options);
    expect(rollUpFigure(total, { division: '乙', indicator: '改造' })).toMatchObject({ actual: { own: '3' }, period });
    expect(rollUpFigure(total, { division: '乙', indicator: '改造' }).target?.own).toBeUndefined();
  });

  it('may be targets alone, and of any integers', () => {
    const { actual: _, ...rest } = one;
    for (const divisions of [Uint16Array.of(5), Uint32Array.of(5), Int32Array.of(5)]) {
      const total = rollUp({ ...rest, divisions, target: Float64Array.of(4) }, options);
      expect(rollUpFigure(total, { division: '乙', indicator: '改造' }).target?.own).toBe('4');
    }
  });

  it('are taken in one go where every amount is there', () => {
    const full = {
      ...one,
      divisions: [2, 2, 3],
      indicators: [0, 0, 0],
      periods: [0, 1, 0],
      periodNames: [period, '2020-07'],
    };
    const total = rollUp({ ...full, target: Float64Array.of(7, 8, 9), actual: Float64Array.of(1, 2.5, 3) }, options);
    expect(rollUpFigure(total, { division: '甲', indicator: '改造', period })).toMatchObject({
      target: { below: { value: '16' } },
      actual: { below: { value: '4' } },
    });
    expect(rollUpFigure(total, { division: '甲一', indicator: '改造' }).actual?.own).toBe('2.5');
    expect(total.issues).toEqual([]);
  });

  it('are read like rows where they need more care, in any period', () => {
    const careful: ObservationColumns = {
      ...one,
      divisions: [2, 2, 3, 5],
      indicators: [0, 0, 0, 0],
      periods: [0, 1, 1, 1],
      periodNames: [period, '2020-07'],
      target: Float64Array.of(7, 8.00001, 9, nan),
      actual: Float64Array.of(1, 2, nan, 4.00001),
    };
    const amounts = { indicator: '改造', period: '2020-07' };
    const same: readonly Observation[] = [
      { division: '甲一', indicator: '改造', period, target: 7, actual: 1 },
      { ...amounts, division: '甲一', target: 8.00001, actual: 2 },
      { ...amounts, division: '甲二', target: 9 },
      { ...amounts, division: '乙', actual: 4.00001 },
    ];
    expect(written(rollUp(careful, options))).toBe(written(rollUp(same, options)));
  });

  it('tell what has no place, with all they say of it', () => {
    const astray: ObservationColumns = {
      ...columns,
      divisionCodes: ['甲一', '甲二', '丁', '丙'],
    };
    const same = rows.map((row) => (row.division === '乙' ? { ...row, division: '丁' } : row));
    expect(written(rollUp(astray, options))).toBe(written(rollUp(same, options)));
  });

  it('tell what has no place', () => {
    const codes = (input: ObservationColumns) =>
      rollUp(input, options).issues.map(({ code, received }) => [code, received]);
    expect(codes({ ...one, divisionCodes: ['', '', '', '', '', '丙'] })).toEqual([['rollup/unknown-division', '丙']]);
    expect(codes({ ...one, periodNames: ['2020-6'] })).toEqual([['rollup/not-a-period', '2020-6']]);
    expect(codes({ ...one, indicators: [1] })).toEqual([['rollup/measure-not-of-role', 'actual']]);
    expect(codes({ ...one, indicators: [1], actual: Float64Array.of(nan) })).toEqual([]);
    expect(codes({ ...one, divisionCodes: ['', '', '', '', '', '丙'], actual: Float64Array.of(nan) })).toEqual([]);
  });

  it('must be of one length, with indexes of something', () => {
    const wrong = (change: Partial<ObservationColumns>) => () => rollUp({ ...one, ...change }, options);
    expect(wrong({ actual: Float64Array.of(1, 2) })).toThrow(
      new TypeError('The columns of observations must be of one length'),
    );
    expect(wrong({ periods: [] })).toThrow('one length');
    const message = 'Row 0 of the columns has an index of no division, indicator or period';
    for (const change of [
      { divisions: [6] },
      { divisions: [-1] },
      { divisions: [0.5] },
      { indicators: [2] },
      { periods: [1] },
    ]) {
      expect(wrong(change)).toThrow(new TypeError(message));
    }
    expect(wrong({ indicators: [2], divisionCodes: ['', '', '', '', '', '丙'] })).toThrow(message);
  });
});

describe('Progress and stopping', () => {
  it('tells how far it is, and the end', async () => {
    const told: number[] = [];
    rollUp(rows, { ...options, onProgress: (done) => told.push(done) });
    await rollUpAsync(rows, { ...options, onProgress: (done) => told.push(done) });
    const builder = rollUpBuilder({ ...options, onProgress: (done) => told.push(done) });
    builder.add(rows[0] as Observation);
    builder.finish();
    expect(told).toEqual([8, 8, 1]);
  });

  it('stops where it is asked to, with the reason given', async () => {
    const before = AbortSignal.abort(new Error('not wanted'));
    await expect(rollUpAsync(rows, { ...options, signal: before })).rejects.toThrow('not wanted');
    const controller = new AbortController();
    let read = 0;
    const endless = async function* () {
      for (;;) {
        read += 1;
        if (read === 10) controller.abort(new Error('enough'));
        yield rows[0] as Observation;
      }
    };
    await expect(rollUpAsync(endless(), { ...options, signal: controller.signal })).rejects.toThrow('enough');
    expect(read).toBe(10);
  });

  it('takes a stream of any length step by step', async () => {
    const told: number[] = [];
    const many = async function* () {
      for (let index = 0; index < 131_073; index += 1) yield { ...(rows[2] as Observation), actual: index % 2 };
    };
    const total = await rollUpAsync(many(), { ...options, onProgress: (done) => told.push(done) });
    expect(told).toEqual([65_536, 131_072, 131_073]);
    expect(total.issues.map(({ code }) => code)).toEqual(['rollup/several-values']);
  });

  it('stops between steps of an array', async () => {
    const many = Array.from({ length: 200_000 }, () => rows[5] as Observation);
    const controller = new AbortController();
    const told: number[] = [];
    const onProgress = (done: number) => {
      told.push(done);
      controller.abort(new Error('enough'));
    };
    await expect(rollUpAsync(many, { ...options, signal: controller.signal, onProgress })).rejects.toThrow('enough');
    expect(told).toEqual([65_536]);
  });

  it('takes nothing more once it is finished', () => {
    const builder = rollUpBuilder(options);
    builder.finish();
    const message = 'The roll-up is finished: nothing can be added to it';
    expect(() => builder.add(rows[0] as Observation)).toThrow(new TypeError(message));
    expect(() => builder.addAll(rows)).toThrow(message);
    expect(() => builder.finish()).toThrow(message);
  });
});

describe('Options that cannot be meant', () => {
  it('throw, with all that is wrong', () => {
    const indicators =
      (...list: readonly unknown[]) =>
      () =>
        rollUp([], { divisions: province, indicators: list as never });
    expect(indicators({ name: '一', role: 'sum', unit: '' }, { name: '二', role: 'flow' })).toThrow(
      new TypeError("一: sum is no role\n二: has no unit, not even ''"),
    );
    expect(indicators(homes, { ...homes, unit: '户' })).toThrow(
      '改造: stands in the list of indicators twice, and not alike',
    );
    expect(indicators({ role: 'flow', unit: '' })).toThrow('an indicator without a name');
    for (const times of ['0', '-1', '1e2', '']) {
      expect(indicators({ ...insured, times })).toThrow('参保率: times is no positive decimal number');
    }
    expect(indicators(homes, { ...homes })).not.toThrow();
    expect(rollUp([], { divisions: province, indicators: [homes, standard, { ...homes }] }).indicators).toEqual([
      homes,
      standard,
    ]);
  });

  it('throw for a tree that is none', () => {
    const tree = (...parents: readonly number[]) => ({
      nodes: parents.map((parent, index) => ({
        code: `${index}`,
        name: '',
        kind: 'division' as const,
        parent,
        depth: 0,
      })),
    });
    const rolled = (divisions: ReturnType<typeof tree>) => () => rollUp([], { divisions, indicators: [] });
    for (const wrong of [tree(0), tree(-1, 1), tree(-1, -2), tree(1, -1), tree(-1, 0.5), tree(Number.NaN)]) {
      expect(rolled(wrong)).toThrow(new TypeError('A parent must stand before its children in the tree of divisions'));
    }
    expect(rolled(tree(-1, 0, -1, 2))).not.toThrow();
    const twice = tree(-1, 0).nodes.map((node) => ({ ...node, code: 'same' }));
    expect(rolled({ nodes: twice })).toThrow(new TypeError('A code stands more than once in the tree of divisions'));
  });
});

describe('Names that are hostile', () => {
  it('are names like others', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '0', ''];
    const divisions = treeOf(['省'], ...names.map((name) => [name, '省'] as const));
    const indicators = names.map((name) => ({ name, role: 'flow' as const, unit: name }));
    const hostile = names.flatMap((division, index) =>
      names.map((indicator) => ({ division, indicator, period, actual: index, unit: indicator })),
    );
    const total = rollUp([...hostile, { division: 'valueOf', indicator: '__proto__', period }], {
      divisions,
      indicators,
    });
    for (const indicator of names) {
      expect(rollUpFigure(total, { division: '省', indicator }).actual?.below).toEqual({ value: '15', says: 'exact' });
    }
    expect(total.issues.map(({ received }) => received)).toEqual(['valueOf']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('A tree of any depth', () => {
  it('needs no stack', () => {
    const size = 50_000;
    const nodes = Array.from({ length: size }, (_, index) => ({
      code: `${index}`,
      name: '',
      kind: 'division' as const,
      parent: index - 1,
      depth: index,
    }));
    const row = { division: `${size - 1}`, indicator: '改造', period, target: 7, actual: '5.123456' };
    const total = rollUp([row], { divisions: { nodes }, indicators: [homes] });
    const { actual, rate } = rollUpFigure(total, { division: '0', indicator: '改造' });
    expect(actual?.below).toEqual({ value: '5.123456', says: 'exact' });
    expect(rate?.below).toEqual({ says: 'exact', ratio: { part: '5.123456', whole: '7' } });
  });
});
