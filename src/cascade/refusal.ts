import type { Issue } from '../issue.ts';
import { nameKey } from '../name.ts';
import type { Measure, Role, Scope, Target } from '../plan/figure.ts';
import { meantUnit, spoken } from '../progress/judgement.ts';
import { comparePer } from '../progress/per.ts';
import { scopesDiffer, spokenScope } from '../progress/scope.ts';
import { compareStages, impliedStage } from '../progress/stage.ts';
import { isDecimalString } from '../quantity/decimal.ts';
import { type UnitOptions, unitLikeness } from '../quantity/unit.ts';
import type { RefusalReason } from './cascade-row.ts';
import { cascadeIssue } from './issues.ts';

/** Why one lower figure is not set against the upper one, in words. */
export interface Refusal {
  readonly reason: RefusalReason;
  /** Of the upper figure. */
  readonly expected: string;
  /** Of the lower one. */
  readonly received: string;
}

/** Whether a role is summed over divisions: work and caseloads are. */
export function isAdditive(role: Role): boolean {
  return role === 'flow' || role === 'stock';
}

/** Why a lower figure is not of one kind with the upper one; undefined where it is. */
export function refusalOf(upper: Target, lower: Target, options: UnitOptions): Refusal | undefined {
  const [ours, theirs] = [upper.measure, lower.measure];
  if (ours === undefined || theirs === undefined) {
    return { reason: 'no-amount', expected: inWords(upper), received: inWords(lower) };
  }
  return figureRefusal(upper, lower) ?? measureRefusal(upper.role, ours, theirs, options) ?? baseRefusal(upper, lower);
}

/** The issue that tells a refusal. */
export function refusalIssue({ reason, expected, received }: Refusal, path: readonly string[]): Issue {
  return cascadeIssue(`cascade/${reason}`, { path, expected, received });
}

/** Whether two scopes name one dimension (医院层级) and give it other values. */
export function dimensionsDiffer(a: Scope | undefined, b: Scope | undefined): boolean {
  return scopesDiffer(onlyDimension(a), onlyDimension(b));
}

function onlyDimension(scope: Scope | undefined): Scope {
  return scope?.dimension === undefined ? {} : { dimension: scope.dimension };
}

function figureRefusal(upper: Target, lower: Target): Refusal | undefined {
  if (upper.role === 'unknown' || lower.role === 'unknown') {
    return { reason: 'unknown-role', expected: upper.indicator, received: inWords(lower) };
  }
  if (upper.role !== lower.role) return { reason: 'roles-differ', expected: upper.role, received: lower.role };
  const order = compareStages(upper.stage, lower.stage);
  if (lower.stage !== undefined && (order === 'earlier' || order === 'unlike')) {
    return { reason: 'stage-differs', expected: upper.stage ?? impliedStage(lower.stage), received: lower.stage };
  }
  if (!dimensionsDiffer(upper.scope, lower.scope)) return undefined;
  return { reason: 'scope-differs', expected: spokenScope(upper.scope), received: spokenScope(lower.scope) };
}

function measureRefusal(role: Role, upper: Measure, lower: Measure, options: UnitOptions): Refusal | undefined {
  const told = { expected: spoken(upper), received: spoken(lower) };
  if (!isDecimalString(upper.value)) return { reason: 'not-a-number', ...told, received: `${upper.value}` };
  if (!isDecimalString(lower.value)) return { reason: 'not-a-number', ...told, received: `${lower.value}` };
  if (unitLikeness(meantUnit(upper), meantUnit(lower), options.units) === 'unlike') {
    return { reason: 'unlike-units', ...told };
  }
  if (comparePer(upper.per, lower.per) !== 'same') return { reason: 'per-differs', ...told };
  const isOpposed = isAdditive(role) && lower.bound === 'at-most' && upper.bound !== 'at-most';
  return isOpposed ? { reason: 'bounds-opposed', ...told } : undefined;
}

/** A base that only one of them names is taken to be the other's. */
function baseRefusal({ base: upper }: Target, { base: lower }: Target): Refusal | undefined {
  if (upper === undefined || lower === undefined) return undefined;
  const isSame = upper.relation === lower.relation && nameKey(upper.name) === nameKey(lower.name);
  return isSame ? undefined : { reason: 'base-differs', expected: upper.name, received: lower.name };
}

function inWords({ indicator, words, measure }: Target): string {
  return measure === undefined ? (words ?? indicator) : spoken(measure);
}
