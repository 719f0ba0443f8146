import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { target as targetSchema } from '../../src/schema/figure.ts';
import { leadingGroup } from '../../src/schema/leading-group.ts';
import { progressEntry, progressReport } from '../../src/schema/progress-report.ts';
import { project as projectSchema } from '../../src/schema/project.ts';
import { sourceDocument } from '../../src/schema/source-document.ts';
import { workPlan } from '../../src/schema/work-plan.ts';
import { runs } from '../property-runs.ts';
import { arbitraryOf } from '../schema/arbitrary-of.ts';
import { mutated } from '../schema/mutation.ts';
import { gates } from './gates.ts';

const schemas = [workPlan, projectSchema, targetSchema, progressReport, progressEntry, leadingGroup, sourceDocument];

const hostileNames = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '0', '', 'valueOf', 'then'],
  ...['toJSON', '\uD800', '\u202E甲', '⽯', '石\u200B', '\uFA0E', '👪', '"', '\\u{200B}', '\u0000'],
];

/** Freezes plain data at every level. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen);
}

/** Plain data with every text of a name replaced. */
function renamed(value: unknown, name: string, names: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((one) => (typeof one === 'string' ? name : renamed(one, name, names)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    typeof one === 'string' && names.has(key)
      ? name
      : key === 'differs' || key === 'figures'
        ? one
        : renamed(one, name, names),
  ]);
  return Object.fromEntries(entries);
}

const nameKeys = new Set([
  'name',
  'nameMeant',
  'section',
  'title',
  'indicator',
  'words',
  'organization',
  'plate',
  'person',
  'role',
  'at',
  'printed',
  'population',
  'unit',
  'unitMeant',
  'per',
  'number',
  'subject',
  'from',
  'into',
]);

describe.each(gates.map(([name, gate], index) => [name, gate, arbitraryOf((schemas[index] ?? workPlan)())] as const))(
  '%s',
  (_, gate, entity) => {
    const withMore = fc
      .tuple(
        entity,
        fc.dictionary(fc.oneof(fc.constantFrom(...hostileNames), fc.string()), fc.jsonValue(), { maxKeys: 3 }),
      )
      .map(([value, more]): unknown => JSON.parse(JSON.stringify({ ...more, ...(value as object) })));
    const anyForm = fc.oneof(entity, withMore, entity.chain(mutated));

    it('changes nothing about its input, which may be frozen', () => {
      fc.assert(
        fc.property(anyForm, (input) => {
          const before = structuredClone(input);
          gate(deepFreeze(input));
          expect(input).toEqual(before);
        }),
        { numRuns: runs(60) },
      );
    });

    it('yields deep-frozen plain data that survives structuredClone and JSON', () => {
      fc.assert(
        fc.property(anyForm, (input) => {
          const result = gate(input);
          if (!result.ok) return;
          expect(isDeepFrozen(result.value)).toBe(true);
          expect(structuredClone(result.value)).toEqual(result.value);
          expect(JSON.parse(JSON.stringify(result.value))).toStrictEqual(result.value);
        }),
        { numRuns: runs(60) },
      );
    });

    it('has nothing to add when it reads what it yielded, nor to doubt that it did not', () => {
      fc.assert(
        fc.property(anyForm, (input) => {
          const first = gate(input);
          if (!first.ok) return;
          const again = gate(JSON.parse(JSON.stringify(first.value)));
          expect(again.ok && again.value).toStrictEqual(first.value);
          const lasting = first.issues.filter(
            ({ code }) => code !== 'gate/unknown-key' && code !== 'gate/newer-version',
          );
          expect(again.issues.map(({ code }) => code)).toEqual(lasting.map(({ code }) => code));
        }),
        { numRuns: runs(60) },
      );
    });

    it('says the same on its short way and on its long one', () => {
      fc.assert(
        fc.property(anyForm, (input) => {
          if (typeof input !== 'object' || input === null || Array.isArray(input)) return;
          // An object without a prototype is plain data, but not what the short way takes.
          expect(gate(Object.assign(Object.create(null), input))).toStrictEqual(gate(input));
        }),
        { numRuns: runs(100) },
      );
    });

    it('loses nothing: every value of the input stands in the output', () => {
      fc.assert(
        fc.property(withMore, (input) => {
          const result = gate(input);
          if (!result.ok) return;
          const known = new Map(Object.entries(result.value as object));
          const extra = (known.get('extra') ?? []) as readonly (readonly [string, unknown])[];
          for (const [key, value] of Object.entries(input as object)) {
            if (key === 'extra' || key === 'schemaVersion') continue;
            const kept = known.has(key)
              ? [known.get(key)]
              : extra.filter(([name]) => name === key).map(([, one]) => one);
            expect(kept.map((one) => JSON.stringify(one))).toContain(JSON.stringify(value));
          }
        }),
        { numRuns: runs(60) },
      );
    });
  },
);

describe('Names that are hostile', () => {
  it.each(hostileNames)('%j comes out of every slot as it went in', (name) => {
    for (const [gateName, gate, make] of gates) {
      const input = renamed(make(), name, nameKeys);
      const role = gateName === 'parseTarget' ? { role: 'flow' } : {};
      const value = { ...(input as object), ...role };
      const result = gate(restored(value));
      expect([gateName, result.issues.filter(({ severity }) => severity === 'error')]).toEqual([gateName, []]);
      expect(result.ok && result.value).toStrictEqual(restored(value));
      expect(result.ok && JSON.parse(JSON.stringify(result.value))).toStrictEqual(restored(value));
    }
  });
});

/** What is no name is put back: dates and words of fixed lists share their keys with names. */
function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, one]) => [key, restored(one)] as const);
  const copy = Object.fromEntries(fields);
  if ('as' in copy) copy['role'] = 'flow';
  if ('cumulative' in copy && 'to' in copy) return { ...copy, from: '2020-01-01' };
  return copy;
}
