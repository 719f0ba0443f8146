import { type Issue, ok, type Result, refuse } from '../issue.ts';
import { isIsoDate, lastDay } from '../period/date.ts';
import type { IsoDate } from '../period/period.ts';
import { compareDecimals, isDecimalString } from '../quantity/decimal.ts';
import type { DecimalString } from '../quantity/quantity.ts';
import { paceIssue } from './issues.ts';

/** How much is due by when. */
export interface ScheduleStep {
  /** A day, month or year; a month or a year ends on its last day. */
  readonly by: IsoDate;
  /** Percent of the year's target due by then, 0 to 100: `60`. */
  readonly share: DecimalString;
}

/** How much of a project is due by when 序时进度安排, as {@link paceSchedule} has checked it. Plain JSON. */
export interface PaceSchedule {
  /** By day, the earliest first; each `by` is a day. */
  readonly steps: readonly ScheduleStep[];
}

/** A step with its place in the caller's list. */
interface PlacedStep extends ScheduleStep {
  readonly at: number;
}

/**
 * Checks a project's own schedule 序时进度安排: quarters, months, construction due in October.
 *
 * @param steps what percent of the year's target is due by when, in any order
 * @returns the schedule by day; with a warning where it never reaches 100 % (`pace/schedule-open`). Refused, with all that is
 *   wrong: no step (`pace/schedule-empty`), no date (`pace/not-a-date`), no percent of 0 to 100 (`pace/not-a-share`), a day
 *   twice (`pace/day-twice`), less due later than before (`pace/schedule-falls`)
 * @source our convention; 季度序时进度安排 as printed in practice
 * @example
 * ```ts
 * import { expect } from 'minsheng';
 * import { expectedShare, paceSchedule } from 'minsheng/rollup';
 *
 * const construction = expect(paceSchedule([
 *   { by: '2020-06', share: '40' },
 *   { by: '2020-10', share: '100' },
 * ]));
 * console.log(expectedShare('2020-09-30', construction)); // => { part: '40', whole: '100' }
 * console.log(paceSchedule([{ by: '2020-06', share: '40' }, { by: '2020-09', share: '30' }]).issues[0]?.message);
 * // => The schedule falls from 40% to 30%: what is due stays due
 * ```
 */
export function paceSchedule(steps: readonly ScheduleStep[]): Result<PaceSchedule> {
  if (steps.length === 0) return refuse(paceIssue('pace/schedule-empty'));
  const placed = steps.map(({ by, share }, at) => ({ by: isIsoDate(by) ? lastDay(by) : by, share, at }));
  const malformed = placed.flatMap(stepFaults);
  if (malformed.length > 0) return refuse(malformed);
  const ordered = placed.sort((a, b) => (a.by < b.by ? -1 : 1));
  const faults = ordered.flatMap((step, index) => orderFaults(ordered[index - 1], step));
  if (faults.length > 0) return refuse(faults);
  const last = ordered.reduce((_, step) => step).share;
  const open = compareDecimals(last, '100') < 0 ? [paceIssue('pace/schedule-open', { received: last })] : [];
  return ok({ steps: ordered.map(({ by, share }) => ({ by, share })) }, open);
}

function stepFaults({ by, share, at }: PlacedStep): readonly Issue[] {
  const isShare = isDecimalString(share) && compareDecimals(share, '0') >= 0 && compareDecimals(share, '100') <= 0;
  return [
    ...(isIsoDate(by) ? [] : [paceIssue('pace/not-a-date', { path: [at, 'by'], received: `${by}` })]),
    ...(isShare ? [] : [paceIssue('pace/not-a-share', { path: [at, 'share'], received: `${share}` })]),
  ];
}

function orderFaults(before: PlacedStep | undefined, step: PlacedStep): readonly Issue[] {
  if (before === undefined) return [];
  if (before.by === step.by) return [paceIssue('pace/day-twice', { path: [step.at, 'by'], received: step.by })];
  if (compareDecimals(before.share, step.share) <= 0) return [];
  const detail = { path: [step.at, 'share'], expected: before.share, received: step.share };
  return [paceIssue('pace/schedule-falls', detail)];
}
