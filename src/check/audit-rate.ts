import { type Issue, ok, type Result, refuse } from '../issue.ts';
import { assertOptionNames } from '../options.ts';
import { convertQuantity } from '../quantity/convert.ts';
import {
  compareProducts,
  decimalPlaces,
  divideDecimals,
  isComputedDecimal,
  isDecimalString,
  multiplyDecimals,
  proportionOf,
} from '../quantity/decimal.ts';
import { quantityIssue } from '../quantity/issues.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';
import { type Ratio, ratioOf } from '../quantity/ratio.ts';
import type { UnitOptions } from '../quantity/unit.ts';
import { checkIssue } from './issues.ts';
import { cutQuotient, isInRange, type RateReading, rateRange } from './rate-range.ts';

/**
 * What a printed rate is, held against its numbers 核算结论.
 *
 * - `matches` 相符: rounded half-up at its printed places
 * - `truncated` 截尾: cut off, where rounding gives another number
 * - `ceiled` 进位: rounded up, where rounding gives another number, in a document that is known to round up
 * - `mismatch` 不符: none of these
 * - `no-base` 缺基数: only one of its two numbers is known
 * - `unchecked` 未核: neither is
 */
export type RateVerdict = 'matches' | 'truncated' | 'ceiled' | 'mismatch' | 'no-base' | 'unchecked';

/** A printed rate and the numbers it was made of. */
export interface RateToAudit {
  /** The rate in percent as printed, without its sign: `62.3`. */
  readonly printed: DecimalString;
  /** What was done, there or spent; absent where it is not printed. */
  readonly part?: Quantity;
  /** What it is a part of; absent where it is not printed. */
  readonly whole?: Quantity;
}

/** From `low`, which belongs to it, up to `high`, which does not. */
export interface AuditInterval {
  readonly low: DecimalString;
  readonly high: DecimalString;
}

/** The rate that the two numbers give. */
export interface ExactRate {
  /** The exact pair. */
  readonly ratio: Ratio;
  /** 100 × part ÷ whole: all of it, or cut off six places after those printed. */
  readonly percent: DecimalString;
  /** Whether `percent` is all of it. */
  readonly isExact: boolean;
  /** The ways to make the printed rate of the exact one; empty where there is none. */
  readonly readings: readonly RateReading[];
  /** Rounded half-up at the printed places. */
  readonly halfUp: DecimalString;
  /** Cut off at the printed places. */
  readonly cut: DecimalString;
  /** The parts, in the unit of the part, that would give the printed rate; absent where the whole is not exact in that unit. */
  readonly parts?: AuditInterval;
}

/** What an audit of one printed rate finds. */
export interface RateAudit {
  readonly verdict: RateVerdict;
  /** As printed. */
  readonly printed: DecimalString;
  /** The rates that are printed so when rounded half-up, in percent. */
  readonly interval: AuditInterval;
  /** Only where both numbers are known. */
  readonly exact?: ExactRate;
}

/** How many places are shown beyond those printed, where there is no end to them. */
const morePlaces = 6;

/** How to audit. */
export interface AuditOptions extends UnitOptions {
  /** The document is known to round up: a rate that only rounding up gives is then `ceiled`. By itself it is a `mismatch`. */
  readonly ceils?: boolean;
}

const allReadings: readonly RateReading[] = ['half-up', 'cut', 'ceiled'];

const known: readonly string[] = ['ceils', 'units'] satisfies readonly (keyof AuditOptions)[];

/**
 * Holds a printed rate against the numbers it was made of 核算完成率, exactly: 100 × part ÷ whole rounded half-up at the printed
 * places, else cut off, else not what was printed. Numbers are taken as printed.
 *
 * @param rate the rate in percent as printed, and its part and whole where they are printed
 * @param options `ceils`: the document is known to round up; `units`: the units known
 * @returns the verdict, the exact rate, what both roundings give, and the parts that would give the printed rate; with a note
 *   where part and whole are in two classifiers (26场 of 277次). Refused: unlike units, a whole of 0, a negative number, what is
 *   no number
 * @throws `TypeError` for options that are unknown
 * @source arithmetic; half-up at the printed places: our convention, after 150 of 165 rates of printed bulletins
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { auditRate } from 'minsheng/check';
 *
 * const part = { value: '44.3', unit: '公里' };
 * const audit = expect(auditRate({ printed: '62.3', part, whole: { value: '71', unit: '公里' } }));
 * console.log(audit.verdict, audit.exact?.halfUp); // => truncated 62.4
 * console.log(expect(auditRate({ printed: '57.8', part })).verdict); // => no-base
 * ```
 */
export function auditRate(rate: RateToAudit, options: AuditOptions = {}): Result<RateAudit> {
  assertOptionNames(options, known);
  const { printed, part, whole } = rate;
  const faults = [
    ...faultsOf('printed', printed, isDecimalString),
    ...(part === undefined ? [] : faultsOf('part', part.value, isComputedDecimal)),
    ...(whole === undefined ? [] : faultsOf('whole', whole.value, isComputedDecimal)),
  ];
  if (faults.length > 0) return refuse(faults);
  const { low, high } = rateRange(printed, 'half-up');
  const facts = { printed, interval: { low, high } };
  if (part === undefined || whole === undefined) {
    return ok({ verdict: part === whole ? 'unchecked' : 'no-base', ...facts });
  }
  const ratio = ratioOf<string, string>(part, whole, options);
  if (!ratio.ok) return ratio;
  const parts = partsOf(part, whole, facts.interval, options);
  const exact = { ...exactRate(ratio.value, printed), ...(parts && { parts }) };
  return ok({ verdict: verdictOf(exact.readings, options), ...facts, exact }, ratio.issues);
}

function verdictOf(readings: readonly RateReading[], { ceils = false }: AuditOptions): RateVerdict {
  if (readings.includes('half-up')) return 'matches';
  if (readings.includes('cut')) return 'truncated';
  return ceils && readings.includes('ceiled') ? 'ceiled' : 'mismatch';
}

/** What is wrong with a number of an audit. */
export function faultsOf(name: string, value: DecimalString, isNumber: (text: string) => boolean): readonly Issue[] {
  const detail = { path: [name], received: `${value}` };
  if (!isNumber(value)) return [quantityIssue('quantity/not-a-number', detail)];
  return value.startsWith('-') ? [checkIssue('check/negative-amount', detail)] : [];
}

function exactRate(ratio: Ratio, printed: DecimalString): ExactRate {
  const places = decimalPlaces(printed);
  const hundredfold = multiplyDecimals(ratio.part, '100');
  const digits = places + morePlaces;
  const all = proportionOf(ratio.part, '100', ratio.whole);
  const isExact = all !== undefined && decimalPlaces(all) <= digits;
  return {
    ratio,
    percent: isExact ? all : cutQuotient(hundredfold, ratio.whole, digits),
    isExact,
    readings: allReadings.filter((reading) => isInRange(ratio, rateRange(printed, reading))),
    halfUp: divideDecimals(hundredfold, ratio.whole, places),
    cut: cutQuotient(hundredfold, ratio.whole, places),
  };
}

function partsOf(
  part: Quantity,
  whole: Quantity,
  { low, high }: AuditInterval,
  options: UnitOptions,
): AuditInterval | undefined {
  const base = convertQuantity(whole, part.unit, options);
  if (!base.ok) return undefined;
  const partAt = (rate: DecimalString) => multiplyDecimals(multiplyDecimals(rate, base.value.value), '0.01');
  return { low: compareProducts(low, '1', '0', '1') < 0 ? '0' : partAt(low), high: partAt(high) };
}
