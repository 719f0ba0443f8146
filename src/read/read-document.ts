import type { Issue, Result } from '../issue.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import { emptyMargin, type Margin } from './assemble/draft.ts';
import { readIssue } from './issues.ts';
import type { ReadOptions } from './options.ts';
import { isPrepared, type Prepared, prepareText } from './prepare-text.ts';
import { emptyReading, groupResult, planResult, reportResult, toReading } from './prepared-reading.ts';
import type { ReadDocument, Reading } from './reading.ts';
import { unplacedFigures } from './unplaced.ts';

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
  const { reading } = prepared;
  const { kind } = reading.outline;
  if (kind === 'leading-group') return ofGroup(prepared);
  const ofPlan = emptyMargin();
  const plan = planResult(prepared, ofPlan);
  const hasPlan = reading.items.length > 0 && plan.ok;
  if (kind === 'report') {
    // Without a row there are no targets, and what a gate says of that is about nothing.
    const issues = reading.items.length > 0 ? issuesUnder('plan', plan) : [];
    return ofBulletin(prepared, hasPlan ? plan.value : undefined, issues, ofPlan);
  }
  const issues = issuesUnder('plan', plan);
  if (!hasPlan) {
    const nothing = reading.items.length === 0 ? [readIssue('read/nothing-found', { expected: 'project 项目' })] : [];
    return toReading<ReadDocument>(prepared, undefined, emptyMargin(), [...nothing, ...issues]);
  }
  const margin = marginUnder('plan', ofPlan);
  const value = Object.freeze({ kind: 'plan' as const, plan: plan.value });
  return toReading(prepared, { ok: true, value, issues }, margin, unplacedFigures(reading, margin.places, everySide));
}

function ofGroup(prepared: Prepared): Reading<ReadDocument> {
  const margin = emptyMargin();
  const group = groupResult(prepared, margin);
  const issues = issuesUnder('leadingGroup', group);
  const unplaced = group.ok ? unplacedFigures(prepared.reading, margin.places, everySide) : [];
  return toReading(
    prepared,
    group.ok
      ? { ok: true, value: Object.freeze({ kind: 'leading-group' as const, leadingGroup: group.value }), issues }
      : { ok: false, issues },
    marginUnder('leadingGroup', margin),
    unplaced,
  );
}

function ofBulletin(
  prepared: Prepared,
  plan: WorkPlan | undefined,
  ofPlanGate: readonly Issue[],
  ofPlan: Margin,
): Reading<ReadDocument> {
  const ofReport = emptyMargin();
  const report = reportResult(prepared, plan, ofReport);
  const parts = [
    ...(plan === undefined ? [] : [marginUnder('plan', ofPlan)]),
    ...(report.ok ? [marginUnder('report', ofReport)] : []),
  ];
  const margin: Margin = {
    evidence: parts.flatMap(({ evidence }) => evidence),
    places: new Map(parts.flatMap(({ places }) => [...places])),
  };
  const issues = issuesUnder('report', report);
  if (plan === undefined && !report.ok) return toReading<ReadDocument>(prepared, { ok: false, issues }, margin);
  const value: ReadDocument = Object.freeze({
    kind: 'report',
    ...(plan && { plan }),
    ...(report.ok && { report: report.value }),
  });
  return toReading(
    prepared,
    { ok: true, value, issues: [...ofPlanGate, ...issues] },
    margin,
    report.ok ? unplacedFigures(prepared.reading, margin.places, everySide) : [],
  );
}

const everySide = ['promise', 'result', 'funds'] as const;

/** What stands beside a part of the value: its paths begin with the part's name. */
function marginUnder(name: string, { evidence, places }: Margin): Margin {
  return {
    evidence: evidence.map((one) => ({ ...one, path: [name, ...one.path] })),
    places: new Map([...places].map(([number, path]) => [number, [name, ...path]])),
  };
}

/** What the gate of a part said, by its place in the document. What the reader says is of the text. */
function issuesUnder(name: string, { issues }: Result<unknown>): readonly Issue[] {
  return issues.map((issue) => (issue.code.startsWith('gate/') ? { ...issue, path: [name, ...issue.path] } : issue));
}
