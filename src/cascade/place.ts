import type { Division } from '../division/division.ts';
import type { Id } from '../entity.ts';
import type { Issue } from '../issue.ts';
import { nameKey } from '../name.ts';
import { compareCodePoints } from '../plan/code-point-order.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { cascadeIssue } from './issues.ts';

/** A plan that is not set against the upper one 不予对照, and why. */
export interface LeftOutPlan {
  readonly plan: Id;
  readonly division: string;
  readonly reason: 'not-within' | 'place-unknown' | 'other-year' | 'several-plans' | 'not-expected';
}

/** The divisions among which an upper figure is shared out: their names, or how many they are. */
export type ExpectedDivisions = readonly string[] | number;

/** A lower plan that lies in the upper division. */
export interface PlacedPlan {
  readonly plan: WorkPlan;
  /** Keys of the names on the way down from the upper division, its own last: 宿州市, 泗县. */
  readonly path: readonly string[];
}

/** Sorts out which lower plans lie in the upper division, each once. By division, whatever their order. */
export function placePlans(
  upper: Pick<WorkPlan, 'division' | 'year'>,
  lowers: readonly WorkPlan[],
  expected: ExpectedDivisions | undefined,
): {
  readonly placed: readonly PlacedPlan[];
  readonly leftOut: readonly LeftOutPlan[];
  readonly issues: readonly Issue[];
} {
  const named = typeof expected === 'object' ? new Set(expected.map(nameKey)) : undefined;
  const ordered = lowers
    .map((plan) => ({ plan, path: pathBelow(upper.division, plan.division) }))
    .sort((a, b) => compareCodePoints(orderOf(a.plan), orderOf(b.plan)));
  const plansAt = new Map<string, number>();
  for (const { plan, path } of ordered) {
    const place = placeOf(plan, path);
    plansAt.set(place, (plansAt.get(place) ?? 0) + 1);
  }
  const placed: PlacedPlan[] = [];
  const leftOut: LeftOutPlan[] = [];
  const issues: Issue[] = [];
  for (const { plan, path } of ordered) {
    const reason = reasonAgainst(plan, path);
    // One without a way down has a reason.
    if (reason === undefined) placed.push({ plan, path: path as readonly string[] });
    else {
      leftOut.push({ plan: plan.id, division: plan.division.name, reason });
      issues.push(cascadeIssue(`cascade/${reason}`, { path: [plan.id], ...told(reason, plan) }));
    }
  }
  return { placed, leftOut, issues };

  function reasonAgainst(plan: WorkPlan, path: readonly string[] | undefined): LeftOutPlan['reason'] | undefined {
    if (path === undefined) return plan.division.within === undefined ? 'place-unknown' : 'not-within';
    if (plan.year !== upper.year) return 'other-year';
    if (plansAt.get(placeOf(plan, path)) !== 1) return 'several-plans';
    return named === undefined || path.some((name) => named.has(name)) ? undefined : 'not-expected';
  }

  function told(reason: LeftOutPlan['reason'], { division: { name }, year }: WorkPlan) {
    if (reason === 'other-year') return { expected: `${upper.year}`, received: `${name} ${year}` };
    return { expected: upper.division.name, received: name };
  }
}

/** The way down from one division to another; undefined where it does not lie in it, or does not say where it lies. */
function pathBelow(upper: Division, lower: Division): readonly string[] | undefined {
  const above = (lower.within ?? []).map(nameKey);
  const at = above.indexOf(nameKey(upper.name));
  return at === -1 ? undefined : [...above.slice(at + 1), nameKey(lower.name)];
}

function orderOf({ division, id }: WorkPlan): string {
  return `${division.name}\n${id}`;
}

/** Two plans of one place are of one division and one year. */
function placeOf({ year }: WorkPlan, path: readonly string[] | undefined): string {
  return JSON.stringify([year, path]);
}
