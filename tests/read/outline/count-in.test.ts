import { describe, expect, it } from 'vitest';
import { countOfProjectsIn, countsIn } from '../../../src/read/outline/frame/count-in.ts';
import rows from './counts.json' with { type: 'json' };

describe('countsIn', () => {
  it.each(rows)('of $words', ({ words, counts }) => {
    expect(countsIn(words).map(({ value }) => value)).toEqual(counts);
  });

  it('says where the number stands, in the first three hundred characters', () => {
    expect(countsIn('实施十二项工程')).toEqual([{ start: 2, end: 4, value: '12' }]);
    expect(countsIn(`${'民'.repeat(297)}10项`)).toEqual([{ start: 297, end: 299, value: '10' }]);
    expect(countsIn(`${'民'.repeat(298)}10项`)).toEqual([]);
  });
});

describe('countOfProjectsIn', () => {
  it.each([
    ['继续实施33项民生工程', { start: 4, end: 6, value: '33' }],
    ['办好10件实事', { start: 2, end: 4, value: '10' }],
    ['全市20项市级重点工作', undefined],
    ['建设33个幼儿园', undefined],
    ['民生工程', undefined],
  ])('of %j', (words, count) => {
    expect(countOfProjectsIn(words)).toEqual(count);
  });

  it('looks at two thousand characters', () => {
    expect(countOfProjectsIn(`${'民'.repeat(1995)}33项民生`)?.value).toBe('33');
    expect(countOfProjectsIn(`${'民'.repeat(1996)}33项民生`)).toBeUndefined();
  });
});
