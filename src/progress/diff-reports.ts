import type { Id } from '../entity.ts';
import { type Issue, ok, type Result, refuse } from '../issue.ts';
import type { Period } from '../period/period.ts';
import type { Actual, Measure, Role, Target } from '../plan/figure.ts';
import { subtractQuantities } from '../quantity/arithmetic.ts';
import { compareDecimals } from '../quantity/decimal.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { pairFigures } from './figure-key.ts';
import { progressIssue } from './issues.ts';
import { meantUnit, spoken } from './judgement.ts';
import { otherDivision } from './latest-report.ts';
import type { ProgressEntry, ProgressReport } from './progress-report.ts';

/**
 * What became of one figure between two reports.
 *
 * - `work`: a flow's work done between the two, 0 included
 * - `change`: a stock, level or standard that now stands elsewhere; no work follows from it
 * - `correction`: a cumulative flow that fell: the earlier figure was put right, no work was undone
 * - `first-reported`, `no-longer-reported`: on one side only, so no difference exists: missing is not 0
 * - `not-comparable`: the units are unlike, or one side has no number, or each is the work of its own month 当月
 */
export type ReportChangeKind =
  | 'work'
  | 'change'
  | 'correction'
  | 'first-reported'
  | 'no-longer-reported'
  | 'not-comparable';

/** One figure of two reports. */
export interface ReportChange {
  readonly kind: ReportChangeKind;
  /** Name of the entry it stands in. */
  readonly entry: string;
  readonly indicator: string;
  readonly role: Role;
  readonly before?: Actual;
  readonly after?: Actual;
  /** after − before, in the later unit; of percentages in 个百分点. */
  readonly delta?: Quantity;
}

/** A target that two reports print differently: both are kept. */
export interface RestatedTarget {
  readonly entry: string;
  readonly before: Target;
  readonly after: Target;
}

/** What a later report adds to an earlier one 两期对比. Plain JSON. */
export interface ReportDiff {
  readonly from: { readonly report: Id; readonly period: Period };
  readonly to: { readonly report: Id; readonly period: Period };
  readonly changes: readonly ReportChange[];
  readonly restated: readonly RestatedTarget[];
  readonly issues: readonly Issue[];
}

/**
 * What a later cumulative report adds to an earlier one of the same year 本期新增: the work done between the two,
 * corrections told as such, restated targets side by side.
 *
 * @param previous the earlier report, cumulative
 * @param current the later report of the same division and year, cumulative
 * @returns a change a figure, in the later report's order and then what it no longer reports; refused where the two
 *   cannot be subtracted: other divisions, other years, wrong order, not cumulative
 * @source arithmetic: 本期完成 = 本期累计 − 上期累计
 * @example
 * ```ts
 * import { diffReports, expect, type ProgressReport } from 'minsheng';
 *
 * const report = (month: string, done: string): ProgressReport => ({
 *   schemaVersion: '1.0', id: month, source: { title: '进展情况', issuers: [] }, division: { name: '泗县' },
 *   period: { from: '2020-01-01', to: month, cumulative: true }, funds: [],
 *   entries: [{
 *     id: 'E1', number: '', name: '法律援助', responsibilities: [], claims: [],
 *     actuals: [{ id: 'A1', as: 'actual', role: 'flow', indicator: '办理案件', measure: { value: done, unit: '件', bound: 'unstated' } }],
 *   }],
 * });
 * const { changes } = expect(diffReports(report('2020-05-31', '410'), report('2020-06-30', '456')));
 * console.log(changes[0]?.kind, changes[0]?.delta?.value); // => work 46
 * ```
 */
