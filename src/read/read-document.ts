import type { Issue, Result } from '../issue.ts';
import { emptyMargin, type Margin } from './assemble/draft.ts';
import { readIssue } from './issues.ts';
import type { ReadOptions } from './options.ts';
import { isPrepared, prepareText } from './prepare-text.ts';
import { emptyReading, groupResult, planResult, reportResult, toReading } from './prepared-reading.ts';
import type { ReadDocument, Reading } from './reading.ts';
import type { ReadNumber } from './rules/settle.ts';

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
 * @throws `TypeError` for options that are unknown or malformed, and for a rule of the caller's own that throws or answers what
 *   no number is, with its name; never for the text
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
  const prepared = prepareText(text, options);
  if (!isPrepared(prepared)) return emptyReading(prepared);
  const { kind } = prepared.reading.outline;
  if (kind === 'leading-group') {
    const margin = emptyMargin();
    const group = groupResult(prepared, margin);
    return under(
      'leadingGroup',
      toReading(
        prepared,
        {
          ...(group.ok ? { ok: true, value: Object.freeze({ kind, leadingGroup: group.value }) } : { ok: false }),
          issues: issuesUnder('leadingGroup', group),
        },
        margin,
      ),
    );
  }
  const ofPlan = emptyMargin();
  const plan = planResult(prepared, ofPlan);
  const hasPlan = prepared.reading.items.length > 0 && plan.ok;
  if (kind !== 'report') {
    if (!hasPlan) {
      const nothing =
        prepared.reading.items.length === 0 ? [readIssue('read/nothing-found', { expected: 'project 项目' })] : [];
      return toReading<ReadDocument>(prepared, undefined, emptyMargin(), [...nothing, ...issuesUnder('plan', plan)]);
    }
    return under(
      'plan',
      toReading(
        prepared,
        { ok: true, value: Object.freeze({ kind: 'plan', plan: plan.value }), issues: issuesUnder('plan', plan) },
        ofPlan,
      ),
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
    hasPlan || report.ok
      ? { ok: true, value, issues: [...issuesUnder('plan', plan), ...issuesUnder('report', report)] }
      : { ok: false, issues: issuesUnder('report', report) },
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

/** What the gate of a part said, by its place in the document. What the reader says is of the text. */
function issuesUnder(name: string, { issues }: Result<unknown>): readonly Issue[] {
  return issues.map((issue) => (issue.code.startsWith('gate/') ? { ...issue, path: [name, ...issue.path] } : issue));
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
