import type { Actual, Claim, Link, Measure, Role, Target } from '../../src/plan/figure.ts';

type MeasureText = readonly [value: string, unit: string, rest?: Partial<Measure>];

const measureOf = ([value, unit, rest = {}]: MeasureText): Measure => ({ value, unit, bound: 'unstated', ...rest });

/** A target of a role; amounts as `['7', '个', { bound: 'at-least' }]`. */
export function target(role: Role, amount?: MeasureText, rest: Partial<Target> = {}): Target {
  return { id: 'T1', as: 'target', role, indicator: '指标', ...(amount && { measure: measureOf(amount) }), ...rest };
}

/** A result that answers target T1. */
export function actual(amount?: MeasureText, rest: Partial<Actual> = {}, link: Partial<Link> = {}): Actual {
  const links: readonly Link[] = [{ kind: 'answers', to: 'T1', ...link }];
  return {
    id: 'A1',
    as: 'actual',
    role: 'flow',
    indicator: '实绩',
    ...(amount && { measure: measureOf(amount) }),
    links,
    ...rest,
  };
}

/** A printed own rate that answers target T1. */
export function claim(amount: MeasureText, rest: Partial<Claim> = {}): Claim {
  return {
    id: 'C1',
    as: 'claim',
    role: 'level',
    indicator: '自报',
    measure: measureOf(amount),
    links: [{ kind: 'answers', to: 'T1' }],
    ...rest,
  };
}
