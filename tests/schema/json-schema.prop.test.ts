import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import {
  actualSchema,
  claimSchema,
  divisionSchema,
  type EntityName,
  entityNames,
  jsonSchemaOf,
  leadingGroupSchema,
  parameterSchema,
  progressEntrySchema,
  progressReportSchema,
  projectSchema,
  sourceDocumentSchema,
  targetSchema,
  workPlanSchema,
} from '../../src/schema/index.ts';
import { runs } from '../property-runs.ts';
import { arbitraryOf } from './arbitrary-of.ts';
import { mutated } from './mutation.ts';

const schemas: { readonly [name in EntityName]: z.ZodMiniType } = {
  'work-plan': workPlanSchema,
  project: projectSchema,
  target: targetSchema,
  parameter: parameterSchema,
  actual: actualSchema,
  claim: claimSchema,
  'progress-report': progressReportSchema,
  'progress-entry': progressEntrySchema,
  'leading-group': leadingGroupSchema,
  'source-document': sourceDocumentSchema,
  division: divisionSchema,
};

describe.each(entityNames)('The JSON Schema of %s', (name) => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false });
  const validate = ajv.compile(jsonSchemaOf(name));
  const schema = schemas[name];
  const entity = arbitraryOf(schema);

  it('takes what the zod schema takes', () => {
    fc.assert(
      fc.property(entity, (value) => {
        expect(schema.safeParse(value).error).toBeUndefined();
        expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
      }),
      { numRuns: runs(60) },
    );
  });

  it('refuses what the zod schema refuses', () => {
    const counted = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(entity.chain(mutated), (value) => {
        const isTaken = schema.safeParse(value).success;
        counted[isTaken ? 'taken' : 'refused'] += 1;
        expect(validate(value), JSON.stringify(validate.errors)).toBe(isTaken);
      }),
      { numRuns: runs(200) },
    );
    expect(counted.refused).toBeGreaterThan(0);
  });
});
