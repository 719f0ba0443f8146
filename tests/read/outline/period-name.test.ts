import { describe, expect, it } from 'vitest';
import { periodIn } from '../../../src/read/outline/frame/period-name.ts';
import rows from './periods.json' with { type: 'json' };

describe('periodIn', () => {
  it.each(rows)('of $words (in $year)', ({ words, year, period }) => {
    const found = periodIn(words, year);
    expect(found === undefined ? null : [words.slice(found.start, found.end), found.from, found.to]).toEqual(period);
  });

  it('looks at four hundred characters', () => {
    expect(periodIn(`${'民'.repeat(392)}2020年上半年`, undefined)?.from).toBe('2020-01-01');
    expect(periodIn(`${'民'.repeat(393)}2020年上半年`, undefined)).toBeUndefined();
  });
});
