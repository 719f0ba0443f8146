import type { Issue } from '../../issue.ts';
import type { Evidence } from '../../source.ts';
import type { LedgerEntry } from '../ledger.ts';
import type { ListedCorrection } from './correction.ts';
import { isWithin, type Path } from './place.ts';

/** What was carried out, and where a place stands afterwards. */
export interface CarriedOut {
  readonly put: readonly ListedCorrection[];
  readonly taken: readonly ListedCorrection[];
  readonly shifted: (path: Path) => Path | undefined;
}

/**
 * Evidence follows its places; that of what was replaced or taken away goes. A person's word has the characters that the place,
 * or else what holds it, was read from; of what was taken away it stands at what held it.
 */
export function followedEvidence(
  evidence: readonly Evidence[],
  { put, taken, shifted }: CarriedOut,
): readonly Evidence[] {
  const said = [...put, ...taken];
  const kept = evidence.flatMap((entry) => {
    const path = said.some((correction) => isWithin(entry.path, correction.path)) ? undefined : shifted(entry.path);
    return path === undefined ? [] : [{ ...entry, path }];
  });
  const spoken = (correction: ListedCorrection, place: Path): readonly Evidence[] => {
    const nearest = nearestTo(correction.path, evidence);
    const path = shifted(place);
    return nearest === undefined || path === undefined
      ? []
      : [{ path, text: nearest.text, span: nearest.span, certainty: 'corrected' }];
  };
  return [
    ...kept,
    ...put.flatMap((correction) => spoken(correction, correction.path)),
    ...taken.flatMap((correction) => spoken(correction, correction.path.slice(0, -1))),
  ];
}

function nearestTo(place: Path, evidence: readonly Evidence[]): Evidence | undefined {
  const near = evidence.filter(({ path }) => isWithin(path, place) || isWithin(place, path));
  return near.reduce<Evidence | undefined>(
    (best, entry) => (best === undefined || distance(entry.path, place) < distance(best.path, place) ? entry : best),
    undefined,
  );
}

const outside = 1000;

/** How far evidence is from a place: what lies within it is nearer than what holds it. */
function distance(evidence: Path, place: Path): number {
  const off = evidence.length - place.length;
  return off >= 0 ? off : outside - off;
}

/**
 * The ledger follows: a number of which a person has spoken is no longer doubtful; one whose place was replaced with what holds
 * it, or taken away, stands nowhere in the value, and no result answers it. What is printed stays.
 */
export function followedLedger(
  ledger: readonly LedgerEntry[],
  { put, taken, shifted }: CarriedOut,
): { readonly ledger: readonly LedgerEntry[]; readonly spokenOf: ReadonlySet<LedgerEntry> } {
  const said = [...put, ...taken];
  const spokenOf = new Set<LedgerEntry>();
  const goneAt = new Set<number>();
  const placed = ledger.map((entry): LedgerEntry => {
    const { path: place, flag, ...printed } = entry;
    if (place === undefined) return entry;
    const isSpokenOf = said.some(({ path }) => isWithin(path, place) || isWithin(place, path));
    const isReplaced = put.some(({ path }) => path.length < place.length && isWithin(place, path));
    const path = isReplaced ? undefined : shifted(place);
    if (isSpokenOf) spokenOf.add(entry);
    if (path === undefined) goneAt.add(entry.span[0]);
    return { ...printed, ...(flag && !isSpokenOf && { flag }), ...(path && { path }) };
  });
  return {
    ledger: placed.map((entry) => {
      const { answers, ...others } = entry;
      const isCut = answers !== undefined && (goneAt.has(answers) || goneAt.has(entry.span[0]));
      return isCut ? others : entry;
    }),
    spokenOf,
  };
}

const looks: ReadonlySet<string> = new Set(['read/doubtful-number', 'read/inferred-answer', 'read/unanswered-claim']);

/**
 * The issues that still hold: a person has looked at the numbers spoken of, and has said what the text did not say: `settled` are the codes of it.
 * What the gates said, they say anew.
 */
export function issuesLeft(
  issues: readonly Issue[],
  spokenOf: ReadonlySet<LedgerEntry>,
  settled: ReadonlySet<string>,
  shifted: CarriedOut['shifted'],
): readonly Issue[] {
  const looked = new Set([...spokenOf].map(({ span }) => span[0]));
  const left = issues.filter(({ code, span }) => {
    if (code.startsWith('gate/') || settled.has(code)) return false;
    return !(looks.has(code) && span !== undefined && looked.has(span[0]));
  });
  return left.map((issue) => (issue.path.length === 0 ? issue : { ...issue, path: shifted(issue.path) ?? [] }));
}
