import type { JsonValue } from '../../entity.ts';
import type { Issue, Result } from '../../issue.ts';
import { assertReading } from '../assert-reading.ts';
import { readIssue } from '../issues.ts';
import type { Reading } from '../reading.ts';
import { type Correction, listedCorrections } from './correction.ts';
import { cutsFor } from './cut-links.ts';
import { followedEvidence, followedLedger, issuesLeft } from './margins.ts';
import { isDocument, throughOwnGates } from './own-gates.ts';
import { asOwnWord } from './own-word.ts';
import { headsWithoutSeat, withSeatsCounted } from './seats.ts';
import { type Settled, settleCorrections } from './settle-corrections.ts';
import { takeAway } from './taken-away.ts';

/**
 * Lays a person's corrections over a reading 应用更正, and passes the result through the same gates as JSON.
 *
 * Every path is that of the value as the reading gives it: what other corrections add or take away shifts nothing, and what is
 * taken away is taken at the end, all at once. So their order does not matter, but where two speak of one place: there the later
 * holds, and what holds a place goes before it.
 *
 * @param reading what was read, as a reader gave it; it is not changed
 * @param corrections by path in the value, with `was` and `quote` where they are kept for another reading of the document
 * @returns the reading with the corrected value; evidence, ledger and the paths of issues follow it. Where something was corrected,
 *   the evidence says `corrected`; what was doubtful there or concluded is so no longer. The ledger's amounts stay as printed. A link
 *   to what was taken away is cut, with an issue. A correction that leads nowhere, finds another value than it says, is overruled by
 *   another or is none at all, is an issue, and the others hold. No value where the gate refuses it
 * @throws `TypeError` for a reading that no reader gave; never for the corrections
 * @source "our convention"
 * @example
 * ```ts
 * import { applyCorrections, readWorkPlan } from 'minsheng/read';
 *
 * const reading = readWorkPlan('某县2024年民生实事\n1.养老服务。新增养老床位200张。（牵头单位：县民政局）\n');
 * const path = ['projects', 0, 'targets', 0, 'role'];
 * const corrected = applyCorrections(reading, [{ path, was: 'flow', value: 'stock' }]);
 * console.log(corrected.value?.projects[0]?.targets[0]?.role); // => stock
 * console.log(corrected.evidence.filter(({ certainty }) => certainty === 'corrected').length); // => 1
 *
 * const again = applyCorrections(reading, [{ path, was: 'standard', value: 'stock' }]);
 * console.log(again.issues.map(({ code }) => code)); // => [ 'read/other-value' ]
 * ```
 */
export function applyCorrections<T>(reading: Reading<T>, corrections: readonly Correction[]): Reading<T> {
  assertReading(reading);
  const { listed, issues: malformed } = listedCorrections(corrections);
  const { value: given, ...rest } = reading;
  const told = (issues: readonly Issue[]): Reading<T> =>
    issues.length === 0 ? reading : { ...reading, issues: [...reading.issues, ...issues] };
  if (typeof given !== 'object' || given === null)
    return told([...malformed, ...listed.map(({ path }) => readIssue('read/unknown-path', { path }))]);
  const settled = settleCorrections(given as unknown as JsonValue, listed, rest.evidence);
  const { put, taken } = settled;
  const notHeld = [...malformed, ...settled.issues];
  if (put.length + taken.length === 0) return told(notHeld);
  const { value, shifted, issues: cut } = withoutTaken(given, settled);
  const result = throughOwnGates(given, value);
  const done = { put, taken, shifted };
  const { ledger, spokenOf } = followedLedger(rest.ledger, done);
  return {
    ...rest,
    ...(result.ok && { value: result.value as T }),
    evidence: followedEvidence(rest.evidence, done),
    ledger,
    issues: [
      ...issuesLeft(rest.issues, spokenOf, new Set(settledCodes(result, put)), shifted),
      ...notHeld,
      ...cut,
      ...result.issues,
    ],
  };
}

/** The value without what is taken away and what leads to it, and an issue for each link that is cut. */
function withoutTaken(given: object, { value, put, taken }: Settled) {
  const said = [...put, ...taken].map(({ path }) => path);
  const paths = taken.map(({ path }) => path);
  // A report without its plan still answers it: what it links to is then in another document.
  const within = paths.filter((path) => path.length > (isDocument(given) ? 1 : 0));
  const whole = asOwnWord(value, said);
  const cuts = within.length === 0 ? [] : [...cutsFor(whole, within), ...headsWithoutSeat(whole, within)];
  const { value: left, shifted } = takeAway(whole, [...paths, ...cuts.map(({ path }) => path)]);
  return {
    value: left === undefined ? undefined : withSeatsCounted(left, shifted),
    shifted,
    issues: cuts.map(({ holder, to }) =>
      readIssue('read/link-cut', { path: shifted(holder) ?? holder, received: to.join('、') }),
    ),
  };
}

/** What the text does not say, and a person has said by now: whom it speaks for, of which time. */
function settledCodes(result: Result<unknown>, put: Settled['put']): readonly string[] {
  const isTimeSaid = put.some(({ path }) => path.includes('period') || path.includes('year'));
  return [
    ...(result.ok && isDivisionNamed(result.value) ? ['read/division-not-named'] : []),
    ...(isTimeSaid ? ['read/inferred-period'] : []),
  ];
}

/** The text names no division, and by now every part of the value does. */
function isDivisionNamed(value: unknown): boolean {
  const parts = [value, ...Object.values(value as object)].filter(
    (part): part is { readonly division: { readonly name: string } } =>
      typeof part === 'object' && part !== null && 'division' in part,
  );
  return parts.every(({ division }) => division.name !== '');
}
