import { divisionIssue } from '../division/issues.ts';
import { ok, type Result, refuse } from '../issue.ts';
import {
  compareDecimals,
  isComputedDecimal,
  isDecimalString,
  mostDigits,
  multiplyDecimals,
  sumDecimals,
} from '../quantity/decimal.ts';
import { quantityIssue } from '../quantity/issues.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import type { Succession } from './successors.ts';

/** One amount of one division: of one indicator, unit and period. */
export interface DivisionAmount {
  /** GB/T 2260 code. */
  readonly division: string;
  readonly value: DecimalString;
}

/** How much of a division of the old table is counted in one of the new, as the caller knows or estimates it 分摊权重. */
export interface AreaWeight {
  /** Code in the old table. */
  readonly from: string;
  /** Code in the new table. */
  readonly to: string;
  /** From 0 to 1, as a decimal: of persons, of area, of whatever the amounts follow. Those of one `from` sum to 1. */
  readonly weight: DecimalString;
}

/** What of an amount is counted in one division of the new table. */
export interface Portion {
  readonly to: Succession;
  readonly value: DecimalString;
  /** Absent where the whole amount goes there. */
  readonly weight?: DecimalString;
  /** Codes of the divisions that hold or may hold some of what is counted there. */
  readonly exceeds: readonly string[];
}

/**
 * Where an amount goes: by the weights that are given; else all of it to the division itself or its heir, with a warning where
 * a part of the area left; never by a guess.
 *
 * @param amount the amount of a division of the old table
 * @param successions where the division's area is
 * @param weights those of this division, or none
 */
export function apportion(
  { division, value }: DivisionAmount,
  successions: readonly Succession[],
  weights: readonly AreaWeight[],
): Result<readonly Portion[]> {
  const path = ['division'];
  const [first, ...others] = successions;
  if (first === undefined) return refuse(divisionIssue('division/no-counterpart', { path, received: division }));
  if (weights.length > 0) {
    const portions = byWeight(value, successions, weights);
    if (portions === undefined) {
      return refuse(
        divisionIssue('division/wrong-weights', { path, received: division, expected: namesOf(successions) }),
      );
    }
    return portions.every((portion) => isComputedDecimal(portion.value))
      ? ok(portions)
      : refuse(quantityIssue('quantity/too-many-digits', { path: ['value'], expected: `${mostDigits}` }));
  }
  if (first.kind === 'split' || first.kind === 'part-transferred') {
    return refuse(
      divisionIssue('division/needs-weights', { path, received: division, expected: namesOf(successions) }),
    );
  }
  const detail = { path, received: division, expected: namesOf(others) };
  const warnings = others.length === 0 ? [] : [divisionIssue('division/part-transferred', detail)];
  return ok([{ to: first, value, exceeds: others.map(({ code }) => code) }], warnings);
}

function namesOf(successions: readonly Succession[]): string {
  return successions.map(({ code, name }) => `${code} ${name}`).join(', ');
}

/** Undefined where a weight is none, is not of a successor, or is one of two for it, or where they do not sum to 1. */
function byWeight(
  value: DecimalString,
  successions: readonly Succession[],
  weights: readonly AreaWeight[],
): readonly Portion[] | undefined {
  const known = weights.flatMap(({ to: code, weight }) => {
    const to = successions.find((one) => one.code === code);
    return to !== undefined && isDecimalString(weight) && !weight.startsWith('-') ? [{ to, weight }] : [];
  });
  const each = new Set(known.map(({ to }) => to));
  if (each.size < weights.length || compareDecimals(sumDecimals(known.map(({ weight }) => weight)), '1') !== 0) {
    return undefined;
  }
  return known.map(({ to, weight }) => ({ to, value: multiplyDecimals(value, weight), weight, exceeds: [] }));
}