export function diffReports(previous: ProgressReport, current: ProgressReport): Result<ReportDiff> {
  const faults = faultsOf(previous, current);
  if (faults.length > 0) return refuse(faults);
  const figures = pairFigures(actualsOf(previous), actualsOf(current), previous.plan && previous.plan === current.plan);
  const changes = figures.pairs.map(({ before, after }) => changeOf(before, after));
  const targets = pairFigures(targetsOf(previous), targetsOf(current));
  const restated = targets.pairs.flatMap(({ before, after }) =>
    before && after && promiseOf(before.figure) !== promiseOf(after.figure)
      ? [{ entry: after.entry, before: before.figure, after: after.figure }]
      : [],
  );
  const corrections = changes.flatMap((change) => (change.kind === 'correction' ? [correction(change)] : []));
  return ok({
    from: { report: previous.id, period: previous.period },
    to: { report: current.id, period: current.period },
    changes,
    restated,
    issues: [...figures.issues, ...targets.issues, ...corrections],
  });
}

function faultsOf(previous: ProgressReport, current: ProgressReport): Issue[] {
  const issues = [...otherDivision(previous.division, current.division)];
  const ends = { expected: previous.period.to, received: current.period.to };
  const isOtherYear = ends.expected.slice(0, 4) !== ends.received.slice(0, 4);
  if (isOtherYear || ends.expected >= ends.received) issues.push(progressIssue('progress/not-in-order', ends));
  for (const { id, period } of [previous, current]) {
    if (!period.cumulative) issues.push(progressIssue('progress/not-cumulative', { received: id }));
  }
  return issues;
}

/** A figure with the entry it stands in. */
interface Placed<F> {
  readonly entry: string;
  readonly figure: F;
}

function placed<F>(report: ProgressReport, figures: (entry: ProgressEntry) => readonly F[]): readonly Placed<F>[] {
  return report.entries.flatMap((entry) => figures(entry).map((figure) => ({ entry: entry.name, figure })));
}

const actualsOf = (report: ProgressReport) => placed(report, ({ actuals }) => actuals);
const targetsOf = (report: ProgressReport) => placed(report, ({ targets }) => targets ?? []);

/** What a target promises, as one text. */
function promiseOf({ measure, words, when }: Target): string {
  const amount = measure && [spoken(measure), measure.bound, measure.upper, measure.strict, measure.approximate];
  return JSON.stringify([amount ?? words, when?.to]);
}

function changeOf(before: Placed<Actual> | undefined, after: Placed<Actual> | undefined): ReportChange {
  const { entry, figure } = (after ?? before) as Placed<Actual>;
  const { indicator, role } = figure;
  const facts = {
    entry,
    indicator,
    role,
    ...(before && { before: before.figure }),
    ...(after && { after: after.figure }),
  };
  if (before === undefined) return { kind: 'first-reported', ...facts };
  if (after === undefined) return { kind: 'no-longer-reported', ...facts };
  const delta = deltaOf(before.figure.measure, after.figure.measure);
  // Two months' own numbers: their difference is the work of neither.
  if (delta === undefined || (role === 'flow' && figure.cumulative === false))
    return { kind: 'not-comparable', ...facts };
  if (role !== 'flow') return { kind: 'change', ...facts, delta };
  return { kind: compareDecimals(delta.value, '0') < 0 ? 'correction' : 'work', ...facts, delta };
}

function deltaOf(before: Measure | undefined, after: Measure | undefined): Quantity | undefined {
  if (before === undefined || after === undefined || before.per !== after.per) return undefined;
  const [earlier, later] = [before, after].map((measure) => ({ value: measure.value, unit: meantUnit(measure) }));
  const delta = subtractQuantities<string, string>(later as Quantity, earlier as Quantity);
  if (!delta.ok) return undefined;
  return delta.value.unit === '%' ? { value: delta.value.value, unit: '个百分点' } : delta.value;
}

/** Of a figure that fell: there is an amount on either side. */
function correction({ before, after }: ReportChange): Issue {
  const say = (figure: Actual | undefined) => spoken(figure?.measure as Measure);
  return progressIssue('progress/correction', { expected: say(before), received: say(after) });
}
