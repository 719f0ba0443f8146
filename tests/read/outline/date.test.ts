import { describe, expect, it } from 'vitest';
import { dateIn, isDateLine } from '../../../src/read/outline/frame/date.ts';
import rows from './dates.json' with { type: 'json' };

describe('dateIn', () => {
  it.each(rows)('of $line', ({ line, day }) => {
    const found = dateIn(line);
    expect(found === undefined ? null : [found.start, found.end, found.date]).toEqual(day);
  });

  it('looks at four hundred characters', () => {
    expect(dateIn(`${'民'.repeat(390)}2020-04-16`)?.date).toBe('2020-04-16');
    expect(dateIn(`${'民'.repeat(400)}2020-04-16`)).toBeUndefined();
  });
});

describe('isDateLine', () => {
  it.each([
    ['2020年4月8日', true],
    ['( 2020年4月8日 )', true],
    ['2020年4月8日'.padStart(24), true],
    ['2020年4月8日'.padStart(25), false],
    ['于2020年4月8日', false],
    ['2020年4月8日印发', false],
    ['民生工程', false],
  ])('of %j is %j', (line, is) => {
    expect(isDateLine(line)).toBe(is);
  });
});
