import { parseLeadingGroup, parseProgressReport, parseWorkPlan } from '../gate/parse.ts';
import type { Issue, Result } from '../issue.ts';
import type { LeadingGroup } from '../plan/leading-group.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import type { Margin } from './assemble/draft.ts';
import { groupOf } from './assemble/group-of.ts';
import { ledgerOf } from './assemble/ledger-of.ts';
import { planOf } from './assemble/plan-of.ts';
import { reportOf } from './assemble/report-of.ts';
import { readIssue } from './issues.ts';
import type { Prepared } from './prepare-text.ts';
import type { Reading } from './reading.ts';
import { digitsNumber } from './text/numeral.ts';

/** A value with its margin; without one where the gate refused it. */
export function toReading<T>(
  { reading, issues, trace }: Prepared,
  result: Result<T> | undefined,
  margin: Margin,
  further: readonly Issue[] = [],
): Reading<T> {
  return {
    ...(result?.ok && { value: result.value }),
    evidence: margin.evidence,
    issues: [...placedIssues(issues, margin.places), ...further, ...(result?.issues ?? [])],
    ledger: ledgerOf(reading, margin.places),
    ...(trace && { trace }),
  };
}

/** What is said of a number names its place in the value, where it has one. */
function placedIssues(issues: readonly Issue[], places: Margin['places']): readonly Issue[] {
  const placeAt = new Map([...places].map(([{ number }, path]) => [number.numeral.span[0], path]));
  return issues.map((issue) => {
    const path = issue.span && placeAt.get(issue.span[0]);
    return path === undefined ? issue : { ...issue, path };
  });
}

export function emptyReading<T>(issues: readonly Issue[]): Reading<T> {
  return { evidence: [], issues, ledger: [] };
}

/** The plan of a prepared text through its gate. */
export function planResult({ reading, figures, year, options }: Prepared, margin: Margin): Result<WorkPlan> {
  const number = digitsNumber(year ?? '');
  if (number === undefined) return { ok: false, issues: [readIssue('read/year-not-found')] };
  return parseWorkPlan(planOf(reading, figures, number, options, margin));
}

/** The report of a prepared text through its gate. */
export function reportResult(
  { reading, figures, options }: Prepared,
  plan: WorkPlan | undefined,
  margin: Margin,
): Result<ProgressReport> {
  const report = reportOf(reading, figures, options, plan?.id, margin);
  if (report === undefined) return { ok: false, issues: [readIssue('read/period-not-found')] };
  return parseProgressReport(report, plan === undefined ? {} : { plan });
}

/** The leading group of a prepared text through its gate. */
export function groupResult({ reading }: Prepared, margin: Margin): Result<LeadingGroup> {
  const { group } = reading.outline;
  if (group === undefined)
    return { ok: false, issues: [readIssue('read/nothing-found', { expected: 'leading group 领导小组' })] };
  return parseLeadingGroup(groupOf(group, [], margin));
}
