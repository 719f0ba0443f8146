import { describe, expect, it } from 'vitest';
import { readRow, told } from '../row.ts';
import rows from './rows.json' with { type: 'json' };

// What each result and each printed rate of a row stands to. `A1 11个 answers T1 (inferred)` is the first result, of 11个; T1 is
// the first target of the row, C1 the first printed rate.

describe('results and what they answer', () => {
  it.each(rows)('$why: $result', ({ promise, result, told: wanted }) => {
    const { actuals, claims } = readRow(promise, result);
    expect([...actuals, ...claims].map(told)).toEqual(wanted);
  });
});
