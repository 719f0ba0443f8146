import type { Issue, Result } from '../issue.ts';
import type { Actual, Claim, Link, Measure, Target } from '../plan/figure.ts';
import { convertQuantity } from '../quantity/convert.ts';
import { compareDecimals, multiplyDecimals, subtractDecimals } from '../quantity/decimal.ts';
import type { DecimalString, Quantity } from '../quantity/quantity.ts';
import type { Ratio } from '../quantity/ratio.ts';
import { unitLikeness } from '../quantity/unit.ts';
import { inForceOn } from './base.ts';
import { fulfils, fulfilsByBound, fulfilsShare } from './bound.ts';
import { progressIssue } from './issues.ts';
import { judgeByBase } from './judge-by-base.ts';
import { type Judgement, meantUnit, missing, spoken, undecided } from './judgement.ts';
import { comparePer } from './per.ts';
import { scopesDiffer, spokenScope } from './scope.ts';
import { printedShare } from './share.ts';
import { compareStages, impliedStage } from './stage.ts';
import type { AttainmentOptions, Gap, Measured } from './verdict.ts';

type Differences = NonNullable<Link['differs']>;

/** Judges a target that has an amount by a result that has one. */
export function judgeAmount(
  target: Measured<Target>,
  actual: Measured<Actual | Claim>,
  differs: Differences,
  options: AttainmentOptions,
): Judgement {
  if (differs.includes('indicator')) return missing('not-comparable', [notComparable(target.measure, actual.measure)]);
  if (isOutOfPeriod(target, actual, differs, options)) return missing('out-of-period');

  const order = compareStages(target.stage, actual.stage);
  const asked = target.stage ?? (actual.stage && impliedStage(actual.stage));
  const stages = { expected: `${asked}`, received: `${actual.stage}` };
  if (order === 'unlike') return missing('not-comparable', [progressIssue('progress/not-comparable', stages)]);
  if (order === 'earlier') return earlierStage(target, actual, stages, options);

  const judged = judgeReached(target, actual, differs, options);
  if (order !== 'later') return judged;
  return { ...judged, issues: [...judged.issues, progressIssue('progress/later-stage', stages)] };
}

/** Another period's figure, a month's own among cumulative ones, or a standard that is not in force on the day. */
function isOutOfPeriod(target: Target, actual: Actual | Claim, differs: Differences, { asOf }: AttainmentOptions) {
  if (differs.includes('period')) return true;
  if (target.role === 'flow') return actual.cumulative === false;
  return target.role === 'standard' && inForceOn([actual], asOf).length === 0;
}

function earlierStage(
  target: Measured<Target>,
  actual: Measured<Actual | Claim>,
  stages: { readonly expected: string; readonly received: string },
  options: AttainmentOptions,
): Judgement {
  const aligned = align(target.measure, actual.measure, options);
  const ratio = aligned.ok && isPositive(target.measure.value) && pair(target.measure, aligned.value.value, options);
  const stage = { stage: actual.stage ?? 'preparing', ...(ratio && { ratio }) };
  return { ...missing('not-reported', [progressIssue('progress/earlier-stage', stages)]), stage };
}

/** Judges a result that has come as far as the target asks. */
function judgeReached(
  target: Measured<Target>,
  actual: Measured<Actual | Claim>,
  differs: Differences,
  options: AttainmentOptions,
): Judgement {
  const unlike = unitLikeness(meantUnit(actual.measure), meantUnit(target.measure), options.units) === 'unlike';
  if (target.base !== undefined && unlike) return judgeByBase(target, actual, target.base, options);
  const aligned = align(target.measure, actual.measure, options);
  if (differs.includes('base') || !aligned.ok) {
    return missing('not-comparable', [notComparable(target.measure, actual.measure)]);
  }

  const { value } = aligned.value;
  const gap = gapOf(target.measure, value);
  if (differs.includes('scope') || scopesDiffer(target.scope, actual.scope)) {
    const detail = { expected: spokenScope(target.scope), received: spokenScope(actual.scope) };
    return { ...undecided('scope-differs', [progressIssue('progress/scope-differs', detail), ...aligned.issues]), gap };
  }
  const share = target.role === 'level' ? printedShare(target.measure, actual, options) : undefined;
  const isDone = target.role === 'flow' || target.role === 'stock';
  const completion = isDone ? completionPair(target.measure, value, options) : { issues: [] };
  const facts = {
    ...(completion.ratio && { ratio: completion.ratio }),
    ...(share && { share }),
    gap,
    issues: [...aligned.issues, ...completion.issues],
  };
  return { ...facts, ...decide(target.measure, actual.measure, value, share, options) };
}

/** The verdict: by the exact share where its numbers are printed, else by the value as printed. */
function decide(
  target: Measure,
  reported: Measure,
  value: DecimalString,
  share: Ratio | undefined,
  options: AttainmentOptions,
) {
  if (share !== undefined) return asVerdict(fulfilsShare(target, share, '100', options), 'about');
  const isExact = (reported.bound === 'unstated' || reported.bound === 'exactly') && !reported.approximate;
  if (isExact) return asVerdict(fulfils(target, value, options), 'about');
  return asVerdict(fulfilsByBound(target, reported, value), 'bound-too-weak');
}

function asVerdict(met: boolean | undefined, doubt: 'about' | 'bound-too-weak') {
  if (met === undefined) return { verdict: 'indeterminate', reason: doubt } as const;
  return { verdict: met ? 'met' : 'unmet' } as const;
}

/** The result in the target's own unit, a monthly standard taken twelve times where the caller asked for it. */
function align(target: Measure, reported: Measure, options: AttainmentOptions): Result<Quantity> {
  const per = comparePer(target.per, reported.per);
  const twelve = per === 'months-of-a-year' && options.annualise === 'twelve-months';
  if (per !== 'same' && !twelve) return { ok: false, issues: [] };
  const value = twelve ? multiplyDecimals(reported.value, '12') : reported.value;
  return convertQuantity({ value, unit: meantUnit(reported) }, meantUnit(target), options);
}

/** Done ÷ target, or the caller's other convention; none where the whole would be 0. */
function completionPair(
  target: Measure,
  value: DecimalString,
  options: AttainmentOptions,
): { readonly ratio?: Ratio; readonly issues: readonly Issue[] } {
  const { baseline } = options;
  if (baseline !== undefined) {
    const whole = subtractDecimals(baseline, target.value);
    if (compareDecimals(whole, '0') !== 0) {
      return { ratio: { part: subtractDecimals(baseline, value), whole }, issues: [] };
    }
    return { issues: [progressIssue('progress/baseline-equals-target', { received: baseline })] };
  }
  const ratio = pair(target, value, options);
  return isPositive(ratio.whole) ? { ratio, issues: [] } : { issues: [] };
}

function pair(target: Measure, value: DecimalString, options: AttainmentOptions): Ratio {
  const inverse = options.ratio === 'target-over-actual';
  return inverse ? { part: target.value, whole: value } : { part: value, whole: target.value };
}

function isPositive(value: DecimalString): boolean {
  return compareDecimals(value, '0') > 0;
}

/** Actual − target; of two percentages in 个百分点. */
function gapOf(target: Measure, value: DecimalString): Gap {
  const unit = meantUnit(target) === '%' ? '个百分点' : meantUnit(target);
  return { value: subtractDecimals(value, target.value), unit, ...(target.per !== undefined && { per: target.per }) };
}

function notComparable(target: Measure, reported: Measure): Issue {
  return progressIssue('progress/not-comparable', { expected: spoken(target), received: spoken(reported) });
}
