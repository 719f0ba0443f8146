import { decimalPlaces } from '../../quantity/coefficient.ts';
import { convertQuantity } from '../../quantity/convert.ts';
import {
  compareDecimals,
  divideDecimals,
  isDecimalString,
  multiplyDecimals,
  scaleDecimal,
} from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { readUnit, type UnitTable } from '../../quantity/unit.ts';
import type { UncountedReason } from '../observation.ts';
import type { Said } from './store.ts';
import { isMissingReason } from './words.ts';

/** What is made of all that was said of one amount: the amount, or why there is none; and what is to be told of it. */
export interface Settled {
  /** In the indicator's unit, with the places printed where no unit was converted. */
  readonly amount?: DecimalString;
  /** Half a unit of its last printed place, in the indicator's unit. */
  readonly half?: DecimalString;
  readonly reason?: UncountedReason;
  readonly faults: readonly SettledFault[];
}

export interface SettledFault {
  readonly code: 'rollup/not-an-amount' | 'rollup/unlike-units' | 'rollup/said-twice' | 'rollup/several-values';
  readonly received: string;
}

/** One value of those said. */
type Reading = Amount | Missing;

interface Amount {
  readonly amount: DecimalString;
  readonly half: DecimalString;
}

interface Missing {
  readonly reason: UncountedReason;
  readonly fault?: SettledFault;
}

const noTask: Missing = { reason: 'no-task' };

/**
 * Settles what was said of one amount. Equal numbers count once; different ones do not count at all, since none is more right
 * than the other. A number beside a missing-word counts. What order they came in does not matter.
 */
export function settle(list: readonly Said[], unit: string, units: UnitTable | undefined): Settled {
  const said = [...list].sort(compareSaid);
  const readings = said.map((one) => readingOf(one, unit, units));
  const faults = readings.flatMap((reading) => ('fault' in reading ? [reading.fault] : []));
  const amounts = readings.filter((reading) => 'amount' in reading);
  const [first] = amounts;
  const received = said.map(({ text, unit: other = '' }) => text + other).join('、');
  if (first !== undefined && amounts.every(({ amount }) => compareDecimals(amount, first.amount) === 0)) {
    const half = amounts.reduce((least, { half: one }) => (compareDecimals(one, least) < 0 ? one : least), first.half);
    return { amount: first.amount, half, faults: [...faults, ...repeated(said, received)] };
  }
  if (first !== undefined) {
    return { reason: 'several-values', faults: [...faults, { code: 'rollup/several-values', received }] };
  }
  // 无任务 takes a division out of what is expected: only where nothing else is said of it.
  const { reason } = (readings as readonly Missing[]).find((one) => one.reason !== 'no-task') ?? noTask;
  return { reason, faults: [...faults, ...repeated(said, received)] };
}

function repeated({ length }: readonly Said[], received: string): readonly SettledFault[] {
  return length > 1 ? [{ code: 'rollup/said-twice', received }] : [];
}

/** An order that does not depend on who said it first; who says the same may stand in any. */
export function compareSaid(one: Said, other: Said): number {
  const [a, b] = [one, other].map(({ text, unit = '', bound = '' }) => `${text} ${unit} ${bound}`) as [string, string];
  return a < b ? -1 : 1;
}

function readingOf({ text, unit: printed }: Said, unit: string, units: UnitTable | undefined): Reading {
  if (isMissingReason(text)) return { reason: text };
  if (!isDecimalString(text)) {
    return { reason: 'illegible', fault: { code: 'rollup/not-an-amount', received: text } };
  }
  const half = scaleDecimal('0.5', -decimalPlaces(text));
  if (printed === undefined) return { amount: text, half };
  const converted = convertQuantity({ value: text, unit: printed }, unit, units && { units });
  if (!converted.ok) {
    return { reason: 'not-comparable', fault: { code: 'rollup/unlike-units', received: text + printed } };
  }
  const [from, to] = [readUnit(printed, units), readUnit(unit, units)];
  return { amount: converted.value.value, half: divideDecimals(multiplyDecimals(half, from.worth), to.worth, 12) };
}
