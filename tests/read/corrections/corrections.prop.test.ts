import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/entity.ts';
import { applyCorrections } from '../../../src/read/corrections/apply-corrections.ts';
import type { Correction } from '../../../src/read/corrections/correction.ts';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import type { Reading } from '../../../src/read/reading.ts';
import { runs } from '../../property-runs.ts';
import { groupText, planText, reportText } from '../document/texts.ts';
import { deepFreeze } from './deep-freeze.ts';

type Path = readonly (string | number)[];

const notice = [
  '某县2024年民生实事',
  '1.托育。新增托位260个以上，其中公办120个；组织培训1次。（牵头单位：县卫健委）',
  '2.电梯。加装电梯40部，改造小区15个。（牵头单位：县住建局）',
  '3.绿化。新建口袋公园12个。（牵头单位：县城管局）',
  '',
].join('\n');

const readings: readonly Reading<unknown>[] = [
  readWorkPlan(notice),
  readDocument(notice),
  readDocument(reportText),
  readDocument(planText),
  readProgressReport(reportText),
  readLeadingGroup(groupText),
  readWorkPlan(''),
].map(deepFreeze);

/** Every place of a value, the root first. */
function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesOf(at(value, [key]), [...path, key]))];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (one, key) =>
      typeof one === 'object' && one !== null ? (one as Readonly<Record<string | number, unknown>>)[key] : undefined,
    value,
  );
}

const isWithin = (inner: Path, outer: Path) => outer.every((key, index) => inner[index] === key);
const texts = ['stock', 'level', 'at-most', '7', '某市', ''];

/** A reading with corrections of places that it has: elements of lists gone, new values, the value it has; some say what was there. */
const reviewed = fc.constantFrom(...readings).chain((reading) => {
  const places = placesOf(reading.value);
  const elements = places.filter((path) => typeof path.at(-1) === 'number');
  const stands = (path: Path) => (at(reading.value, path) ?? null) as JsonValue;
  const path = fc.constantFrom(...places);
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({ path: fc.constantFrom(...(elements.length === 0 ? places : elements)) }),
    path.map((path) => ({ path, value: stands(path) })),
    fc.record({ path, value: fc.constantFrom<JsonValue>([], 7, ...texts) }),
    fc.record({ path }),
  );
  const guarded = fc
    .tuple(correction, fc.boolean())
    .map(([one, isGuarded]) => (isGuarded ? { ...one, was: stands(one.path) } : one));
  return fc.record({ reading: fc.constant(reading), corrections: fc.array(guarded, { maxLength: 6 }) });
});

/** Corrections of which none speaks of what another speaks of. */
const independent = reviewed.map(({ reading, corrections }) => ({
  reading,
  corrections: corrections.filter(({ path }, index) =>
    corrections.slice(0, index).every((other) => !isWithin(path, other.path) && !isWithin(other.path, path)),
  ),
}));

const inOrder = <T>(reading: Reading<T>) => ({
  ...reading,
  issues: reading.issues.map((issue) => JSON.stringify(issue)).sort(),
});

describe('corrections', () => {
  it('give the same in whatever order they stand, where none speaks of what another speaks of', () => {
    fc.assert(
      fc.property(
        independent.chain(({ reading, corrections }) =>
          fc.record({
            reading: fc.constant(reading),
            corrections: fc.constant(corrections),
            shuffled: fc.shuffledSubarray(corrections, { minLength: corrections.length }),
          }),
        ),
        ({ reading, corrections, shuffled }) => {
          expect(inOrder(applyCorrections(reading, shuffled))).toEqual(inOrder(applyCorrections(reading, corrections)));
        },
      ),
      { numRuns: runs(150) },
    );
  });

  it('give the same when they are laid over the same reading again, kept as JSON or not, and change nothing of it', () => {
    fc.assert(
      fc.property(reviewed, ({ reading, corrections }) => {
        const corrected = applyCorrections(reading, deepFreeze(corrections));
        const kept = JSON.parse(JSON.stringify({ reading, corrections }));
        expect(applyCorrections(reading, corrections)).toEqual(corrected);
        expect(applyCorrections(kept.reading, kept.corrections)).toEqual(JSON.parse(JSON.stringify(corrected)));
      }),
      { numRuns: runs(150) },
    );
  });

  it('leave evidence and ledger at the figures that they are of', () => {
    fc.assert(
      fc.property(independent, ({ reading, corrections }) => {
        const corrected = applyCorrections(reading, corrections);
        if (corrected.value === undefined) return;
        const idAt = (of: Reading<unknown>, path: Path | undefined) => path && at(at(of.value, path), ['id']);
        for (const [index, entry] of corrected.ledger.entries()) {
          const before = reading.ledger[index];
          expect(entry).toMatchObject({ text: before?.text, span: before?.span, as: before?.as });
          const isRenamed = corrections.some(({ path }) => before?.path && isWithin(path, before.path));
          if (entry.path !== undefined && !isRenamed)
            expect(idAt(corrected, entry.path)).toBe(idAt(reading, before?.path));
        }
        for (const { path } of corrected.evidence) expect(at(corrected.value, path)).toBeDefined();
      }),
      { numRuns: runs(150) },
    );
  });

  it('throw for nothing that may stand in their list', () => {
    const anything = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.array(
        fc.record(
          { path: fc.anything(), value: fc.anything(), was: fc.anything(), quote: fc.anything() },
          { requiredKeys: [] },
        ),
      ),
      fc.array(
        fc.record({
          path: fc.array(fc.oneof(fc.constantFrom('projects', 'targets', '__proto__', 'links', '0'), fc.integer())),
          value: fc.anything(),
        }),
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...readings), anything, (reading, corrections) => {
        const { value, ledger } = applyCorrections(reading, corrections as readonly Correction[]);
        expect(ledger).toHaveLength(reading.ledger.length);
        expect(value === undefined || typeof value === 'object').toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });
});
