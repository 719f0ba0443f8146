import { assertOptionNames } from '../options.ts';
import type { IsoDate } from '../period/period.ts';
import { figureIn, rowIn } from './figure-in.ts';
import { type RollUp, rolledOf } from './handle.ts';
import type { RollUpIndicator } from './observation.ts';
import type { Coverage, RolledAmount, RollUpFigure } from './result/figure.ts';
import { isTold } from './result/latest.ts';
import { belowRateText, ownRateText } from './result/rate-text.ts';

/** How rows are made of a roll-up. */
export interface RollUpRowOptions {
  /** What divisions printed themselves, or what is below them. There is no default: the two are never added, and never mixed. */
  readonly show: 'own' | 'below';
  /** Only this indicator. */
  readonly indicator?: string;
  /** Only this period; `latest`: each division's last in which anything was reported. */
  readonly period?: IsoDate | 'latest';
  /** Digits after the point of a rate, 0 to 8; 1 where absent. */
  readonly digits?: number;
}

/** One division's figures as a flat row, for `console.table` and spreadsheets. What is not known is not there. */
export interface RollUpRow {
  readonly division: string;
  readonly name: string;
  readonly indicator: string;
  readonly period: IsoDate;
  readonly target?: string;
  readonly actual?: string;
  readonly whole?: string;
  readonly part?: string;
  readonly unit: string;
  /** `74.0%`; `≥` before a lower bound, `45.6%–48.1%` where it is somewhere between. */
  readonly rate?: string;
  /** Of what is below: how sure it is, `exact at-least between partial hull`. */
  readonly says?: string;
  /** Of what is below: how many of the smallest divisions are in the rate, of how many: `13/14`. */
  readonly reported?: string;
  /** The verdict on the division; of what is below, k of N: `9/11`. */
  readonly met?: string;
}

const known: readonly string[] = [
  'show',
  'indicator',
  'period',
  'digits',
] satisfies readonly (keyof RollUpRowOptions)[];

/**
 * A roll-up as flat rows 汇总表, for `console.table`, spreadsheets and data frames.
 *
 * @param rollUp a roll-up
 * @param options `show`: own figures or those below; one indicator or all, one period or all
 * @returns one row a division, indicator and period of which anything is known, in the order of the tree; made anew each time
 * @throws `TypeError` where there is no such indicator, for what is no period, for another `show`, and for options that are
 *   unknown
 * @source our convention
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { divisionTree, rollUp, rollUpRows } from 'minsheng/rollup';
 *
 * const divisions = expect(divisionTree([
 *   { code: '341300', name: '宿州市' }, { code: '341324', name: '泗县', parent: '341300' },
 * ]));
 * const indicators = [{ name: '法律援助', role: 'flow' as const, unit: '件' }];
 * const observations = [{ division: '341324', indicator: '法律援助', period: '2020-06', target: 884, actual: 456 }];
 * const [city] = rollUpRows(rollUp(observations, { divisions, indicators }), { show: 'below' });
 * console.log(city?.name, city?.actual, city?.rate, city?.says, city?.reported); // => 宿州市 456 51.6% exact 1/1
 * ```
 */
export function rollUpRows(rollUp: RollUp, options: RollUpRowOptions): readonly RollUpRow[] {
  assertOptionNames(options, known);
  const { show, indicator, period, digits = 1 } = options;
  if (show !== 'own' && show !== 'below') throw new TypeError(`show must be 'own' or 'below': ${show}`);
  const rolled = rolledOf(rollUp);
  const { names, indexOf } = rolled.store.table;
  if (indicator !== undefined && !indexOf.has(indicator))
    throw new TypeError(`The list of indicators has no ${indicator}`);
  const wanted = indicator === undefined ? [...names.keys()] : [indexOf.get(indicator) as number];
  const periods = period === undefined ? rollUp.periods : [period];
  const rows: RollUpRow[] = [];
  for (const node of rollUp.divisions.nodes.keys()) {
    for (const index of wanted) {
      for (const one of periods) {
        if (!isTold(rolled, rowIn(rollUp, node, index, one).row)) continue;
        const { times = '100' } = rollUp.indicators[index] as RollUpIndicator;
        const row = rowOf(figureIn(rollUp, node, index, one), show, times, digits);
        if (row !== undefined) rows.push(row);
      }
    }
  }
  return rows;
}

/** A row of what was asked for; none where there is nothing of it. */
function rowOf(figure: RollUpFigure, show: 'own' | 'below', times: string, digits: number): RollUpRow | undefined {
  const { division, name, indicator, period, unit, rate, verdict } = figure;
  const shown = (amount: RolledAmount | undefined) => (show === 'own' ? amount?.own : amount?.below?.value);
  const amounts = (['target', 'actual', 'whole', 'part'] as const).flatMap((measure) => {
    const value = shown(figure[measure]);
    return value === undefined ? [] : [[measure, value] as const];
  });
  const text = rate && (show === 'own' ? ownRateText(rate, times, digits) : belowRateText(rate.below, times, digits));
  const met = show === 'own' ? verdict.own : verdict.below && `${verdict.below.met}/${verdict.below.judged}`;
  if (amounts.length === 0 && text === undefined && met === undefined) return undefined;
  const sums = figure.actual ?? figure.part;
  const below = rate?.below.says === 'none' ? sums : rate;
  return {
    division,
    name,
    indicator,
    period,
    ...Object.fromEntries(amounts),
    unit,
    ...(text !== undefined && { rate: text }),
    ...(show === 'below' && below?.below !== undefined && sureness(below.below, below.coverage)),
    ...(met !== undefined && { met }),
  };
}

function sureness(
  { says }: { readonly says: string },
  { reported, expected }: Coverage,
): Pick<RollUpRow, 'says' | 'reported'> {
  return { says, reported: `${reported}/${expected}` };
}
