import type { JsonValue } from '../../entity.ts';
import type { Issue } from '../../issue.ts';
import { inWords } from '../in-words.ts';
import { readIssue } from '../issues.ts';
import type { Path } from './place.ts';

/** What a person says a place of the value should be 人工更正. Plain JSON, so that a review can be kept and laid over again. */
export interface Correction {
  /**
   * Keys and indexes from the root of the value, as the reading gives it: no other correction of the list shifts them. The index
   * after the last adds to a list.
   */
  readonly path: readonly (string | number)[];
  /** What it should be; absent to take it away. */
  readonly value?: JsonValue;
  /** What stands there in the reading, `null` for nothing: where it is something else, the correction is not applied. */
  readonly was?: JsonValue;
  /**
   * The characters of the document that the place, or what holds it, was read from, as the evidence has them: where the path leads
   * to what was read from others, the correction is not applied.
   */
  readonly quote?: string;
}

/** A correction with its place in the caller's list. */
export interface ListedCorrection extends Correction {
  readonly index: number;
}

const fields: readonly string[] = ['path', 'value', 'was', 'quote'] satisfies readonly (keyof Correction)[];

/** The corrections that can be meant, and what is wrong with the others, one by one: by its place in the list. */
export function listedCorrections(given: unknown): {
  readonly listed: readonly ListedCorrection[];
  readonly issues: readonly Issue[];
} {
  if (!Array.isArray(given)) return { listed: [], issues: [malformed([], 'a list of corrections', given)] };
  const issues: Issue[] = [];
  const listed: ListedCorrection[] = [];
  // An element that is missing is told as one that is none.
  for (const [index, one] of Array.from<unknown>(given).entries()) {
    const faults = faultsOf(one, index);
    if (faults.length === 0) listed.push({ ...(one as Correction), index });
    else for (const fault of faults) issues.push(fault);
  }
  return { listed, issues };
}

function faultsOf(one: unknown, index: number): readonly Issue[] {
  if (typeof one !== 'object' || one === null || Array.isArray(one))
    return [malformed([index], 'an object with a path', one)];
  const { path, quote }: { readonly path?: unknown; readonly quote?: unknown } = one;
  const unknown = Object.keys(one)
    .filter((name) => !fields.includes(name))
    .map((name) => malformed([index], fields.join(', '), name));
  if (quote !== undefined && typeof quote !== 'string') unknown.push(malformed([index, 'quote'], 'a text', quote));
  if (!Array.isArray(path)) return [malformed([index, 'path'], 'a list of keys and indexes', path), ...unknown];
  const keys = Array.from<unknown>(path).flatMap((key, at) =>
    typeof key === 'string' || typeof key === 'number'
      ? []
      : [malformed([index, 'path', at], 'a key or an index', key)],
  );
  return [...keys, ...unknown];
}

/** What is wrong with a correction that cannot be meant, and where in their list. */
export function malformed(place: Path, expected: string, received: unknown): Issue {
  const path = ['corrections', ...place];
  return readIssue('read/malformed-correction', { path, expected, received: inWords(received) });
}
