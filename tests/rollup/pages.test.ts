import { describe, expect, it } from 'vitest';
import { addRun } from '../../src/rollup/ingest/add-run.ts';
import { addFullPage, addOwnCells, addOwnCellsBelow, addSums } from '../../src/rollup/kernel/add-pages.ts';
import { propagate } from '../../src/rollup/kernel/propagate.ts';
import { decided, elsewhere, mostInPage, untold } from '../../src/rollup/kernel/store.ts';
import type { Observation, ReportedAmount } from '../../src/rollup/observation.ts';
import { cellOf, more, most, stored } from './kernel.ts';
import { homes, insured, money, period, province } from './trees.ts';

const indicators = [homes, money, insured];
const ofHomes = (target: ReportedAmount, rest: Partial<Observation> = {}): Observation => ({
  division: '甲一',
  indicator: '改造',
  period,
  target,
  ...rest,
});

describe('An amount stands in its page', () => {
  const targetOf = (amount: ReportedAmount, rest: Partial<Observation> = {}) =>
    cellOf(stored(province, indicators, [ofHomes(amount, rest)]), '甲一', 0, 0);
  const actualOf = (amount: ReportedAmount) =>
    cellOf(stored(province, indicators, [ofHomes(null, { actual: amount })]), '甲一', 0, 1);
  const partOf = (amount: ReportedAmount) =>
    cellOf(
      stored(province, indicators, [{ division: '甲一', indicator: '参保率', period, part: amount }]),
      '甲一',
      2,
      1,
    );

  it.each([targetOf, actualOf, partOf])('as a whole number of ten-thousandths, up to 2^52', (of) => {
    expect(of(5.5)).toEqual({ page: 55_000, said: [] });
    expect(of('5.50')).toEqual({ page: 55_000, said: [] });
    expect(of(0)).toEqual({ page: 0, said: [] });
    expect(of(-7.0001)).toEqual({ page: -70_001, said: [] });
    for (const sign of [1, -1]) {
      expect(of(sign * most)).toEqual({ page: sign * mostInPage, said: [] });
      expect(of(`${sign * most}`)).toEqual({ page: sign * mostInPage, said: [] });
    }
  });

  it.each([targetOf, actualOf, partOf])('or beside it, where it is greater, finer, or no amount', (of) => {
    for (const amount of [more, -more, 1e12, -1e12, 0.00001, 1.00005, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(of(amount)).toEqual({ page: elsewhere, said: [`${amount}`] });
    }
    for (const text of [`${more}`, `-${more}`, '1000000000000', '0.00001', '7a', '', 'illegible']) {
      expect(of(text)).toEqual({ page: elsewhere, said: [text] });
    }
    expect(of({} as unknown as string)).toEqual({ page: elsewhere, said: ['(object)'] });
  });

  it.each([targetOf, actualOf, partOf])('or not at all, where it is null', (of) => {
    expect(of(null)).toEqual({ page: untold, said: [] });
  });

  it('in the indicator’s own unit, said or not; in another unit beside it', () => {
    expect(targetOf(7, { unit: '个' })).toEqual({ page: 70_000, said: [] });
    expect(targetOf(7, { unit: '户' })).toEqual({ page: elsewhere, said: ['7'] });
    expect(targetOf(null, { unit: '户', actual: 3 })).toEqual({ page: untold, said: [] });
  });

  it('once: the second and the first of two stand beside it', () => {
    const twice = stored(province, indicators, [ofHomes(7), ofHomes('7.0'), ofHomes(8)]);
    expect(cellOf(twice, '甲一', 0, 0)).toEqual({ page: elsewhere, said: ['7', '7.0', '8'] });
  });
});

describe('A run of columns', () => {
  const nan = Number.NaN;
  /** How many rows a run takes, and the page it leaves. */
  const run = (rows: readonly (readonly [indicator: number, first: number, second: number])[], allowed = [1, 1]) => {
    const page = new Float64Array(6).fill(nan);
    const ints = (of: (index: number) => number) => Int32Array.from(rows, (_, index) => of(index));
    const end = addRun(
      page,
      2,
      ints(() => 3),
      ints(() => 0),
      ints((index) => rows[index]?.[0] as number),
      Float64Array.from(rows, ([, first]) => first),
      Float64Array.from(rows, ([, , second]) => second),
      Uint8Array.from(allowed),
      0,
      rows.length,
    );
    return [end, [...page]];
  };

  it('takes rows whose amounts fit and whose cells are free', () => {
    expect(
      run([
        [0, 7, 5.5],
        [1, -1, 0.0001],
      ]),
    ).toEqual([2, [nan, nan, 70_000, 55_000, -10_000, 1]]);
    expect(run([[0, most, -most]])).toEqual([1, [nan, nan, mostInPage, -mostInPage, nan, nan]]);
    expect(run([[0, -most, most]])).toEqual([1, [nan, nan, -mostInPage, mostInPage, nan, nan]]);
  });

  it('ends before a row that needs more care', () => {
    for (const amount of [more, -more, 1e12, -1e12, 0.00001, 1.00005, Number.POSITIVE_INFINITY]) {
      expect(
        run([
          [1, 2, 3],
          [0, amount, 5],
          [0, 1, 1],
        ]),
      ).toEqual([1, [nan, nan, nan, nan, 20_000, 30_000]]);
      expect(
        run([
          [1, 2, 3],
          [0, 5, amount],
          [0, 1, 1],
        ]),
      ).toEqual([1, [nan, nan, nan, nan, 20_000, 30_000]]);
    }
    expect(
      run([
        [1, 2, 3],
        [1, 4, 5],
      ]),
    ).toEqual([1, [nan, nan, nan, nan, 20_000, 30_000]]);
    expect(
      run(
        [
          [1, 2, 3],
          [0, 4, 5],
        ],
        [0, 1],
      ),
    ).toEqual([1, [nan, nan, nan, nan, 20_000, 30_000]]);
    expect(
      run([
        [1, 2, 3],
        [2, 4, 5],
      ]),
    ).toEqual([1, [nan, nan, nan, nan, 20_000, 30_000]]);
  });

  it('takes rows that say one amount only, or none', () => {
    expect(
      run([
        [0, 7, nan],
        [1, nan, 5.5],
      ]),
    ).toEqual([2, [nan, nan, 70_000, nan, nan, 55_000]]);
    expect(run([[1, nan, nan]])).toEqual([1, [nan, nan, nan, nan, nan, nan]]);
    expect(
      run([
        [1, 2, nan],
        [1, nan, 3],
      ]),
    ).toEqual([1, [nan, nan, nan, nan, 20_000, nan]]);
  });

  it('does not take a row of which one cell is told', () => {
    for (const told of [2, 3]) {
      const page = new Float64Array(4).fill(nan);
      page[told] = 1;
      const one = Int32Array.of(0);
      expect(addRun(page, 2, one, one, one, Float64Array.of(7), Float64Array.of(8), Uint8Array.of(1), 0, 1)).toBe(0);
      expect([...page]).toEqual(told === 2 ? [nan, nan, 1, nan] : [nan, nan, nan, 1]);
    }
  });

  it('ends with its division, its period, and where it is told to', () => {
    const end = (divisions: readonly number[], periods: readonly number[], to: number) => {
      const page = new Float64Array(6).fill(nan);
      const amounts = Float64Array.of(1, 2, 3);
      const [all, of] = [Int32Array.from(divisions), Int32Array.from(periods)];
      return addRun(page, 0, all, of, Int32Array.of(0, 1, 2), amounts, amounts, Uint8Array.of(1, 1, 1), 0, to);
    };
    expect([end([4, 4, 4], [0, 0, 0], 3), end([4, 4, 4], [0, 0, 0], 2)]).toEqual([3, 2]);
    expect([end([4, 4, 5], [0, 0, 0], 3), end([4, 4, 4], [0, 1, 1], 3)]).toEqual([2, 1]);
    expect(end([4, 5, 4], [0, 1, 0], 3)).toBe(1);
  });
});

describe('Pages are added', () => {
  const cells = (...amounts: readonly number[]) => Float64Array.from([9, ...amounts, 9]);

  it('whole, up to the first indicator of which a cell is no amount or would not fit', () => {
    const add = (own: Float64Array, sums: Float64Array) => [addFullPage(own, 1, sums, 1, own.length - 2), [...sums]];
    expect(add(cells(1, 2), cells(10, 20))).toEqual([2, [9, 11, 22, 9]]);
    expect(add(cells(1, -2), cells(mostInPage - 1, 2 - mostInPage))).toEqual([2, [9, mostInPage, -mostInPage, 9]]);
    for (const [one, other] of [
      [untold, 4],
      [4, untold],
      [elsewhere, 4],
      [4, decided],
    ] as const) {
      expect(add(cells(1, 2, one, other, 5, 6), cells(10, 20, 30, 40, 50, 60))).toEqual([
        2,
        [9, 11, 22, 30, 40, 50, 60, 9],
      ]);
    }
    expect(add(cells(1, 2, 3, 4), cells(10, 20, mostInPage, 40))).toEqual([2, [9, 11, 22, mostInPage, 40, 9]]);
    expect(add(cells(1, 2, 3, -4), cells(10, 20, 30, -mostInPage))).toEqual([2, [9, 11, 22, 30, -mostInPage, 9]]);
    expect(add(cells(1, -1), cells(10, -mostInPage))).toEqual([0, [9, 10, -mostInPage, 9]]);
  });

  it('cell by cell, less whom those stand for that are none', () => {
    const add = (own: Float64Array, sums: Float64Array, start = 0) => {
      const counts = Int32Array.of(5, 5, 5, 5, 5);
      return [addOwnCells(own, 1, sums, 1, counts, start, 4, 3), [...sums], [...counts]];
    };
    expect(add(cells(1, untold, 3, 4), cells(10, 20, 30, 40))).toEqual([4, [9, 11, 20, 33, 44, 9], [5, 2, 5, 5, 5]]);
    expect(add(cells(elsewhere, decided, decided, elsewhere), cells(10, 20, 30, 40))).toEqual([
      4,
      [9, 10, 20, 30, 40, 9],
      [2, 5, 5, 2, 5],
    ]);
    expect(add(cells(untold, 2, untold, 4), cells(10, 20, 30, 40), 2)).toEqual([
      4,
      [9, 10, 20, 30, 44, 9],
      [5, 5, 2, 5, 5],
    ]);
    expect(add(cells(1, -1, 0, 0), cells(mostInPage - 1, 1 - mostInPage, 0, 0))).toEqual([
      4,
      [9, mostInPage, -mostInPage, 0, 0, 9],
      [5, 5, 5, 5, 5],
    ]);
  });

  it('cell by cell, up to the first indicator that would not fit, of which it adds nothing', () => {
    const add = (own: Float64Array, sums: Float64Array) => {
      const counts = new Int32Array(4);
      return [addOwnCells(own, 1, sums, 1, counts, 0, 4, 3), [...sums], [...counts]];
    };
    const counted = [0, 0, 0, 0];
    expect(add(cells(1, 2, 3, 4), cells(10, 20, mostInPage, 40))).toEqual([2, [9, 11, 22, mostInPage, 40, 9], counted]);
    expect(add(cells(1, 2, untold, -4), cells(10, 20, 30, -mostInPage))).toEqual([
      2,
      [9, 11, 22, 30, -mostInPage, 9],
      counted,
    ]);
    expect(add(cells(1, untold, 3, 4), cells(mostInPage, 20, 30, 40))).toEqual([
      0,
      [9, mostInPage, 20, 30, 40, 9],
      counted,
    ]);
  });

  it('of what is below, where the division printed nothing', () => {
    const add = (own: Float64Array, below: Float64Array, sums: Float64Array, start = 0) => [
      addOwnCellsBelow(own, 1, below, 1, sums, 1, start, 2),
      [...sums],
    ];
    expect(add(cells(untold, elsewhere), cells(1, 2), cells(10, 20))).toEqual([2, [9, 11, 22, 9]]);
    expect(add(cells(7, decided), cells(1, 2), cells(10, 20))).toEqual([2, [9, 10, 20, 9]]);
    expect(add(cells(untold, untold), cells(1, 2), cells(10, 20), 1)).toEqual([2, [9, 10, 22, 9]]);
    const none = () => cells(untold, untold);
    expect(add(none(), cells(1, -1), cells(mostInPage - 1, 1 - mostInPage))).toEqual([
      2,
      [9, mostInPage, -mostInPage, 9],
    ]);
    expect(add(none(), cells(1, 2), cells(mostInPage, 20))).toEqual([0, [9, mostInPage, 20, 9]]);
    expect(add(none(), cells(1, -1), cells(10, -mostInPage))).toEqual([1, [9, 11, -mostInPage, 9]]);
  });

  it('of sums alone', () => {
    const add = (below: Float64Array, sums: Float64Array, start = 0) => [
      addSums(below, 1, sums, 1, start, 2),
      [...sums],
    ];
    expect(add(cells(1, 2), cells(10, 20))).toEqual([2, [9, 11, 22, 9]]);
    expect(add(cells(1, 2), cells(10, 20), 1)).toEqual([2, [9, 10, 22, 9]]);
    expect(add(cells(1, -1), cells(mostInPage - 1, 1 - mostInPage))).toEqual([2, [9, mostInPage, -mostInPage, 9]]);
    expect(add(cells(1, 2), cells(mostInPage, 20))).toEqual([0, [9, mostInPage, 20, 9]]);
    expect(add(cells(1, -1), cells(10, -mostInPage))).toEqual([1, [9, 11, -mostInPage, 9]]);
  });
});

describe('Sums by division', () => {
  type Said = readonly [division: string, target: number | null, actual: number | null];
  const summed = (...said: readonly Said[]) => {
    const rows = said.map(([division, target, actual]) => ofHomes(target, { division, actual }));
    return propagate(stored(province, [homes], rows));
  };

  it('count full pages at once, and others cell by cell', () => {
    const sums = summed(['甲一', 1, 2], ['甲二', 3, 4], ['甲三', 5, 6], ['乙', 7, 8]);
    // The page of 甲 comes first: the smallest divisions are added in their order.
    expect(sums.even).toEqual([0, 3, 4]);
    expect(sums.uneven.filter((counts) => counts !== undefined)).toEqual([]);
    expect(sums.spilled).toEqual([]);
    const uneven = summed(['甲一', 1, 2], ['甲二', 3, null]);
    expect(uneven.even).toEqual([0, 2, 2]);
    expect(uneven.uneven.map((counts) => counts && [...counts])).toEqual([undefined, [0, -1], [0, -1]]);
  });

  it('take out what would not fit, of either of two amounts, and go on', () => {
    const sums = summed(['甲一', most, 1], ['甲二', 1, 2], ['甲三', 5, 6]);
    const [, ...pages] = sums.even.keys();
    expect(pages.map((page) => [...(sums.chunks[0] as Float64Array).subarray((page - 1) * 2, page * 2)])).toEqual([
      [50_000, 60_000],
      [50_000, 60_000],
    ]);
    expect(sums.spilled).toEqual([
      { period: 0, node: 1, at: 0, sum: most * 10_000 + 10_000 },
      { period: 0, node: 1, at: 1, sum: 30_000 },
    ]);
    const other = summed(['甲一', 1, -most], ['甲二', 2, -1], ['甲三', null, 7]);
    expect(other.spilled.map(({ at, sum }) => [at, sum])).toEqual([
      [0, 30_000],
      [1, -most * 10_000 - 10_000],
    ]);
    expect(other.uneven[1]).toEqual(Int32Array.of(-1, 0));
    const half = summed(['甲一', most, 1], ['甲二', 1, null], ['甲三', 5, 6]);
    expect(half.spilled.map(({ at, sum }) => [at, sum])).toEqual([[0, most * 10_000 + 10_000]]);
    expect(half.uneven[1]).toEqual(Int32Array.of(0, -1));
  });

  it('hold no more chunks than their pages need', () => {
    expect(summed(['甲一', 1, 2], ['甲二', 3, 4], ['乙', 7, 8]).chunks).toHaveLength(1);
  });
});

describe('The order of indicators', () => {
  const amounts = (store: ReturnType<typeof stored>) =>
    ['甲一', '甲二'].map((division) => [0, 1].map((indicator) => cellOf(store, division, indicator, 0).page));
  const row = (division: string, indicator: string, target: number): Observation => ({
    division,
    indicator,
    period,
    target,
  });

  it('is guessed, and checked', () => {
    const rows = [
      row('甲一', homes.name, 1),
      row('甲一', money.name, 2),
      row('甲二', money.name, 3),
      row('甲二', homes.name, 4),
    ];
    const expected = [
      [10_000, 20_000],
      [40_000, 30_000],
    ];
    for (const order of [
      rows,
      [...rows].reverse(),
      rows.map((one) => JSON.parse(JSON.stringify(one)) as Observation),
    ]) {
      expect(amounts(stored(province, indicators, order))).toEqual(expected);
    }
  });

  it('is not broken by a name that is none', () => {
    const none = row('甲一', undefined as unknown as string, 7);
    const store = stored(province, indicators, [none, row('甲一', homes.name, 1), row('甲一', '无', 2), none]);
    expect(amounts(store)).toEqual([
      [10_000, untold],
      [untold, untold],
    ]);
    expect(store.unplaced).toHaveLength(3);
    expect(stored(province, [], [none, row('甲一', '无', 2)]).unplaced).toHaveLength(2);
  });
});
