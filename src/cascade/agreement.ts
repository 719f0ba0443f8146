import { expect } from '../issue.ts';
import { nameKey } from '../name.ts';
import type { Measure, Target } from '../plan/figure.ts';
import { fulfils } from '../progress/bound.ts';
import { meantUnit } from '../progress/judgement.ts';
import { compareQuantities } from '../quantity/arithmetic.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { UnitOptions } from '../quantity/unit.ts';
import { amountOf, rangeOf, totalIn } from './amount-range.ts';
import { refusalOf } from './refusal.ts';

/**
 * How two documents agree on one promise 表述一致性, the best first.
 *
 * - `same`: number and bound are the same, or the words are; 为 and no word are one bound
 * - `rounded`: one number may be the other as its printed places round it: 1.1万公里 and 10983公里
 * - `compatible`: one number fulfils the bound of the other: 700个以上 and 871个
 * - `indeterminate`: 左右 or 约 leaves it open
 * - `differs`: not both can be meant
 * - `not-compared`: other units, or words against a number
 */
export type Agreement = 'same' | 'rounded' | 'compatible' | 'indeterminate' | 'differs' | 'not-compared';

const worstFirst: readonly Agreement[] = ['not-compared', 'differs', 'indeterminate', 'compatible', 'rounded'];

/** How well the least agreeing two of several targets agree. */
export function agreementOf(targets: readonly Target[], options: UnitOptions): Agreement {
  const pairs = targets.flatMap((a, index) => targets.slice(index + 1).map((b) => ofTwo(a, b, options)));
  return worstFirst.find((agreement) => pairs.includes(agreement)) ?? 'same';
}

function ofTwo(a: Target, b: Target, options: UnitOptions): Agreement {
  if (a.measure === undefined && b.measure === undefined) return inWords(a) === inWords(b) ? 'same' : 'not-compared';
  // A number is refused against words.
  if ((refusalOf(a, b, options) ?? refusalOf(b, a, options)) !== undefined) return 'not-compared';
  const [one, other] = [a.measure, b.measure] as [Measure, Measure];
  const isEqual = expect(compareQuantities(amountOf(one), amountOf(other), options)) === 0;
  if (boundText(one) === boundText(other)) {
    if (isEqual) return 'same';
    if (meets(one, other, options)) return 'rounded';
  }
  const answers = [fulfilledBy(one, other, options), fulfilledBy(other, one, options)];
  if (answers.includes(true)) return 'compatible';
  return answers.includes(undefined) ? 'indeterminate' : 'differs';
}

function inWords({ words, indicator }: Target): string {
  return nameKey(words ?? indicator);
}

/** 为 and no word at all have one force: reaching the number is enough. */
function boundText({ bound, strict, approximate, upper }: Measure): string {
  return JSON.stringify([bound === 'exactly' ? 'unstated' : bound, strict, approximate, upper]);
}

/** Whether two printed numbers may stand for one. */
function meets(a: Measure, b: Measure, options: UnitOptions): boolean {
  const [[lowA, highA], [lowB, highB]] = [rangeOf(amountOf(a), options), rangeOf(amountOf(b), options)];
  const isUpTo = (low: Quantity, high: Quantity) => expect(compareQuantities(low, high, options)) <= 0;
  return isUpTo(lowA, highB) && isUpTo(lowB, highA);
}

/** Whether a number fulfils a bound that leaves room; a bare number leaves none. Undefined: 左右 and 约 do not say. */
function fulfilledBy(bound: Measure, { value, unit, unitMeant = unit }: Measure, options: UnitOptions) {
  if (bound.approximate || bound.bound === 'about') return undefined;
  if (bound.bound === 'unstated' || bound.bound === 'exactly') return false;
  const moved = totalIn(meantUnit(bound), [{ value, unit: unitMeant }], options);
  return moved.ok && fulfils(bound, moved.value.value);
}
