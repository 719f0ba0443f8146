import { describe, expect, it } from 'vitest';
import { anhuiChanges } from '../../src/divisions/anhui-changes.ts';
import { divisionsAt } from '../../src/divisions/divisions-at.ts';
import { successors } from '../../src/divisions/successors.ts';
import { expect as good } from '../../src/issue.ts';
import { isIsoDate } from '../../src/period/date.ts';

const moves = anhuiChanges.flatMap(({ table, moves }) => moves.map(([from, to]) => ({ table, from, to })));
const heirsOf = (code: string, table: number) =>
  good(successors(code, `${table - 1}`, `${table}`))
    .map((one) => one.code)
    .toSorted();

describe('anhuiChanges', () => {
  it.each(moves)('$table: $from → $to, as the code tables have it', ({ table, from, to }) => {
    expect(heirsOf(from, table)).toEqual(to);
  });

  it.each([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])(
    '%i: no change of the code tables is left out',
    (table) => {
      const rows = good(divisionsAt(`${table - 1}`, { root: '340000' }));
      const changed = rows.filter(({ code }) => {
        const found = good(successors(code, `${table - 1}`, `${table}`));
        return found.length !== 1 || found[0]?.kind !== 'kept';
      });
      const told = moves.filter((move) => move.table === table && changed.some(({ code }) => code === move.from));
      expect(changed.map(({ code }) => code).toSorted()).toEqual(told.map(({ from }) => from).toSorted());
    },
  );

  it('is in order, with dates that are dates, and says what is not known', () => {
    const years = anhuiChanges.map(({ table }) => table);
    expect(years).toEqual(years.toSorted());
    for (const { announced, opened, document, unsure } of anhuiChanges) {
      for (const date of [announced, opened]) if (date !== undefined) expect(isIsoDate(date)).toBe(true);
      if (announced === undefined || document === undefined) expect(unsure).toBeDefined();
    }
  });

  it('keeps the day of the announcement apart from the year of the table', () => {
    const shouxian = anhuiChanges.find(({ moves }) => moves.some(([from]) => from === '341521'));
    expect([shouxian?.table, shouxian?.announced]).toEqual([2015, '2016-01-04']);
  });
});
