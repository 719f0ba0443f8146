import type { PlanDiff } from '../compare/plan-diff.ts';
import type { PlanOutline } from '../compare/plan-outline.ts';
import type { Issue } from '../issue.ts';
import type { LinkedReport } from '../link/link-report.ts';
import type { PlanPace } from '../pace/plan-pace.ts';
import type { DueTarget } from '../plan/due-targets.ts';
import type { OrganizationDuties } from '../plan/responsibilities.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { ReportDiff } from '../progress/diff-reports.ts';
import type { PlanProgress } from '../progress/plan-progress.ts';
import type { ProgressReport } from '../progress/progress-report.ts';
import type { LedgerEntry } from '../read/ledger.ts';
import type { Reading } from '../read/reading.ts';
import { diffTable } from './diff-table.ts';
import { htmlTable } from './html-table.ts';
import { ledgerTable, readingTable } from './ledger-table.ts';
import { linksTable } from './links-table.ts';
import { dueTable, dutiesTable, issueTable } from './list-tables.ts';
import { outlineTable } from './outline-table.ts';
import { paceTable } from './pace-table.ts';
import { planTable } from './plan-table.ts';
import { progressTable } from './progress-table.ts';
import { reportDiffTable } from './report-diff-table.ts';
import { reportTable } from './report-table.ts';
import { rowTable } from './row-table.ts';
import { type DisplayOptions, type DisplaySettings, settled } from './settings.ts';
import { cellAt, type Table } from './table.ts';
import { textTable } from './text-table.ts';

/** What a cell of a flat row may hold. */
export type FlatCell = string | number | boolean | null | undefined;

/** A row of your own: no field of it holds an object or a list. */
export type FlatRow<Row> = { readonly [Field in keyof Row]: FlatCell };

/** What can be shown as a table, beside flat rows (`targetRows`, your own): an entity, a result, a list of one kind. */
export type Displayable =
  | WorkPlan
  | ProgressReport
  | Reading<unknown>
  | PlanProgress
  | PlanPace
  | PlanDiff
  | ReportDiff
  | LinkedReport
  | PlanOutline
  | readonly Issue[]
  | readonly OrganizationDuties[]
  | readonly DueTarget[]
  | readonly LedgerEntry[];

/** How Node's console asks an object for its text. */
const inspectCustom: unique symbol = Symbol.for('nodejs.util.inspect.custom');
/** How Deno's Jupyter kernel asks an object for its output. */
const jupyterDisplay: unique symbol = Symbol.for('Jupyter.display');

/** A table for terminals, notebooks and pages: `console.log(it)`, a notebook cell that ends in it, `it.toHtml()`. */
export interface Display {
  /** The table itself: title, columns, cells, notes. */
  readonly table: Table;
  /** Plain objects by column key, for `console.table`. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** Lines of text, none wider than asked. */
  toString(): string;
  /** One `div` with all text escaped. */
  toHtml(): string;
  /** What Node's console prints: the text. */
  [inspectCustom](): string;
  /** What a notebook of Deno shows: the HTML, or the text. */
  [jupyterDisplay](): { readonly 'text/plain': string; readonly 'text/html': string };
}

/**
 * Shows a plan, a report, what was read, a result or any flat rows as a table 表格展示: in a terminal with `console.log`, in a notebook as the last value
 * of a cell, on a page with `toHtml()`.
 *
 * @param value a plan, a report, a reading (its ledger), a ledger, a plan's progress or pace, a diff of two lists or two reports, a report
 *   tied to a plan, an outline of a list, issues, duties, due targets, or an array of flat rows: those of `targetRows` and
 *   `rollUpRows` are headed in words, your own by their keys
 * @param options language of the heads, terminal columns of the text, digits of percentages
 * @returns the table with its text, HTML and rows; nothing is printed
 * @throws `TypeError` for a value that is none of these, a row that is not flat, or an option that is unknown or malformed
 * @source our convention
 * @example
 * ```ts
 * import { display } from 'minsheng/display';
 *
 * const shown = display([{ project: '农村危房改造', value: '525', unit: '户' }], { locale: 'en' });
 * for (const line of `${shown}`.split('\n')) console.log(line);
 * // => project       value  unit
 * // => ------------  -----  ----
 * // => 农村危房改造    525  户
 * ```
 */
export function display<Row extends FlatRow<Row>>(
  value: Displayable | readonly Row[],
  options: DisplayOptions = {},
): Display {
  const settings = settled(options);
  const table = tableOf(value, settings);
  const text = () => textTable(table, { width: settings.width });
  const html = () => htmlTable(table);
  return {
    table,
    rows: table.rows.map((row) => Object.fromEntries(table.columns.map(({ key }, at) => [key, cellAt(row, at)]))),
    toString: text,
    toHtml: html,
    [inspectCustom]: text,
    [jupyterDisplay]: () => ({ 'text/plain': text(), 'text/html': html() }),
  };
}

function tableOf(value: unknown, settings: DisplaySettings): Table {
  if (isList(value)) return listTable(value, settings);
  if (has(value, ['weighting', 'projects'])) return progressTable(value as PlanProgress, settings);
  if (has(value, ['expected', 'projects', 'counts'])) return paceTable(value as PlanPace, settings);
  if (has(value, ['changes', 'restated', 'from', 'to'])) return reportDiffTable(value as ReportDiff, settings);
  if (has(value, ['report', 'links', 'candidates'])) return linksTable(value as LinkedReport, settings);
  if (has(value, ['edges', 'candidates', 'steps'])) return diffTable(value as PlanDiff, settings);
  if (has(value, ['evidence', 'issues', 'ledger'])) return readingTable(value as Reading<unknown>, settings);
  if (has(value, ['entries', 'period', 'funds'])) return reportTable(value as ProgressReport, settings);
  if (has(value, ['projects', 'requirements'])) return planTable(value as WorkPlan, settings);
  if (has(value, ['projects', 'division'])) return outlineTable(value as PlanOutline, settings);
  throw new TypeError(
    'Only plans, reports, readings, progress, paces, diffs, tied reports, outlines, and arrays of flat rows can be shown; of a roll-up: rollUpRows',
  );
}

function listTable(list: readonly object[], settings: DisplaySettings): Table {
  const all = (fields: readonly string[]) => list.length > 0 && list.every((element) => has(element, fields));
  if (all(['code', 'severity', 'message', 'path'])) return issueTable(list as readonly Issue[], settings);
  if (all(['organization', 'leads', 'joins'])) return dutiesTable(list as readonly OrganizationDuties[], settings);
  if (all(['project', 'target', 'status', 'inferred'])) return dueTable(list as readonly DueTarget[], settings);
  if (all(['text', 'span', 'as', 'amount', 'rule'])) return ledgerTable(list as readonly LedgerEntry[], settings);
  return rowTable(list, settings);
}

function isList(value: unknown): value is readonly object[] {
  return Array.isArray(value);
}

/** Whether a value is an object with these fields of its own. */
function has(value: unknown, fields: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && fields.every((field) => Object.hasOwn(value, field));
}
