import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/entity.ts';
import { limitsOf } from '../../src/gate/limits.ts';
import { parseProgressReport, parseWorkPlan } from '../../src/gate/parse.ts';
import { soundCopy } from '../../src/gate/sound-copy.ts';
import { formOf } from '../../src/schema/form.ts';
import { progressReport } from '../../src/schema/progress-report.ts';
import { workPlan } from '../../src/schema/work-plan.ts';
import { runs } from '../property-runs.ts';

const read = (name: string): JsonValue =>
  JSON.parse(readFileSync(new URL(`../../examples/data/${name}.json`, import.meta.url), 'utf8'));

/** The same data of objects without a prototype, which only the long way takes. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = Object.create(null);
  for (const [key, inner] of Object.entries(value)) copy[key] = bare(inner);
  return copy;
}

/** Changes one place of a copy: what stands there becomes another value, or goes. */
function changed(root: JsonValue, steps: readonly number[], value: unknown): unknown {
  const copy = structuredClone(root);
  let at: unknown = copy;
  for (const [depth, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) break;
    const owner = at as Record<string, unknown>;
    const keys = Object.keys(owner);
    const key = keys[step % Math.max(keys.length, 1)];
    if (key === undefined) break;
    const inner = owner[key];
    if (depth === steps.length - 1 || typeof inner !== 'object' || inner === null) {
      if (value === undefined) delete owner[key];
      else owner[key] = value;
      break;
    }
    at = inner;
  }
  return copy;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -0,
    1,
    2020,
    1.5,
    1e300,
    '',
    '7',
    '007',
    '-0',
    '2020-02-30',
    'flow',
    [],
    {},
  ),
  fc.jsonValue(),
);
const steps = fc.array(fc.nat(999), { minLength: 1, maxLength: 7 });

describe('The short way through a gate', () => {
  it.each([
    ['a plan', read('sixian-2020-plan'), parseWorkPlan],
    ['a report', read('huaibei-2020-06-report'), parseProgressReport],
  ] as const)('says what the long way says of %s with one place changed', (_, root, parse) => {
    fc.assert(
      fc.property(steps, anything, (path, value) => {
        const input = changed(root, path, value);
        const [short, long] = [parse(input), parse(bare(input))];
        expect(short).toEqual(long);
      }),
      { numRuns: runs(60) },
    );
  });

  it.each([
    ['a plan', read('sixian-2020-plan'), formOf(workPlan())],
    ['a report', read('huaibei-2020-06-report'), formOf(progressReport())],
  ] as const)('is open to %s that is sound, and copies and freezes all of it', (_, root, form) => {
    const copied = soundCopy(root, form, limitsOf({}, []));
    expect(copied?.value).toEqual(root);
    const waiting: unknown[] = [copied?.value];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (typeof next !== 'object' || next === null) continue;
      expect(Object.isFrozen(next)).toBe(true);
      waiting.push(...Object.values(next));
    }
    expect(Object.isFrozen(root)).toBe(false);
  });

  it.each([
    ['an unknown key', { a: 1 }],
    ['a getter', Object.defineProperty({}, 'id', { get: () => 'x', enumerable: true })],
    ['a class', new Map()],
    ['no object', 'text'],
    ['nothing', null],
    ['a symbol', { [Symbol('s')]: 1 }],
  ])('is closed to %s', (_, input) => {
    expect(soundCopy(input, formOf(workPlan()), limitsOf({}, []))).toBeUndefined();
  });
  it('keeps to the limits', () => {
    const root = read('sixian-2020-plan');
    const form = formOf(workPlan());
    const closed = (limits: object) => soundCopy(root, form, limitsOf({ limits }, ['limits'])) === undefined;
    expect(closed({})).toBe(false);
    expect([{ nodes: 100 }, { depth: 3 }, { listLength: 20 }, { textLength: 5 }].map(closed)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});
