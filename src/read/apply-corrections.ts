import type { JsonValue } from '../entity.ts';
import { parseLeadingGroup, parseProgressReport, parseWorkPlan } from '../gate/parse.ts';
import type { Issue, Result } from '../issue.ts';
import type { WorkPlan } from '../plan/work-plan.ts';
import type { Evidence } from '../source.ts';
import { readIssue } from './issues.ts';
import type { Reading } from './reading.ts';

type Path = readonly (string | number)[];
type Loose = { [key: string]: JsonValue } | JsonValue[];

/** What a person says a place of the value should be 人工更正. Plain JSON, so that a review can be kept and laid over again. */
export interface Correction {
  /** Keys and indexes from the root of the value; the index after the last adds to a list. */
  readonly path: readonly (string | number)[];
  /** What it should be; absent to take it away. */
  readonly value?: JsonValue;
}

/**
 * Lays a person's corrections over a reading 应用更正, in order, and passes the result through the same gates as JSON.
 *
 * @param reading what was read; it is not changed
 * @param corrections by path in the value
 * @returns the reading with the corrected value. Where something was corrected, its evidence says `corrected` and its number in the
 *   ledger is no longer doubtful; the ledger's amounts stay as printed. A path that leads nowhere is an issue, and the other
 *   corrections hold; no value where the gate refuses it
 * @throws nothing
 * @source "our convention"
 * @example
 * ```ts
 * import { applyCorrections, readWorkPlan } from 'minsheng/read';
 *
 * const reading = readWorkPlan('某县2024年民生实事\n1.养老服务。新增养老床位200张。（牵头单位：县民政局）\n');
 * const corrected = applyCorrections(reading, [{ path: ['projects', 0, 'targets', 0, 'role'], value: 'stock' }]);
 * console.log(corrected.value?.projects[0]?.targets[0]?.role); // => stock
 * console.log(corrected.evidence.filter(({ certainty }) => certainty === 'corrected').length); // => 1
 * ```
 */
export function applyCorrections<T>(reading: Reading<T>, corrections: readonly Correction[]): Reading<T> {
  const { value, ...rest } = reading;
  if (value === undefined || corrections.length === 0) return reading;
  const root: { value: JsonValue } = { value: JSON.parse(JSON.stringify(value)) as JsonValue };
  const lost = corrections.filter(({ path, value: wanted }) => !put(root, path, wanted));
  const held = corrections.filter((correction) => !lost.includes(correction));
  const result = throughGates<T>(root.value);
  const unknown = lost.map(({ path }) => readIssue('read/unknown-path', { path }));
  return {
    ...rest,
    ...(result.ok && { value: result.value }),
    evidence: corrected(rest.evidence, held),
    ledger: rest.ledger.map((entry) =>
      entry.flag && entry.path !== undefined && held.some(({ path }) => isWithin(path, entry.path as Path))
        ? unflagged(entry)
        : entry,
    ),
    issues: [...rest.issues, ...unknown, ...result.issues],
  };
}

/** Puts a value at a path; false where the path leads nowhere. */
function put(root: { value: JsonValue }, path: Path, value: JsonValue | undefined): boolean {
  let owner: Loose = root as unknown as Loose;
  let key: string | number = 'value';
  for (const next of path) {
    const inner = own(owner, key);
    if (typeof inner !== 'object' || inner === null) return false;
    owner = inner as Loose;
    key = next;
  }
  return Array.isArray(owner) ? putInList(owner, key, value) : putInObject(owner, key, value);
}

function own(owner: Loose, key: string | number): JsonValue | undefined {
  return Object.hasOwn(owner, key) ? (owner as { [key: string]: JsonValue })[key] : undefined;
}

function putInList(list: JsonValue[], key: string | number, value: JsonValue | undefined): boolean {
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key > list.length) return false;
  if (value !== undefined) list[key] = value;
  else if (key < list.length) list.splice(key, 1);
  else return false;
  return true;
}

function putInObject(owner: { [key: string]: JsonValue }, key: string | number, value: JsonValue | undefined): boolean {
  if (typeof key !== 'string' || key === '__proto__') return false;
  if (value !== undefined) owner[key] = value;
  else if (Object.hasOwn(owner, key)) delete owner[key];
  else return false;
  return true;
}

/** The gates a value goes through, told by what it is. */
function throughGates<T>(value: JsonValue): Result<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return parseWorkPlan(value) as Result<T>;
  if ('projects' in value) return parseWorkPlan(value) as Result<T>;
  if ('entries' in value) return parseProgressReport(value) as Result<T>;
  if ('seats' in value) return parseLeadingGroup(value) as Result<T>;
  return ofDocument(value as { [key: string]: JsonValue }) as Result<T>;
}

function ofDocument(value: { [key: string]: JsonValue }): Result<unknown> {
  const issues: Issue[] = [];
  const parts: [string, unknown][] = [];
  let isGood = true;
  const take = (name: string, result: Result<unknown>): void => {
    for (const issue of result.issues) issues.push({ ...issue, path: [name, ...issue.path] });
    if (result.ok) parts.push([name, result.value]);
    else isGood = false;
  };
  if ('plan' in value) take('plan', parseWorkPlan(value['plan']));
  const plan = parts.find(([name]) => name === 'plan')?.[1] as WorkPlan | undefined;
  if ('report' in value) take('report', parseProgressReport(value['report'], plan === undefined ? {} : { plan }));
  if ('leadingGroup' in value) take('leadingGroup', parseLeadingGroup(value['leadingGroup']));
  return isGood
    ? { ok: true, value: { kind: value['kind'], ...Object.fromEntries(parts) }, issues }
    : { ok: false, issues };
}

/** One path is the other or leads into it. */
function isWithin(inner: Path, outer: Path): boolean {
  return outer.length <= inner.length && outer.every((key, at) => key === inner[at]);
}

/** Evidence of the corrected places: a person's word, with the characters the place or what holds it was read from. */
function corrected(evidence: readonly Evidence[], corrections: readonly Correction[]): readonly Evidence[] {
  const kept = evidence.filter(({ path }) => !corrections.some((correction) => isWithin(path, correction.path)));
  const said = corrections.flatMap(({ path }) => {
    const holding = evidence.filter((entry) => isWithin(path, entry.path) || isWithin(entry.path, path));
    const nearest = holding.reduce<Evidence | undefined>(
      (best, entry) => (best === undefined || distance(entry.path, path) < distance(best.path, path) ? entry : best),
      undefined,
    );
    return nearest === undefined
      ? []
      : [{ path, text: nearest.text, span: nearest.span, certainty: 'corrected' as const }];
  });
  return [...kept, ...said];
}

/** How far evidence is from a place: what lies within it is nearer than what holds it. */
function distance(evidence: Path, place: Path): number {
  const off = evidence.length - place.length;
  return off >= 0 ? off : outside - off;
}

const outside = 1000;

function unflagged<E extends { readonly flag?: true }>({ flag: _, ...entry }: E): Omit<E, 'flag'> {
  return entry;
}
