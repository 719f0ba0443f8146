import { divisionIssue } from '../division/issues.ts';
import { type Issue, ok, type Result, refuse } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import type { IsoDate } from '../period/period.ts';
import { isComputedDecimal, mostDigits, sumDecimals } from '../quantity/decimal.ts';
import { quantityIssue } from '../quantity/issues.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import { type AreaWeight, apportion, type DivisionAmount, type Portion } from './apportion.ts';
import { successionsOf } from './successors.ts';
import { recordAt, tableAt } from './table-at.ts';

/** What else is known. */
export interface RestateOptions {
  /** How divisions that were divided are to be apportioned. Without weights nothing is guessed. */
  readonly weights?: readonly AreaWeight[];
}

/** What one division of the old table contributes to one of the new. */
export interface RestatedPart {
  /** Its code, in the old table. */
  readonly division: string;
  readonly value: DecimalString;
  /** The weight it was apportioned by: then the value is an estimate. */
  readonly weight?: DecimalString;
}

/** An amount by another year's table. */
export interface RestatedAmount {
  /** Code in the new table. */
  readonly division: string;
  readonly name: string;
  /** Σ of its parts, exactly. */
  readonly value: DecimalString;
  readonly parts: readonly RestatedPart[];
  /** Codes, in the old table, of divisions of whose area it holds or may hold some, and of which nothing is counted here 未计入. */
  readonly lacks: readonly string[];
  /** Codes, in the new table, of divisions that hold or may hold some of what is counted here 多计入. */
  readonly exceeds: readonly string[];
}

const known: readonly string[] = ['weights'] satisfies readonly (keyof RestateOptions)[];

/**
 * Counts amounts of one year's divisions by another year's table 按另一年区划重述: never silently, and never by a guess.
 *
 * For amounts that add (work, states), of one indicator, unit and period; of rates, restate part and whole. Whole succession
 * is followed, merged divisions are summed. What was divided is refused without weights. Where a part left or joined, the
 * amount stays whole, and `exceeds` and `lacks` name the divisions.
 *
 * @param amounts the amounts, at most one a division
 * @param from a day, month or year in whose table the divisions stand
 * @param to a day, month or year of the other table
 * @param options `weights`: decimals from 0 to 1 by old and new code, those of one old code summing to 1
 * @returns the amounts by the other table, by code; with a warning `division/part-transferred` for each division that a part
 * left, and `division/after-last-table`. Refused, with every fault: `division/needs-weights`, `division/wrong-weights`,
 * `division/not-in-table`, `division/no-counterpart`, `division/duplicate-code`, `division/before-first-table`,
 * `quantity/not-a-number`, `quantity/too-many-digits`
 * @throws `TypeError` where a date is none, and for options that are unknown
 * @source our convention; areacodes (CC0 1.0)
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { restate } from 'minsheng/divisions';
 *
 * const wuhu = [{ division: '340203', value: '7' }, { division: '340208', value: '2' }, { division: '340221', value: '5' }];
 * const said = (rows: readonly { name: string; value: string }[]) => rows.map(({ name, value }) => `${name} ${value}`).join(', ');
 * console.log(said(expect(restate(wuhu, '2019', '2020')))); // => 弋江区 9, 湾沚区 5
 *
 * const hexian = [{ division: '341424', value: '10' }];
 * console.log(restate(hexian, '2010', '2011').issues.map(({ message }) => message).join());
 * // => 341424 was divided among 340207 鸠江区, 340523 和县: it can only be apportioned by weights that are given
 * const weights = [
 *   { from: '341424', to: '340207', weight: '0.15' },
 *   { from: '341424', to: '340523', weight: '0.85' },
 * ];
 * console.log(said(expect(restate(hexian, '2010', '2011', { weights })))); // => 鸠江区 1.5, 和县 8.5
 * ```
 */
export function restate(
  amounts: readonly DivisionAmount[],
  from: IsoDate,
  to: IsoDate,
  options: RestateOptions = {},
): Result<readonly RestatedAmount[]> {
  assertOptionNames(options, known);
  const [start, end] = [tableAt(from), tableAt(to)];
  if (!start.ok || !end.ok) return { ok: false, issues: [...start.issues, ...end.issues] };
  const { weights = [] } = options;
  const issues: Issue[] = [...start.issues, ...end.issues];
  const seen = new Set<string>();
  const portions: PortionOf[] = [];
  for (const [index, amount] of amounts.entries()) {
    const { division } = amount;
    const found = seen.has(division)
      ? refuse(divisionIssue('division/duplicate-code', { path: ['division'], received: division }))
      : portionsOf(amount, start.value, end.value, weights);
    seen.add(division);
    for (const issue of found.issues) issues.push({ ...issue, path: [index, ...issue.path] });
    for (const portion of found.ok ? found.value : []) portions.push({ division, portion });
  }
  const rows = rowsOf(portions);
  const isTooLong = rows.some(({ value }) => !isComputedDecimal(value));
  if (isTooLong) issues.push(quantityIssue('quantity/too-many-digits', { expected: `${mostDigits}` }));
  return issues.some(({ severity }) => severity === 'error') ? { ok: false, issues } : ok(rows, issues);
}

function portionsOf(
  amount: DivisionAmount,
  from: number,
  to: number,
  weights: readonly AreaWeight[],
): Result<readonly Portion[]> {
  const { division, value } = amount;
  const record = recordAt(division, from, ['division']);
  if (!record.ok) return record;
  if (!isComputedDecimal(value)) {
    return refuse(quantityIssue('quantity/not-a-number', { path: ['value'], received: `${value}` }));
  }
  const own = weights.filter((weight) => weight.from === division);
  return apportion(amount, successionsOf(record.value, from, to), own);
}

/** A portion, and the division of the old table that it is of. */
interface PortionOf {
  readonly division: string;
  readonly portion: Portion;
}

function rowsOf(portions: readonly PortionOf[]): readonly RestatedAmount[] {
  const heirs = new Map(portions.map(({ portion: { to } }) => [to.code, to.name]));
  return [...heirs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => {
      const group = portions.filter(({ portion }) => portion.to.code === code);
      const parts = group.map(({ division, portion: { value, weight } }) => ({
        division,
        value,
        ...(weight !== undefined && { weight }),
      }));
      const counted = new Set(group.map(({ division }) => division));
      return {
        division: code,
        name,
        value: sumDecimals(parts.map(({ value }) => value)),
        parts,
        lacks: distinct(group.flatMap(({ portion }) => portion.to.alsoFrom)).filter((source) => !counted.has(source)),
        exceeds: distinct(group.flatMap(({ portion }) => portion.exceeds)),
      };
    });
}

function distinct(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].sort();
}
