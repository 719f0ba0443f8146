import { describe, expect, it } from 'vitest';
import { periodIn } from '../../../src/read/outline/frame/period-name.ts';
import rows from './periods.json' with { type: 'json' };

interface Row {
  readonly words: string;
  readonly year?: string;
  readonly title?: boolean;
  readonly period: readonly string[] | null;
}

describe('periodIn', () => {
  it.each(rows as readonly Row[])('of $words (in $year)', ({ words, year, title, period }) => {
    const found = periodIn(words, year, title);
    const said = found && [words.slice(found.start, found.end), found.from, found.to, found.inferred ?? []].flat();
    expect(said ?? null).toEqual(period);
  });

  it('looks at four hundred characters', () => {
    expect(periodIn(`${'民'.repeat(392)}2020年上半年`, undefined)?.from).toBe('2020-01-01');
    expect(periodIn(`${'民'.repeat(393)}2020年上半年`, undefined)).toBeUndefined();
  });
});
