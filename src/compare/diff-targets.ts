import type { JsonValue } from '../entity.ts';
import { nameKey } from '../name.ts';
import type { Measure, Scope, Target } from '../plan/figure.ts';
import { meantUnit } from '../progress/judgement.ts';
import { subtractQuantities } from '../quantity/arithmetic.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { unitLikeness } from '../quantity/unit.ts';
import { assign } from './assignment.ts';
import { bigrams, namesContrast } from './core-name.ts';
import { exactPairs, type Pair } from './exact-pairs.ts';
import { isSameJson } from './field-changes.ts';
import type { MatchWeights } from './likeness.ts';
import type { MatchRules } from './match-subjects.ts';
import { scoredPairs } from './scored-pairs.ts';
import { type Traits, unitKind } from './traits.ts';

/** What of a target's promise, beside its amount and date, can be another than last year. */
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
  | 'missing';

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

const none: ReadonlySet<string> = new Set();

/** Within one project the unit says much about which target is meant. The name is the indicator here. */
const targetWeights: MatchWeights = { name: 70, indicators: 0, units: 30, organizations: 0 };

/** A target while it is compared. */
interface Compared {
  readonly target: Target;
  /** Its indicator as a key. */
  readonly indicator: string;
}

/**
 * What became of the targets of one project: paired by indicator, unit and scope, never by id; then by indicator; then
 * by the likeness of indicators and units, under the threshold and margin for projects. In this year's order, then what is gone.
 */
export function diffTargets(
  previous: readonly Target[],
  current: readonly Target[],
  rules: MatchRules,
): readonly TargetChange[] {
  const targets = current.map(comparedOf);
  const byPromise = exactPairs(previous.map(comparedOf), targets, promiseKey, wholeOf);
  const byIndicator = exactPairs(byPromise.previous, byPromise.current, ({ indicator }) => indicator, wholeOf);
  const alike = alikePairs(byIndicator.previous, byIndicator.current, rules);
  const pairs = [...byPromise.pairs, ...byIndicator.pairs, ...alike];
  const partners = new Map(pairs.map(([before, after]) => [after, before]));
  const found = new Set(alike.map(([before]) => before));
  return [
    ...targets.flatMap((after) => changeOf(partners.get(after), after)),
    ...byIndicator.previous.flatMap((before): TargetChange[] =>
      found.has(before) ? [] : [{ kind: 'retired', before: before.target, changed: [] }],
    ),
  ];
}

function comparedOf(target: Target): Compared {
  return { target, indicator: nameKey(target.indicator) };
}

/** By the unit as printed: one that is only printed in another way is found by its indicator. */
function promiseKey({ target: { measure, scope }, indicator }: Compared): string {
  return JSON.stringify([indicator, measure?.unit, measure?.unitMeant, measure?.per, scope]);
}

function wholeOf({ target }: Compared): string {
  return JSON.stringify({ ...target, id: '' });
}

function alikePairs(
  before: readonly Compared[],
  after: readonly Compared[],
  { threshold, margin }: MatchRules,
): readonly Pair<Compared>[] {
  const pairs = scoredPairs(before.map(traitsOf), after.map(traitsOf), targetWeights, threshold).flatMap((pair) => {
    const ends = [before[pair.row] as Compared, after[pair.column] as Compared] as const;
    return namesContrast(ends[0].indicator, ends[1].indicator) ? [] : [{ ...pair, ends }];
  });
  return assign(pairs, margin).flatMap(({ pair, isSure }) => (isSure ? [pair.ends] : []));
}

function traitsOf({ target: { measure }, indicator }: Compared): Traits {
  const units = measure === undefined ? none : new Set([unitKind(measure)]);
  return { name: bigrams(indicator), indicators: none, units, organizations: none };
}

function changeOf(compared: Compared | undefined, { target: after, indicator }: Compared): readonly TargetChange[] {
  if (compared === undefined) return [{ kind: 'added', after, changed: [] }];
  const before = compared.target;
  const changed: TargetAspect[] = compared.indicator === indicator ? [] : ['indicator'];
  for (const [aspect, isChanged] of aspects) if (isChanged(before, after)) changed.push(aspect);
  const isKept = changed.length === 0;
  if (isKept && !isOtherAmount(before.measure, after.measure)) return [];
  const delta = changed.includes('unit') ? undefined : deltaOf(before.measure, after.measure);
  return [{ kind: isKept ? 'continued' : 'refined', before, after, changed, ...(delta && { delta }) }];
}

/** By value, in whatever like unit; what is no number by its characters. */
function isOtherAmount(before: Measure | undefined, after: Measure | undefined): boolean {
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
  ['role', (before, after) => before.role !== after.role],
  ['stage', (before, after) => before.stage !== after.stage],
  ['modality', (before, after) => before.modality !== after.modality],
  ['change', (before, after) => before.change !== after.change],
  ['words', (before, after) => before.words !== after.words],
  ['base', (before, after) => before.base?.relation !== after.base?.relation || before.base?.name !== after.base?.name],
  ['missing', (before, after) => before.missing !== after.missing],
];

function boundOf({ measure }: Target): string {
  return [measure?.bound, measure?.strict, measure?.approximate].join(' ');
}

/** An interface is not a record to the compiler, though every scope is JSON. */
function jsonOf(scope: Scope | undefined): JsonValue | undefined {
  return scope as JsonValue | undefined;
}

/** 人 and 名 are the same unit, and 万人 and 人; what follows 每 must be the same words. */
function isOtherUnit(before: Measure | undefined, after: Measure | undefined): boolean {
  if (before === undefined || after === undefined) return before !== after;
  const [was, is] = [meantUnit(before), meantUnit(after)];
  if (was !== is && unitLikeness(was, is) === 'unlike') return true;
  return before.per !== after.per && nameKey(before.per ?? '') !== nameKey(after.per ?? '');
}
