import type { Measure, Target } from '../../src/plan/figure.ts';
import type { WorkPlan } from '../../src/plan/work-plan.ts';
import { planOf, projectOf, targetOf } from '../plan/small-plan.ts';

type Amount = readonly [value: string, unit: string, rest?: Partial<Measure>];

/** An amount as `['7', '个', { bound: 'at-least' }]`. */
export function measureOf([value, unit, rest = {}]: Amount): Measure {
  return { value, unit, bound: 'unstated', ...rest };
}

/** A target of one indicator, work where nothing else is said. */
export function promise(id: string, amount?: Amount, rest: Partial<Target> = {}): Target {
  return targetOf(id, { indicator: '改造小区', ...(amount && { measure: measureOf(amount) }), ...rest });
}

/** A plan with all its targets in one project; its id is its name. */
export function planIn(name: string, within: readonly string[] | undefined, targets: readonly Target[]): WorkPlan {
  return planOf([projectOf('1', { name: '老旧小区改造', targets })], {
    id: name,
    division: { name, ...(within && { within }) },
  });
}

export const province = (...targets: readonly Target[]): WorkPlan => planIn('甲省', undefined, targets);

export const city = (name: string, ...targets: readonly Target[]): WorkPlan => planIn(name, ['甲省'], targets);

export const county = (name: string, of: string, ...targets: readonly Target[]): WorkPlan =>
  planIn(name, ['甲省', of], targets);
