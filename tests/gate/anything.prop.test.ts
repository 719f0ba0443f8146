import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/wording/describe-issue.ts';
import { runs } from '../property-runs.ts';
import { gates } from './gates.ts';

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

describe.each(gates)('%s', (_, gate, make) => {
  it('throws nothing, whatever it is given', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const result = gate(input);
        if (!result.ok) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  it('throws nothing, whatever stands in one of its fields', () => {
    const fields = Object.keys(make() as object);
    fc.assert(
      fc.property(fc.constantFrom(...fields), anything, (field, input) => {
        const result = gate(make({ [field]: input }));
        for (const issue of result.issues) {
          expect(issue.message.length).toBeLessThan(600);
          expect(describeIssue(issue, 'zh-CN')).not.toMatch(/\{(?:expected|received|path)\}/);
        }
        expect(structuredClone(result)).toEqual(result);
      }),
      { numRuns: runs(300) },
    );
  });
});
