import type { JsonValue } from '../../entity.ts';
import type { Issue } from '../../issue.ts';
import type { Evidence } from '../../source.ts';
import { inWords } from '../in-words.ts';
import { readIssue } from '../issues.ts';
import { type ListedCorrection, malformed } from './correction.ts';
import { withId } from './next-id.ts';
import { documentFields, isDocument } from './own-gates.ts';
import { comparePaths, indexAsText, isSameJson, isWithin, type Path, placeAt, withValue } from './place.ts';

/** Corrections carried out but for what is taken away. */
export interface Settled {
  /** The value with all that was put. */
  readonly value: JsonValue;
  /** The corrections that hold, by place in the value. */
  readonly put: readonly ListedCorrection[];
  readonly taken: readonly ListedCorrection[];
  /** Why the others do not, in the order of the list. */
  readonly issues: readonly Issue[];
}

/** Decides which corrections hold, and puts what they say. All paths are those of the value as given. */
export function settleCorrections(
  given: JsonValue,
  listed: readonly ListedCorrection[],
  evidence: readonly Evidence[],
): Settled {
  const told: { readonly index: number; readonly issue: Issue }[] = [];
  const sound = listed.filter((correction) => {
    const issue = misfit(given, correction, evidence);
    if (issue !== undefined) told.push({ index: correction.index, issue });
    return issue === undefined;
  });
  const overruledBy = overruling(sound);
  for (const [{ index, path }, by] of overruledBy)
    told.push({ index, issue: readIssue('read/overruled-correction', { path, expected: by.join('.') }) });
  // What holds others comes before them, and elements are added in order: the order of the list does not matter.
  const standing = sound
    .filter((correction) => !overruledBy.has(correction))
    .sort((a, b) => comparePaths(a.path, b.path));
  let value = given;
  const held = standing.filter(({ index, path, ...said }) => {
    const { kind } = placeAt(value, path);
    if (kind === 'nowhere' || (kind === 'free' && said.value === undefined)) {
      told.push({ index, issue: readIssue('read/unknown-path', { path }) });
      return false;
    }
    if (said.value !== undefined) value = withValue(value, path, withId(given, path, said.value));
    return true;
  });
  return {
    value,
    put: held.filter((correction) => correction.value !== undefined),
    taken: held.filter((correction) => correction.value === undefined),
    issues: told.sort((a, b) => a.index - b.index).map(({ issue }) => issue),
  };
}

/** What is wrong with one correction by itself: an index as text, or something else stands there than it says. */
function misfit(
  given: JsonValue,
  { index, path, was, quote }: ListedCorrection,
  evidence: readonly Evidence[],
): Issue | undefined {
  // What no document has has no gate of its own.
  if (isDocument(given as object) && path.length > 0 && !documentFields.includes(`${path[0]}`))
    return readIssue('read/unknown-path', { path });
  const at = indexAsText(given, path);
  if (at !== undefined) return malformed([index, 'path', at], 'an index as a number', path[at]);
  if (quote !== undefined) {
    const read = quotedAt(path, evidence);
    if (read !== quote)
      return readIssue('read/other-value', { path, expected: inWords(quote), received: inWords(read) });
  }
  if (was === undefined) return undefined;
  const place = placeAt(given, path);
  if (place.kind === 'nowhere') return readIssue('read/unknown-path', { path });
  const stands = place.kind === 'here' ? place.value : null;
  if (isSameJson(stands, was)) return undefined;
  return readIssue('read/other-value', { path, expected: inWords(was), received: inWords(stands) });
}

/** The characters that a place, or else what holds it, was read from. */
function quotedAt(place: Path, evidence: readonly Evidence[]): string | undefined {
  const holding = evidence.filter(({ path }) => isWithin(place, path));
  return holding.toSorted((a, b) => b.path.length - a.path.length)[0]?.text;
}

/** The corrections that another one overrules, each with its path: a later one of the same place or of what holds it, or one that takes it away. */
function overruling(sound: readonly ListedCorrection[]): ReadonlyMap<ListedCorrection, Path> {
  const lastAt = new Map(sound.map((correction) => [JSON.stringify(correction.path), correction]));
  const overruled = new Map<ListedCorrection, Path>();
  for (const correction of sound) {
    for (let length = 0; length <= correction.path.length; length += 1) {
      const other = lastAt.get(JSON.stringify(correction.path.slice(0, length)));
      if (other === undefined || other === correction) continue;
      if (other.index < correction.index && other.value !== undefined) continue;
      overruled.set(correction, other.path);
      break;
    }
  }
  return overruled;
}
