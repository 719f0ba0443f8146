import type { Actual, Claim, Link, Measure, Target } from '../../src/plan/figure.ts';
import type { ProgressEntry, ProgressReport } from '../../src/progress/progress-report.ts';

/** A measure from how it is printed: `71公里`, `62.3%`. */
export function measure(printed: string, rest: Partial<Measure> = {}): Measure {
  const [, value = '', unit = ''] = /^([-\d.]*)(.*)$/.exec(printed) ?? [];
  return { value, unit, bound: 'unstated', ...rest };
}

export function target(id: string, printed?: string, rest: Partial<Target> = {}): Target {
  return {
    id,
    as: 'target',
    role: 'flow',
    indicator: `目标${id}`,
    ...(printed && { measure: measure(printed) }),
    ...rest,
  };
}

export function actual(id: string, printed?: string, rest: Partial<Actual> = {}): Actual {
  return {
    id,
    as: 'actual',
    role: 'flow',
    indicator: `实绩${id}`,
    ...(printed && { measure: measure(printed) }),
    ...rest,
  };
}

export function claim(id: string, printed?: string, rest: Partial<Claim> = {}): Claim {
  return {
    id,
    as: 'claim',
    role: 'level',
    indicator: `比率${id}`,
    ...(printed && { measure: measure(printed) }),
    ...rest,
  };
}

/** Links from short words: `numerator A1`, `answers T1 inferred`, `denominator` for one that is not printed. */
export function links(...said: readonly string[]): readonly Link[] {
  return said.map((words) => {
    const [kind, to = null, by] = words.split(' ');
    return { kind: kind as Link['kind'], to, ...(by !== undefined && { by: by as 'inferred' | 'candidate' }) };
  });
}

/** A rate of two figures: numerator, denominator. */
export function rateOf(id: string, printed: string, part: string | null, whole: string | null): Claim {
  return claim(id, printed, {
    links: [
      { kind: 'numerator', to: part },
      { kind: 'denominator', to: whole },
    ],
  });
}

/** An entry with figures of any kind in it. */
export function entryOf(
  figures: readonly (Actual | Claim | Target)[],
  rest: Partial<ProgressEntry> = {},
): ProgressEntry {
  return {
    id: 'E',
    number: '',
    name: '项目',
    responsibilities: [],
    actuals: figures.filter((figure) => figure.as === 'actual'),
    claims: figures.filter((figure) => figure.as === 'claim'),
    targets: figures.filter((figure) => figure.as === 'target'),
    ...rest,
  };
}

/** A report of January to June 2020 with nothing in it but what a test puts there. */
export function reportOf(entries: readonly ProgressEntry[], rest: Partial<ProgressReport> = {}): ProgressReport {
  return {
    schemaVersion: '1.0',
    id: 'report',
    source: { title: '进展情况', issuers: [] },
    division: { name: '淮北市' },
    period: { from: '2020-01-01', to: '2020-06-30', cumulative: true },
    entries,
    funds: [],
    ...rest,
  };
}

/** A report of one entry. */
export function reportWith(...figures: (Actual | Claim | Target)[]): ProgressReport {
  return reportOf([entryOf(figures)]);
}
