import type { DivisionNode } from '../division/tree.ts';
import { isIsoDate, lastDay } from '../period/date.ts';
import type { IsoDate } from '../period/period.ts';
import { type RollUp, rolledOf } from './handle.ts';
import type { RollUpFigure } from './result/figure.ts';
import { figureAt } from './result/figure-at.ts';
import { latestOf } from './result/latest.ts';
import type { Row } from './result/own-evidence.ts';

/** The figures of a division by its number. Throws `TypeError` for what is no period. */
export function figureIn(rollUp: RollUp, node: number, indicator: number, period?: IsoDate | 'latest'): RollUpFigure {
  const { row, label } = rowIn(rollUp, node, indicator, period);
  return figureAt(rolledOf(rollUp), rollUp.divisions.nodes[node] as DivisionNode, row, label);
}

/** The place of a division's figures and the name of their period; the number −1 where nothing was reported in it. */
export function rowIn(
  rollUp: RollUp,
  node: number,
  indicator: number,
  period: IsoDate | 'latest' = 'latest',
): { readonly row: Row; readonly label: IsoDate } {
  const rolled = rolledOf(rollUp);
  const { periods, periodIndex, periodByDay } = rolled.store;
  if (period !== 'latest') {
    if (!isIsoDate(period)) throw new TypeError(`Not a day, month or year: ${period}`);
    return { row: { period: periodByDay.get(lastDay(period)) ?? -1, node, indicator }, label: period };
  }
  const order = rollUp.periods.map((label) => periodIndex.get(label) as number);
  const last = latestOf(rolled, { node, indicator }, order) ?? order.at(-1) ?? -1;
  return { row: { period: last, node, indicator }, label: periods[last] ?? '' };
}
