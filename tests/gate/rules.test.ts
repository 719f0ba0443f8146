import { describe, expect, it } from 'vitest';
import { gateIssueCatalog } from '../../src/gate/issues.ts';
import { ruleRows, saidOf } from './rule-rows.ts';

describe('Across the fields of a document', () => {
  it.each(ruleRows.map((row) => [row.says, row] as const))('%s', (_, { result, issues }) => {
    const found = result();
    expect(found.issues.map(saidOf)).toEqual(issues);
    const isGood = issues.every(
      ([code]) => gateIssueCatalog[code as keyof typeof gateIssueCatalog].severity !== 'error',
    );
    expect(found.ok).toBe(isGood);
  });
});
