import { describe, expect, it } from 'vitest';
import { divisionAt } from '../../../src/read/outline/frame/division-name.ts';
import rows from './divisions.json' with { type: 'json' };

describe('divisionAt', () => {
  it.each(rows)('finds in %j: %j', (words, name) => {
    const found = divisionAt(`${words}`);
    expect(found === undefined ? null : words?.slice(found.start, found.end)).toBe(name);
  });

  it('knows names of thirteen characters before the last word, no longer ones', () => {
    expect(divisionAt(`${'巴'.repeat(13)}县人民政府`)).toEqual({ start: 0, end: 14 });
    expect(divisionAt(`${'巴'.repeat(14)}县人民政府`)).toBeUndefined();
  });
});
