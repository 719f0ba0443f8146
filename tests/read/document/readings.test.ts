import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/read/read-document.ts';
import { readLeadingGroup, readProgressReport, readWorkPlan } from '../../../src/read/read-parts.ts';
import type { ReadDocument, Reading } from '../../../src/read/reading.ts';
import { expectLawful } from '../law.ts';
import { groupText, planText, reportText } from './texts.ts';

// Whole readings of small documents, as they are kept in readings.json.

const wanted = JSON.parse(readFileSync(new URL('readings.json', import.meta.url), 'utf8')) as Record<string, unknown>;

const readings: readonly (readonly [name: string, text: string, read: (text: string) => Reading<unknown>])[] = [
  ['plan', planText, readDocument],
  ['plan alone', planText, readWorkPlan],
  ['report', reportText, readDocument],
  ['report alone', reportText, readProgressReport],
  ['group', groupText, readDocument],
  ['group alone', groupText, readLeadingGroup],
];

/** What stands at a path of a value. */
const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => (found as Record<string | number, unknown> | undefined)?.[key], value);

/** Every number of a value with its path: figures that have a measure. */
function measures(value: unknown): readonly (readonly [path: string, amount: string])[] {
  const found: (readonly [string, string])[] = [];
  const walk = (node: unknown, path: readonly (string | number)[]): void => {
    if (typeof node !== 'object' || node === null) return;
    const { measure } = node as { measure?: { value: string } };
    if (measure !== undefined) found.push([path.join('.'), measure.value]);
    else for (const [key, below] of Object.entries(node)) walk(below, [...path, key]);
  };
  walk(value, []);
  return found;
}

/** Whether nothing in a value can be changed. */
const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

describe.each(readings)('%s', (name, text, read) => {
  it('is read as it is kept', () => {
    expect(read(text)).toStrictEqual(wanted[name]);
  });
  it('quotes its text', () => {
    expectLawful(text, read(text));
  });
  it('has evidence for what is there, in its order', () => {
    const { value, evidence } = read(text);
    for (const { path } of evidence) expect(at(value, path), path.join('.')).toBeDefined();
  });
  it('has each of its numbers in the ledger, with its amount', () => {
    const { value, ledger } = read(text);
    const places = ledger.flatMap(({ path, amount }) =>
      path === undefined ? [] : [[path.join('.'), amount] as const],
    );
    expect(places.toSorted()).toEqual(measures(value).toSorted());
  });
  it('is plain JSON', () => {
    const reading = read(text);
    expect(JSON.parse(JSON.stringify(reading))).toStrictEqual(reading);
  });
  it('has entities that cannot be changed', () => {
    const { value } = read(text) as Reading<ReadDocument>;
    const entities = value?.kind === undefined ? [value] : [value.plan, value.report, value.leadingGroup];
    expect(entities.filter((entity) => !isFrozen(entity))).toEqual([]);
  });
});
