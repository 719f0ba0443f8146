import { parseLeadingGroup, parseProgressReport, parseWorkPlan } from '../gate/parse.ts';
import type { Issue, Result } from '../issue.ts';
import type { LeadingGroup } from '../plan/leading-group.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import { emptyMargin, type Margin } from './assemble/draft.ts';
import { groupOf } from './assemble/group-of.ts';
import { figuresOfItem, type ItemFigures } from './assemble/item-figures.ts';
import { ledgerOf } from './assemble/ledger-of.ts';
import { planOf } from './assemble/plan-of.ts';
import { reportOf } from './assemble/report-of.ts';
import { doubtsOf } from './doubts.ts';
import { readIssue } from './issues.ts';
import { wordsOf } from './lexicon/words.ts';
import type { ReadNumber, TraceStep } from './numbers/settle.ts';
import { type ReadOptions, readSettings } from './options.ts';
import type { TextKind } from './outline/outline.ts';
import { readText, type TextReading } from './read-text.ts';
import type { ReadDocument, Reading } from './reading.ts';

/** A text taken apart and its figures drawn up, before any entity is made. */
export interface Prepared {
  readonly reading: TextReading;
  readonly figures: readonly ItemFigures[];
  readonly year?: string;
  readonly issues: readonly Issue[];
  readonly trace?: readonly TraceStep[];
  readonly options: ReadOptions;
}

/** Takes the text apart, or says why it cannot be. */
export function prepare(text: string, given: ReadOptions, kind?: TextKind): Prepared | readonly Issue[] {
  const options = readSettings(given);
  if (typeof text !== 'string') return [readIssue('read/not-text')];
  if (text.length > options.longest) return [readIssue('read/too-long', { expected: `${options.longest}` })];
  const trace: TraceStep[] | undefined = options.trace ? [] : undefined;
  const reading = readText(text, { rules: options.rules, words: wordsOf(options.lexicon), trace }, kind);
  const { frame } = reading.outline;
  const year = frame.year?.value ?? frame.period?.to.slice(0, 4) ?? options.asOf?.slice(0, 4);
  return {
    reading,
    figures: reading.items.map((item) => figuresOfItem(reading, item, year ?? '')),
    ...(year !== undefined && { year }),
    issues: doubtsOf(reading, options),
    ...(trace && { trace }),
    options,
  };
}

export function isPrepared(prepared: Prepared | readonly Issue[]): prepared is Prepared {
  return 'reading' in prepared;
}

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
    issues: [...issues, ...margin.issues, ...further, ...(result?.issues ?? [])],
    ledger: ledgerOf(reading, margin.places),
    ...(trace && { trace }),
  };
}

export function emptyReading<T>(issues: readonly Issue[]): Reading<T> {
  return { evidence: [], issues, ledger: [] };
}

/** The plan of a prepared text through its gate. */
export function planResult({ reading, figures, year, options }: Prepared, margin: Margin): Result<WorkPlan> {
  if (year === undefined) return { ok: false, issues: [readIssue('read/year-not-found')] };
  return parseWorkPlan(planOf(reading, figures, year, options, margin));
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

/**
 * Reads a document of the programme without being told what it is 读文: a notice, a bulletin, a leading group.
 *
 * Every number of the text stands in the ledger once. What is doubtful is told; what cannot be read stays as text; nothing
 * is guessed as stated. The values pass the same gates as JSON.
 *
 * @param text the document as plain text, tables with tabs between their cells
 * @param options `division` and `asOf` where the text does not say them; `rules`, `lexicon`; `trace`
 * @returns what was found: a plan, or a report with the plan whose targets it prints again, or a leading group; no value
 *   where the text holds none of them
 * @throws `TypeError` for options that are unknown; never for the text
 * @source "our convention"
 * @example
 * ```ts
 * import { readDocument } from 'minsheng/read';
 *
 * const { value, ledger } = readDocument('某县2024年10项民生实事\n一、改造老旧小区。改造老旧小区7个。（责任单位：县住建局）\n');
 * console.log(value?.plan?.projects[0]?.targets[0]?.measure?.value); // => 7
 * console.log(ledger.map(({ text, as }) => `${text} ${as}`)); // => [ '2024 date', '10 scope', '7 target' ]
 * ```
 */
export function readDocument(text: string, options: ReadOptions = {}): Reading<ReadDocument> {
  const prepared = prepare(text, options);
  if (!isPrepared(prepared)) return emptyReading(prepared);
  const { kind } = prepared.reading.outline;
  if (kind === 'leading-group') {
    const margin = emptyMargin();
    const group = groupResult(prepared, margin);
    return under(
      'leadingGroup',
      toReading(
        prepared,
        group.ok ? { ...group, value: Object.freeze({ kind, leadingGroup: group.value }) } : group,
        margin,
      ),
    );
  }
  const ofPlan = emptyMargin();
  const plan = planResult(prepared, ofPlan);
  const hasPlan = prepared.reading.items.length > 0 && plan.ok;
  if (kind !== 'report') {
    if (!hasPlan)
      return toReading<ReadDocument>(
        prepared,
        undefined,
        emptyMargin(),
        plan.ok ? [readIssue('read/nothing-found', { expected: 'project 项目' })] : plan.issues,
      );
    return under(
      'plan',
      toReading(prepared, { ...plan, value: Object.freeze({ kind: 'plan', plan: plan.value }) }, ofPlan),
    );
  }
  const ofReport = emptyMargin();
  const report = reportResult(prepared, hasPlan ? plan.value : undefined, ofReport);
  const margin: Margin = {
    evidence: [...prefixed('plan', ofPlan.evidence), ...prefixed('report', ofReport.evidence)],
    places: new Map([...placesUnder('plan', ofPlan), ...placesUnder('report', ofReport)]),
    issues: [],
  };
  const value: ReadDocument = Object.freeze({
    kind: 'report',
    ...(hasPlan && { plan: plan.value }),
    ...(report.ok && { report: report.value }),
  });
  return toReading(
    prepared,
    hasPlan || report.ok ? { ok: true, value, issues: [...plan.issues, ...report.issues] } : report,
    margin,
  );
}

/** Evidence of a part of the value: its path begins with the part's name. */
function prefixed<E extends { readonly path: readonly (string | number)[] }>(
  name: string,
  list: readonly E[],
): readonly E[] {
  return list.map((one) => ({ ...one, path: [name, ...one.path] }));
}

function placesUnder(
  name: string,
  { places }: Margin,
): readonly (readonly [ReadNumber, readonly (string | number)[]])[] {
  return [...places].map(([number, path]) => [number, [name, ...path]]);
}

function under<T>(name: string, reading: Reading<T>): Reading<T> {
  return {
    ...reading,
    evidence: prefixed(name, reading.evidence),
    ledger: reading.ledger.map((entry) =>
      entry.path === undefined ? entry : { ...entry, path: [name, ...entry.path] },
    ),
  };
}
