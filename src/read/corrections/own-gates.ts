import type { JsonValue } from '../../entity.ts';
import { gateIssue } from '../../gate/issues.ts';
import { parseLeadingGroup, parseProgressReport, parseWorkPlan } from '../../gate/parse.ts';
import type { Issue, Result } from '../../issue.ts';
import type { WorkPlan } from '../../plan/work-plan.ts';
import { inWords } from '../in-words.ts';
import { readIssue } from '../issues.ts';
import type { ReadDocument } from '../reading.ts';

type Fields = { readonly [key: string]: JsonValue };

/** Passes a corrected value through the gates of what it was before: what it lacks now is told. */
export function throughOwnGates(before: object, corrected: JsonValue | undefined): Result<unknown> {
  if ('projects' in before) return parseWorkPlan(corrected);
  if ('entries' in before) return parseProgressReport(corrected);
  if ('seats' in before) return parseLeadingGroup(corrected);
  return documentGate(corrected);
}

/** A value is a document: its parts have gates of their own. */
export function isDocument(value: object): value is ReadDocument {
  return 'kind' in value && !('projects' in value || 'entries' in value || 'seats' in value);
}

/** Of each kind, the parts of which it has one at least. */
const partsOf: ReadonlyMap<JsonValue | undefined, readonly string[]> = new Map([
  ['plan', ['plan']],
  ['report', ['report', 'plan']],
  ['leading-group', ['leadingGroup']],
]);
export const documentFields: readonly string[] = [
  'kind',
  'plan',
  'report',
  'leadingGroup',
] satisfies readonly (keyof ReadDocument)[];

/** The gate of a document: each part through its own, the report with the plan it answers. */
function documentGate(value: JsonValue | undefined): Result<unknown> {
  // What is no object at all is refused by any gate.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return parseWorkPlan(value);
  const document = value as Fields;
  const issues: Issue[] = [...formOf(document)];
  const parts: [name: string, part: unknown][] = [];
  let isGood = issues.length === 0;
  const take = (name: keyof ReadDocument, gate: (part: JsonValue | undefined) => Result<unknown>): unknown => {
    if (!Object.hasOwn(document, name)) return undefined;
    const result = gate(document[name]);
    for (const issue of result.issues) issues.push({ ...issue, path: [name, ...issue.path] });
    if (!result.ok) {
      isGood = false;
      return undefined;
    }
    parts.push([name, result.value]);
    return result.value;
  };
  const plan = take('plan', parseWorkPlan) as WorkPlan | undefined;
  take('report', (part) => parseProgressReport(part, plan === undefined ? {} : { plan }));
  take('leadingGroup', parseLeadingGroup);
  return isGood
    ? { ok: true, value: Object.freeze({ kind: document['kind'], ...Object.fromEntries(parts) }), issues }
    : { ok: false, issues };
}

/** What a document must have, and what it has no place for. */
function formOf(document: Fields): readonly Issue[] {
  const kind = document['kind'];
  const kinds = [...partsOf.keys()].join(' | ');
  const needed = partsOf.get(kind);
  const isThere = (name: string) => Object.hasOwn(document, name);
  const strangers = Object.keys(document).filter((name) => !documentFields.includes(name));
  return [
    ...(kind === undefined ? [gateIssue('gate/missing', { path: ['kind'], expected: kinds })] : []),
    ...(kind !== undefined && needed === undefined
      ? [gateIssue('gate/not-one-of', { path: ['kind'], expected: kinds, received: inWords(kind) })]
      : []),
    ...(needed === undefined || needed.some(isThere)
      ? []
      : [gateIssue('gate/missing', { path: needed.slice(0, 1), expected: 'object' })]),
    ...strangers.map((name) => readIssue('read/unknown-path', { path: [name] })),
  ];
}
