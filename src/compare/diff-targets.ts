import type { JsonValue } from '../entity.ts';
import { nameKey } from '../name.ts';
import type { Measure, Scope, Target } from '../plan/figure.ts';
import { meantUnit } from '../progress/judgement.ts';
import { comparePer } from '../progress/per.ts';
import { subtractQuantities } from '../quantity/arithmetic.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { unitLikeness } from '../quantity/unit.ts';
import { isSameJson } from './field-changes.ts';
import type { MatchRules } from './match-subjects.ts';
import { indicatorKey, pairTargets } from './target-pairs.ts';

/** What of a target's promise, beside its amount, can be another than last year. `when`: due or in force from another day of the year. */
export type TargetAspect =
  | 'indicator'
  | 'unit'
  | 'bound'
  | 'scope'
  | 'role'
  | 'stage'
  | 'modality'
  | 'change'
  | 'words'
  | 'base'
  | 'missing'
  | 'when';

/** The same promise in two years, by amount. */
export interface TargetDelta {
  readonly before: Quantity;
  readonly after: Quantity;
  /** after − before, in the unit of `after`; of percentages in 个百分点. */
  readonly difference: Quantity;
}

/** What became of one target 目标变化. Targets that are the same in both years have none. */
export interface TargetChange {
  /** `continued`: another amount. `refined`: another promise. `added`, `retired`: a target more, a target less. */
  readonly kind: 'continued' | 'refined' | 'added' | 'retired';
  readonly before?: Target;
  readonly after?: Target;
  /** What of the promise changed; empty unless `refined`. */
  readonly changed: readonly TargetAspect[];
  /** Absent where one side has no amount, the units are unlike, or the amounts are equal. */
  readonly delta?: TargetDelta;
}

/**
 * What became of the targets of one project, as {@link pairTargets} pairs them. In this year's order, then what is gone.
 */
export function diffTargets(
  previous: readonly Target[],
  current: readonly Target[],
  rules: MatchRules,
): readonly TargetChange[] {
  const pairs = pairTargets(previous, current, rules);
  const partners = new Map(pairs.map(({ before, after }) => [after, before]));
  const found = new Set(pairs.map(({ before }) => before));
  return [
    ...current.flatMap((after) => changeOf(partners.get(after), after)),
    ...previous.flatMap((before): TargetChange[] =>
      found.has(before) ? [] : [{ kind: 'retired', before, changed: [] }],
    ),
  ];
}

function changeOf(before: Target | undefined, after: Target): readonly TargetChange[] {
  if (before === undefined) return [{ kind: 'added', after, changed: [] }];
  const changed: TargetAspect[] = indicatorKey(before) === indicatorKey(after) ? [] : ['indicator'];
  for (const [aspect, isChanged] of aspects) if (isChanged(before, after)) changed.push(aspect);
  const isKept = changed.length === 0;
  if (isKept && !isOtherAmount(before.measure, after.measure)) return [];
  const delta = changed.includes('unit') ? undefined : deltaOf(before.measure, after.measure);
  return [{ kind: isKept ? 'continued' : 'refined', before, after, changed, ...(delta && { delta }) }];
}

/** By value, in whatever like unit; what is no number by its characters. */
export function isOtherAmount(before: Measure | undefined, after: Measure | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const [was, is] = [meantUnit(before), meantUnit(after)];
  return (['value', 'upper'] as const).some((end) => {
    const [one, other] = [before[end], after[end]];
    if (one === undefined || other === undefined || (one === other && was === is)) return one !== other;
    const gap = subtractQuantities<string, string>({ value: other, unit: is }, { value: one, unit: was });
    return gap.ok ? gap.value.value !== '0' : one !== other;
  });
}

function deltaOf(before: Measure | undefined, after: Measure | undefined): TargetDelta | undefined {
  if (before === undefined || after === undefined) return undefined;
  const was: Quantity = { value: before.value, unit: meantUnit(before) };
  const is: Quantity = { value: after.value, unit: meantUnit(after) };
  const gap = subtractQuantities(is, was);
  if (!gap.ok || gap.value.value === '0') return undefined;
  const unit = nameKey(is.unit) === '%' ? '个百分点' : is.unit;
  return { before: was, after: is, difference: { value: gap.value.value, unit } };
}

/** How two targets are told apart by each aspect but the indicator. */
const aspects: readonly (readonly [TargetAspect, (before: Target, after: Target) => boolean])[] = [
  ['unit', (before, after) => isOtherUnit(before.measure, after.measure)],
  ['bound', (before, after) => boundOf(before) !== boundOf(after)],
  ['scope', (before, after) => !isSameJson(jsonOf(before.scope), jsonOf(after.scope))],
  ...(['role', 'stage', 'modality', 'change', 'words', 'missing'] as const).map(
    (aspect) => [aspect, (before: Target, after: Target) => before[aspect] !== after[aspect]] as const,
  ),
  ['base', (before, after) => before.base?.relation !== after.base?.relation || before.base?.name !== after.base?.name],
  ['when', (before, after) => dayOfYear(before) !== dayOfYear(after)],
];

/** When it begins and ends, whatever the year; what is due by 31 December, or in December, is due by the year's end. */
function dayOfYear({ when }: Target): string {
  return `${when?.from?.slice(4)} ${(when?.to ?? '').slice(4).replace(/^-12(-31)?$/, '')}`;
}

function boundOf({ measure }: Target): string {
  return [measure?.bound, measure?.strict, measure?.approximate].join(' ');
}

/** An interface is not a record to the compiler, though every scope is JSON. */
function jsonOf(scope: Scope | undefined): JsonValue | undefined {
  return scope as JsonValue | undefined;
}

/** 人 and 名 are the same unit, and 万人 and 人; 每人每月 and 人月 are the same per. */
function isOtherUnit(before: Measure | undefined, after: Measure | undefined): boolean {
  if (before === undefined || after === undefined) return before !== after;
  const [was, is] = [meantUnit(before), meantUnit(after)];
  if (was !== is && unitLikeness(was, is) === 'unlike') return true;
  return comparePer(before.per, after.per) !== 'same';
}
