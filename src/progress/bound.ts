import type { Measure } from '../plan/figure.ts';
import { addDecimals, compareDecimals, multiplyDecimals, subtractDecimals } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';

/** What a caller must say before a target of 左右 can be judged. */
export interface AboutOptions {
  /** How far from the number still counts, in the target's own unit; a decimal string of 0 or more. */
  readonly tolerance?: DecimalString;
  /** The side that does no harm: a rate of 93.6 % where 85 % 左右 was asked is met when `higher` is better. */
  readonly better?: 'higher' | 'lower' | 'closest';
}

/**
 * Whether a value, in the target's own unit, fulfils a target's bound; `undefined` where the bound is 左右 and the
 * caller did not say what counts.
 */
export function fulfils(target: Measure, value: DecimalString, about: AboutOptions = {}): boolean | undefined {
  const order = compareDecimals(value, target.value);
  switch (target.bound) {
    case 'at-most':
      return target.strict ? order < 0 : order <= 0;
    case 'between':
      return order >= 0 && compareDecimals(value, target.upper ?? target.value) <= 0;
    case 'about':
      return fulfilsAbout(target.value, value, about);
    default:
      return target.strict ? order > 0 : order >= 0;
  }
}

/**
 * Whether a share fulfils a bound, exactly: both sides are multiplied by the whole, nothing is divided. `scale` is 100
 * where the bound is in percent, 1 where it is a multiple.
 */
export function fulfilsShare(
  target: Measure,
  share: Ratio,
  scale: '100' | '1',
  about: AboutOptions = {},
): boolean | undefined {
  const scaled = (limit: DecimalString) => multiplyDecimals(limit, share.whole);
  const limits = { ...target, value: scaled(target.value), ...(target.upper && { upper: scaled(target.upper) }) };
  const tolerance = about.tolerance === undefined ? {} : { tolerance: scaled(about.tolerance) };
  return fulfils(limits, multiplyDecimals(share.part, scale), { ...about, ...tolerance });
}

function fulfilsAbout(target: DecimalString, value: DecimalString, { tolerance, better }: AboutOptions) {
  if (tolerance === undefined || better === undefined) return undefined;
  const highEnough = compareDecimals(value, subtractDecimals(target, tolerance)) >= 0;
  const lowEnough = compareDecimals(value, addDecimals(target, tolerance)) <= 0;
  if (better === 'closest') return highEnough && lowEnough;
  return better === 'higher' ? highEnough : lowEnough;
}

/**
 * Whether a result that is itself only a bound (均达50%以上, 130多万元) decides the target: the verdict where every
 * value it allows would give the same, else `undefined`.
 */
export function fulfilsByBound(target: Measure, reported: Measure, value: DecimalString): boolean | undefined {
  if (target.bound === 'about' || target.bound === 'between') return undefined;
  if (reported.bound !== 'at-least' && reported.bound !== 'at-most') return undefined;
  const met = fulfils(target, value);
  const isSameWay = (target.bound === 'at-most') === (reported.bound === 'at-most');
  return isSameWay === met ? met : undefined;
}
