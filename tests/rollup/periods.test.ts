import { describe, expect, it } from 'vitest';
import { mergeRollUps } from '../../src/rollup/merge-roll-ups.ts';
import type { Observation } from '../../src/rollup/observation.ts';
import { parseRollUp } from '../../src/rollup/parse-roll-up.ts';
import { rollUp } from '../../src/rollup/roll-up.ts';
import { rollUpFigure } from '../../src/rollup/roll-up-figure.ts';
import { rollUpRows } from '../../src/rollup/roll-up-rows.ts';
import { treeOf } from './trees.ts';

const divisions = treeOf(['市'], ['甲', '市'], ['乙', '市']);
const indicators = [{ name: '床位', role: 'flow', unit: '张' }] as const;
const row = (division: string, period: string, actual: string): Observation => ({
  division,
  indicator: '床位',
  period,
  actual,
});
const rolled = (...rows: readonly Observation[]) => rollUp(rows, { divisions, indicators });
const below = (total: ReturnType<typeof rolled>, period: string) =>
  rollUpFigure(total, { division: '市', indicator: '床位', period }).actual?.below;

describe('Periods that end on one day', () => {
  it('are one column, called by the day where anybody says the day', () => {
    const rows = [row('甲', '2025-06', '7'), row('乙', '2025-06-30', '5')];
    for (const total of [rolled(...rows), rolled(...[...rows].reverse())]) {
      expect(total.periods).toEqual(['2025-06-30']);
      expect(below(total, '2025-06-30')).toEqual({ value: '12', says: 'exact' });
      expect(below(total, '2025-06')).toEqual({ value: '12', says: 'exact' });
      expect(rollUpRows(total, { show: 'below' }).map(({ period, reported }) => [period, reported])).toEqual([
        ['2025-06-30', '2/2'],
      ]);
      expect(total.issues).toEqual([]);
    }
    const year = rolled(row('甲', '2025', '7'), row('乙', '2025-12', '5'), row('甲', '2025-12-30', '6'));
    expect(year.periods).toEqual(['2025-12-30', '2025-12']);
    expect(below(year, '2025-12-31')).toEqual({ value: '12', says: 'exact' });
    expect(below(year, '2025-12-30')).toEqual({ value: '6', says: 'at-least' });
  });

  it('keep their name where all say the same', () => {
    expect(rolled(row('甲', '2025-06', '7'), row('乙', '2025-06', '5')).periods).toEqual(['2025-06']);
    expect(rolled(row('甲', '2025', '7')).periods).toEqual(['2025']);
    expect(below(rolled(row('甲', '2025', '7')), '2025-11')).toBeUndefined();
  });

  it('are one where they were rolled up apart, and two values for one key are told', () => {
    const [month, day] = [rolled(row('甲', '2025-06', '7')), rolled(row('甲', '2025-06-30', '8'))];
    const both = mergeRollUps(month, day);
    expect(both.periods).toEqual(['2025-06-30']);
    expect(mergeRollUps(day, month).toJSON()).toEqual(both.toJSON());
    expect(both.issues.map(({ code, path, received }) => [code, path.at(-1), received])).toEqual([
      ['rollup/several-values', '2025-06-30', '7、8'],
    ]);
    const again = parseRollUp(JSON.parse(JSON.stringify(both)));
    expect(again.ok && again.value.toJSON()).toEqual(both.toJSON());
    // Neither of the two is changed.
    expect([month.periods, day.periods]).toEqual([['2025-06'], ['2025-06-30']]);
  });
});
