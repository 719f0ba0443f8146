import { describe, expect, it } from 'vitest';
import { auditRate } from '../../src/check/audit-rate.ts';
import { roundingHabit } from '../../src/check/rounding-habit.ts';

/** Rates with one place: of 44.3 ÷ 71 = 62.39 %, of 1 ÷ 3 = 33.33 % or of 1 ÷ 2. */
const rates = new Map([
  ['62.4', ['44.3', '71']],
  ['62.3', ['44.3', '71']],
  ['62.5', ['44.3', '71']],
  ['33.3', ['1', '3']],
  ['33.4', ['1', '3']],
  ['50', ['1', '2']],
]);
const habit = (...printed: readonly string[]) =>
  roundingHabit(
    printed.map((rate) => {
      const [part, whole] = (rates.get(rate) ?? []).map((value) => ({ value, unit: '公里' }));
      return { audit: auditRate({ printed: rate, ...(part && { part }), ...(whole && { whole }) }) };
    }),
  );

describe('roundingHabit', () => {
  it.each([
    [[], 'unknown'],
    [['50', '33.3'], 'unknown'],
    [['99'], 'unknown'],
    [['x'], 'unknown'],
    [['62.4'], 'half-up'],
    [['62.3'], 'cut'],
    [['62.4', '62.3'], 'unknown'],
    [['62.4', '62.4', '62.3'], 'half-up'],
    [['62.4', '62.3', '62.3'], 'cut'],
    [['62.5', '62.5'], 'unknown'],
    [['33.4'], 'unknown'],
    [['33.4', '33.4'], 'ceiled'],
    [['33.4', '62.4'], 'half-up'],
    [['33.4', '33.4', '62.4'], 'ceiled'],
    [['33.4', '33.4', '33.3'], 'ceiled'],
    [['33.4', '33.4', '33.3', '33.3'], 'unknown'],
    [['33.4', '33.4', '62.3', '62.3'], 'cut'],
    [['33.4', '33.4', '62.3'], 'ceiled'],
    [['33.4', '33.4', '33.3', '33.3', '62.4'], 'half-up'],
    [['50', '33.4', '33.4'], 'ceiled'],
    [['50', '33.4', '62.4', '62.4'], 'half-up'],
    [['50', '33.4', '62.3'], 'cut'],
    [['50', '50', '33.4'], 'unknown'],
  ])('of %o is %s', (printed, found) => {
    expect(habit(...printed)).toBe(found);
  });
});
