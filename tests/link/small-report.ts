import type { Actual, Link } from '../../src/plan/figure.ts';
import type { ProgressEntry, ProgressReport } from '../../src/progress/progress-report.ts';

/** A result of work. */
export const done = (id: string, indicator: string, value: string, unit: string, links?: readonly Link[]): Actual => ({
  id,
  as: 'actual',
  role: 'flow',
  indicator,
  measure: { value, unit, bound: 'unstated' },
  ...(links && { links }),
});
/** An entry that says nothing but what is given. */
export const entry = (id: string, name: string, rest: Partial<ProgressEntry> = {}): ProgressEntry => ({
  id,
  number: '',
  name,
  responsibilities: [],
  actuals: [],
  claims: [],
  ...rest,
});
/** A report of half a year. */
export const report = (entries: readonly ProgressEntry[], rest: Partial<ProgressReport> = {}): ProgressReport => ({
  schemaVersion: '1.0',
  id: 'R',
  source: { title: '通报', issuers: [] },
  division: { name: '泗县' },
  period: { from: '2024-01-01', to: '2024-06-30', cumulative: true },
  entries,
  funds: [],
  ...rest,
});
