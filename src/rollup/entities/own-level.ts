import type { IsoDate } from '../../period/period.ts';
import type { Actual, Claim, Measure, Target } from '../../plan/figure.ts';
import { baseAmount, type FigureLookup } from '../../progress/base.ts';
import { meantUnit } from '../../progress/judgement.ts';
import { comparePer } from '../../progress/per.ts';
import { linkedAmount } from '../../progress/share.ts';
import type { Attainment } from '../../progress/verdict.ts';
import type { Quantity } from '../../quantity/quantity.ts';
import { type UnitTable, unitLikeness } from '../../quantity/unit.ts';
import type { Observation } from '../observation.ts';

/** Where the amounts behind a level are found. */
export interface LevelContext {
  readonly figures: FigureLookup;
  readonly asOf: IsoDate;
  readonly units: UnitTable | undefined;
}

type Said = Pick<Observation, 'part' | 'whole' | 'unit' | 'rate'>;

/** Part and whole of a level where both are printed, in the unit of the whole, and its printed rate. */
export function ownLevel(
  target: Target,
  { share }: Attainment,
  answer: Actual | Claim | undefined,
  context: LevelContext,
): Said {
  const rate = levelRateOf(answer?.measure, target);
  if (share === undefined || answer?.measure === undefined) return rate;
  const whole = wholeOf(target, answer, answer.measure, context);
  // A pair whose unit is not known adds up to nothing.
  return whole?.value === share.whole ? { ...share, unit: whole.unit, ...rate } : { part: 'not-comparable', ...rate };
}

/** The whole that a level was judged by: of a printed rate its denominator, of an amount the base of the target. */
function wholeOf(
  { base, measure }: Target,
  answer: Actual | Claim,
  reported: Measure,
  { figures, asOf, units }: LevelContext,
): Quantity | undefined {
  const isAmount = measure !== undefined && unitLikeness(meantUnit(reported), meantUnit(measure), units) === 'unlike';
  if (base === undefined || !isAmount) return linkedAmount(answer, 'denominator', { figures });
  const amount = baseAmount(base, figures, asOf);
  return amount.known ? { value: amount.measure.value, unit: meantUnit(amount.measure) } : undefined;
}

/** A printed level as the rate of an observation, in the terms of its target: 95 of %, 4.7 of 个 for 千人口. */
export function levelRateOf(measure: Measure | undefined, { measure: promised }: Target): Pick<Said, 'rate'> {
  if (measure === undefined || promised === undefined) return rateOf(measure);
  const isAlike = meantUnit(measure) === meantUnit(promised) && comparePer(promised.per, measure.per) === 'same';
  return isAlike ? printedRate(measure) : {};
}

/** A printed percentage as the rate of an observation; nothing for another measure. */
export function rateOf(measure: Measure | undefined): Pick<Said, 'rate'> {
  return measure === undefined || meantUnit(measure) !== '%' ? {} : printedRate(measure);
}

function printedRate({ value, bound, approximate }: Measure): Pick<Said, 'rate'> {
  if (approximate) return {};
  if (bound === 'at-least' || bound === 'at-most') return { rate: { value, bound } };
  return bound === 'unstated' || bound === 'exactly' ? { rate: value } : {};
}
