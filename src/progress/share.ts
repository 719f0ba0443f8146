import type { Actual, Claim, Measure } from '../plan/figure.ts';
import { convertQuantity } from '../quantity/convert.ts';
import { compareDecimals } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';
import { meantUnit } from './judgement.ts';
import type { AttainmentOptions } from './verdict.ts';

/**
 * The exact pair behind a printed percentage, where its numerator and denominator are printed too (3832 of 8446 behind
 * 45.4 %). The rounded rate must not decide what the pair decides.
 */
export function printedShare(target: Measure, rate: Actual | Claim, options: AttainmentOptions): Ratio | undefined {
  if (meantUnit(target) !== '%') return undefined;
  const part = linkedAmount(rate, 'numerator', options);
  const whole = linkedAmount(rate, 'denominator', options);
  return part && whole && shareOf(part, whole, options);
}

/** The amount that a printed rate has as its numerator or denominator. */
export function linkedAmount(
  rate: Actual | Claim,
  kind: 'numerator' | 'denominator',
  { figures }: Pick<AttainmentOptions, 'figures'>,
): Quantity | undefined {
  const link = rate.links?.find((candidate) => candidate.kind === kind && candidate.by !== 'candidate');
  const measure = link?.to == null ? undefined : figures?.(link.to)?.measure;
  return measure && { value: measure.value, unit: meantUnit(measure) };
}

/** Part and whole in the whole's unit; none where the units are unlike or the whole is not above 0. */
export function shareOf(part: Quantity, whole: Quantity, options: AttainmentOptions): Ratio | undefined {
  const aligned = convertQuantity(part, whole.unit, options);
  if (!aligned.ok || compareDecimals(whole.value, '0') <= 0) return undefined;
  return { part: aligned.value.value, whole: whole.value };
}
