import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundChange } from '../../src/cascade/bound-change.ts';
import type { Bound, Measure } from '../../src/plan/figure.ts';

const rows = JSON.parse(
  readFileSync(new URL('bound-change.rows.json', import.meta.url), 'utf8'),
) as readonly (readonly [upper: string, lower: string, order: -1 | 0 | 1, change: string])[];

/** `at-least! 95`: with 超过; `at-least~ 95`: with 约; `between 10-20`. */
function measureOf(text: string, unit = '%'): Measure {
  const [word = '', amount = ''] = text.split(' ');
  const [value = '', upper] = amount.split('-');
  return {
    value,
    unit,
    bound: word.replace(/[!~]/, '') as Bound,
    ...(upper !== undefined && { upper }),
    ...(word.endsWith('!') && { strict: true as const }),
    ...(word.endsWith('~') && { approximate: true as const }),
  };
}

describe('What becomes of a bound on its way down', () => {
  it.each(rows)('%s → %s (%i): %s', (upper, lower, order, change) => {
    expect(boundChange(measureOf(upper), measureOf(lower), order)).toBe(change);
  });

  it('a range of another unit is not the same', () => {
    expect(boundChange(measureOf('between 10-20'), measureOf('between 10-20', '‰'), 0)).toBe('indeterminate');
    const meant = { ...measureOf('between 10-20', ''), unitMeant: '%' };
    expect(boundChange(measureOf('between 10-20'), meant, 0)).toBe('same');
  });
});
