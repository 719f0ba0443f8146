import type { Issue } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import type { Actual, Claim } from '../plan/figure.ts';
import { convertQuantity } from '../quantity/convert.ts';
import { compareDecimals } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';
import type { UnitTable } from '../quantity/unit.ts';
import { progressIssue } from './issues.ts';
import { meantUnit } from './judgement.ts';
import type { ProgressReport } from './progress-report.ts';

/** Money of a programme by how far it has come; what is not known is left out, never 0. */
export interface FundAmounts {
  /** 计划筹资额. */
  readonly planned?: Quantity;
  /** 到位. */
  readonly received?: Quantity;
  /** 拨付. */
  readonly disbursed?: Quantity;
}

/** One rate of money with the base it is a rate of: the base is part of the name. */
export interface FundRate {
  /** 到位率 (到位 ÷ 计划) · 拨付率 (拨付 ÷ 到位) · 拨付占计划比 (拨付 ÷ 计划). */
  readonly rate: 'received-of-planned' | 'disbursed-of-received' | 'disbursed-of-planned';
  readonly ratio: Ratio;
}

/** The fund rates that can be computed, the printed ones as claims, and what was wanting. */
export interface FundRates {
  readonly rates: readonly FundRate[];
  /** Printed rates: kept, not used. */
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

const wantedRates = [
  ['received', 'planned'],
  ['disbursed', 'received'],
  ['disbursed', 'planned'],
] as const;

/**
 * 到位率 and 拨付率 of a programme's money, each naming its base: practice prints 拨付率 both of what was received and of
 * what was planned.
 *
 * @param amounts quantities of money, in 元, 万元 or 亿元; what is not known is left out
 * @param options a table of units
 * @returns every rate whose two amounts are known (may exceed 100 %), and a note for each whose base is wanting, or is no
 *   amount above 0
 * @throws `TypeError` for an unknown option
 * @source arithmetic; 到位率 = 到位资金 ÷ 计划筹资额, 拨付率 = 拨付资金 ÷ 到位资金
 * @example
 * ```ts
 * import { fundRates, toPercent } from 'minsheng';
 *
 * const { rates } = fundRates({ received: { value: '5', unit: '亿元' }, disbursed: { value: '37000', unit: '万元' } });
 * for (const { rate, ratio } of rates) console.log(rate, toPercent(ratio, { digits: 1 })); // => disbursed-of-received 74.0%
 * ```
 */
export function fundRates(amounts: FundAmounts, options: { readonly units?: UnitTable } = {}): FundRates {
  assertOptionNames(options, ['units']);
  const rates: FundRate[] = [];
  const issues: Issue[] = [];
  for (const [part, whole] of wantedRates) {
    const numerator = amounts[part];
    const denominator = amounts[whole];
    if (numerator === undefined) continue;
    const ratio = denominator && ratioOfMoney(numerator, denominator, options);
    if (ratio) rates.push({ rate: `${part}-of-${whole}` as FundRate['rate'], ratio });
    else issues.push(progressIssue('progress/fund-base-unknown', { expected: whole, received: part }));
  }
  return { rates, claims: [], issues };
}

function ratioOfMoney(part: Quantity, whole: Quantity, options: { readonly units?: UnitTable }): Ratio | undefined {
  const aligned = convertQuantity(part, whole.unit, options);
  if (!aligned.ok || compareDecimals(whole.value, '0') <= 0) return undefined;
  return { part: aligned.value.value, whole: whole.value };
}

/** The fund rates of a report: its amounts by stage (a planned one by its modality), its printed rates beside them. */
export function fundRatesOf(report: Pick<ProgressReport, 'funds'>): FundRates {
  const amounts = report.funds.filter((figure) => figure.as === 'actual');
  const amount = (isWanted: (figure: Actual) => boolean): Quantity | undefined => {
    const measure = amounts.find(isWanted)?.measure;
    return measure && { value: measure.value, unit: meantUnit(measure) };
  };
  const rates = fundRates({
    planned: amount(({ modality }) => modality === 'planned'),
    received: amount(({ modality, stage }) => modality === undefined && stage === 'received'),
    disbursed: amount(({ modality, stage }) => modality === undefined && stage === 'disbursed'),
  } as FundAmounts);
  return { ...rates, claims: report.funds.filter((figure) => figure.as === 'claim') };
}
