import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fieldChanges, isSameJson, withFieldChange } from '../../src/compare/field-changes.ts';
import type { JsonValue } from '../../src/entity.ts';
import { runs } from '../property-runs.ts';

it('Changes of fields, one after the other, give what they were told of', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      const one = { value: before as JsonValue };
      let changed: JsonValue | undefined = one;
      for (const change of fieldChanges(one, { value: after as JsonValue })) {
        changed = withFieldChange(changed as JsonValue, change);
      }
      expect(isSameJson(changed, { value: after as JsonValue })).toBe(true);
    }),
    { numRuns: runs(100) },
  );
});
