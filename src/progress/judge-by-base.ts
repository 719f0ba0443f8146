import type { Actual, Base, Claim, Measure, Target } from '../plan/figure.ts';
import { convertQuantity } from '../quantity/convert.ts';
import { decimalPlaces, divideDecimals, multiplyDecimals, subtractDecimals } from '../quantity/decimal.ts';
import type { Ratio } from '../quantity/ratio.ts';
import { baseAmount } from './base.ts';
import { fulfils, fulfilsShare } from './bound.ts';
import { progressIssue } from './issues.ts';
import { type Judgement, meantUnit, missing, spoken, undecided } from './judgement.ts';
import { comparePer } from './per.ts';
import { shareOf } from './share.ts';
import type { AttainmentOptions, Measured } from './verdict.ts';

/**
 * Judges a target that is a share, a multiple or an excess of something (…的60%, …的1.3倍, 高于…0.5个百分点) by an
 * amount, through the amount of its base on the day. Where that is not printed the target is not judged.
 */
export function judgeByBase(
  target: Measured<Target>,
  actual: Measured<Actual | Claim>,
  base: Base,
  options: AttainmentOptions,
): Judgement {
  const amount = baseAmount(base, options.figures ?? (() => undefined), options.asOf);
  if (!amount.known) return missing('base-unknown', [amount.issue]);
  const reported = { value: actual.measure.value, unit: meantUnit(actual.measure) };
  const whole = { value: amount.measure.value, unit: meantUnit(amount.measure) };
  const isSamePer = comparePer(amount.measure.per, actual.measure.per) === 'same';

  if (base.relation === 'above') {
    const aligned = convertQuantity(reported, whole.unit, options);
    if (isSamePer && aligned.ok) return judgeExcess(target.measure, aligned.value.value, whole.value, options);
  } else {
    const share = isSamePer ? shareOf(reported, whole, options) : undefined;
    if (share !== undefined) return judgeShare(target, share, base.relation, options);
  }
  const detail = { expected: spoken(amount.measure), received: spoken(actual.measure) };
  return missing('not-comparable', [progressIssue('progress/not-comparable', detail)]);
}

function judgeExcess(target: Measure, value: string, base: string, options: AttainmentOptions): Judgement {
  const excess = subtractDecimals(value, base);
  const gap = { value: subtractDecimals(excess, target.value), unit: meantUnit(target) };
  return { ...verdictOf(fulfils(target, excess, options)), gap };
}

/**
 * A level is judged by the exact pair. A standard is a rule for paying, rounded when it was made: it is judged at the
 * places its target prints (833 ÷ 641 = 1.2995 fulfils 1.3倍).
 */
function judgeShare(
  target: Measured<Target>,
  share: Ratio,
  relation: 'share-of' | 'times',
  options: AttainmentOptions,
): Judgement {
  const scale = relation === 'share-of' ? '100' : '1';
  const { measure } = target;
  if (target.role !== 'standard') return { ...verdictOf(fulfilsShare(measure, share, scale, options)), share };
  const value = divideDecimals(multiplyDecimals(share.part, scale), share.whole, decimalPlaces(measure.value));
  return { ...verdictOf(fulfils(measure, value, options)), share };
}

function verdictOf(met: boolean | undefined): Judgement {
  return met === undefined ? undecided('about') : { verdict: met ? 'met' : 'unmet', issues: [] };
}
