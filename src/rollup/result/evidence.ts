import { addDecimals, compareDecimals } from '../../quantity/decimal.ts';
import type { DecimalString } from '../../quantity/quantity.ts';
import { compareRatios, type Ratio } from '../../quantity/ratio.ts';
import type { ReasonCounts } from '../kernel/roll.ts';
import type { UncountedReason } from '../observation.ts';
import { addIntervals, type Interval } from './interval.ts';

/** All that is known of the rate of some divisions together. Divisions are counted in the smallest of the tree. */
export interface Evidence {
  /** All but those without the task. */
  readonly expected: number;
  /** With a rate, printed or from its amounts. */
  readonly rated: number;
  /** With part and whole as printed: those in `pairs`. */
  readonly paired: number;
  /** With part and whole, printed or forced into an interval. */
  readonly known: number;
  /** With a printed whole. */
  readonly withWhole: number;
  /** Σ over the known. */
  readonly part: Interval;
  readonly whole: Interval;
  /** Σ over those whose part and whole are printed. */
  readonly pairs: Sides;
  /** Σ over those with a printed whole, and what is known of their parts. */
  readonly ofWholes: Sides;
  /** The lowest and the highest rate; absent where there is none. */
  readonly hull?: Hull;
  /** Those without a rate, by the reason given; and those without the task. */
  readonly missing: ReasonCounts;
  /** Those without a rate for no reason given. */
  readonly silent: number;
}

/** A part and its whole, which may be 0. */
export interface Sides {
  readonly part: DecimalString;
  readonly whole: DecimalString;
}

/** From the lowest to the highest rate; without `high` where nothing bounds it. */
export interface Hull {
  readonly low: Ratio;
  readonly high?: Ratio;
}

const zeros: Interval = { low: '0', high: '0' };
const nothing: Sides = { part: '0', whole: '0' };

/** Nothing of nobody. */
export const noEvidence: Evidence = {
  expected: 0,
  rated: 0,
  paired: 0,
  known: 0,
  withWhole: 0,
  part: zeros,
  whole: zeros,
  pairs: nothing,
  ofWholes: nothing,
  missing: new Map(),
  silent: 0,
};

/** So many divisions with part and whole as printed. */
export function pairEvidence(count: number, sides: Sides): Evidence {
  const { part, whole } = sides;
  return {
    ...noEvidence,
    expected: count,
    rated: count,
    paired: count,
    known: count,
    withWhole: count,
    part: { low: part, high: part },
    whole: { low: whole, high: whole },
    pairs: sides,
    ofWholes: sides,
    ...(compareDecimals(whole, '0') > 0 && { hull: { low: sides, high: sides } }),
  };
}

/** So many divisions of which nothing is known, with the reasons that are given for some. */
export function silentEvidence(count: number, missing: ReasonCounts): Evidence {
  const told = [...missing.values()].reduce((sum, one) => sum + one, 0);
  return { ...noEvidence, expected: count - (missing.get('no-task') ?? 0), missing, silent: count - told };
}

/** A word for all of these divisions of which nothing is known, and that have no word of their own. */
export function withReason(evidence: Evidence, reason: UncountedReason | undefined): Evidence {
  const { silent, expected, missing } = evidence;
  if (reason === undefined || silent === 0) return evidence;
  const left = reason === 'no-task' ? expected - silent : expected;
  return { ...evidence, expected: left, silent: 0, missing: addReasons(missing, new Map([[reason, silent]])) };
}

/** The evidence of two groups of divisions together. */
export function joinEvidence(one: Evidence, other: Evidence): Evidence {
  const hull = one.hull && other.hull ? joinHulls(one.hull, other.hull) : (one.hull ?? other.hull);
  return {
    expected: one.expected + other.expected,
    rated: one.rated + other.rated,
    paired: one.paired + other.paired,
    known: one.known + other.known,
    withWhole: one.withWhole + other.withWhole,
    part: addIntervals(one.part, other.part),
    whole: addIntervals(one.whole, other.whole),
    pairs: addSides(one.pairs, other.pairs),
    ofWholes: addSides(one.ofWholes, other.ofWholes),
    ...(hull && { hull }),
    missing: addReasons(one.missing, other.missing),
    silent: one.silent + other.silent,
  };
}

function addSides(one: Sides, other: Sides): Sides {
  return { part: addDecimals(one.part, other.part), whole: addDecimals(one.whole, other.whole) };
}

function joinHulls(one: Hull, other: Hull): Hull {
  const low = compareRatios(one.low, other.low) <= 0 ? one.low : other.low;
  if (one.high === undefined || other.high === undefined) return { low };
  return { low, high: compareRatios(one.high, other.high) >= 0 ? one.high : other.high };
}

/** Reasons with the counts of both. */
export function addReasons(one: ReasonCounts, other: ReasonCounts): ReasonCounts {
  if (other.size === 0) return one;
  const counts = new Map<UncountedReason, number>(one);
  for (const [reason, count] of other) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return counts;
}
