import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import type { JsonValue } from '../../src/entity.ts';
import * as door from '../../src/schema/index.ts';
import { type EntityName, entityNames, jsonSchemaOf } from '../../src/schema/index.ts';

type JsonObject = { readonly [key: string]: JsonValue };

/** Every object schema within a JSON Schema, by the names of `$defs`. */
function definitionsOf(name: EntityName): ReadonlyMap<string, JsonObject> {
  const definitions = jsonSchemaOf(name)['$defs'] as { readonly [key: string]: JsonObject };
  return new Map(Object.entries(definitions).filter(([, definition]) => definition['type'] === 'object'));
}

/** Keys and required keys of a zod object schema. */
function keysOf(schema: z.core.$ZodType): { readonly keys: readonly string[]; readonly required: readonly string[] } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'readonly') return keysOf(def.innerType);
  if (def.type !== 'object') throw new Error(`Not an object: ${def.type}`);
  const fields = Object.entries(def.shape);
  const required = fields.filter(([, field]) => field._zod.optin === undefined);
  return { keys: fields.map(([key]) => key).sort(), required: required.map(([key]) => key).sort() };
}

const schemas: readonly (readonly [EntityName, string, z.ZodMiniType])[] = [
  ['work-plan', 'work-plan', door.workPlanSchema],
  ['work-plan', 'project', door.projectSchema],
  ['work-plan', 'responsibility', door.responsibilitySchema],
  ['work-plan', 'target', door.targetSchema],
  ['work-plan', 'parameter', door.parameterSchema],
  ['work-plan', 'measure', door.measureSchema],
  ['work-plan', 'when', door.whenSchema],
  ['work-plan', 'declared-change', door.declaredChangeSchema],
  ['work-plan', 'declared-count', door.declaredCountSchema],
  ['work-plan', 'leading-group', door.leadingGroupSchema],
  ['work-plan', 'division', door.divisionSchema],
  ['work-plan', 'source-document', door.sourceDocumentSchema],
  ['progress-report', 'progress-report', door.progressReportSchema],
  ['progress-report', 'progress-entry', door.progressEntrySchema],
  ['progress-report', 'actual', door.actualSchema],
  ['progress-report', 'claim', door.claimSchema],
  ['progress-report', 'period', door.periodSchema],
];

describe('jsonSchemaOf', () => {
  it.each(schemas)('%s: %s has the keys of its zod schema, and asks for the same', (name, part, schema) => {
    const definition = definitionsOf(name).get(part);
    const { keys, required } = keysOf(schema);
    expect(Object.keys(definition?.['properties'] ?? {}).sort()).toEqual(keys);
    expect([...((definition?.['required'] ?? []) as string[])].sort()).toEqual(required);
    expect(definition?.['additionalProperties']).toBe(false);
  });

  it.each(entityNames)('%s: every object has room for what others added, and refuses what it does not know', (name) => {
    const definitions = [...definitionsOf(name)];
    expect(definitions.length).toBeGreaterThan(0);
    for (const [part, definition] of definitions) {
      expect([part, definition['additionalProperties']]).toEqual([part, false]);
      expect([part, Object.keys(definition['properties'] ?? {})]).toEqual([part, expect.arrayContaining(['extra'])]);
    }
  });

  it.each(entityNames)('%s: is plain JSON with its name, of words that every validator knows', (name) => {
    const schema = jsonSchemaOf(name);
    expect(schema['title']).toBe(name);
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(JSON.stringify(schema)).not.toMatch(/"(?:readOnly|format)":/);
  });

  it('makes a new object each time', () => {
    expect(jsonSchemaOf('division')).not.toBe(jsonSchemaOf('division'));
  });

  it('refuses what is no entity', () => {
    expect(() => jsonSchemaOf('plan' as EntityName)).toThrow(
      'Not an entity: plan. Entities: work-plan, project, target, parameter, actual, claim, progress-report, progress-entry, leading-group, source-document, division',
    );
  });

  it('puts nothing into the registry that every user of zod shares', async () => {
    const zod = await import('zod');
    expect([...entityNames.map((name) => jsonSchemaOf(name))].length).toBe(11);
    expect(zod.globalRegistry.get(door.workPlanSchema)).toBeUndefined();
    expect(zod.globalRegistry.get(door.measureSchema)).toBeUndefined();
  });
});
