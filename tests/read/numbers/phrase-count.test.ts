import { expect, it } from 'vitest';
import rows from './phrases.json' with { type: 'json' };

const setAside: ReadonlySet<string> = new Set([
  'parameter',
  'scope',
  'base',
  'deadline',
  'date',
  'ordinal',
  'identifier',
  'age',
  'duration',
  'noise',
]);

// A table of easy promises alone would praise a reader that takes every number for one.
it('holds enough phrases, a third with a number that promises nothing', () => {
  const negative = rows.filter(({ numbers }) => numbers.some(({ as }) => setAside.has(as)));
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(negative.length * 3).toBeGreaterThanOrEqual(rows.length);
});
